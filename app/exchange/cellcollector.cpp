// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/cellcollector.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

namespace {

constexpr qsizetype kLongestCell = 65'535; // twice what Excel takes
constexpr qsizetype kMostText = qsizetype(512) * 1024 * 1024;
constexpr const char *kTooLarge = QT_TRANSLATE_NOOP("Import", "“%1” is too large: split it in two.");
constexpr const char *kTooLong =
    QT_TRANSLATE_NOOP("Import", "“%1” has a cell with more text than Excel takes: shorten it.");

} // namespace

void CellCollector::append(QByteArrayView piece)
{
    m_piece.append(piece);
    if (m_piece.size() > 4 * kLongestCell)
        refuseAs(kTooLong);
}

void CellCollector::refuseAs(const char *sentence)
{
    refuse({Error::Invalid, QCoreApplication::translate("Import", sentence).arg(m_name), {}, {}});
}

void CellCollector::refuseAsTooLarge()
{
    refuseAs(kTooLarge);
}

void CellCollector::refuseAsDamaged(const QString &detail)
{
    refuse(damagedFile(m_name, detail).value());
}

CsvTable::Cell CellCollector::keep(const QString &text)
{
    if (text.size() > kLongestCell)
        refuseAs(kTooLong);
    if (m_table.text.size() + text.size() > kMostText)
        refuseAsTooLarge();
    if (refusal())
        return {};
    const CsvTable::Cell cell{quint32(m_table.text.size()), quint32(text.size())};
    m_table.text += text;
    return cell;
}

void CellCollector::place(int column, CsvTable::Cell cell)
{
    if (column > kMostSheetColumns) {
        refuseAs(
            QT_TRANSLATE_NOOP("Import", "“%1” has far too many columns: delete those that no list needs."));
    } else if (cell.length > 0) {
        m_row.push_back({column, cell});
    }
}

void CellCollector::endRow(int row)
{
    if (m_row.empty() || refusal())
        return;
    std::ranges::stable_sort(m_row, {}, &Placed::column);
    const auto width = size_t(m_row.back().column);
    if (m_table.cells.size() + width > kMostSheetCells) {
        refuseAsTooLarge();
        return;
    }
    while (m_table.rowCount() < row - 1)
        m_table.rowEnds.push_back(quint32(m_table.cells.size()));
    const size_t first = m_table.cells.size();
    m_table.cells.resize(first + width);
    for (const Placed &placed : m_row)
        m_table.cells[first + size_t(placed.column) - 1] = placed.cell;
    m_table.rowEnds.push_back(quint32(m_table.cells.size()));
    m_row.clear();
}

} // namespace colloquia
