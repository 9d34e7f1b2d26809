// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/formscroll.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>

namespace colloquia {

using namespace Qt::StringLiterals;

FormScroll::FormScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    content->setObjectName(u"page"_s);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // Once the form has been laid out: it may just have come to the front.
        if (now && widget()->isAncestorOf(now))
            QTimer::singleShot(0, now, [this, now] { bringIntoView(now); });
    });
}

void FormScroll::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_isFresh = true;
}

void FormScroll::bringIntoView(QWidget *focus)
{
    constexpr int kAround = 48; // so that the label above is in view as well
    if (focus != QApplication::focusWidget())
        return; // it has moved on meanwhile
    const int bottom = focus->mapTo(widget(), QPoint(0, focus->height())).y();
    // A form begins with its beginning.
    if (m_isFresh && bottom + kAround <= viewport()->height())
        verticalScrollBar()->setValue(0);
    else
        ensureWidgetVisible(focus, 0, kAround);
    m_isFresh = false;
}

} // namespace colloquia
