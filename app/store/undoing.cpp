// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/undoing.h"

#include "app/model/card.h"
#include "app/model/names.h"
#include "app/store/records.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <array>
#include <ranges>

namespace colloquia::undoing {

using namespace Qt::StringLiterals;

namespace {

// Kinds of rows that hang on an attendee and go with it.
constexpr std::array kHanging = {RecordKind::Enrolment, RecordKind::Answer,         RecordKind::Presence,
                                 RecordKind::Print,     RecordKind::Representation, RecordKind::FormRow};

bool hangs(RecordKind kind)
{
    return std::ranges::find(kHanging, kind) != kHanging.end();
}

// What a reference of the record says, for rows that hang on an attendee or a workshop.
std::vector<qint64> references(RecordKind kind, const QVariantList &values, RecordKind target)
{
    std::vector<qint64> ids;
    int i = 0;
    for (const Field &field : fieldsOf(kind)) {
        if (field.type == FieldType::Reference && field.target == target && !values[i].isNull())
            ids.push_back(values[i].toLongLong());
        ++i;
    }
    return ids;
}

class Inversion
{
public:
    Inversion(Writer &writer, const JournalGroup &group, const UndoStacks &stacks)
        : m_writer(writer), m_group(group), m_stacks(stacks)
    {}

    Result<QStringList> run()
    {
        const auto entries = journal::entries(m_writer.connection(), m_group.number);
        if (!entries)
            return tl::unexpected(entries.error());
        if (const auto looked = lookAtLaterGroups(); !looked)
            return tl::unexpected(looked.error());
        for (const JournalEntry &entry : *entries) {
            if (entry.action == JournalEntry::Created)
                m_created[entry.kind].push_back({entry.record, entry.until});
        }
        if (const auto found = findKept(); !found)
            return tl::unexpected(found.error());
        for (const JournalEntry &entry : *entries | std::views::reverse) {
            const auto done = entry.action == JournalEntry::Created   ? takeAway(entry)
                              : entry.action == JournalEntry::Changed ? putBack(entry)
                                                                      : bringBack(entry);
            if (!done)
                return tl::unexpected(done.error());
        }
        return m_kept;
    }

private:
    struct Run
    {
        qint64 first;
        qint64 last;
    };

    // Who touched which record after the group, as far as it is still in force.
    Result<void> lookAtLaterGroups()
    {
        const auto groups = journal::groups(m_writer.connection(), m_group.number);
        if (!groups)
            return tl::unexpected(groups.error());
        for (const JournalGroup &group : *groups) {
            const bool isEdit = group.kind == JournalGroup::Edit || group.kind == JournalGroup::Import;
            // Undo and redo of later groups cancel out with these; of earlier ones they count.
            const bool counts = isEdit ? m_stacks.stands(group.number)
                                       : group.target < m_group.number && group.target != m_group.target;
            if (counts)
                m_later.insert(group.number, group);
        }
        if (m_later.isEmpty())
            return {};
        const auto entries = journal::entriesAfter(m_writer.connection(), m_group.number, true);
        if (!entries)
            return tl::unexpected(entries.error());
        for (const JournalEntry &entry : *entries) {
            if (!m_later.contains(entry.group))
                continue;
            m_laterEntries.push_back(entry);
            for (qint64 id = entry.record; id <= entry.until && entry.until - entry.record < 100000; ++id)
                m_touched[entry.kind].insert(id, entry.group);
        }
        return {};
    }

    [[nodiscard]] bool createdByGroup(RecordKind kind, qint64 id) const
    {
        const auto runs = m_created.find(kind);
        return runs != m_created.end() && std::ranges::any_of(runs->second, [id](const Run &run) {
                   return run.first <= id && id <= run.last;
               });
    }

