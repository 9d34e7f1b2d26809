// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/importplan.h"
#include "app/exchange/wholejson.h"

namespace colloquia {

// What taking the file in would do to the document as it is now; `journal` is the last group that it was read
// at. Records are the same by what they are called, people by their badge code, else by e-mail and name. What
// the file lacks stays; where both say something else it is a conflict, and the document's stays unless
// `settle` says otherwise. A document without people, partners and workshops becomes what the file says.
WholePlan makeWholePlan(const ReadWhole &file, const Whole &document, qint64 journal, const QString &source,
                        Settle settle = Settle::Ask);

// Whether nobody has put anything in yet that a file could contradict.
bool isEmptyDocument(const Whole &document);

} // namespace colloquia
