// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/mending.h"
#include "app/tasks/importing.h"

#include <memory>
#include <optional>

namespace colloquia {

// What becomes of one cell of a row that is not new.
struct CellFate
{
    enum Kind { Changed, Conflict, LeftOut };

    int column = 0; // of the table
    Kind kind = Changed;
    QString before = {}; // as the list has it
    QString after = {};  // as it becomes, as the file has it, or why it is left out

    bool operator==(const CellFate &) const = default;
};

// What becomes of one row of the file.
struct RowFate
{
    enum Kind { New, Changed, Same, Conflict, Refused, Folded, Blank, KindCount };

    Kind kind = Same;
    QString words = {}; // what changes, or why it stays out
    std::vector<CellFate> cells = {};

    bool operator==(const RowFate &) const = default;
};

// What is to be looked at. What is kept from the last look is not read again.
struct LookWish
{
    QString document = {}; // the colloquium's path
    Identity identity = {};
    QString file = {};
    ReadSettings settings = {};
    std::shared_ptr<const SourceTable> table = {};
    QString fileState = {}; // when the table was read
    std::shared_ptr<const ImportBasis> basis = {};
    std::optional<Mapping> mapping = {}; // unset: guessed
    ImportChoice choice = {};
};

// A file, and what bringing it in would do. Made in a thread of its own.
struct ImportLook
{
    std::shared_ptr<const SourceTable> table = {};
    QString fileState = {}; // FileWatch::stateOf() the file when the table was read
    std::shared_ptr<const ImportBasis> basis = {};
    Mapping mapping = {};
    std::vector<Breakage> breakages = {};   // what can be mended, and what is
    Result<ImportPlan> plan = ImportPlan(); // refused where the columns do not suffice
    std::vector<RowFate> fates = {};        // of each row below the header; none without a plan
};

Result<std::shared_ptr<const ImportLook>> lookAt(const LookWish &wish, Progress &progress);

// The fate of each row as the plan has it.
std::vector<RowFate> fatesOf(const SourceTable &table, const Mapping &mapping, const Programme &programme,
                             const ImportPlan &plan);

// What a person calls the cell that a conflict is about.
QString shownCell(const QString &field);

} // namespace colloquia
