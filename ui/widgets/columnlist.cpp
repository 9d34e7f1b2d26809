// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/columnlist.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

ColumnList::ColumnList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"columns"_s);
    setAccessibleName(tr("Columns: Space ticks, Alt+Up and Alt+Down move"));
    setToolTip(tr("Drag to change the order, or Alt+Up and Alt+Down"));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMinimumHeight(128);
    connect(this, &QListWidget::itemChanged, this, &ColumnList::changed);
}

QStringList ColumnList::columns() const
{
    QStringList ticked;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            ticked.append(item(i)->data(Qt::UserRole).toString());
    }
    return ticked;
}

void ColumnList::setColumns(const QStringList &columns)
{
    const QSignalBlocker silence(this);
    clear();
    std::vector<std::pair<QString, QString>> order;
    const auto add = [this, &order](const QString &column) {
        const auto isIt = [&column](const auto &one) { return one.first == column; };
        const auto known = std::ranges::find_if(m_known, isIt);
        if (known != m_known.end() && std::ranges::none_of(order, isIt))
            order.push_back(*known);
    };
    for (const QString &column : columns)
        add(column);
    const size_t ticked = order.size();
    for (const auto &[column, name] : m_known)
        add(column);
    for (size_t i = 0; i < order.size(); ++i) {
        auto *entry = new QListWidgetItem(order[i].second, this);
        entry->setData(Qt::UserRole, order[i].first);
        entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                        Qt::ItemIsDragEnabled);
        entry->setCheckState(i < ticked ? Qt::Checked : Qt::Unchecked);
    }
    setCurrentRow(0);
}

void ColumnList::moveCurrent(int step)
{
    const int from = currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= count())
        return;
    {
        const QSignalBlocker silence(this);
        insertItem(to, takeItem(from));
        setCurrentRow(to);
    }
    emit changed();
}

void ColumnList::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if ((event->modifiers() & Qt::AltModifier) && (isUp || event->key() == Qt::Key_Down))
        moveCurrent(isUp ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}

void ColumnList::dropEvent(QDropEvent *event)
{
    QListWidget::dropEvent(event);
    emit changed();
}

} // namespace colloquia
