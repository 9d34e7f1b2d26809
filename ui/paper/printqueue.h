// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/result.h"

// What the system's print queues say. QPrinter hands its pages over and hears of nothing.
namespace colloquia::printqueue {

// Whether the printer is still there and takes pages now.
Result<void> ready(const QString &printer);
// Whether the queue took the pages that this thread has just handed to it; where nobody can tell, it did.
Result<void> taken(const QString &printer);

} // namespace colloquia::printqueue
