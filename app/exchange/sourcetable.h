// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/csvreader.h"

#include <QStringList>

#include <optional>

namespace colloquia {

// How a file shall be read; what is unset is found out.
struct ReadSettings
{
    QString encoding = {};
    QChar delimiter = {}; // null: guessed
    QString sheet = {};   // of a workbook; "": the first that is neither hidden nor empty
    int headerRow = 0;    // the row that holds the headers, from 1; 0: guessed
    // Whether lines that Excel squeezed into their first cell are split again; unset: nobody has said so.
    std::optional<bool> splitLines = {};

    bool operator==(const ReadSettings &) const = default;
};

// A file's rows under their headers, as they came.
struct SourceTable
{
    QString name = {};     // of the file, without its folder
    QString encoding = {}; // of a workbook none, nor a delimiter
    QChar delimiter = {};
    QString sheet = {};            // of a workbook, the one that was read
    QStringList sheets = {};       // all that can be chosen
    QStringList headers = {};      // each once and none empty: "Remarks (2)", "(C)"
    QStringList givenHeaders = {}; // as the file has them, on one line
    int headerRow = 1;
    int squeezedRows = 0;    // lines that stand in their first cell; see linemending.h
    bool linesSplit = false; // they did, and were split
    CsvTable cells = {};

    [[nodiscard]] int rowCount() const { return qMax(0, cells.rowCount() - headerRow); }
    [[nodiscard]] int columnCount() const { return int(headers.size()); }
    // Of the row below the header, 0 first; "" beyond the row's end.
    [[nodiscard]] QStringView cell(int row, int column) const { return cells.cell(row + headerRow, column); }
    [[nodiscard]] int cellCount(int row) const { return cells.cellCount(row + headerRow); }
    // As a spreadsheet numbers it: the first one below the header is 2.
    [[nodiscard]] int fileRow(int row) const { return row + headerRow + 1; }
    [[nodiscard]] bool isBlank(int row) const;
    // The character, a tab as "\t"; "" if there is none.
    [[nodiscard]] QString shownDelimiter() const;
};

// How the names of files end that hold a table, in small letters: "csv", "xlsx", …
const QStringList &tableSuffixes();

// Reads a .csv, .tsv, .txt, .xlsx or .ods file, or a .zip that holds one of them.
Result<SourceTable> readTable(const QString &path, const ReadSettings &settings = {},
                              Progress &progress = Progress::none());
// The same from its bytes; `name` is the file's.
Result<SourceTable> readTable(const QByteArray &bytes, const QString &name, const ReadSettings &settings = {},
                              Progress &progress = Progress::none());

} // namespace colloquia
