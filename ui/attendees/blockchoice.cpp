// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/blockchoice.h"

#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace colloquia {

namespace {

constexpr int kFrame = 2;
constexpr int kTint = 36; // of 255: the text upon it keeps its contrast

} // namespace

BlockChoice::BlockChoice(QTableView *table) : QObject(table), m_table(table) {}

void BlockChoice::widen(int from, int to)
{
    if (!isOpen())
        m_from = from;
    m_to = to;
    emit changed();
}

void BlockChoice::end()
{
    if (!isOpen())
        return;
    m_from = m_to = -1;
    emit changed();
}

std::vector<int> BlockChoice::sections() const
{
    std::vector<int> sections;
    if (!isOpen())
        return sections;
    const QHeaderView &header = *m_table->horizontalHeader();
    const auto [first, last] = std::minmax({header.visualIndex(m_from), header.visualIndex(m_to)});
    for (int place = first; place <= last; ++place) {
        if (const int section = header.logicalIndex(place); !header.isSectionHidden(section))
            sections.push_back(section);
    }
    return sections;
}

bool BlockChoice::contains(const QModelIndex &cell) const
{
    const auto own = sections();
    return cell.isValid() && m_table->selectionModel()->isSelected(cell) &&
           std::ranges::find(own, cell.column()) != own.end();
}

void BlockChoice::paint(QPainter &painter) const
{
    const std::vector<int> own = sections();
    if (own.empty())
        return;
    const int left = m_table->columnViewportPosition(own.front());
    const int right = m_table->columnViewportPosition(own.back()) + m_table->columnWidth(own.back());
    QColor tint = theme::colours().accent;
    painter.setPen(QPen(tint, kFrame, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    tint.setAlpha(kTint);
    painter.setBrush(tint);
    // People who stand one below the other have one frame, however they were selected.
    std::vector<std::pair<int, int>> runs;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        runs.emplace_back(range.top(), range.bottom());
    std::ranges::sort(runs);
    for (size_t i = 0; i < runs.size();) {
        auto [first, last] = runs[i++];
        while (i < runs.size() && runs[i].first <= last + 1)
            last = std::max(last, runs[i++].second);
        const int top = m_table->rowViewportPosition(first);
        const int bottom = m_table->rowViewportPosition(last) + m_table->rowHeight(last);
        // What lies far outside is cut: a hundred thousand rows are too high for a painter.
        const QRect shown = m_table->viewport()->rect().adjusted(-9, -9, 9, 9);
        painter.drawRect(
            QRect(QPoint(left + 1, top + 1), QPoint(right - kFrame, bottom - kFrame - 1)).intersected(shown));
    }
}

} // namespace colloquia
