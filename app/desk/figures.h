// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <QDate>

#include <array>
#include <map>

namespace colloquia {

// Who is in a workshop, and who waits.
struct WorkshopFigures
{
    WorkshopId workshop = {};
    int enrolled = 0;
    int waiting = 0;
    int remote = 0; // of the enrolled; they take no seat
};

// What a list counts.
struct Figures
{
    int attendees = 0;
    std::array<int, 5> byStatus = {};             // indexed by Status
    std::map<CategoryId, int> byCategory = {};    // of those registered; an invalid id counts those without
    std::vector<WorkshopFigures> byWorkshop = {}; // in the order of the programme
    int remote = 0;                               // of those registered
    int badgesNeeded = 0;                         // registered and on site
    int badgesPrinted = 0;                        // of those
    int present = 0;
    std::map<QDate, int> registrationsByDay = {}; // in the colloquium's zone

    [[nodiscard]] int of(Status status) const { return byStatus[size_t(status)]; }
};

Figures figuresOf(const std::vector<AttendeeCard> &cards, const Programme &programme);

} // namespace colloquia
