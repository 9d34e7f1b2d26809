// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <QHash>

#include <array>

namespace colloquia {

// What is counted of people, in the order of a table's columns.
enum class Measure {
    Invited, // and have not replied
    Registered,
    Confirmed, // registered, and said again that they come
    Waiting,
    Excused,
    Withdrawn,
    Present, // checked in
    Absent,  // registered on site, the event has begun, not checked in
    Expected // registered on site; where most of them confirmed, those who did
};
inline constexpr size_t kMeasures = 9;

// "registered".
QString keyOf(Measure measure);
// "Registered", the head of a column.
QString labelOf(Measure measure, const Language &language = Language::ofScreen());

// How many of some people, by each measure.
struct Counts
{
    std::array<int, kMeasures> of = {}; // indexed by Measure

    [[nodiscard]] int operator[](Measure measure) const { return of[size_t(measure)]; }
    bool operator==(const Counts &) const = default;
};

// How far people were asked to say again that they come: of those registered on site, how many did.
struct Reconfirmation
{
    int coming = 0;
    int confirmed = 0;

    // Some have answered, and not only somebody who said it on the telephone by the way.
    [[nodiscard]] bool isAsked() const { return confirmed > 0 && confirmed * 20 >= coming; }
    // Most have: whoever did not is not counted upon.
    [[nodiscard]] bool isMostlyIn() const { return confirmed > 0 && confirmed * 2 >= coming; }
};
Reconfirmation reconfirmationOf(const std::vector<AttendeeCard> &cards);

// What of the whole list decides how each of its people counts.
struct CountingBasis
{
    bool begun = false; // the event
    Reconfirmation confirmation = {};
    bool present = false; // somebody was checked in
    // Those that have begun and in which somebody was checked in: a workshop without a sign-in has no absent.
    QHash<WorkshopId, bool> attended = {};
};
CountingBasis countingBasis(const std::vector<AttendeeCard> &cards, const Programme &programme,
                            const QDateTime &now);
// How the expected turnout is counted, for those who read the figure.
QString turnoutRule(const CountingBasis &basis, const Language &language = Language::ofScreen());

// Everybody counted, whatever their status.
int peopleIn(const Counts &counts);
// One more person, as they count at the event.
void countAtEvent(Counts &counts, const AttendeeCard &card, const CountingBasis &basis);
// One more person who is enrolled in a workshop, or was checked in to it.
void countInWorkshop(Counts &counts, const AttendeeCard &card, WorkshopId workshop,
                     const CountingBasis &basis);

} // namespace colloquia
