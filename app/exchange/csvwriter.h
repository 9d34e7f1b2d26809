// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace colloquia {

// For whom a CSV file is: French Excel (";", byte order mark, French words), or programs (",", keys).
enum class CsvFlavour { ExcelFr, Rfc4180 };

// Writes CSV in UTF-8 that no spreadsheet runs: quotes where needed, lines end with CR LF.
class CsvWriter
{
public:
    explicit CsvWriter(CsvFlavour flavour);

    void cell(const QString &text);
    void endRow();
    QByteArray bytes() && { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
    char m_delimiter;
    int m_cells = 0; // of the row that is being written
    bool m_empty = true;
};

} // namespace colloquia
