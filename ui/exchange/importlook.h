// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/importing.h"

#include <memory>
#include <optional>

namespace colloquia {

// What becomes of one row of the file.
struct RowFate
{
    enum Kind { New, Changed, Same, Conflict, Refused, Folded, Blank };

    Kind kind = Same;
    QString words = {}; // what changes, or why it stays out

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
    std::shared_ptr<const ImportList> list = {};
    std::optional<Mapping> mapping = {}; // unset: guessed
    ImportChoice choice = {};
};

// A file, and what bringing it in would do. Made in a thread of its own.
struct ImportLook
{
    std::shared_ptr<const SourceTable> table = {};
    std::shared_ptr<const ImportList> list = {};
    Mapping mapping = {};
    Result<Plan> plan = Plan();      // refused where the columns do not suffice
    std::vector<RowFate> fates = {}; // of each row below the header; none without a plan
};

Result<std::shared_ptr<const ImportLook>> lookAt(const LookWish &wish, Progress &progress);

// The fate of each row as the plan has it.
std::vector<RowFate> fatesOf(const SourceTable &table, const ImportList &list, const Plan &plan);

} // namespace colloquia
