// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/journal.h"

#include <QJsonDocument>

#include <algorithm>
#include <ranges>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kKinds[] = {"beginning", "edit", "import",     "undo",
                                  "redo",      "note", "taken-back", "brought-back"};
constexpr const char *kActions[] = {"created", "changed", "removed"};

template<size_t N>
int indexOf(const char *const (&words)[N], const QString &word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word == QLatin1StringView(words[i]))
            return int(i);
    }
    return 0;
}

RecordKind kindCalled(const QString &table)
{
    static const QHash<QString, RecordKind> kinds = [] {
        QHash<QString, RecordKind> known;
        for (int i = 0; i < int(RecordKind::KindCount); ++i)
            known.insert(tableOf(RecordKind(i)), RecordKind(i));
        return known;
    }();
    return kinds.value(table, RecordKind::KindCount);
}

// Of a payload only changes and removals need reading.
JournalEntry entryFrom(const Row &row)
{
    JournalEntry entry;
    entry.id = row.number(0);
    entry.group = row.number(1);
    entry.kind = kindCalled(row.text(2));
    entry.record = row.number(3);
    entry.until = row.number(4);
    entry.action = JournalEntry::Action(indexOf(kActions, row.text(5)));
    if (entry.action != JournalEntry::Created)
        entry.payload = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
    return entry;
}

} // namespace

