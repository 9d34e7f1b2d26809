// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/wheelguard.h"

#include <QAbstractSpinBox>
#include <QChildEvent>
#include <QComboBox>

namespace colloquia {

WheelGuard::WheelGuard(QWidget *pane) : QObject(pane)
{
    watch(pane);
}

void WheelGuard::watch(QObject *below)
{
    below->installEventFilter(this);
    for (QObject *child : below->children()) {
        if (child->isWidgetType())
            watch(child);
    }
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished) {
        if (QObject *child = static_cast<QChildEvent *>(event)->child(); child->isWidgetType())
            watch(child);
    } else if (event->type() == QEvent::Wheel) {
        const auto *box = qobject_cast<const QWidget *>(watched);
        const bool isChanged =
            qobject_cast<const QComboBox *>(watched) || qobject_cast<const QAbstractSpinBox *>(watched);
        if (isChanged && !box->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace colloquia
