// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/progress.h"
#include "app/model/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace colloquia {

// The rows of a CSV text. The text is kept once, and the cells are places in it.
struct CsvTable
{
    struct Cell
    {
        quint32 start = 0;
        quint32 length = 0;
    };

    QString text = {};
    std::vector<Cell> cells = {};
    std::vector<quint32> rowEnds = {}; // of each row, the index behind its last cell

    [[nodiscard]] int rowCount() const { return int(rowEnds.size()); }
    [[nodiscard]] int cellCount(int row) const { return int(rowEnds[size_t(row)] - firstCell(row)); }
    // "" beyond the row's end.
    [[nodiscard]] QStringView cell(int row, int column) const
    {
        if (column >= cellCount(row))
            return QStringView(u"");
        const Cell &place = cells[firstCell(row) + size_t(column)];
        return QStringView(text).sliced(place.start, place.length);
    }

private:
    [[nodiscard]] size_t firstCell(int row) const { return row == 0 ? 0 : rowEnds[size_t(row) - 1]; }
};

// Reads quotes, doubled quotes, line breaks inside quotes, and all three kinds of line ends. A quote that is
// never closed, or stands where none should, is a letter: it costs no other row. Blank lines are rows, but
// not at the end.
Result<CsvTable> parseCsv(QString text, QChar delimiter, Progress &progress = Progress::none());

// What separates the cells: the character that gives the same number of them over many rows.
QChar guessDelimiter(const QString &text);

// Spreadsheets are told the separator by a first line "sep=;": taken off, and its separator given back.
std::optional<QChar> takeSeparatorLine(QString &text);

} // namespace colloquia
