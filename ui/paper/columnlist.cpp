// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/columnlist.h"

#include "app/model/attendee.h"
#include "app/paper/listrows.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// All that can stand on a list, as offered.
QStringList knownColumns()
{
    return {listcolumn::kName, u"organisation"_s, u"category"_s, u"position"_s,
            u"role"_s,         u"status"_s,       u"mode"_s,     listcolumn::kWorkshops,
            u"email"_s,        u"phone"_s,        u"title"_s,    u"registered_at"_s,
            u"code"_s,         u"notes"_s};
}

QString nameOf(const QString &column)
{
    const Language screen = Language::ofScreen();
    if (column == listcolumn::kName)
        return screen.say("List", "Name");
    if (column == listcolumn::kWorkshops)
        return screen.say("List", "Workshops");
    return findField(RecordKind::Attendee, column)->shown(screen);
}

} // namespace

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
    const QStringList known = knownColumns();
    QStringList order;
    for (const QString &column : columns) {
        if (known.contains(column) && !order.contains(column))
            order.append(column);
    }
    const qsizetype ticked = order.size();
    for (const QString &column : known) {
        if (!order.contains(column))
            order.append(column);
    }
    for (qsizetype i = 0; i < order.size(); ++i) {
        auto *entry = new QListWidgetItem(nameOf(order[i]), this);
        entry->setData(Qt::UserRole, order[i]);
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
