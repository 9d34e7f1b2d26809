// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/filter.h"

namespace colloquia {

// One condition made ready for many cards: what can be found out beforehand is.
std::function<bool(const AttendeeCard &)> testOf(const Condition &condition, const Programme &programme);

} // namespace colloquia
