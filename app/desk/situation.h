// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

namespace colloquia {

class Roster;

// "Am I registered, and for lunch?" in plain words, as one says them on the telephone: "Registered on
// 3 October 2017 · coming on site · Lunch: yes · Workshops: …", "Excused, represented by Océane Le Goff",
// "Waiting, number 3 in line".
QString situationOf(const AttendeeCard &card, const Roster &roster);

// The place in the line of those who wait for the colloquium, from 1 on: who registered first comes first.
int placeInLine(const AttendeeCard &card, const std::vector<AttendeeCard> &cards);
// The same for a workshop, in the order in which people were put on its list.
int placeInLine(const AttendeeCard &card, WorkshopId workshop, const std::vector<AttendeeCard> &cards);

} // namespace colloquia
