// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/plan.h"
#include "app/store/writer.h"

namespace colloquia::applying {

// Writes what a plan says: new categories, workshops and questions first, then the people.
Result<void> apply(Writer &writer, const Plan &plan);

} // namespace colloquia::applying