    // People of an import who were worked on since stay, with everything the import gave them.
    Result<void> findKept()
    {
        const auto keep = [this](qint64 attendee) {
            if (createdByGroup(RecordKind::Attendee, attendee))
                m_keptPeople.insert(attendee);
        };
        for (const JournalEntry &entry : m_laterEntries) {
            if (entry.kind == RecordKind::Attendee) {
                for (qint64 id = entry.record; id <= entry.until; ++id)
                    keep(id);
            } else if (hangs(entry.kind)) {
                for (qint64 id = entry.record; id <= entry.until; ++id) {
                    const auto people = attendeesOf(entry, id);
                    if (!people)
                        return tl::unexpected(people.error());
                    for (const qint64 attendee : *people)
                        keep(attendee);
                }
            }
        }
        std::vector<qint64> people(m_keptPeople.begin(), m_keptPeople.end());
        std::ranges::sort(people);
        for (const qint64 id : people) {
            if (const auto attendee = m_writer.get<Attendee>(AttendeeId(id)))
                m_kept.append(displayName(*attendee));
        }
        if (!m_kept.isEmpty() && m_group.kind != JournalGroup::Import && m_group.kind != JournalGroup::Undo &&
            m_group.kind != JournalGroup::Redo) {
            return failure(Error::Conflict,
                           QCoreApplication::translate(
                               "Undo", "This cannot be undone any more: %1 has been worked on since.")
                               .arg(m_kept.join(u", "_s)));
        }
        return {};
    }

    Result<std::vector<qint64>> attendeesOf(const JournalEntry &entry, qint64 id)
    {
        if (entry.action == JournalEntry::Removed)
            return references(entry.kind, records::fromJson(entry.kind, entry.payload), RecordKind::Attendee);
        const auto values = records::read(m_writer.connection(), entry.kind, id);
        if (!values)
            return tl::unexpected(values.error());
        return *values ? references(entry.kind, **values, RecordKind::Attendee) : std::vector<qint64>();
    }

    Result<void> takeAway(const JournalEntry &entry)
    {
        for (qint64 id = entry.record; id <= entry.until; ++id) {
            const auto values = records::read(m_writer.connection(), entry.kind, id);
            if (!values)
                return tl::unexpected(values.error());
            if (!*values)
                continue; // gone already, by a later removal
            if (entry.kind == RecordKind::Attendee && m_keptPeople.contains(id))
                continue;
            if (hangs(entry.kind)) {
                const auto people = references(entry.kind, **values, RecordKind::Attendee);
                if (std::ranges::any_of(people,
                                        [this](qint64 person) { return m_keptPeople.contains(person); }))
                    continue;
            } else if (entry.kind == RecordKind::File) {
                continue; // kept once by its hash, and others may use it
            } else if (entry.kind != RecordKind::Attendee) {
                const auto free = mayGo(entry.kind, id);
                if (!free)
                    return tl::unexpected(free.error());
                if (!*free)
                    continue;
            }
            if (const auto done = m_writer.erase(entry.kind, id); !done)
                return done;
        }
        return {};
    }

    // Of an import, a category or workshop that somebody uses stays; of a single edit that is a reason to
    // refuse.
    Result<bool> mayGo(RecordKind kind, qint64 id)
    {
        const bool touched = m_touched.value(kind).contains(id);
        bool used = false;
        for (int other = 0; other < int(RecordKind::KindCount) && !used; ++other) {
            for (const Field &field : fieldsOf(RecordKind(other))) {
                if (field.type != FieldType::Reference || field.target != kind)
                    continue;
                auto query =
                    m_writer.connection().query(u"SELECT id FROM %1 WHERE %2 = :id ORDER BY id"_s.arg(
                        tableOf(RecordKind(other)), field.name()));
                if (!query)
                    return tl::unexpected(query.error());
                bool stays = false;
                const auto done = query->bind(u":id"_s, id).each([&](const Row &row) {
                    // Rows that this undo takes away as well do not hold it back.
                    const qint64 user = row.number(0);
                    stays = stays || !createdByGroup(RecordKind(other), user) ||
                            isKeptRow(RecordKind(other), user);
                });
                if (!done)
                    return tl::unexpected(done.error());
                used = used || stays;
            }
        }
        if (!touched && !used)
            return true;
        if (m_group.kind == JournalGroup::Import)
            return false;
        if (used) {
            return failure(Error::Conflict,
                           QCoreApplication::translate(
                               "Undo", "This cannot be undone any more: the entry (%1) is in use by now.")
                               .arg(labelOf(kind)));
        }
        return tl::unexpected(touchedSince(kind, id, labelOf(kind)));
    }

