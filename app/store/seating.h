// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/attendee.h"
#include "app/model/workshop.h"
#include "app/store/connection.h"

#include <map>

namespace colloquia {

// The seats of the colloquium and its workshops, counted once and kept current while people are added. Beyond
// a capacity people wait, in the order in which they came; as long as anybody waits, a newcomer does too.
// Remote people take no seat and never wait.
class Seating
{
public:
    static Result<Seating> count(Connection &connection);

    // Registered, or waiting where the colloquium is full. Other states than registered stay.
    [[nodiscard]] Status forColloquium(Status status, Mode mode);
    // Only who is registered takes a seat in a workshop; others are noted as enrolled.
    [[nodiscard]] EnrolmentState forWorkshop(Status status, Mode mode, WorkshopId workshop);

private:
    struct Seats
    {
        std::optional<int> capacity = {};
        int taken = 0;
        int waiting = 0;

        // A seat, if there is one for whoever comes now.
        bool take();
    };

    Seats m_colloquium;
    std::map<WorkshopId, Seats> m_workshops; // those with a capacity
};

} // namespace colloquia
