// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/undoing.h"

#include "app/model/card.h"
#include "app/model/names.h"
#include "app/store/records.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <ranges>
#include <set>

namespace colloquia::undoing {

using namespace Qt::StringLiterals;

namespace {

// Kinds of rows that hang on an attendee and go with it.
constexpr std::array kHanging = {RecordKind::Enrolment, RecordKind::Answer,         RecordKind::Presence,
                                 RecordKind::Print,     RecordKind::Representation, RecordKind::FormRow,
                                 RecordKind::Distinct,  RecordKind::RefusedName};

bool hangs(RecordKind kind)
{
    return std::ranges::find(kHanging, kind) != kHanging.end();
}

QVariant kept(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    return value.isDouble() ? QVariant(qlonglong(value.toInteger())) : QVariant(value.toString());
}

class Inversion
{
public:
    Inversion(Writer &writer, const Turn &turn) : m_writer(writer), m_turn(turn) {}

    Result<QStringList> run()
    {
        const auto entries = journal::entries(m_writer.connection(), m_turn.source);
        if (!entries)
            return tl::unexpected(entries.error());
        if (const auto looked = lookAtLaterGroups(); !looked)
            return tl::unexpected(looked.error());
        if (const auto found = findKept(*entries); !found)
            return tl::unexpected(found.error());
        // What hangs on people goes first and what people refer to goes last; between the two come cells and
        // rows back, so that nothing that is unique is there twice and nothing goes that is still in use.
        const auto isOfPeople = [](RecordKind kind) { return kind == RecordKind::Attendee || hangs(kind); };
        for (const JournalEntry &entry : *entries | std::views::reverse) {
            if (entry.action != JournalEntry::Created || !isOfPeople(entry.kind))
                continue;
            if (const auto done = takeAway(entry); !done)
                return tl::unexpected(done.error());
        }
        for (const JournalEntry &entry : *entries | std::views::reverse) {
            if (entry.action == JournalEntry::Created)
                continue;
            const auto done = entry.action == JournalEntry::Changed ? putBack(entry) : bringBack(entry);
            if (!done)
                return tl::unexpected(done.error());
        }
        for (const JournalEntry &entry : *entries | std::views::reverse) {
            if (entry.action != JournalEntry::Created || isOfPeople(entry.kind))
                continue;
            if (const auto done = takeAway(entry); !done)
                return tl::unexpected(done.error());
        }
        return m_kept;
    }

private:
    // An import takes back what it can and says what stays; anything else is all or nothing.
    [[nodiscard]] bool isLenient() const { return m_turn.edit.kind == JournalGroup::Import; }

    // Who touched which record since: edits that are in force now and were not when the source was written,
    // or the other way round. An undo and a redo of the same edit between cancel out.
    Result<void> lookAtLaterGroups()
    {
        const auto groups = journal::groups(m_writer.connection(), m_turn.source);
        if (!groups)
            return tl::unexpected(groups.error());
        struct Since
        {
            bool wasInForce;
            JournalGroup last;
        };
        QHash<qint64, Since> since;
        for (const JournalGroup &group : *groups) {
            const auto [edit, takesAway] = m_turn.stacks.effectOf(group.number);
            if (edit == m_turn.edit.number)
                continue;
            if (const auto known = since.find(edit); known != since.end())
                known->last = group;
            else
                since.insert(edit, {takesAway, group});
        }
        for (const Since &edit : since) {
            const bool isInForce = !m_turn.stacks.effectOf(edit.last.number).takesAway;
            if (edit.wasInForce != isInForce && edit.last.number != m_writer.group())
                m_later.insert(edit.last.number, edit.last);
        }
        if (m_later.isEmpty())
            return {};
        auto entries = journal::entriesAfter(m_writer.connection(), m_turn.source);
        if (!entries)
            return tl::unexpected(entries.error());
        // What a form said last is the program's memory and nobody's work: a later export that said more
        // keeps nobody whose import is taken back.
        const auto isMemory = [this](const JournalEntry &entry) {
            return isLenient() && entry.kind == RecordKind::FormRow && entry.action == JournalEntry::Changed;
        };
        std::erase_if(*entries, [&](const JournalEntry &entry) {
            return !m_later.contains(entry.group) || isMemory(entry);
        });
        m_laterEntries = std::move(*entries);
        for (const JournalEntry &entry : m_laterEntries) {
            if (entry.action != JournalEntry::Created)
                m_touched[entry.kind].insert(entry.record, entry.group);
        }
        return {};
    }

