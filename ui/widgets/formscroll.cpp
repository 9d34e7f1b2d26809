// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/formscroll.h"

#include <QApplication>
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
        constexpr int kAround = 48; // so that the label above is in view as well
        if (!now || !widget()->isAncestorOf(now))
            return;
        // Once the form has been laid out: it may just have come to the front.
        QTimer::singleShot(0, now, [this, now] { ensureWidgetVisible(now, 0, kAround); });
    });
}

} // namespace colloquia
