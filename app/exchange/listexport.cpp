// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/listexport.h"

#include "app/exchange/formulasafety.h"
#include "app/exchange/xlsxwriter.h"
#include "app/model/folding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kRowsBetweenReports = 4096;

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
        if (isStamp(column))
            return localStamp(value).toString(u"dd/MM/yyyy HH:mm"_s);
        if (column.field && column.field->type == FieldType::Choice)
            return shownValue(*column.field, value, {}, Language::french());
        return value.toString();
    }

    void write(XlsxWriter &writer, const ListColumn &column, const QVariant &value) const
    {
        if (!value.isNull() && isStamp(column))
            writer.stamp(localStamp(value));
        else if (!value.isNull() && column.field && column.field->type == FieldType::Date)
            writer.date(QDate::fromString(value.toString(), Qt::ISODate));
        else if (!value.isNull() && column.field && column.field->type == FieldType::Whole)
            writer.number(value.toLongLong());
        else
            writer.text(ownApostropheKept(cell(column, value)));
    }

private:
    static bool isStamp(const ListColumn &column)
    {
        return column.what == ListColumn::CheckedInAt || column.what == ListColumn::BadgePrintedAt ||
               (column.field && column.field->type == FieldType::Stamp);
    }
    [[nodiscard]] QDateTime localStamp(const QVariant &value) const
    {
        QDateTime at;
        stored::into(at, value);
        return at.toTimeZone(m_zone);
    }
    // Our import takes the protection of CSV files off: where somebody typed what looks like it, it is added.
    static QString ownApostropheKept(const QString &text)
    {
        return text.startsWith(u'\'') ? protectedCell(text) : text;
    }

    CsvFlavour m_flavour;
    QTimeZone m_zone;
};

// Goes through the rows, and tells how far it is.
template<class Row>
Result<void> forEachRow(std::span<const AttendeeCard *const> rows, Progress &progress, const Row &row)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i % kRowsBetweenReports == 0) {
            progress.report(qint64(i), qint64(rows.size()));
            if (progress.cancelled()) {
                return failure(Error::Cancelled,
                               QCoreApplication::translate("Export", "The export was stopped."));
            }
        }
        row(*rows[i]);
    }
    progress.report(qint64(rows.size()), qint64(rows.size()));
    return {};
}

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
            if (!column.sensitive && !column.further)
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
    const auto written = forEachRow(rows, progress, [&](const AttendeeCard &card) {
        for (const ListColumn &column : *columns)
            writer.cell(wording.cell(column, valueIn(column, card, programme, codeOf)));
        writer.endRow();
    });
    if (!written)
        return tl::unexpected(written.error());
    return std::move(writer).bytes();
}

Result<QByteArray> exportXlsx(std::span<const AttendeeCard *const> rows, const CodeOf &codeOf,
                              const Programme &programme, const ExportChoice &choice, Progress &progress)
{
    const auto columns = chosenColumns(programme, choice);
    if (!columns)
        return tl::unexpected(columns.error());
    const Wording wording(choice.flavour, programme.colloquium.timeZone);
    QStringList headers;
    for (const ListColumn &column : *columns)
        headers.append(wording.header(column));
    XlsxWriter writer(programme.colloquium.title, headers);
    const auto written = forEachRow(rows, progress, [&](const AttendeeCard &card) {
        for (const ListColumn &column : *columns)
            wording.write(writer, column, valueIn(column, card, programme, codeOf));
        writer.endRow();
    });
    if (!written)
        return tl::unexpected(written.error());
    return std::move(writer).bytes();
}

Result<QByteArray> exportJson(std::span<const AttendeeCard *const> rows, const CodeOf &codeOf,
                              const Programme &programme, const ExportChoice &choice, Progress &progress)
{
    const auto columns = chosenColumns(programme, choice);
    if (!columns)
        return tl::unexpected(columns.error());
    QJsonArray people;
    const auto written = forEachRow(rows, progress, [&](const AttendeeCard &card) {
        QJsonObject person;
        for (const ListColumn &column : *columns) {
            const QVariant value = valueIn(column, card, programme, codeOf);
            person.insert(column.key, column.what == ListColumn::Workshops
                                          ? QJsonArray::fromStringList(value.toStringList())
                                          : QJsonValue::fromVariant(value));
        }
        people.append(person);
    });
    if (!written)
        return tl::unexpected(written.error());
    return QJsonDocument(people).toJson();
}

} // namespace colloquia