    [[nodiscard]] bool isKeptRow(RecordKind kind, qint64 id)
    {
        if (kind == RecordKind::Attendee)
            return m_keptPeople.contains(id);
        const auto values = records::read(m_writer.connection(), kind, id);
        return values && *values &&
               std::ranges::any_of(references(kind, **values, RecordKind::Attendee),
                                   [this](qint64 person) { return m_keptPeople.contains(person); });
    }

    Result<void> putBack(const JournalEntry &entry)
    {
        for (auto cell = entry.payload.begin(); cell != entry.payload.end(); ++cell) {
            const Field *field = findField(entry.kind, cell.key());
            if (!field)
                continue; // of a schema that this program no longer knows
            const QVariant before = kept(cell.value().toArray().at(0));
            const QVariant after = kept(cell.value().toArray().at(1));
            const auto values = m_writer.row(entry.kind, entry.record);
            if (!values) {
                if (m_group.kind == JournalGroup::Import)
                    continue;
                return tl::unexpected(values.error());
            }
            const QVariant now = values->at(field - fieldsOf(entry.kind).data());
            if (now != after && now != before) {
                if (m_group.kind == JournalGroup::Import) {
                    noteKept(entry); // the office has edited it since: theirs stays
                    continue;
                }
                return tl::unexpected(touchedSince(entry.kind, entry.record, field->shown()));
            }
            if (const auto done = m_writer.set(entry.kind, entry.record, *field, now, before); !done)
                return done;
        }
        return {};
    }

    void noteKept(const JournalEntry &entry)
    {
        if (entry.kind != RecordKind::Attendee)
            return;
        if (const auto attendee = m_writer.get<Attendee>(AttendeeId(entry.record))) {
            if (const QString name = displayName(*attendee); !m_kept.contains(name))
                m_kept.append(name);
        }
    }

    Result<void> bringBack(const JournalEntry &entry)
    {
        const auto values = records::read(m_writer.connection(), entry.kind, entry.record);
        if (!values)
            return tl::unexpected(values.error());
        if (*values)
            return {};
        return m_writer.restore(entry.kind, entry.record, records::fromJson(entry.kind, entry.payload));
    }

    static QVariant kept(const QJsonValue &value)
    {
        if (value.isNull() || value.isUndefined())
            return {};
        return value.isDouble() ? QVariant(qlonglong(value.toInteger())) : QVariant(value.toString());
    }

    [[nodiscard]] Error touchedSince(RecordKind kind, qint64 id, const QString &what) const
    {
        const JournalGroup later = m_later.value(m_touched.value(kind).value(id));
        return {Error::Conflict,
                QCoreApplication::translate(
                    "Undo", "This cannot be undone any more: “%1” has been changed since by %2 (%3).")
                    .arg(what, later.who, QLocale().toString(later.at.toLocalTime(), QLocale::ShortFormat)),
                {}};
    }

    Writer &m_writer;
    const JournalGroup &m_group;
    const UndoStacks &m_stacks;
    QHash<qint64, JournalGroup> m_later;
    std::vector<JournalEntry> m_laterEntries;
    QHash<RecordKind, QHash<qint64, qint64>> m_touched; // record → the last later group
    std::map<RecordKind, std::vector<Run>> m_created;
    QSet<qint64> m_keptPeople;
    QStringList m_kept;
};

} // namespace

Result<QStringList> invert(Writer &writer, const JournalGroup &group, const UndoStacks &stacks)
{
    return Inversion(writer, group, stacks).run();
}

} // namespace colloquia::undoing
