// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/sourcetable.h"

// Which row of a file holds the headers: not always the first, as people put titles above them.
namespace colloquia {

inline constexpr int kHeaderRowsLooked = 20; // from the first that is not blank
inline constexpr int kMostHeaders = 500;     // that a form has; beyond them nobody looks for headers

// From 1. The first row that is not blank; but where that knows no word of ours, and one of the next is
// fuller and does, that one.
int guessedHeaderRow(const CsvTable &cells);

// Forms repeat headers and leave some empty, but columns must be told apart: "Remarks (2)", "(C)".
QStringList distinctHeaders(const QStringList &given);

// The table with its headers in that row; as it was where that row has none.
Result<SourceTable> withHeadersIn(SourceTable table, int row);

} // namespace colloquia
