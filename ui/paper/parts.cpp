// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/parts.h"

#include <QEvent>
#include <QLabel>

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
    return {kChoicesWidth, widget()->sizeHint().height()};
}

bool ChoicesScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace colloquia::parts
