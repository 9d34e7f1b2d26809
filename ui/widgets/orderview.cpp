// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/orderview.h"

#include "ui/widgets/orderdelegate.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace colloquia {

OrderView::OrderView(QWidget *parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setItemDelegate(new OrderDelegate(this));
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const qint64 id = index.data(IdRole).toLongLong())
            emit openAsked(id);
    });
}

void OrderView::setDraggable(bool draggable)
{
    setDragDropMode(draggable ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    setDropIndicatorShown(draggable);
}

void OrderView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTreeView::scrollTo(index, hint);
    if (index.row() != 1) // nor is there a model at the very beginning
        return;
    const QModelIndex first = model()->index(0, 0);
    if (!first.data(IdRole).toLongLong())
        QTreeView::scrollTo(first, hint);
}

std::vector<qint64> OrderView::selectedIds() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    std::vector<qint64> ids;
    for (const int row : rows) {
        if (const qint64 id = model()->index(row, 0).data(IdRole).toLongLong())
            ids.push_back(id);
    }
    return ids;
}

qint64 OrderView::currentId() const
{
    const std::vector<qint64> ids = selectedIds();
    const qint64 current = currentIndex().data(IdRole).toLongLong();
    if (std::ranges::find(ids, current) != ids.end())
        return current;
    return ids.empty() ? 0 : ids.front();
}

void OrderView::select(const std::vector<qint64> &ids)
{
    QItemSelection wanted;
    QModelIndex current;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const qint64 id = index.data(IdRole).toLongLong();
        if (!id || std::ranges::find(ids, id) == ids.end())
            continue;
        wanted.select(index, index);
        if (!ids.empty() && id == ids.front())
            current = index;
    }
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current.isValid())
        scrollTo(current);
}

void OrderView::keepPlace(const std::function<void()> &refill)
{
    const std::vector<qint64> before = selectedIds();
    std::vector<qint64> ids = before;
    // The current one first, so that it stays the current one.
    if (const auto current = std::ranges::find(ids, currentId()); current != ids.end())
        std::rotate(ids.begin(), current, current + 1);
    const int place = verticalScrollBar()->value();
    const int row = currentIndex().row();
    m_refilling = true;
    refill();
    verticalScrollBar()->setValue(place);
    select(ids);
    if (!before.empty() && selectedIds().empty()) {
        // What was chosen is gone: its neighbour is next.
        for (int near = std::min(row, model()->rowCount() - 1); near >= 0; --near) {
            if (const qint64 id = model()->index(near, 0).data(IdRole).toLongLong()) {
                select({id});
                break;
            }
        }
    }
    m_refilling = false;
    if (selectedIds() != before)
        emit choiceChanged();
}

void OrderView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    // Who comes by the keyboard finds something chosen: the first.
    for (int row = 0; event->reason() != Qt::MouseFocusReason && row < model()->rowCount(); ++row) {
        if (!selectedIds().empty())
            return;
        if (const qint64 id = model()->index(row, 0).data(IdRole).toLongLong())
            select({id});
    }
}

void OrderView::keyPressEvent(QKeyEvent *event)
{
    const qint64 current = currentId();
    if (event->key() == Qt::Key_Delete)
        emit removeAsked();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current)
        emit openAsked(current);
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // the window's: one step back
    else
        QTreeView::keyPressEvent(event);
}

void OrderView::dropEvent(QDropEvent *event)
{
    if (event->source() != this)
        return;
    const QModelIndex index = indexAt(event->position().toPoint());
    int row = model()->rowCount();
    if (index.isValid()) {
        row = index.row();
        const QRect place = visualRect(index);
        if (event->position().y() > place.center().y())
            ++row;
    }
    // A move would have the view remove the rows; the model follows the document instead.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    stopAutoScroll();
    setState(QAbstractItemView::NoState);
    viewport()->update();
    emit dropped(row);
}

void OrderView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_refilling)
        emit choiceChanged();
}

} // namespace colloquia
