// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/sourcetable.h"
#include "app/model/card.h"

// Which row of a file holds the headers: not always the first, as people put titles above them.
namespace colloquia {

// From 1. The first row that is not blank; but where that knows no word of ours, and one of the next is fuller
// and does, that one.
int guessedHeaderRow(const CsvTable &cells);

// The row whose headers are those of a remembered form; 0: none among the first.
int rememberedHeaderRow(const SourceTable &table, const std::vector<Form> &remembered);

// The table with its headers in that row; as it was where that row has none.
Result<SourceTable> withHeadersIn(SourceTable table, int row);

} // namespace colloquia
