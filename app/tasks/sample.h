// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/store.h"

namespace colloquia {

// A new document under `path` with the Lyon case and invented attendees, whole or not at all. There is
// nothing to undo in it.
Result<void> createSample(const QString &path, const Identity &identity,
                          const Store::Clock &clock = Store::systemClock);

} // namespace colloquia
