// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/figures.h"
#include "app/desk/filter.h"

namespace colloquia {

// Something that is missing or odd in the colloquium, and where to look at it.
struct Oddity
{
    enum Place { Details, Partners, Workshops, Attendees, Badges, Duplicates, Names };

    QString sentence = {}; // "3 attendees without category"
    Place place = Details;
    QString field = {};   // of the details
    Filter filter = {};   // of the attendees
    bool serious = false; // would be wrong on paper

    bool operator==(const Oddity &) const = default;
};

std::vector<Oddity> odditiesOf(const std::vector<AttendeeCard> &cards, const Programme &programme,
                               const Figures &figures);

// People who are perhaps there twice and names that look odd; nothing of a list so long that it would be
// felt.
std::vector<Oddity> untidiness(const std::vector<AttendeeCard> &cards, const std::vector<Distinct> &distinct,
                               const std::vector<RefusedName> &refused);

} // namespace colloquia
