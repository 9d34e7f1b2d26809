// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/store.h"

namespace colloquia {

// A file on the disk and a write of the document that belong together, as a print and its batch do: both are
// done or neither. The file comes first and the commit last. Whoever is killed between the two has the file,
// and the document knows nothing of it: the badges are printed again at worst. The other way round people
// would count as printed who have no badge.
//
// `between` is called after the file and before the commit, for tests to be killed there.
Result<Changes> writeWithFile(Store &store, const QString &label, const QString &path,
                              const QByteArray &bytes, const Store::Work &work,
                              const std::function<void()> &between = {},
                              JournalGroup::Kind kind = JournalGroup::Edit);

// Refuses an answer's path that is the document itself.
Result<void> mayBeWritten(const QString &path, const Store &store);

} // namespace colloquia
