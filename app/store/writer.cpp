// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/writer.h"

#include "app/model/card.h"
#include "app/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// Beyond this a list is read anew rather than mended.
constexpr int kManyAttendees = 20000;

bool belongsToProgramme(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Colloquium:
    case RecordKind::Partner:
    case RecordKind::Workshop:
    case RecordKind::Category:
    case RecordKind::Question:
    case RecordKind::Document:
    case RecordKind::Design:
    case RecordKind::Rank:
    case RecordKind::ListView:
    case RecordKind::ExportPreset:
    case RecordKind::ListLayout:
    case RecordKind::Letter:
    case RecordKind::File:
        return true;
    default:
        return false;
    }
}

Error gone(RecordKind kind)
{
    return {Error::NotFound,
            QCoreApplication::translate("Writer", "This entry (%1) has been removed meanwhile.")
                .arg(labelOf(kind)),
            {}};
}

// The rules of the record, asked before it is stored.
Result<void> valid(RecordKind kind, const void *record)
{
    switch (kind) {
    case RecordKind::Colloquium:
        return validate(*static_cast<const Colloquium *>(record));
    case RecordKind::Partner:
        return validate(*static_cast<const Partner *>(record));
    case RecordKind::Workshop:
        return validate(*static_cast<const Workshop *>(record));
    case RecordKind::Category:
        return validate(*static_cast<const Category *>(record));
    case RecordKind::Question:
        return validate(*static_cast<const Question *>(record));
    case RecordKind::Document:
        return validate(*static_cast<const Document *>(record));
    case RecordKind::Rank:
        return validate(*static_cast<const Rank *>(record));
    case RecordKind::Attendee:
        return validate(*static_cast<const Attendee *>(record));
    default:
        return {};
    }
}

} // namespace

Writer::Writer(Connection &connection, qint64 group, const QDateTime &now, const Identity &identity)
    : m_connection(connection), m_group(group), m_now(now), m_identity(identity)
{}

Result<qint64> Writer::insert(RecordKind kind, const void *record)
{
    if (const auto fine = valid(kind, record); !fine)
        return tl::unexpected(fine.error());
    const auto id = records::insert(m_connection, kind, record);
    if (!id)
        return id;
    m_references.note(kind, {&record, 1}, m_created);
    wroteNew(kind, record, *id);
    return id;
}

Result<qint64> Writer::insertAll(RecordKind kind, std::span<const void *const> rows)
{
    for (const void *record : rows) {
        if (const auto fine = valid(kind, record); !fine)
            return tl::unexpected(fine.error());
    }
    const auto first = records::insertAll(m_connection, kind, rows);
    if (!first)
        return first;
    m_references.note(kind, rows, m_created);
    qint64 id = *first;
    for (const void *record : rows)
        wroteNew(kind, record, id++);
    return first;
}

void Writer::wroteNew(RecordKind kind, const void *record, qint64 id)
{
    m_wrote = true;
    noteCreated(kind, id);
    if (belongsToProgramme(kind)) {
        m_programme = true;
    } else if (kind == RecordKind::Attendee) {
        touchAttendee(id);
    } else if (!m_everything) {
        QVariantList values;
        for (const Field &field : fieldsOf(kind))
            values.append(field.get(record));
        touch(kind, values, id);
    }
}

Result<void> Writer::restore(RecordKind kind, qint64 id, const QVariantList &values)
{
    if (const auto done = records::insertValues(m_connection, kind, values, id); !done)
        return done;
    m_wrote = true;
    m_onlyAdded = false;
    noteCreated(kind, id);
    touch(kind, values, id);
    return {};
}

Result<void> Writer::update(RecordKind kind, qint64 id, const void *before, const void *after)
{
    std::vector<Cell> cells;
    for (const Field &field : fieldsOf(kind)) {
        QVariant old = field.get(before);
        QVariant wanted = field.get(after);
        if (old != wanted)
            cells.push_back({&field, std::move(old), std::move(wanted)});
    }
    if (cells.empty())
        return {};
    if (const auto fine = valid(kind, after); !fine)
        return fine;
    std::vector<const Field *> changed;
    for (const Cell &cell : cells)
        changed.push_back(cell.field);
    const auto values = records::read(m_connection, kind, id, changed);
    if (!values)
        return tl::unexpected(values.error());
    if (!*values)
        return tl::unexpected(gone(kind));
    return set(kind, id, **values, cells);
}

Result<void> Writer::set(RecordKind kind, qint64 id, const QVariantList &values,
                         const std::vector<Cell> &cells)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.record = entry.until = id;
    entry.action = JournalEntry::Changed;
    for (const auto &[field, before, after] : cells) {
        const QVariant &now = values.at(field - fieldsOf(kind).data());
        if (now == after)
            continue;
        if (now != before)
            return tl::unexpected(changedMeanwhile(kind, id, *field, now));
        if (const auto done = records::setField(m_connection, kind, id, *field, after); !done)
            return done;
        m_onlyAdded = m_onlyAdded && field->type != FieldType::Reference;
        entry.payload.insert(field->name(), journal::change(before, after));
        if (field == callingField(kind))
            noteRenaming({kind, before.toString(), after.toString()});
    }
    if (entry.payload.isEmpty())
        return {};
    m_wrote = true;
    touch(kind, values, id);
    for (const auto &[field, before, after] : cells) {
        if (field->type == FieldType::Reference && field->target == RecordKind::Attendee)
            touchAttendee(after.toLongLong());
    }
    return holds(m_created, kind, id) ? Result<void>() : journal::addEntry(m_connection, m_group, entry);
}

