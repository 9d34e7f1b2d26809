// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/formmemory.h"

#include "app/exchange/formulasafety.h"
#include "app/exchange/headerrow.h"
#include "app/model/folding.h"

#include <QSet>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kCellEnd = QChar(0x1F);
constexpr QChar kLineEnd = QChar(0x1E);
constexpr double kLeastShare = 0.7;
// Begins what is no header of the file, and separates the parts of that.
constexpr QChar kNoHeader = QChar(0x1D);
const QString kFixed = u"fixed"_s;
const QString kGiven = u"given"_s;
const QString kMeans = u"means"_s;
const QString kMend = u"mend"_s;
const QString kPhones = u"phones"_s;
const QString kLines = u"lines"_s;

QString placeFor(const QString &what, const QString &of)
{
    return kNoHeader + what + kNoHeader + of;
}

} // namespace

bool comesFromForm(const SourceTable &table, const Mapping &mapping)
{
    const int stamp = mapping.columnOf(u"registered_at");
    if (stamp < 0 || mapping.columnOf(u"code") >= 0)
        return false;
    const Field *field = findField(RecordKind::Attendee, u"registered_at");
    const QString header = folded(table.givenHeaders[stamp]);
    return header != folded(field->name()) && header != folded(field->shown(Language::english())) &&
           header != folded(field->shown(Language::french()));
}

const Form *formLike(const QStringList &headers, const std::vector<Form> &remembered)
{
    const Form *best = nullptr;
    double bestShare = 0;
    const QSet<QString> given(headers.begin(), headers.end());
    for (const Form &form : remembered) {
        const QString stamp = rememberedWords(form).key(u"registered_at"_s);
        if (!stamp.isEmpty() && !given.contains(stamp))
            continue;
        QStringList known = headersOf(form);
        known.removeIf([](const QString &header) { return header.startsWith(kNoHeader); });
        qsizetype common = 0;
        for (const QString &header : known)
            common += given.contains(header);
        const double share = double(common) / double(qMax(known.size(), headers.size()));
        if (share >= kLeastShare && share > bestShare) {
            best = &form;
            bestShare = share;
        }
    }
    return best;
}

QString givenNameHeader(const QString &wholeName)
{
    return placeFor(kGiven, wholeName);
}

QString fixedHeader(const QString &key)
{
    return placeFor(kFixed, key);
}

FormChoices rememberedChoices(const Form &form)
{
    FormChoices choices;
    for (const QString &line : form.mapping.split(kLineEnd, Qt::SkipEmptyParts)) {
        if (!line.startsWith(kNoHeader))
            continue;
        const QStringList parts = line.section(kCellEnd, 0, 0).split(kNoHeader); // ["", what, …]
        const QString value = line.section(kCellEnd, 1);
        if (parts.value(1) == kFixed)
            choices.fixed.push_back({parts.value(2), value});
        else if (parts.value(1) == kMeans)
            choices.meanings.push_back({parts.value(2), parts.value(3), value});
        else if (parts.value(1) == kMend && parts.value(2) == kPhones)
            choices.mendPhones = true;
        else if (parts.value(1) == kMend && parts.value(2) == kLines)
            choices.splitLines = true;
    }
    return choices;
}

int rememberedHeaderRow(const SourceTable &table, const std::vector<Form> &remembered)
{
    for (int row = 0; row < qMin(table.cells.rowCount(), kHeaderRowsLooked); ++row) {
        QStringList headers;
        for (int column = 0; column < qMin(table.cells.cellCount(row), kMostHeaders); ++column)
            headers.append(cleanedCell(table.cells.cell(row, column), true));
        while (!headers.isEmpty() && headers.last().isEmpty())
            headers.removeLast();
        if (!headers.isEmpty() && formLike(distinctHeaders(headers), remembered))
            return row + 1;
    }
    return 0;
}

QStringList headersOf(const Form &form)
{
    return form.headers.split(kCellEnd);
}

QHash<QString, QString> rememberedWords(const Form &form)
{
    QHash<QString, QString> words;
    for (const QString &line : form.mapping.split(kLineEnd, Qt::SkipEmptyParts))
        words.insert(line.section(kCellEnd, 0, 0), line.section(kCellEnd, 1));
    return words;
}

Form formFor(const SourceTable &table, const Mapping &mapping, const Form *known)
{
    Form form = known ? *known : Form{.name = table.name};
    QStringList headers = known ? headersOf(*known) : QStringList();
    QHash<QString, QString> words = rememberedWords(form);
    words.removeIf([](QHash<QString, QString>::iterator one) { return one.key().startsWith(kNoHeader); });
    const auto put = [&](const QString &header, const QString &word) {
        if (!headers.contains(header))
            headers.append(header);
        words.insert(header, word);
    };
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString header = table.headers[column];
        if (!headers.contains(header))
            headers.append(header);
        const ColumnTarget &target = mapping.columns[size_t(column)];
        words.insert(header, wordOf(target, header));
        if (target.what == ColumnTarget::WholeName)
            put(givenNameHeader(header), u"given_name"_s);
    }
    for (const FixedValue &fixed : mapping.fixed)
        put(fixedHeader(fixed.key), fixed.text);
    form.headers = headers.join(kCellEnd);
    QStringList lines;
    for (const QString &header : headers) {
        if (const auto word = words.constFind(header); word != words.cend())
            lines.append(header + kCellEnd + *word);
    }
    for (const ValueMeaning &one : mapping.meanings)
        lines.append(placeFor(kMeans, one.key + kNoHeader + one.text) + kCellEnd + one.meant);
    if (mapping.mendPhones)
        lines.append(placeFor(kMend, kPhones) + kCellEnd);
    if (table.linesSplit)
        lines.append(placeFor(kMend, kLines) + kCellEnd);
    form.mapping = lines.join(kLineEnd);
    return form;
}

std::vector<QStringView> cellsOf(QStringView base)
{
    std::vector<QStringView> cells;
    qsizetype from = 0;
    while (true) {
        const qsizetype end = base.indexOf(kCellEnd, from);
        if (end < 0)
            break;
        cells.push_back(base.sliced(from, end - from));
        from = end + 1;
    }
    cells.push_back(base.sliced(from));
    return cells;
}

QString joinedCells(const std::vector<QStringView> &cells)
{
    qsizetype size = qsizetype(cells.size());
    for (const QStringView cell : cells)
        size += cell.size();
    QString joined;
    joined.reserve(size);
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            joined += kCellEnd;
        joined += cells[i];
    }
    return joined;
}

} // namespace colloquia
