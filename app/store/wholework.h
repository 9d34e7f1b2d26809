// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/whole.h"
#include "app/store/writer.h"

// A document as one value, for a file that holds everything.
namespace colloquia::wholework {

Result<Whole> read(Connection &connection);

// Writes what the plan says: each record before those that refer to it.
Result<void> apply(Writer &writer, const WholePlan &plan);

} // namespace colloquia::wholework
