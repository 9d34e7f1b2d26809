// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/csvreader.h"
#include "app/exchange/xmlreader.h"

namespace colloquia {

inline constexpr int kMostSheetRows = 1'048'576; // as Excel
inline constexpr int kMostSheetColumns = 1000;
inline constexpr size_t kMostSheetCells = 20'000'000;

// Hears the XML of a sheet and gathers its cells at their places; more than a list ever has is refused.
class CellCollector : public XmlHandler
{
protected:
    // The cells' texts go into `table`; `name` is the file's, for sentences.
    CellCollector(CsvTable &table, const QString &name) : m_table(table), m_name(name) {}

    // The text of one cell, which may come in pieces.
    void begin() { m_piece.clear(); }
    void text(QByteArrayView piece) override
    {
        if (m_collects)
            append(piece);
    }
    void append(QByteArrayView piece);
    void collect(bool on) { m_collects = on; }
    [[nodiscard]] const QByteArray &piece() const { return m_piece; }

    [[nodiscard]] const QString &name() const { return m_name; }
    void refuseAsDamaged(const QString &detail);
    void refuseAsTooLarge();

    // Empty once something was refused.
    CsvTable::Cell keep(const QString &text);
    // Columns are counted from 1.
    void place(int column, CsvTable::Cell cell);
    // Ends the row of this number, from 1; rows that were left out before it are blank, and so is one that
    // has no cells and none behind it.
    void endRow(int row);

private:
    struct Placed
    {
        int column = 0;
        CsvTable::Cell cell = {};
    };

    void refuseAs(const char *sentence);

    CsvTable &m_table;
    QString m_name;
    QByteArray m_piece;
    bool m_collects = false;
    std::vector<Placed> m_row; // the cells of the row that is being read
};

} // namespace colloquia
