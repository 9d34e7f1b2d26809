// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/headerrow.h"

#include "app/exchange/formmemory.h"
#include "app/exchange/formulasafety.h"
#include "app/exchange/mapping.h"
#include "app/exchange/xlsxwriter.h"

#include <QCoreApplication>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLooked = 20; // rows, from the first that is not blank
constexpr int kLeastKnown = 2;
constexpr int kMostColumns = 500; // that a form has; beyond them nobody looks for headers

struct RowWords
{
    int filled = 0;
    int known = 0; // headers that we know
};

RowWords wordsIn(const CsvTable &cells, int row)
{
    RowWords words;
    for (int column = 0; column < qMin(cells.cellCount(row), kMostColumns); ++column) {
        const QString text = cleanedCell(cells.cell(row, column), true);
        if (text.isEmpty())
            continue;
        ++words.filled;
        words.known += text.size() < 200 && isKnownHeader(text);
    }
    return words;
}

// Forms repeat headers and leave some empty, but columns must be told apart.
QStringList distinct(const QStringList &given)
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
    for (int row = first + 1; row < qMin(cells.rowCount(), first + kLooked); ++row) {
        const RowWords words = wordsIn(cells, row);
        // A title fills a cell or two; where the first row is as full as this, it is the headers.
        if (words.known >= kLeastKnown && words.known > best.known && words.filled >= 2 * titleCells) {
            best = words;
            chosen = row;
        }
    }
    return chosen + 1;
}

int rememberedHeaderRow(const SourceTable &table, const std::vector<Form> &remembered)
{
    for (int row = 0; row < qMin(table.cells.rowCount(), kLooked); ++row) {
        QStringList headers;
        for (int column = 0; column < qMin(table.cells.cellCount(row), kMostColumns); ++column)
            headers.append(cleanedCell(table.cells.cell(row, column), true));
        while (!headers.isEmpty() && headers.last().isEmpty())
            headers.removeLast();
        if (!headers.isEmpty() && formLike(distinct(headers), remembered))
            return row + 1;
    }
    return 0;
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
    table.headers = distinct(table.givenHeaders);
    return table;
}

} // namespace colloquia
