// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/renaming.h"
#include "app/store/writer.h"

// Kept views, exports and lists follow where the questions, categories, workshops and ranks that they speak
// of are called otherwise.
namespace colloquia::lookrenaming {

// The text of a view, of an export or of a list, with the new names.
QString renamed(const QString &look, const Renamings &renamings);

// In the same group as the renamings. `since`: only what was kept or changed after that group; an undo gives
// back the rest by itself.
Result<void> follow(Writer &writer, const Renamings &renamings, qint64 since = 0);

} // namespace colloquia::lookrenaming
