// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/listkeys.h"

#include <QKeyEvent>
#include <QListWidget>

namespace colloquia {

ListKeys::ListKeys(QWidget *field, QListWidget *list) : QObject(field), m_list(list)
{
    field->installEventFilter(this);
}

bool ListKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            m_walking = true;
            return true;
        }
        QListWidgetItem *item = m_list->currentItem();
        if (key == Qt::Key_Space && m_walking && item && (item->flags() & Qt::ItemIsUserCheckable)) {
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            return true;
        }
        m_walking = false;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace colloquia
