// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/attendees/spilling.h"

#include "ui/attendees/attendeetablemodel.h"

#include <QHeaderView>
#include <QTableView>

namespace colloquia::spilling {

namespace {

// The next cell that is shown in that direction; invalid at the end.
QModelIndex beside(const QTableView &table, const QModelIndex &index, int step)
{
    const QHeaderView &header = *table.horizontalHeader();
    int place = header.visualIndex(index.column());
    do {
        place += step;
    } while (place >= 0 && place < header.count() && header.isSectionHidden(header.logicalIndex(place)));
    return place >= 0 && place < header.count() ? index.siblingAtColumn(header.logicalIndex(place))
                                                : QModelIndex();
}

bool isEmpty(const QModelIndex &index)
{
    const auto *model = qobject_cast<const AttendeeTableModel *>(index.model());
    const bool hasTick = model && model->column(index.column()).what == CellColumn::Present;
    return !hasTick && index.data().toString().isEmpty();
}

} // namespace

QRect reach(const QTableView &table, const QModelIndex &index)
{
    QRect place = table.visualRect(index);
    for (QModelIndex next = beside(table, index, 1); next.isValid() && isEmpty(next);
         next = beside(table, next, 1))
        place.setRight(table.visualRect(next).right());
    return place;
}

QModelIndex source(const QTableView &table, const QModelIndex &index)
{
    if (!isEmpty(index))
        return {};
    QModelIndex before = beside(table, index, -1);
    while (before.isValid() && isEmpty(before))
        before = beside(table, before, -1);
    const auto *model = qobject_cast<const AttendeeTableModel *>(index.model());
    const bool hasTick =
        before.isValid() && model && model->column(before.column()).what == CellColumn::Present;
    return hasTick ? QModelIndex() : before;
}

} // namespace colloquia::spilling
