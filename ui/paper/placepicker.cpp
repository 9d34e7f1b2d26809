// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/placepicker.h"

#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

PlacePicker::PlacePicker(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"placePicker"_s);
    setAccessibleName(tr("First free place, on a picture of the sheet"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setFixedSize(sizeHint());
}

void PlacePicker::setSheet(const Stock &stock, int start)
{
    m_stock = stock;
    m_start = std::clamp(start, 1, stock.perSheet()) - 1;
    m_place = m_start;
    setAccessibleDescription(tr("Place %1 of %2").arg(m_start + 1).arg(stock.perSheet()));
    update();
}

QRectF PlacePicker::paper() const
{
    const QSizeF room = QSizeF(size()) - QSizeF(6, 6);
    const QSizeF paper = m_stock.page.scaled(room, Qt::KeepAspectRatio);
    return {QPointF((width() - paper.width()) / 2, (height() - paper.height()) / 2), paper};
}

QRectF PlacePicker::onScreen(int place) const
{
    const QRectF sheet = paper();
    const double scale = sheet.width() / std::max(m_stock.page.width(), 1.0);
    const QRectF area = m_stock.place(place);
    return {sheet.topLeft() + area.topLeft() * scale, area.size() * scale};
}

QRect PlacePicker::placeOnScreen(int place) const
{
    return onScreen(place).toRect();
}

int PlacePicker::placeAt(QPointF point) const
{
    for (int place = 0; place < m_stock.perSheet(); ++place) {
        if (onScreen(place).contains(point))
            return place;
    }
    return -1;
}

void PlacePicker::paintEvent(QPaintEvent *)
{
    if (m_stock.page.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colours &colours = theme::colours();
    // Paper is white in the dark as well.
    painter.setPen(QColor(0xcb, 0xd2, 0xda));
    painter.setBrush(Qt::white);
    painter.drawRect(paper());
    const QColor ink(0x0b, 0x5c, 0x7d);
    for (int place = 0; place < m_stock.perSheet(); ++place) {
        const QRectF area = onScreen(place).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool isUsed = place < m_start;
        QColor filling = ink;
        filling.setAlpha(place == m_start ? 150 : 40);
        painter.setBrush(isUsed ? QBrush(QColor(0x9b, 0xa7, 0xb6), Qt::BDiagPattern) : QBrush(filling));
        const bool isLookedAt = place == m_place && (hasFocus() || underMouse());
        painter.setPen(QPen(isLookedAt ? ink : QColor(0xcb, 0xd2, 0xda), isLookedAt ? 2 : 1));
        painter.drawRoundedRect(area, 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
}

void PlacePicker::lookAt(int place)
{
    m_place = std::clamp(place, 0, m_stock.perSheet() - 1);
    setAccessibleDescription(tr("Place %1 of %2").arg(m_place + 1).arg(m_stock.perSheet()));
    update();
}

void PlacePicker::choose()
{
    emit chosen(m_place + 1);
}

void PlacePicker::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        lookAt(m_place - 1);
        break;
    case Qt::Key_Right:
        lookAt(m_place + 1);
        break;
    case Qt::Key_Up:
        lookAt(m_place - (m_place >= m_stock.columns ? m_stock.columns : 0));
        break;
    case Qt::Key_Down:
        lookAt(m_place + (m_place + m_stock.columns < m_stock.perSheet() ? m_stock.columns : 0));
        break;
    case Qt::Key_Home:
        lookAt(0);
        break;
    case Qt::Key_End:
        lookAt(m_stock.perSheet() - 1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlacePicker::mouseMoveEvent(QMouseEvent *event)
{
    if (const int place = placeAt(event->position()); place >= 0)
        lookAt(place);
}

void PlacePicker::mousePressEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || place < 0)
        return;
    lookAt(place);
    choose();
}

void PlacePicker::focusInEvent(QFocusEvent *event)
{
    lookAt(m_start);
    QWidget::focusInEvent(event);
}

bool PlacePicker::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int place = placeAt(help->pos());
        QToolTip::showText(help->globalPos(), place < 0 ? QString() : tr("Begin at place %1").arg(place + 1),
                           this);
        return true;
    }
    if (event->type() == QEvent::Leave)
        lookAt(m_start);
    return QWidget::event(event);
}

} // namespace colloquia