namespace journal {

Result<qint64> addGroup(Connection &connection, const JournalGroup &group, int schema)
{
    const auto query = connection.prepared(uR"(
        INSERT INTO journal_group (at, who, station, label, kind, target, schema)
        VALUES (:at, :who, :station, :label, :kind, :target, :schema))"_s);
    if (!query)
        return tl::unexpected(query.error());
    const auto notNull = [](const QString &text) { return text.isNull() ? u""_s : text; };
    (*query)
        ->bind(u":at"_s, stored::value(group.at))
        .bind(u":who"_s, notNull(group.who))
        .bind(u":station"_s, notNull(group.station))
        .bind(u":label"_s, notNull(group.label))
        .bind(u":kind"_s, QString::fromLatin1(kKinds[group.kind]))
        .bind(u":target"_s, group.target ? QVariant(group.target) : QVariant())
        .bind(u":schema"_s, schema);
    if (const auto done = (*query)->run(); !done)
        return tl::unexpected(done.error());
    return (*query)->insertedId();
}

Result<void> addEntry(Connection &connection, qint64 group, const JournalEntry &entry)
{
    const auto query = connection.prepared(uR"(
        INSERT INTO journal_entry (group_number, entity, record, until, action, payload)
        VALUES (?, ?, ?, ?, ?, ?))"_s);
    if (!query)
        return tl::unexpected(query.error());
    QVariant payload;
    if (entry.action != JournalEntry::Created)
        payload = QString::fromUtf8(QJsonDocument(entry.payload).toJson(QJsonDocument::Compact));
    return (*query)
        ->bind(0, group)
        .bind(1, tableOf(entry.kind))
        .bind(2, entry.record)
        .bind(3, entry.until)
        .bind(4, QString::fromLatin1(kActions[entry.action]))
        .bind(5, payload)
        .run();
}

Result<qint64> lastNumber(Connection &connection)
{
    const auto query = connection.prepared(u"SELECT max(number) FROM journal_group"_s);
    if (!query)
        return tl::unexpected(query.error());
    const auto number = (*query)->first();
    if (!number)
        return tl::unexpected(number.error());
    return number->toLongLong();
}

Result<std::vector<JournalGroup>> groups(Connection &connection, qint64 after)
{
    std::vector<JournalGroup> all;
    auto query = connection.query(uR"(
        SELECT number, at, who, station, label, kind, target FROM journal_group
        WHERE number > :after ORDER BY number)"_s);
    if (!query)
        return tl::unexpected(query.error());
    const auto done = query->bind(u":after"_s, after).each([&all](const Row &row) {
        JournalGroup &group = all.emplace_back();
        group.number = row.number(0);
        stored::into(group.at, row.value(1));
        group.who = row.text(2);
        group.station = row.text(3);
        group.label = row.text(4);
        group.kind = JournalGroup::Kind(indexOf(kKinds, row.text(5)));
        group.target = row.number(6);
    });
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

namespace {

Result<std::vector<JournalEntry>> entriesWhere(Connection &connection, const QString &condition, qint64 group)
{
    std::vector<JournalEntry> all;
    bool strange = false;
    auto query = connection.query(uR"(
        SELECT id, group_number, entity, record, until, action, payload FROM journal_entry
        WHERE %1 ORDER BY id)"_s.arg(condition));
    if (!query)
        return tl::unexpected(query.error());
    const auto done = query->bind(u":group"_s, group).each([&all, &strange](const Row &row) {
        all.push_back(entryFrom(row));
        strange = strange || all.back().kind == RecordKind::KindCount;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (strange)
        return tl::unexpected(connection.damaged());
    return all;
}

} // namespace

Result<std::vector<JournalEntry>> entries(Connection &connection, qint64 group)
{
    return entriesWhere(connection, u"group_number = :group"_s, group);
}

Result<std::vector<JournalEntry>> entriesAfter(Connection &connection, qint64 group)
{
    return entriesWhere(connection, u"group_number > :group"_s, group);
}

Result<qint64> countAfter(Connection &connection, qint64 group, qint64 most)
{
    const auto query = connection.prepared(uR"(
        SELECT count(*) FROM (SELECT id FROM journal_entry WHERE group_number > :group
                              ORDER BY group_number LIMIT :most) AS counted)"_s);
    if (!query)
        return tl::unexpected(query.error());
    const auto count = (*query)->bind(u":group"_s, group).bind(u":most"_s, most).first();
    if (!count)
        return tl::unexpected(count.error());
    return count->toLongLong();
}

Result<std::vector<qint64>> attendeesOf(Connection &connection, const JournalEntry &entry)
{
    const bool isAttendee = entry.kind == RecordKind::Attendee;
    if (isAttendee && entry.action != JournalEntry::Created)
        return std::vector<qint64>{entry.record};
    std::vector<qint64> ids;
    for (const Field &field : fieldsOf(entry.kind)) {
        const bool names = field.type == FieldType::Reference && field.target == RecordKind::Attendee;
        if (!names && !isAttendee)
            continue;
        if (entry.action == JournalEntry::Removed) {
            ids.push_back(entry.payload.value(field.name()).toInteger());
            continue;
        }
        // A change of the reference itself is about the person before as well.
        if (const QJsonValue change = entry.payload.value(field.name()); change.isArray())
            ids.push_back(change.toArray().at(0).toInteger());
        const auto query = connection.prepared(
            u"SELECT DISTINCT %1 FROM %2 WHERE id BETWEEN :first AND :last ORDER BY 1"_s.arg(
                isAttendee ? u"id"_s : field.name(), tableOf(entry.kind)));
        if (!query)
            return tl::unexpected(query.error());
        const auto done = (*query)
                              ->bind(u":first"_s, entry.record)
                              .bind(u":last"_s, entry.until)
                              .each([&ids](const Row &row) { ids.push_back(row.number(0)); });
        if (!done)
            return tl::unexpected(done.error());
        if (isAttendee)
            break;
    }
    return ids;
}

QJsonArray change(const QVariant &before, const QVariant &after)
{
    return {QJsonValue::fromVariant(before), QJsonValue::fromVariant(after)};
}

Result<QHash<AttendeeId, QDateTime>> lastEdits(Connection &connection)
{
    auto query = connection.query(uR"(
        SELECT e.record, e.until, g.at
        FROM journal_entry e JOIN journal_group g ON g.number = e.group_number
        WHERE e.entity = :entity ORDER BY e.id)"_s);
    if (!query)
        return tl::unexpected(query.error());
    query->bind(u":entity"_s, tableOf(RecordKind::Attendee));
    QHash<AttendeeId, QDateTime> edits;
    const auto done = query->each([&edits](const Row &row) {
        QDateTime at;
        stored::into(at, row.value(2));
        for (qint64 id = row.number(0); id <= row.number(1); ++id)
            edits.insert(AttendeeId(id), at);
    });
    if (!done)
        return tl::unexpected(done.error());
    return edits;
}

} // namespace journal

namespace {

auto numbered(qint64 number)
{
    return [number](const JournalGroup &group) { return group.number == number; };
}

} // namespace

void UndoStacks::take(const JournalGroup &group)
{
    switch (group.kind) {
    case JournalGroup::Beginning:
    case JournalGroup::Note:
        return;
    case JournalGroup::Edit:
    case JournalGroup::Import:
        m_edits.insert(group.number, group);
        break;
    case JournalGroup::Undo:
    case JournalGroup::Redo:
        turn(group);
        return;
    case JournalGroup::TakenBack:
    case JournalGroup::BroughtBack:
        settle({group.target, group.kind == JournalGroup::TakenBack}, group.number);
        break;
    }
    m_done.push_back(group);
    // What can be redone is cut by the next edit of the same station.
    std::erase_if(m_redoable, [&group](const JournalGroup &other) { return other.station == group.station; });
}

// Of an edit, or of what was chosen in the history: undoing that a thing was taken back brings it back.
void UndoStacks::turn(const JournalGroup &group)
{
    const bool back = group.kind == JournalGroup::Undo;
    std::vector<JournalGroup> &from = back ? m_done : m_redoable;
    const auto found = std::ranges::find_if(from, numbered(group.target));
    if (const auto chosen = m_effects.constFind(group.target); chosen != m_effects.constEnd()) {
        const Effect effect{chosen->edit, back ? !chosen->takesAway : chosen->takesAway};
        if (found != from.end()) {
            const JournalGroup turned = *found;
            from.erase(found);
            if (back)
                m_redoable.push_back(turned);
            else
                putInPlace(turned);
        }
        if (back)
            m_undone.insert(group.target, group.number);
        else
            m_undone.remove(group.target);
        settle(effect, group.number);
        return;
    }
    if (back && found != from.end())
        m_redoable.push_back(*found);
    settle({group.target, back}, group.number);
}

// The edit is away, or stands again.
void UndoStacks::settle(Effect effect, qint64 group)
{
    m_effects.insert(group, effect);
    std::erase_if(m_done, numbered(effect.edit));
    if (effect.takesAway) {
        m_undone.insert(effect.edit, group);
        return;
    }
    std::erase_if(m_redoable, numbered(effect.edit));
    m_undone.remove(effect.edit);
    m_redone.insert(effect.edit, group);
    if (m_edits.contains(effect.edit))
        putInPlace(m_edits.value(effect.edit));
}

// Where it stood, so that undo takes things back in their own order again.
void UndoStacks::putInPlace(const JournalGroup &edit)
{
    m_done.insert(std::ranges::find_if(
                      m_done, [&edit](const JournalGroup &other) { return other.number > edit.number; }),
                  edit);
}

// What was chosen in the history may have been turned round from elsewhere since: then there is nothing to
// do.
bool UndoStacks::canTurn(const JournalGroup &group, bool back) const
{
    if (!group.isChosen())
        return true;
    const Effect effect = effectOf(group.number);
    return stands(effect.edit) == (effect.takesAway != back);
}

std::optional<JournalGroup> UndoStacks::lastOf(const std::vector<JournalGroup> &groups,
                                               const QString &station, bool back) const
{
    for (const JournalGroup &group : groups | std::views::reverse) {
        if ((station.isEmpty() || group.station == station) && canTurn(group, back))
            return group;
    }
    return std::nullopt;
}

std::optional<JournalGroup> UndoStacks::nextUndo(const QString &station) const
{
    return lastOf(m_done, station, true);
}

std::optional<JournalGroup> UndoStacks::nextRedo(const QString &station) const
{
    return lastOf(m_redoable, station, false);
}

} // namespace colloquia
