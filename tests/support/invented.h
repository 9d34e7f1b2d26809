// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/store.h"

namespace colloquia::testing {

// An import of `count` invented people with a form, three questions answered and one or two of four workshops
// each, for the list as it stands in the store.
Plan inventedPlan(Store &store, int count);

// Every row of every table but the journal and the files, one a line: what two states of a document are
// compared by.
QStringList contentOf(const QString &path);

} // namespace colloquia::testing