Result<void> Writer::erase(RecordKind kind, qint64 id)
{
    const auto values = row(kind, id);
    if (!values)
        return tl::unexpected(values.error());
    return erase(kind, id, *values);
}

Result<void> Writer::erase(RecordKind kind, qint64 id, const QVariantList &values)
{
    if (const auto done = records::erase(m_connection, kind, id); !done)
        return done;
    m_onlyAdded = false;
    m_wrote = true;
    touch(kind, values, id);
    if (holds(m_created, kind, id)) {
        forgetCreated(kind, id);
        return {};
    }
    JournalEntry entry;
    entry.kind = kind;
    entry.record = entry.until = id;
    entry.action = JournalEntry::Removed;
    entry.payload = records::toJson(kind, values);
    return journal::addEntry(m_connection, m_group, entry);
}

Result<QVariantList> Writer::row(RecordKind kind, qint64 id)
{
    const auto values = records::read(m_connection, kind, id);
    if (!values)
        return tl::unexpected(values.error());
    if (!*values)
        return tl::unexpected(gone(kind));
    return **values;
}

void Writer::touch(RecordKind kind, const QVariantList &values, qint64 id)
{
    if (belongsToProgramme(kind)) {
        m_programme = true;
        return;
    }
    if (kind == RecordKind::Attendee) {
        touchAttendee(id);
        return;
    }
    if (m_everything || values.isEmpty())
        return;
    for (const qint64 attendee : records::references(kind, values, RecordKind::Attendee))
        touchAttendee(attendee);
}

void Writer::touchEverything()
{
    m_everything = m_programme = true;
    m_attendees.clear();
}

void Writer::touchAttendee(qint64 id)
{
    if (m_everything)
        return;
    m_attendees.insert(id);
    if (m_attendees.size() > kManyAttendees) {
        m_everything = true;
        m_attendees.clear();
    }
}

void Writer::noteCreated(RecordKind kind, qint64 id)
{
    IdRuns &runs = m_created[kind];
    const auto next = runs.upper_bound(id);
    if (next != runs.begin() && std::prev(next)->second + 1 == id) {
        std::prev(next)->second = id;
    } else if (next != runs.end() && next->first - 1 == id) {
        const qint64 last = next->second; // a redo puts rows back from the last to the first
        runs.erase(next);
        runs.emplace(id, last);
    } else {
        runs.emplace(id, id);
    }
}

void Writer::forgetCreated(RecordKind kind, qint64 id)
{
    IdRuns &runs = m_created[kind];
    const auto run = std::prev(runs.upper_bound(id));
    const auto [first, last] = *run;
    runs.erase(run);
    if (first < id)
        runs.emplace(first, id - 1);
    if (id < last)
        runs.emplace(id + 1, last);
}

Result<void> Writer::checkReferences()
{
    const auto broken =
        m_onlyAdded ? m_references.areBroken(m_connection) : ReferenceCheck::areAnyBroken(m_connection);
    if (!broken)
        return tl::unexpected(broken.error());
    if (*broken)
        return tl::unexpected(m_connection.doesNotFit());
    return {};
}

Result<void> Writer::finish()
{
    for (const auto &[kind, runs] : m_created) {
        for (const auto &[first, last] : runs) {
            JournalEntry entry;
            entry.kind = kind;
            entry.record = first;
            entry.until = last;
            entry.action = JournalEntry::Created;
            if (const auto done = journal::addEntry(m_connection, m_group, entry); !done)
                return done;
        }
    }
    return {};
}

Changes Writer::changes(const QString &label) const
{
    Changes changes;
    changes.group = m_group;
    changes.label = label;
    changes.programme = m_programme;
    changes.everything = m_everything;
    for (const qint64 id : m_attendees)
        changes.attendees.emplace_back(id);
    std::ranges::sort(changes.attendees);
    return changes;
}

QString Writer::nameOf(RecordKind kind, qint64 id)
{
    const auto values = records::read(m_connection, kind, id);
    if (!values || !*values)
        return {};
    int i = 0;
    for (const Field &field : fieldsOf(kind)) {
        if (field.type == FieldType::Text && !field.is(Field::Internal))
            return (*values)->at(i).toString();
        ++i;
    }
    return {};
}

Colloquium Writer::colloquium()
{
    const auto all = records::readAll<Colloquium>(m_connection, u"ORDER BY id LIMIT 1"_s);
    return all && !all->empty() ? all->front() : Colloquium();
}

Error Writer::changedMeanwhile(RecordKind kind, qint64 id, const Field &field, const QVariant &now)
{
    QString who;
    QDateTime at;
    if (auto query = m_connection.query(uR"(
            SELECT journal_group.who, journal_group.at FROM journal_entry
            JOIN journal_group ON journal_group.number = journal_entry.group_number
            WHERE entity = :entity AND record <= :id AND until >= :id
            ORDER BY journal_entry.id DESC LIMIT 1)"_s)) {
        (void)query->bind(u":entity"_s, tableOf(kind)).bind(u":id"_s, id).each([&who, &at](const Row &row) {
            who = row.text(0);
            stored::into(at, row.value(1));
        });
    }
    const Colloquium here = colloquium();
    const QString value = field.type == FieldType::Reference
                              ? nameOf(field.target, now.toLongLong())
                              : shownValue(field, now, here.timeZone.toLatin1());
    return {Error::Conflict,
            QCoreApplication::translate(
                "Writer", "“%1” has been changed meanwhile by %2 at %3; it now says “%4”. Yours was "
                          "not kept: look again, then decide.")
                .arg(field.shown(),
                     who.isEmpty() ? QCoreApplication::translate("Writer", "somebody else") : who,
                     Language::ofScreen().time(there(at, here).time()), value),
            {},
            field.name()};
}

} // namespace colloquia
