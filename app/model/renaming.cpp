// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/renaming.h"

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kQuestion = "question:"_L1;

QString renamed(RecordKind kind, const QString &name, const Renamings &renamings)
{
    const auto found = std::ranges::find_if(
        renamings, [&](const Renaming &one) { return one.kind == kind && one.from == name; });
    return found == renamings.end() ? name : found->to;
}

template<class Record>
void compare(const std::vector<Record> &before, const std::vector<Record> &after, QString Record::*name,
             Renamings &renamings)
{
    for (const Record &now : after) {
        const auto was = std::ranges::find(before, now.id, &Record::id);
        if (was != before.end() && *was.*name != now.*name)
            renamings.push_back({kindOf<Record>, *was.*name, now.*name});
    }
}

// Whose names the values of such a condition are.
RecordKind namedBy(const QString &key)
{
    if (key == "category"_L1)
        return RecordKind::Category;
    if (key == "rank"_L1)
        return RecordKind::Rank;
    const bool isWorkshop = key == "workshop"_L1 || key == "enrolled-in"_L1 || key == "waiting-for"_L1;
    return isWorkshop ? RecordKind::Workshop : RecordKind::KindCount;
}

} // namespace

const Field *callingField(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Question:
        return findField(kind, u"text");
    case RecordKind::Category:
        return findField(kind, u"name");
    case RecordKind::Workshop:
    case RecordKind::Rank:
        return findField(kind, u"title");
    default:
        return nullptr;
    }
}

Renamings renamingsBetween(const Programme &before, const Programme &after)
{
    Renamings renamings;
    compare(before.questions, after.questions, &Question::text, renamings);
    compare(before.categories, after.categories, &Category::name, renamings);
    compare(before.workshops, after.workshops, &Workshop::title, renamings);
    compare(before.ranks, after.ranks, &Rank::title, renamings);
    return renamings;
}

QString renamedKey(const QString &key, const Renamings &renamings)
{
    return key.startsWith(kQuestion)
               ? kQuestion + renamed(RecordKind::Question, key.mid(kQuestion.size()), renamings)
               : key;
}

QStringList renamedValues(const QString &key, const QStringList &values, const Renamings &renamings)
{
    const RecordKind kind = namedBy(key);
    QStringList after;
    for (const QString &value : values)
        after.append(renamed(kind, value, renamings));
    return after;
}

QStringList renamedColumns(const QStringList &columns, const Renamings &renamings)
{
    QStringList after;
    for (const QString &column : columns) {
        after.append(findField(RecordKind::Attendee, column)
                         ? column
                         : renamed(RecordKind::Question, column, renamings));
    }
    return after;
}

} // namespace colloquia
