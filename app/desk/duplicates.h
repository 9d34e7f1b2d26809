// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/namelikeness.h"
#include "app/model/card.h"
#include "app/model/progress.h"

namespace colloquia {

// Two of the list who are perhaps one person.
struct DuplicatePair
{
    AttendeeId first = {}; // would stay: whose badge is printed, who is there, who came first
    AttendeeId second = {};
    NameLikeness likeness = NameLikeness::Different;
    bool sameEmail = false;
    bool sameOrganisation = false;
    int certainty = 0; // the higher, the more it speaks for one person

    bool operator==(const DuplicatePair &) const = default;
};

// The pairs of the list, the most certain first. Those of whom somebody has said that they are two people are
// left out, and so are seats without a name. Takes time nearly in proportion to the number of people.
Result<std::vector<DuplicatePair>> duplicatesIn(const std::vector<AttendeeCard> &cards,
                                                const std::vector<Distinct> &distinct, Progress &progress);

// These two as a pair, whatever they have in common.
DuplicatePair pairOf(const AttendeeCard &one, const AttendeeCard &other);

// What they have in common: "Same e-mail, similar names".
QString reasonOf(const DuplicatePair &pair);

} // namespace colloquia
