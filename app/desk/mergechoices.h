// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "app/store/merging.h"

namespace colloquia {

// One line of two people side by side: a field, a workshop or an answer, and which of the two shall count.
struct MergeChoice
{
    enum Side { First, Second, Both };

    const Field *field = nullptr; // or one of the following
    WorkshopId workshop = {};
    QuestionId question = {};
    QString label = {};
    QString first = {}; // as they are shown; "" for nothing
    QString second = {};
    bool canBeBoth = false; // notes: the one below the other
    Side side = First;

    bool operator==(const MergeChoice &) const = default;

    [[nodiscard]] bool differs() const { return first != second; }
    // What the one that stays will have.
    [[nodiscard]] QString result() const;
};

// Everything that either of the two has, with what is proposed: what one alone has, the earlier date, the
// careful consent; where nothing speaks for the other, what `keep` has.
std::vector<MergeChoice> mergeChoices(const AttendeeCard &keep, const AttendeeCard &gone,
                                      const Programme &programme);

// What the store does then.
Merge mergeOf(const AttendeeCard &keep, const AttendeeCard &gone, const std::vector<MergeChoice> &choices);

} // namespace colloquia
