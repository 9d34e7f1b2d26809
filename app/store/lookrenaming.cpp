// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/lookrenaming.h"

#include "app/store/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace colloquia::lookrenaming {

using namespace Qt::StringLiterals;

namespace {

QJsonValue inFilter(const QJsonArray &filter, const Renamings &renamings)
{
    QJsonArray after;
    for (const QJsonValue &one : filter) {
        QJsonObject condition = one.toObject();
        const QString key = condition.value("key"_L1).toString();
        condition.insert("key"_L1, renamedKey(key, renamings));
        if (condition.contains("values"_L1)) {
            const QStringList values = condition.value("values"_L1).toVariant().toStringList();
            condition.insert("values"_L1, QJsonArray::fromStringList(renamedValues(key, values, renamings)));
        }
        after.append(condition);
    }
    return after;
}

// Columns of a view are objects with a key, those of an export or a list keys alone.
QJsonValue inColumns(const QJsonArray &columns, const Renamings &renamings)
{
    QJsonArray after;
    for (const QJsonValue &one : columns) {
        if (!one.isObject()) {
            after.append(renamedColumns({one.toString()}, renamings).front());
            continue;
        }
        QJsonObject column = one.toObject();
        column.insert("key"_L1, renamedKey(column.value("key"_L1).toString(), renamings));
        after.append(column);
    }
    return after;
}

template<class Record>
Result<void> followIn(Writer &writer, QString Record::*look, const Renamings &renamings, qint64 since)
{
    // Of what was written down about it last, before this group.
    const auto all = records::readAll<Record>(writer.connection(),
                                              uR"(WHERE ? = 0 OR (SELECT max(group_number) FROM journal_entry
                            WHERE entity = ? AND record <= %1.id AND until >= %1.id
                                  AND group_number < ?) > ?
            ORDER BY id)"_s.arg(tableOf(kindOf<Record>)),
                                              {since, tableOf(kindOf<Record>), writer.group(), since});
    if (!all)
        return tl::unexpected(all.error());
    for (const Record &before : *all) {
        Record after = before;
        after.*look = renamed(before.*look, renamings);
        if (const auto done = writer.change(before, after); !done)
            return done;
    }
    return {};
}

} // namespace

QString renamed(const QString &look, const Renamings &renamings)
{
    const QJsonDocument document = QJsonDocument::fromJson(look.toUtf8());
    if (!document.isObject())
        return look;
    const QJsonObject before = document.object();
    QJsonObject json = before;
    if (json.contains("filter"_L1))
        json.insert("filter"_L1, inFilter(json.value("filter"_L1).toArray(), renamings));
    for (const auto key : {"sort"_L1, "grouping"_L1}) {
        if (json.contains(key))
            json.insert(key, renamedKey(json.value(key).toString(), renamings));
    }
    for (const auto key : {"columns"_L1, "asked"_L1}) {
        if (json.contains(key))
            json.insert(key, inColumns(json.value(key).toArray(), renamings));
    }
    if (json.contains("look"_L1))
        json.insert("look"_L1, renamed(json.value("look"_L1).toString(), renamings));
    // What does not speak of them stays as it was written, to the letter.
    return json == before ? look : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<void> follow(Writer &writer, const Renamings &renamings, qint64 since)
{
    if (renamings.empty())
        return {};
    if (const auto done = followIn(writer, &ListView::listing, renamings, since); !done)
        return done;
    if (const auto done = followIn(writer, &ExportPreset::recipe, renamings, since); !done)
        return done;
    return followIn(writer, &ListLayout::recipe, renamings, since);
}

} // namespace colloquia::lookrenaming
