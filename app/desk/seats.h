// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/figures.h"

namespace colloquia {

// Somebody waits for a seat that has become free.
struct SeatOffer
{
    AttendeeId attendee = {};
    WorkshopId workshop = {}; // invalid: the colloquium itself

    auto operator<=>(const SeatOffer &) const = default;
};

// Who could have a seat now: for the colloquium and each workshop with free seats, those who have waited
// longest, as many as there are seats. Remote people take no seat, so none of them need wait.
std::vector<SeatOffer> seatOffers(const std::vector<AttendeeCard> &cards, const Programme &programme,
                                  const Figures &figures);

// Everybody who waits, for the colloquium or a workshop, by their numbers.
std::vector<SeatOffer> allWaiting(const std::vector<AttendeeCard> &cards);
// Those who wait for the colloquium (no workshop) or a workshop, in their order: who asked first is first.
std::vector<AttendeeId> waitingFor(const std::vector<AttendeeCard> &cards, WorkshopId workshop);

} // namespace colloquia
