// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/columns.h"
#include "app/exchange/mapping.h"
#include "app/model/folding.h"

#include <QCoreApplication>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kIgnore = u"ignore"_s;
const QString kWorkshops = u"workshops"_s;
const QString kCheckedIn = u"checked_in_at"_s;
const QString kWholeName = u"whole_name"_s;
const QString kQuestion = u"question"_s;

int columnHeaded(const QString &header, const SourceTable &table)
{
    const qsizetype exact = table.headers.indexOf(header);
    if (exact >= 0)
        return int(exact);
    for (int column = 0; column < table.columnCount(); ++column) {
        if (folded(table.givenHeaders[column]) == folded(header))
            return column;
    }
    return -1;
}

} // namespace

QString wordOf(const ColumnTarget &target, const QString &header)
{
    switch (target.what) {
    case ColumnTarget::Ignore:
        return kIgnore;
    case ColumnTarget::AttendeeField:
        return target.key;
    case ColumnTarget::Workshops:
        return kWorkshops;
    case ColumnTarget::CheckedIn:
        return kCheckedIn;
    case ColumnTarget::WholeName:
        return kWholeName;
    case ColumnTarget::Question:
        return target.key == header ? kQuestion : kQuestion + u':' + target.key;
    }
    return {};
}

Result<ColumnTarget> targetOf(const QString &word, const QString &header)
{
    if (word == kIgnore || word.isEmpty())
        return ColumnTarget{};
    if (word == kWorkshops)
        return ColumnTarget{ColumnTarget::Workshops, {}};
    if (word == kCheckedIn)
        return ColumnTarget{ColumnTarget::CheckedIn, {}};
    if (word == kWholeName)
        return ColumnTarget{ColumnTarget::WholeName, {}};
    if (word == kQuestion)
        return ColumnTarget{ColumnTarget::Question, header};
    if (word.startsWith(kQuestion + u':') && word.size() > kQuestion.size() + 1)
        return ColumnTarget{ColumnTarget::Question, word.sliced(kQuestion.size() + 1)};
    QStringList known;
    for (const ListColumn &column : fixedColumns()) {
        if (column.what != ListColumn::AttendeeField)
            continue;
        if (column.key == word)
            return ColumnTarget{ColumnTarget::AttendeeField, word};
        known.append(column.key);
    }
    known << kWholeName << kWorkshops << kCheckedIn << kQuestion << kIgnore;
    return failure(Error::Invalid, QCoreApplication::translate(
                                       "Import", "The column “%1” cannot become “%2”: choose among %3.")
                                       .arg(header, word, known.join(u", "_s)));
}

Result<Mapping> mappingFromJson(const QJsonObject &json, const SourceTable &table, const Mapping &guessed)
{
    Mapping mapping = guessed;
    mapping.columns.resize(size_t(table.columnCount()));
    for (auto it = json.begin(); it != json.end(); ++it) {
        const int column = columnHeaded(it.key(), table);
        if (column < 0) {
            return failure(Error::Invalid,
                           QCoreApplication::translate("Import", "The file has no column “%1”: it has %2.")
                               .arg(it.key(), table.headers.join(u", "_s)));
        }
        const QJsonObject details = it.value().toObject();
        const QString word = it.value().isObject()
                                 ? details[u"becomes"_s].toString(
                                       wordOf(mapping.columns[size_t(column)], table.headers[column]))
                                 : it.value().toString();
        const Result<ColumnTarget> target = targetOf(word, table.headers[column]);
        if (!target)
            return tl::unexpected(target.error());
        const QJsonObject values = details[u"values"_s].toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            const QString key = target->what == ColumnTarget::Workshops ? kWorkshops : target->key;
            mapping.setMeaning(key, value.key(), value.value().toString());
        }
        // What the person chose goes before what was guessed.
        if (target->what == ColumnTarget::AttendeeField) {
            for (size_t other = 0; other < mapping.columns.size(); ++other) {
                if (mapping.columns[other] == *target && int(other) != column)
                    mapping.columns[other] = {ColumnTarget::Question, table.headers[qsizetype(other)]};
            }
        }
        mapping.columns[size_t(column)] = *target;
    }
    return mapping;
}

QJsonObject mappingToJson(const Mapping &mapping, const SourceTable &table)
{
    QJsonObject json;
    for (size_t column = 0; column < mapping.columns.size(); ++column) {
        const QString header = table.headers[qsizetype(column)];
        json.insert(header, wordOf(mapping.columns[column], header));
    }
    return json;
}

} // namespace colloquia
