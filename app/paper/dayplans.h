// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/lists.h"

namespace colloquia {

// The programme of a day for everybody, or its running order for the organisers: one page for each day, on
// which all of the day stands, set smaller where there is much.
std::shared_ptr<const Pages> dayPlans(const Programme &programme, const Logos &logos,
                                      const ListChoice &choice);

} // namespace colloquia
