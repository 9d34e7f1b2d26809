// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/journal.h"

namespace colloquia {

// Who works here: the name in the preferences, else the system user's full name; and this PC.
Identity ownIdentity();

} // namespace colloquia
