// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "app/store/store.h"

// Designs made, copied, and taken to another colloquium in a file.
namespace colloquia::designwork {

// Under a name that none has yet.
QString freeName(const Programme &programme, const QString &wanted);
Result<DesignId> add(Store &store, const QString &label, Design design);

// A design with its pictures, as a file.
Result<void> exportTo(Store &store, const Design &design, const QString &path);
// A file's design is one more of the colloquium's.
Result<DesignId> importFrom(Store &store, const Programme &programme, const QString &path);

} // namespace colloquia::designwork
