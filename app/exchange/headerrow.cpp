// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/headerrow.h"

#include "app/exchange/formulasafety.h"
#include "app/exchange/mapping.h"
#include "app/exchange/xlsxwriter.h"

#include <QCoreApplication>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastKnown = 2;

struct RowWords
{
    int filled = 0;
    int known = 0; // headers that we know
};

RowWords wordsIn(const CsvTable &cells, int row)
{
    RowWords words;
    for (int column = 0; column < qMin(cells.cellCount(row), kMostHeaders); ++column) {
        const QString text = cleanedCell(cells.cell(row, column), true);
        if (text.isEmpty())
            continue;
        ++words.filled;
        words.known += text.size() < 200 && isKnownHeader(text);
    }
    return words;
}

// Spreadsheets leave separators behind the last header where a column was once.
bool isUsed(const SourceTable &table, int column)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        if (!table.cell(row, column).trimmed().isEmpty())
            return true;
    }
    return false;
}

} // namespace

QStringList distinctHeaders(const QStringList &given)
{
    QStringList headers;
    for (const QString &header : given) {
        const QString base = header.isEmpty() ? u"(%1)"_s.arg(columnLetters(int(headers.size()))) : header;
        QString name = base;
        for (int again = 2; headers.contains(name); ++again)
            name = u"%1 (%2)"_s.arg(base).arg(again);
        headers.append(name);
    }
    return headers;
}

int guessedHeaderRow(const CsvTable &cells)
{
    int first = 0;
    while (first < cells.rowCount() && wordsIn(cells, first).filled == 0)
        ++first;
    if (first == cells.rowCount())
        return 1;
    RowWords best = wordsIn(cells, first);
    if (best.known > 0)
        return first + 1;
    const int titleCells = best.filled;
    int chosen = first;
    for (int row = first + 1; row < qMin(cells.rowCount(), first + kHeaderRowsLooked); ++row) {
        const RowWords words = wordsIn(cells, row);
        // A title fills a cell or two; where the first row is as full as this, it is the headers.
        if (words.known >= kLeastKnown && words.known > best.known && words.filled >= 2 * titleCells) {
            best = words;
            chosen = row;
        }
    }
    return chosen + 1;
}

Result<SourceTable> withHeadersIn(SourceTable table, int row)
{
    if (table.cells.rowCount() < row) {
        return failure(
            Error::Invalid,
            QCoreApplication::translate("Import", "“%1” is empty: there are no rows in it.").arg(table.name));
    }
    table.headerRow = row;
    table.givenHeaders.clear();
    for (int column = 0; column < table.cells.cellCount(row - 1); ++column)
        table.givenHeaders.append(cleanedCell(table.cells.cell(row - 1, column), true));
    while (!table.givenHeaders.isEmpty() && table.givenHeaders.last().isEmpty() &&
           !isUsed(table, int(table.givenHeaders.size()) - 1))
        table.givenHeaders.removeLast();
    if (table.givenHeaders.isEmpty()) {
        return failure(
            Error::Invalid,
            QCoreApplication::translate("Import", "“%1” has no headers in row %2.").arg(table.name).arg(row));
    }
    table.headers = distinctHeaders(table.givenHeaders);
    return table;
}

} // namespace colloquia
