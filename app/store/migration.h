// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/connection.h"

namespace colloquia::migration {

// The schema's version that this program writes.
int newestVersion();
// The version the document has.
Result<int> versionOf(Connection &connection);
// Brings the document to `target` step by step, inside one transaction, all or nothing. Version 0 is empty.
Result<void> migrate(Connection &connection, int target = newestVersion());

} // namespace colloquia::migration
