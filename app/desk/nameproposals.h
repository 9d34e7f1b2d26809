// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

namespace colloquia {

// How a name of the list would probably be written. Nothing is changed unless a person says so.
struct NameProposal
{
    enum Reason : unsigned { Capitals = 1, SmallLetters = 2, Blanks = 4, Swapped = 8 };

    AttendeeId attendee = {};
    QString givenName = {};
    QString familyName = {};
    unsigned reasons = 0;

    bool operator==(const NameProposal &) const = default;
};

// For each attendee whose name looks odd and of whom that spelling was not refused; in the order of the
// cards.
std::vector<NameProposal> nameProposals(const std::vector<AttendeeCard> &cards,
                                        const std::vector<RefusedName> &refused);

// The attendee as proposed.
Attendee renamed(Attendee attendee, const NameProposal &proposal);
// The proposed name as a refusal is remembered by.
QString refusalOf(const NameProposal &proposal);
// Why: "In capitals", "Given and family name swapped".
QString reasonOf(const NameProposal &proposal);

} // namespace colloquia
