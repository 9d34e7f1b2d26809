// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/cells.h"

namespace colloquia {

// Rows of cells, as spreadsheets put them on the clipboard.
using CellBlock = std::vector<QStringList>;

// Cells apart by tabs, rows by line ends; a cell with either, or with quotes, stands in quotes.
CellBlock blockFrom(const QString &text);
QString blockText(const CellBlock &block);
// As a table whose cells are text, so that a spreadsheet leaves "06 39 98" and "=1+1" as they are.
QString blockHtml(const CellBlock &block);

// What a pasted block would do. Nobody is added: what does not fit on the list is named.
struct PastePlan
{
    std::vector<std::pair<AttendeeCard, AttendeeCard>> people = {}; // before and after
    int cells = 0;                                                  // that change
    QStringList refused = {}; // "Row 3, E-mail: …", rows as they were pasted

    [[nodiscard]] bool isEmpty() const { return cells == 0; }
};

// `rows` and `columns` are those of the list from the current cell on. `repeat`: the block's one row goes to
// all of them.
PastePlan planPaste(const CellBlock &block, const std::vector<const AttendeeCard *> &rows,
                    const std::vector<CellColumn> &columns, const Programme &programme, bool repeat = false);

Result<void> carryOut(Writer &writer, const PastePlan &plan);

} // namespace colloquia
