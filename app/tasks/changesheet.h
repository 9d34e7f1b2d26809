// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"
#include "app/paper/changepages.h"
#include "app/paper/pdf.h"

namespace colloquia {

// What of the list has changed since a moment, as the journal tells it. Those count who need a badge, before
// or now; by name.
Result<ChangeSheet> changesSince(Store &store, const Roster &roster, const QDateTime &since);

// When badges were printed last; the beginning where they never were.
Result<QDateTime> lastPrintedAt(Store &store);

PdfInfo changesInfo(const Programme &programme);
// As a PDF, whole or not at all; gives back how many changes there are.
Result<int> saveChanges(Store &store, const Roster &roster, const QDateTime &since, QDate printedOn,
                        const QString &path, Progress &progress = Progress::none());

} // namespace colloquia
