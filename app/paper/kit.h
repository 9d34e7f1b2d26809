// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/listsheets.h"

namespace colloquia {

// What the papers for the day are made of.
enum class KitPart {
    Programme,
    RunningOrder,
    Desks,
    Workshops,
    NotRegistered,
    Protocol,
    Excused,
    Caterer,
    Signs,
    PartCount
};

// How a part is called where it is left out of a choice, and by commands: "desks".
QString keyOf(KitPart part);

// A part that there is something for.
struct KitCount
{
    KitPart part = KitPart::Programme;
    int pages = 0;
    QStringList pieces = {}; // the desks' letters, the workshops' titles
};

struct Kit
{
    std::shared_ptr<const Pages> pages = {};
    std::vector<KitCount> counts = {};
};

// How many desks welcome so many people in the time there is: one for 75, three at most until somebody says
// how many there are.
int usualDesks(int people);

// Everything on paper for the day in one pile: what it holds, a list for each desk, a sheet for each
// workshop, the lines for those who were not registered, the protocol list, who is excused, and the signs for
// the doors. Parts for which there is nothing are left out. Of the choice, desks, big letters, the date of
// printing and what is left out count.
Kit eventKit(std::span<const AttendeeCard *const> cards, const Programme &programme, const Logos &logos,
             const ListChoice &choice, const ListTools &tools = {});

} // namespace colloquia