    // People of an import who were worked on since stay, with everything the import gave them.
    Result<void> findKept(const std::vector<JournalEntry> &entries)
    {
        const auto created = [&entries](qint64 id) {
            return std::ranges::any_of(entries, [id](const JournalEntry &entry) {
                return entry.action == JournalEntry::Created && entry.kind == RecordKind::Attendee &&
                       entry.record <= id && id <= entry.until;
            });
        };
        std::set<qint64> touched;
        for (const JournalEntry &entry : m_laterEntries) {
            if (entry.kind != RecordKind::Attendee && !hangs(entry.kind))
                continue;
            const auto people = journal::attendeesOf(m_writer.connection(), entry);
            if (!people)
                return tl::unexpected(people.error());
            touched.insert(people->begin(), people->end());
        }
        for (const qint64 id : touched) {
            if (!created(id))
                continue;
            m_keptPeople.insert(id);
            noteKept(id);
        }
        if (!m_kept.isEmpty() && !isLenient()) {
            return failure(Error::Conflict,
                           QCoreApplication::translate(
                               "Undo", "This is not possible any more: %1 has been worked on since.")
                               .arg(m_kept.join(u", "_s)));
        }
        return {};
    }

    Result<void> takeAway(const JournalEntry &entry)
    {
        if (entry.kind == RecordKind::File)
            return {}; // kept once by its hash, and others may use it
        // Those that are there: a later removal may have been quicker.
        std::vector<qint64> ids;
        const auto query = m_writer.connection().prepared(
            u"SELECT id FROM %1 WHERE id BETWEEN :first AND :last ORDER BY id DESC"_s.arg(
                tableOf(entry.kind)));
        if (!query)
            return tl::unexpected(query.error());
        const auto read = (*query)
                              ->bind(u":first"_s, entry.record)
                              .bind(u":last"_s, entry.until)
                              .each([&ids](const Row &row) { ids.push_back(row.number(0)); });
        if (!read)
            return read;
        for (const qint64 id : ids) {
            const auto values = m_writer.row(entry.kind, id);
            if (!values)
                return tl::unexpected(values.error());
            const auto may = mayGo(entry.kind, id, *values);
            if (!may)
                return tl::unexpected(may.error());
            if (!*may)
                continue;
            if (const auto done = m_writer.erase(entry.kind, id, *values); !done)
                return done;
        }
        return {};
    }

    // Of an import, what was worked on or is in use stays; of a single edit that is a reason to refuse.
    Result<bool> mayGo(RecordKind kind, qint64 id, const QVariantList &values)
    {
        if (kind == RecordKind::Attendee)
            return !m_keptPeople.contains(id);
        const auto people = records::references(kind, values, RecordKind::Attendee);
        if (std::ranges::any_of(people, [this](qint64 person) { return m_keptPeople.contains(person); }))
            return false;
        const bool touched = m_touched.value(kind).contains(id);
        if (touched && !isLenient())
            return tl::unexpected(touchedSince(kind, id, labelOf(kind)));
        if (touched) {
            for (const qint64 person : people)
                noteKept(person);
            return false;
        }
        const auto used = hangs(kind) ? Result<bool>(false) : isInUse(kind, id);
        if (!used || !*used)
            return used ? Result<bool>(true) : used;
        if (isLenient())
            return false;
        return failure(Error::Conflict,
                       QCoreApplication::translate(
                           "Undo", "This is not possible any more: the entry (%1) is in use by now.")
                           .arg(labelOf(kind)));
    }

    Result<bool> isInUse(RecordKind kind, qint64 id)
    {
        for (int other = 0; other < int(RecordKind::KindCount); ++other) {
            for (const Field &field : fieldsOf(RecordKind(other))) {
                if (field.type != FieldType::Reference || field.target != kind)
                    continue;
                const auto query = m_writer.connection().prepared(
                    u"SELECT id FROM %1 WHERE %2 = :id ORDER BY id LIMIT 1"_s.arg(tableOf(RecordKind(other)),
                                                                                  field.name()));
                if (!query)
                    return tl::unexpected(query.error());
                const auto user = (*query)->bind(u":id"_s, id).first();
                if (!user)
                    return tl::unexpected(user.error());
                if (!user->isNull())
                    return true;
            }
        }
        return false;
    }

