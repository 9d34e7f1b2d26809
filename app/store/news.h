// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/writer.h"

namespace colloquia::news {

// What all groups after `group` touched, as one Changes; empty if there are none.
Result<Changes> since(Connection &connection, qint64 group);

} // namespace colloquia::news
