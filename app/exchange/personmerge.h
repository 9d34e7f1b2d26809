// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/cellreader.h"
#include "app/exchange/importcolumns.h"
#include "app/exchange/wishreader.h"

namespace colloquia {

// What the file says of one person, its rows folded into one.
struct FoldedRow
{
    int fileRow = 0;
    const AttendeeCard *card = nullptr;  // null: a new person
    const FormRow *base = nullptr;       // what the form said last time; null: nothing
    std::vector<QStringView> cells = {}; // by ImportColumns::columns
    std::vector<QString> made = {};      // texts of those that are no places in the table
};

// Compares what the file says with what the office has and what the form said before, cell by cell, and
// writes into the plan what shall become of the person.
class PersonMerge
{
public:
    PersonMerge(const ImportColumns &columns, const ImportChoice &choice, CellReader &reader,
                WishReader &wishes, ImportPlan &plan)
        : m_columns(columns), m_choice(choice), m_reader(reader), m_wishes(wishes), m_plan(plan)
    {}

    void merge(const FoldedRow &row);
    // Whether each cell is what the form said before: then nothing is new, whatever the office has made of
    // it.
    [[nodiscard]] bool saysTheSame(const FoldedRow &row) const;

private:
    enum class Verdict { Keep, Take, Ask };

    // A cell that the file would change: as the office has it, as the file says, as it was before.
    struct Sides
    {
        QString name;
        bool isKnown;     // what it was
        bool mineIsWas;   // the office changed nothing
        bool mineIsEmpty; // nor has it anything
    };

    void field(size_t index);
    void checkedIn(size_t index);
    void answer(size_t index);
    void workshops();
    // Somebody of the address list speaks for the first time: what they say themselves is better known.
    [[nodiscard]] bool isFirstReply() const;
    void reply();
    void finish();
    // What the form said in the column before; null: not known.
    [[nodiscard]] QStringView said(const ImportColumn &column) const;
    [[nodiscard]] bool isKnown(const ImportColumn &column) const;
    // The form's base holds the cell from now on.
    void remember(const ImportColumn &column, QStringView text);
    void remark(const ImportColumn &column, const QString &reason);
    // Whether only the file changed the cell.
    [[nodiscard]] bool isUndisputed(const Sides &sides) const;
    // What was settled for the cell, or for all; the conflict is noted with it.
    Verdict settled(const PlannedConflict &conflict);
    [[nodiscard]] PlannedConflict conflictOn(const QString &name, const QString &mine, const QString &theirs,
                                             const QString &was) const;
    // Nobody has said anything else than what everybody has at first.
    [[nodiscard]] bool isAsAtFirst(const ImportColumn &column, const QVariant &mine) const;
    [[nodiscard]] QString shown(const ImportColumn &column, const QVariant &kept) const;

    const ImportColumns &m_columns;
    const ImportChoice &m_choice;
    CellReader &m_reader;
    WishReader &m_wishes;
    ImportPlan &m_plan;

    // Of the person that is being merged.
    const FoldedRow *m_row = nullptr;
    PlannedPerson m_person;
    std::vector<QStringView> m_before; // the base's cells
    std::vector<QStringView> m_after;
    bool m_moved = false;             // the base
    std::vector<WorkshopId> m_theirs; // wished by the file; kept for its memory alone
};

} // namespace colloquia
