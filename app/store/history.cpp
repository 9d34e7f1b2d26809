// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/history.h"

#include "app/store/records.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <ranges>
#include <set>

namespace colloquia::history {

using namespace Qt::StringLiterals;

namespace {

// The rows of other kinds that belong to one attendee: by their reference while they are there, by the
// removed row after that.
Result<bool> concerns(Connection &connection, const JournalEntry &entry, qint64 attendee)
{
    if (entry.kind == RecordKind::Attendee)
        return entry.record <= attendee && attendee <= entry.until;
    const auto names = [&entry, attendee](const QVariantList &values) {
        int i = 0;
        for (const Field &field : fieldsOf(entry.kind)) {
            if (field.type == FieldType::Reference && field.target == RecordKind::Attendee &&
                values[i].toLongLong() == attendee)
                return true;
            ++i;
        }
        return false;
    };
    if (entry.action == JournalEntry::Removed)
        return names(records::fromJson(entry.kind, entry.payload));
    if (entry.until == entry.record) {
        const auto values = records::read(connection, entry.kind, entry.record);
        if (!values)
            return tl::unexpected(values.error());
        return *values && names(**values);
    }
    for (const Field &field : fieldsOf(entry.kind)) {
        if (field.type != FieldType::Reference || field.target != RecordKind::Attendee)
            continue;
        auto query = connection.query(
            u"SELECT count(*) FROM %1 WHERE %2 = :attendee AND id BETWEEN :first AND :last"_s.arg(
                tableOf(entry.kind), field.name()));
        if (!query)
            return tl::unexpected(query.error());
        const auto count = query->bind(u":attendee"_s, attendee)
                               .bind(u":first"_s, entry.record)
                               .bind(u":last"_s, entry.until)
                               .first();
        if (!count)
            return tl::unexpected(count.error());
        if (count->toLongLong() > 0)
            return true;
    }
    return false;
}

// Whoever was made one with these people in this group: removed, and what hung on them is theirs since.
void followMerges(const std::vector<JournalEntry> &entries, std::set<qint64> &people)
{
    const auto movesTo = [&people](const JournalEntry &entry, qint64 gone) {
        if (entry.action != JournalEntry::Changed)
            return false;
        for (const Field &field : fieldsOf(entry.kind)) {
            const QJsonArray change = entry.payload.value(field.name()).toArray();
            if (field.type == FieldType::Reference && field.target == RecordKind::Attendee &&
                change.at(0).toInteger() == gone && people.contains(change.at(1).toInteger()))
                return true;
        }
        return false;
    };
    for (const JournalEntry &entry : entries) {
        if (entry.kind != RecordKind::Attendee || entry.action != JournalEntry::Removed)
            continue;
        const auto moved = [&](const JournalEntry &other) { return movesTo(other, entry.record); };
        if (std::ranges::any_of(entries, moved))
            people.insert(entry.record);
    }
}

QVariant valueOf(const QJsonValue &value)
{
    return value.isNull() ? QVariant() : value.toVariant();
}

} // namespace

Result<std::vector<HistoryItem>> read(Connection &connection, const HistoryChoice &choice,
                                      const UndoStacks &stacks)
{
    const auto groups = journal::groups(connection);
    if (!groups)
        return tl::unexpected(groups.error());
    std::vector<HistoryItem> items;
    std::set<qint64> people{choice.attendee}; // and those that are one with the attendee since
    for (const JournalGroup &group : *groups | std::views::reverse) {
        if (choice.since.isValid() && group.at <= choice.since)
            continue;
        const auto entries = journal::entries(connection, group.number);
        if (!entries)
            return tl::unexpected(entries.error());
        if (choice.attendee && stacks.stands(group.number))
            followMerges(*entries, people);
        for (const JournalEntry &entry : *entries | std::views::reverse) {
            if (choice.attendee) {
                bool isWanted = false;
                for (const qint64 person : people) {
                    const auto wanted = concerns(connection, entry, person);
                    if (!wanted)
                        return tl::unexpected(wanted.error());
                    isWanted = isWanted || *wanted;
                }
                if (!isWanted)
                    continue;
            }
            HistoryItem item;
            item.group = group.number;
            item.at = group.at;
            item.who = group.who;
            item.station = group.station;
            item.label = group.label;
            item.kind = group.kind;
            item.undone = !stacks.stands(group.number);
            item.entity = entry.kind;
            item.record =
                choice.attendee && entry.kind == RecordKind::Attendee ? choice.attendee : entry.record;
            item.until = entry.until;
            item.records = choice.attendee ? 1 : int(entry.until - entry.record + 1);
            item.action = entry.action;
            if (entry.action == JournalEntry::Changed) {
                const size_t before = items.size();
                for (auto cell = entry.payload.begin(); cell != entry.payload.end(); ++cell) {
                    const Field *field = findField(entry.kind, cell.key());
                    if (field && field->is(Field::Internal))
                        continue;
                    item.field = cell.key();
                    item.before = valueOf(cell.value().toArray().at(0));
                    item.after = valueOf(cell.value().toArray().at(1));
                    items.push_back(item);
                }
                // How a design looks is no text to be read, but that it was changed is part of what happened.
                const bool isDrawn = entry.kind == RecordKind::Design || entry.kind == RecordKind::ListLayout;
                if (isDrawn && items.size() == before)
                    items.push_back(item);
            } else {
                if (entry.action == JournalEntry::Removed)
                    item.before = QVariant(
                        QString::fromUtf8(QJsonDocument(entry.payload).toJson(QJsonDocument::Compact)));
                items.push_back(item);
            }
            if (choice.most && int(items.size()) >= choice.most)
                return items;
        }
    }
    return items;
}

} // namespace colloquia::history
