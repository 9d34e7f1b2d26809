// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/mapping.h"
#include "app/model/plan.h"

#include <span>

namespace colloquia {

// What a file is compared with.
struct ImportBasis
{
    Programme programme = {};
    std::span<const AttendeeCard> cards = {};
    std::vector<Form> forms = {};
    std::vector<FormRow> formRows = {};
    qint64 journal = 0; // the last group these were read at
};

// What is done where both the office and the file changed a cell.
enum class Settle { Ask, KeepMine, TakeTheirs };

struct ImportChoice
{
    Settle settle = Settle::Ask;
    bool createWorkshops = true;
    bool createCategories = true;
    bool areInvited = false; // an address list: new people are invited, they have not registered
    QDateTime now = {};      // UTC; when those registered whose row has no time stamp
};

// What the table would do to the list. Nothing is changed; the store carries a Plan out.
Result<Plan> makePlan(const SourceTable &table, const Mapping &mapping, const ImportBasis &basis,
                      const ImportChoice &choice = {}, Progress &progress = Progress::none());

} // namespace colloquia
