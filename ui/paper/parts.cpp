// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/parts.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace colloquia::parts {

using namespace Qt::StringLiterals;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", u"section"_s);
    return label;
}

QLabel *fieldLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", u"field"_s);
    label->setBuddy(buddy);
    return label;
}

ChoicesScroll::ChoicesScroll(QWidget *contents, QWidget *parent) : QScrollArea(parent)
{
    contents->setObjectName(u"page"_s);
    setObjectName(u"choices"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(contents);
    setFocusPolicy(Qt::NoFocus);
    setFixedWidth(kChoicesWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    contents->installEventFilter(this);
}

QSize ChoicesScroll::sizeHint() const
{
    // Sentences that are broken are higher than one line.
    const int room = wanted() - verticalScrollBar()->sizeHint().width();
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(room) : -1;
    return {wanted(), std::max(height, widget()->sizeHint().height())};
}

int ChoicesScroll::wanted() const
{
    // Counts in the words grow with the list, and the scroll bar takes its room of them.
    const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return qBound(kChoicesWidth, needed, kWidestChoices);
}

bool ChoicesScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        setFixedWidth(wanted());
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace colloquia::parts
