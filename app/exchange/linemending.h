// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/sourcetable.h"

// Excel opens a file of commas where it expects semicolons, and every line stands in column A; saved again,
// whole lines are quoted as one cell.
namespace colloquia {

// How many rows are lines squeezed into their first cell; 0: nothing is to be mended.
int squeezedRows(const CsvTable &cells, QChar delimiter);

// The table with these lines split again. Cells of several lines that were torn apart come together.
Result<CsvTable> withSplitLines(const CsvTable &cells, QChar delimiter);

} // namespace colloquia
