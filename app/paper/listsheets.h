// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/lists.h"

#include <memory>

namespace colloquia {

// What one desk of several takes: those whose names begin from one letter to another.
struct DeskShare
{
    QString first = {}; // letter, as it stands among words
    QString last = {};
    std::vector<const AttendeeCard *> cards = {};
};

// The people, sorted by name, in so many shares as even as whole letters allow; fewer where there are fewer
// letters.
std::vector<DeskShare> deskShares(std::span<const AttendeeCard *const> cards, int desks);

// Those who have a place in the workshop.
std::vector<const AttendeeCard *> enrolledIn(std::span<const AttendeeCard *const> cards, WorkshopId workshop);

// What the choice asks for, as one document: a list, a list for each desk, or a sheet for each workshop that
// people are enrolled in. `cards` are sorted by name.
std::shared_ptr<const Pages> listSheets(std::span<const AttendeeCard *const> cards,
                                        const Programme &programme, const Logos &logos,
                                        const ListChoice &choice, const ListTools &tools = {});

} // namespace colloquia
