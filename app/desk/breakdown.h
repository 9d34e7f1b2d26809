// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/counting.h"
#include "app/desk/filter.h"
#include "app/desk/grouping.h"

#include <span>

namespace colloquia {

struct BreakdownRow
{
    QString key = {};    // the same for the same thing in another document; "" for what is not known
    QString label = {};  // "Mairie de Valmont", "69 Rhône", "Not known"
    QString colour = {}; // of a category
    Counts counts = {};
    Counts last = {}; // of the last edition, where it is compared

    [[nodiscard]] bool isKnown() const { return !key.isEmpty(); }
};

// People counted by something.
struct Breakdown
{
    Grouping grouping = {};
    std::vector<BreakdownRow> rows = {}; // in the order of the programme, of the codes, or most people first
    BreakdownRow total = {};             // of people: who is in two workshops counts once
    bool isCompared = false;             // with the last edition
};

Breakdown breakdownOf(std::span<const AttendeeCard *const> people, const Programme &programme,
                      const CountingBasis &basis, const Grouping &grouping,
                      const Language &language = Language::ofScreen());
// Puts the last edition's figures beside; what only it had comes after the others.
void compare(Breakdown &breakdown, const Breakdown &last);

// The measures that say something: Registered, and those that are not nought throughout.
std::vector<Measure> measuresShown(const Breakdown &breakdown);

// The people of each row, in the order they come in; of a workshop those enrolled. Rows are in the order of
// the programme or by their names.
struct PeopleGroup
{
    QString label = {};
    std::vector<const AttendeeCard *> people = {};
};
std::vector<PeopleGroup> groupsOf(std::span<const AttendeeCard *const> people, const Programme &programme,
                                  const Grouping &grouping, const Language &language);

// Those of the list whom the filter lets through, in their order.
std::vector<const AttendeeCard *> matching(const std::vector<AttendeeCard> &cards, const Filter &filter,
                                           const Programme &programme);

} // namespace colloquia
