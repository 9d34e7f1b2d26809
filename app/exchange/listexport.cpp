// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/listexport.h"

#include "app/model/folding.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsBetweenReports = 4096;

const ListColumn *columnCalled(const std::vector<ListColumn> &columns, const QString &name)
{
    for (const ListColumn &column : columns) {
        if (column.key == name)
            return &column;
    }
    const QString plain = folded(name);
    for (const ListColumn &column : columns) {
        if (folded(column.key) == plain || folded(column.shown(Language::french())) == plain ||
            folded(column.shown(Language::english())) == plain)
            return &column;
    }
    return nullptr;
}

// Puts each cell into words: as it is kept for programs, as a French office reads it for Excel.
class Wording
{
public:
    Wording(CsvFlavour flavour, const QString &zone) : m_flavour(flavour), m_zone(zone.toLatin1())
    {
        // No name at all would be the PC's zone.
        if (zone.isEmpty() || !m_zone.isValid())
            m_zone = QTimeZone("Europe/Paris");
    }

    [[nodiscard]] QString header(const ListColumn &column) const
    {
        return m_flavour == CsvFlavour::ExcelFr ? column.shown(Language::french()) : column.key;
    }

    [[nodiscard]] QString cell(const ListColumn &column, const QVariant &value) const
    {
        if (value.isNull())
            return {};
        if (column.what == ListColumn::Workshops)
            return value.toStringList().join(u';');
        if (m_flavour == CsvFlavour::Rfc4180)
            return value.toString();
        const bool stamp = column.what == ListColumn::CheckedInAt ||
                           column.what == ListColumn::BadgePrintedAt ||
                           (column.field && column.field->type == FieldType::Stamp);
        if (stamp) {
            QDateTime at;
            stored::into(at, value);
            return at.toTimeZone(m_zone).toString(u"dd/MM/yyyy HH:mm"_s);
        }
        if (column.field && column.field->type == FieldType::Choice)
            return shownValue(*column.field, value, {}, Language::french());
        return value.toString();
    }

private:
    CsvFlavour m_flavour;
    QTimeZone m_zone;
};

} // namespace

Result<std::vector<ListColumn>> chosenColumns(const Programme &programme, const ExportChoice &choice)
{
    const std::vector<ListColumn> all = columnsOf(programme);
    std::vector<ListColumn> chosen;
    const auto unknown = [&all](const QString &name, bool onlySensitive) {
        QStringList known;
        for (const ListColumn &column : all) {
            if (!onlySensitive || column.sensitive)
                known.append(column.key);
        }
        return failure(
            Error::NotFound,
            known.isEmpty()
                ? QCoreApplication::translate("Export", "There is no column “%1”.").arg(name)
                : QCoreApplication::translate("Export", "There is no column “%1”: choose among %2.")
                      .arg(name, known.join(u", "_s)));
    };
    const auto append = [&chosen](const ListColumn &column) {
        const auto isSame = [&column](const ListColumn &one) {
            return one.what == column.what && one.key == column.key;
        };
        if (std::none_of(chosen.begin(), chosen.end(), isSame))
            chosen.push_back(column);
    };
    if (choice.columns.isEmpty()) {
        for (const ListColumn &column : all) {
            if (!column.sensitive)
                chosen.push_back(column);
        }
    }
    for (const QString &name : choice.columns) {
        const ListColumn *column = columnCalled(all, name.trimmed());
        if (!column)
            return unknown(name, false);
        append(*column);
    }
    for (const QString &name : choice.sensitive) {
        const ListColumn *column = columnCalled(all, name.trimmed());
        if (!column || column->what != ListColumn::Question)
            return unknown(name, true);
        append(*column);
    }
    return chosen;
}

Result<QByteArray> exportCsv(std::span<const AttendeeCard *const> rows, const CodeOf &codeOf,
                             const Programme &programme, const ExportChoice &choice, Progress &progress)
{
    const auto columns = chosenColumns(programme, choice);
    if (!columns)
        return tl::unexpected(columns.error());
    const Wording wording(choice.flavour, programme.colloquium.timeZone);
    CsvWriter writer(choice.flavour);
    for (const ListColumn &column : *columns)
        writer.cell(wording.header(column));
    writer.endRow();
    for (size_t row = 0; row < rows.size(); ++row) {
        if (row % kRowsBetweenReports == 0) {
            progress.report(qint64(row), qint64(rows.size()));
            if (progress.cancelled()) {
                return failure(Error::Cancelled,
                               QCoreApplication::translate("Export", "The export was stopped."));
            }
        }
        for (const ListColumn &column : *columns)
            writer.cell(wording.cell(column, valueIn(column, *rows[row], programme, codeOf)));
        writer.endRow();
    }
    progress.report(qint64(rows.size()), qint64(rows.size()));
    return std::move(writer).bytes();
}

} // namespace colloquia
