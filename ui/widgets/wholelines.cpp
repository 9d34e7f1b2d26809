// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/wholelines.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace colloquia {

WholeLines::WholeLines(QWidget *window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

bool WholeLines::eventFilter(QObject *watched, QEvent *event)
{
    // A part that changes within another asks its window only once it has been laid out itself: by then this
    // event comes again.
    const bool asks = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize ||
                      event->type() == QEvent::Show;
    if (watched == m_window && asks && m_window->layout()) {
        m_window->layout()->activate();
        m_window->setMinimumHeight(m_window->layout()->totalHeightForWidth(m_window->width()));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace colloquia
