// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/figures.h"
#include "app/desk/filter.h"

#include <QDate>

namespace colloquia {

// Something that the office should do about one attendee.
struct Due
{
    enum What {
        Seat,        // a seat is free for somebody who waits
        CallBack,    // the day on which to call has come
        Chase,       // invited long ago, no reply
        Speaker,     // a speaker still owes something
        Confirmation // presence is being reconfirmed, and that of some is not yet: one thing for all of them
    };

    What what = Seat;
    AttendeeId attendee = {}; // invalid: of several
    int people = 1;
    WorkshopId workshop = {};             // of a seat; invalid: the colloquium itself
    QDate since = {};                     // the day to call, of the invitation; invalid: does not matter
    std::vector<const Field *> owed = {}; // by a speaker
};

// The fields that say what a speaker still owes: biography, portrait, slides …
const std::vector<const Field *> &speakerFields();

// They have the role from now on. Who comes to speak owes what speakers usually do, where nothing else was
// said.
void takeRole(Attendee &attendee, Role role);
// Those whose presence is to be confirmed again.
Filter toBeConfirmed();

// Everything that is due on `today`; kind by kind, the oldest first. Whoever was invited `patience` days ago
// or more without a reply is to be chased.
std::vector<Due> dueOn(QDate today, int patience, const std::vector<AttendeeCard> &cards,
                       const Programme &programme, const Figures &figures);

} // namespace colloquia
