// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/wholeplan.h"
#include "app/tasks/importing.h"

namespace colloquia {

// Reads a JSON file of everything, and looks what it would do to the document. Nothing is changed.
Result<WholePlan> planWholeImport(Store &store, const ReadWhole &file, const QString &source, Settle settle);
Result<ReadWhole> readWholeFile(const QString &path);
// Whether the file's name says that it is one.
bool isWholeFile(const QString &path);

// "Import “x.json”", for the journal.
QString importLabel(const WholePlan &plan);

// Keeps a backup, then carries the plan out, as one group.
Result<Imported> carryOut(Store &store, const WholePlan &plan);

} // namespace colloquia
