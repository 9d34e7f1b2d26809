// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/linemending.h"

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLooked = 2000; // rows; what is broken in none of them is sound
constexpr int kLeastColumns = 3;

// The cell that holds all the row has; null if there are several.
QStringView onlyCell(const CsvTable &cells, int row)
{
    for (int column = 1; column < cells.cellCount(row); ++column) {
        if (!cells.cell(row, column).trimmed().isEmpty())
            return {};
    }
    return cells.cell(row, 0);
}

int cellsIn(QStringView line, QChar delimiter)
{
    const auto parsed = parseCsv(line.toString(), delimiter);
    return parsed && parsed->rowCount() > 0 ? parsed->cellCount(0) : 0;
}

int firstFilledRow(const CsvTable &cells)
{
    for (int row = 0; row < cells.rowCount(); ++row) {
        if (!onlyCell(cells, row).isEmpty() || cells.cellCount(row) > 1)
            return row;
    }
    return -1;
}

// How the squeezed lines were separated: by what gives the headers, or a row, as many cells as there are
// columns.
struct Squeeze
{
    QChar delimiter = {};
    int columns = 0;
};

Squeeze squeezeOf(const CsvTable &cells, QChar delimiter)
{
    const int header = firstFilledRow(cells);
    if (header < 0)
        return {};
    const QStringView line = onlyCell(cells, header);
    if (line.isNull()) // the headers are whole, and only lines with quotes are broken
        return {delimiter.isNull() ? QChar(u',') : delimiter, cells.cellCount(header)};
    Squeeze best;
    for (const QChar candidate : {u',', u';', u'\t', u'|'}) {
        const int count = cellsIn(line, candidate);
        if (count > best.columns)
            best = {candidate, count};
    }
    return best;
}

bool isSqueezed(const CsvTable &cells, int row, const Squeeze &squeeze)
{
    const QStringView line = onlyCell(cells, row);
    return line.contains(squeeze.delimiter) && cellsIn(line, squeeze.delimiter) == squeeze.columns;
}

} // namespace

int squeezedRows(const CsvTable &cells, QChar delimiter)
{
    // Nearly every file is sound, which is seen without reading its headers twice.
    bool hasAny = false;
    for (int row = 0; row < qMin(cells.rowCount(), kLooked) && !hasAny; ++row)
        hasAny = onlyCell(cells, row).size() > 2 * kLeastColumns;
    if (!hasAny)
        return 0;
    const Squeeze squeeze = squeezeOf(cells, delimiter);
    if (squeeze.columns < kLeastColumns)
        return 0;
    int rows = 0;
    for (int row = 0; row < qMin(cells.rowCount(), kLooked); ++row)
        rows += isSqueezed(cells, row, squeeze);
    return rows;
}

Result<CsvTable> withSplitLines(const CsvTable &cells, QChar delimiter)
{
    const Squeeze squeeze = squeezeOf(cells, delimiter);
    const bool isWhole = firstFilledRow(cells) >= 0 && !onlyCell(cells, firstFilledRow(cells)).isNull();
    QString text;
    text.reserve(cells.text.size() + cells.rowCount());
    for (int row = 0; row < cells.rowCount(); ++row) {
        const QStringView line = onlyCell(cells, row);
        // Where all lines are squeezed, pieces of one that was torn apart join again.
        if (!line.isNull() && (isWhole || isSqueezed(cells, row, squeeze))) {
            text += line;
        } else {
            for (int column = 0; column < cells.cellCount(row); ++column) {
                if (column > 0)
                    text += squeeze.delimiter;
                text += u'"' + cells.cell(row, column).toString().replace(u'"', u"\"\""_s) + u'"';
            }
        }
        text += u'\n';
    }
    return parseCsv(std::move(text), squeeze.delimiter);
}

} // namespace colloquia