    Result<void> putBack(const JournalEntry &entry)
    {
        std::vector<const Field *> changed;
        for (auto cell = entry.payload.begin(); cell != entry.payload.end(); ++cell) {
            if (const Field *field = findField(entry.kind, cell.key()))
                changed.push_back(field);
        }
        const auto values = records::read(m_writer.connection(), entry.kind, entry.record, changed);
        if (!values)
            return tl::unexpected(values.error());
        if (!*values) {
            if (isLenient())
                return {};
            return tl::unexpected(touchedSince(entry.kind, entry.record, labelOf(entry.kind)));
        }
        std::vector<Cell> cells;
        for (auto cell = entry.payload.begin(); cell != entry.payload.end(); ++cell) {
            const Field *field = findField(entry.kind, cell.key());
            if (!field)
                continue; // of a schema that this program no longer knows
            const QVariant before = kept(cell.value().toArray().at(0));
            const QVariant after = kept(cell.value().toArray().at(1));
            const QVariant now = (*values)->at(field - fieldsOf(entry.kind).data());
            if (now != after && now != before) {
                if (isLenient()) {
                    if (entry.kind == RecordKind::Attendee)
                        noteKept(entry.record); // the office has edited it since: theirs stays
                    continue;
                }
                return tl::unexpected(touchedSince(entry.kind, entry.record, field->shown()));
            }
            const auto there = isThere(*field, before);
            if (!there)
                return tl::unexpected(there.error());
            if (*there)
                cells.push_back({field, now, before});
            else if (!isLenient())
                return tl::unexpected(isGone(field->target));
        }
        return m_writer.set(entry.kind, entry.record, **values, cells);
    }

    Result<void> bringBack(const JournalEntry &entry)
    {
        const auto now = records::read(m_writer.connection(), entry.kind, entry.record);
        if (!now)
            return tl::unexpected(now.error());
        if (*now)
            return {};
        const QVariantList values = records::fromJson(entry.kind, entry.payload);
        int i = 0;
        for (const Field &field : fieldsOf(entry.kind)) {
            const auto there = isThere(field, values[i++]);
            if (!there)
                return tl::unexpected(there.error());
            if (!*there && isLenient())
                return {};
            if (!*there)
                return tl::unexpected(isGone(field.target));
        }
        const auto done = m_writer.restore(entry.kind, entry.record, values);
        if (done || done.error().code != Error::Conflict)
            return done;
        if (isLenient())
            return {};
        return failure(Error::Conflict,
                       QCoreApplication::translate("Undo", "This is not possible any more: the entry (%1) "
                                                           "has been made anew since.")
                           .arg(labelOf(entry.kind)),
                       done.error().detail);
    }

    // Whether what the value refers to is there, if it refers to anything.
    Result<bool> isThere(const Field &field, const QVariant &value)
    {
        if (field.type != FieldType::Reference || value.isNull())
            return true;
        const auto query =
            m_writer.connection().prepared(u"SELECT id FROM %1 WHERE id = :id"_s.arg(tableOf(field.target)));
        if (!query)
            return tl::unexpected(query.error());
        const auto id = (*query)->bind(u":id"_s, value).first();
        if (!id)
            return tl::unexpected(id.error());
        return !id->isNull();
    }

    void noteKept(qint64 id)
    {
        if (m_noted.contains(id))
            return;
        if (const auto attendee = m_writer.get<Attendee>(AttendeeId(id))) {
            m_noted.insert(id);
            m_kept.append(displayName(*attendee));
        }
    }

    static Error isGone(RecordKind kind)
    {
        return {Error::Conflict,
                QCoreApplication::translate("Undo", "This is not possible any more: the entry (%1) that it "
                                                    "belongs to has been removed since.")
                    .arg(labelOf(kind)),
                {}};
    }

    [[nodiscard]] Error touchedSince(RecordKind kind, qint64 id, const QString &what) const
    {
        const JournalGroup later = m_later.value(m_touched.value(kind).value(id));
        const QDateTime at = there(later.at, m_writer.colloquium());
        const Language screen = Language::ofScreen();
        return {Error::Conflict,
                QCoreApplication::translate(
                    "Undo", "This is not possible any more: “%1” has been changed since by %2 (%3: %4).")
                    .arg(what, later.who, screen.shortDate(at.date()) + u' ' + screen.time(at.time()),
                         later.label),
                {}};
    }

    Writer &m_writer;
    const Turn &m_turn;
    QHash<qint64, JournalGroup> m_later;
    std::vector<JournalEntry> m_laterEntries;
    QHash<RecordKind, QHash<qint64, qint64>> m_touched; // record → the last later group
    QSet<qint64> m_keptPeople;
    QSet<qint64> m_noted; // whose names are in m_kept: two may be called alike
    QStringList m_kept;
};

} // namespace

Result<QStringList> invert(Writer &writer, const Turn &turn)
{
    return Inversion(writer, turn).run();
}

} // namespace colloquia::undoing
