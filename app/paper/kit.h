// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/listsheets.h"

namespace colloquia {

// Everything on paper for the day in one pile: what it holds, a list for each desk, a sheet for each
// workshop, the lines for those who were not registered, the protocol list, who is excused, and the signs for
// the doors. Parts for which there is nothing are left out. Of the choice, desks, big letters and the date of
// printing count.
std::shared_ptr<const Pages> eventKit(std::span<const AttendeeCard *const> cards, const Programme &programme,
                                      const Logos &logos, const ListChoice &choice,
                                      const ListTools &tools = {});

} // namespace colloquia
