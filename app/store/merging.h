// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "app/store/writer.h"

#include <optional>

namespace colloquia {

// Two records of one person, and what shall become of them. Enrolments and answers follow a rule, unless
// something else was chosen: whoever is enrolled in either is enrolled, the answer of the one that stays
// counts unless it is missing.
struct Merge
{
    Attendee keep = {};   // stays; as it was looked at
    Attendee gone = {};   // goes; as it was looked at
    Attendee wanted = {}; // what the one that stays becomes, its badge code aside
    // What was chosen instead of the rule; nothing: in the workshop no longer.
    std::vector<std::pair<WorkshopId, std::optional<EnrolmentState>>> workshops = {};
    std::vector<std::pair<QuestionId, QString>> answers = {};

    bool operator==(const Merge &) const = default;
};

} // namespace colloquia

// What is done about attendees who are perhaps there twice. Inside one Store::write().
namespace colloquia::people {

// Makes one of two: whatever hangs on the one that goes moves to the one that stays. The badge code stays
// too, unless only the other badge has been printed. A Conflict if either has changed since it was looked at.
Result<void> merge(Writer &writer, const Merge &merge);

// Somebody has looked: these two are not one person.
Result<void> sayDistinct(Writer &writer, AttendeeId one, AttendeeId other);

// The attendee is not to be asked about this spelling again.
Result<void> refuseName(Writer &writer, AttendeeId attendee, const QString &proposal);

} // namespace colloquia::people
