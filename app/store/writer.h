// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/renaming.h"
#include "app/store/changes.h"
#include "app/store/journal.h"
#include "app/store/referencecheck.h"

#include <QSet>

#include <span>

namespace colloquia {

// A cell as it is, and as it shall be.
struct Cell
{
    const Field *field = nullptr;
    QVariant before = {};
    QVariant after = {};
};

// The pen that Store::write() hands out: every row written through it stands in the journal.
class Writer
{
public:
    Writer(Connection &connection, qint64 group, const QDateTime &now, const Identity &identity);

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] qint64 group() const { return m_group; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }

    // Stores a new record after asking its rules; gives it its id.
    template<class Record>
    Result<void> add(Record &record)
    {
        const auto id = insert(kindOf<Record>, &record);
        if (!id)
            return tl::unexpected(id.error());
        record.id = decltype(record.id)(*id);
        return {};
    }

    // Many at once.
    template<class Record>
    Result<void> addAll(std::vector<Record> &records)
    {
        std::vector<const void *> rows;
        rows.reserve(records.size());
        for (const Record &record : records)
            rows.push_back(&record);
        const auto first = insertAll(kindOf<Record>, rows);
        if (!first)
            return tl::unexpected(first.error());
        qint64 id = *first;
        for (Record &record : records)
            record.id = decltype(record.id)(id++);
        return {};
    }

    // Writes the cells that differ between the two. A cell that holds something else than `before` by now is
    // a conflict, said with who changed it; one that holds `after` already is fine.
    template<class Record>
    Result<void> change(const Record &before, const Record &after)
    {
        return update(kindOf<Record>, before.id.value, &before, &after);
    }

    template<class Record>
    Result<void> remove(const Record &record)
    {
        return erase(kindOf<Record>, record.id.value);
    }

    // The record as it stands; NotFound if it is gone.
    template<class Record>
    Result<Record> get(decltype(Record::id) id)
    {
        const auto values = row(kindOf<Record>, id.value);
        if (!values)
            return tl::unexpected(values.error());
        Record record;
        record.id = id;
        int i = 0;
        for (const Field &field : fieldsOf(kindOf<Record>))
            field.set(&record, values->at(i++));
        return record;
    }

    // The colloquium as it stands; a blank one where it cannot be read.
    [[nodiscard]] Colloquium colloquium();

    Result<qint64> insert(RecordKind kind, const void *record);
    Result<qint64> insertAll(RecordKind kind, std::span<const void *const> rows);
    // Puts a removed row back under its number.
    Result<void> restore(RecordKind kind, qint64 id, const QVariantList &values);
    // Writes cells of one row, which reads `values` now; one entry of the journal for all of them.
    Result<void> set(RecordKind kind, qint64 id, const QVariantList &values, const std::vector<Cell> &cells);
    Result<void> erase(RecordKind kind, qint64 id);
    Result<void> erase(RecordKind kind, qint64 id, const QVariantList &values);
    Result<QVariantList> row(RecordKind kind, qint64 id);

    // Says that the attendee's card changed, whatever row it was.
    void touch(RecordKind kind, const QVariantList &values, qint64 id);
    void touchEverything();

    // What speaks of a thing by its name is to follow.
    void noteRenaming(const Renaming &renaming) { m_renamings.push_back(renaming); }
    [[nodiscard]] const Renamings &renamings() const { return m_renamings; }

    // Whether all that was written refers to what is there; for writes whose references the engine did not
    // look up.
    Result<void> checkReferences();
    // Writes what was gathered; called once, before the commit.
    Result<void> finish();
    [[nodiscard]] bool wroteSomething() const { return m_wrote; }
    [[nodiscard]] Changes changes(const QString &label) const;

private:
    void wroteNew(RecordKind kind, const void *record, qint64 id);
    Result<void> update(RecordKind kind, qint64 id, const void *before, const void *after);
    void noteCreated(RecordKind kind, qint64 id);
    void forgetCreated(RecordKind kind, qint64 id);
    void touchAttendee(qint64 id);
    // What a person calls the record: its first text.
    QString nameOf(RecordKind kind, qint64 id);
    Error changedMeanwhile(RecordKind kind, qint64 id, const Field &field, const QVariant &now);

    Connection &m_connection;
    qint64 m_group;
    QDateTime m_now;
    Identity m_identity;
    bool m_wrote = false;
    CreatedRows m_created;
    ReferenceCheck m_references;
    bool m_onlyAdded = true; // no row was taken away or put back, and none was made to refer to another
    QSet<qint64> m_attendees;
    Renamings m_renamings;
    bool m_programme = false;
    bool m_everything = false;
};

} // namespace colloquia
