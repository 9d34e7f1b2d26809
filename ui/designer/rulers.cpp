// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/designer/rulers.h"

#include <QPainter>
#include <QWidget>

#include <cmath>

namespace colloquia::rulers {

namespace {

// How many millimetres lie between two figures, so that they do not touch.
int stepFor(double scale)
{
    constexpr double kApart = 34; // pixels
    for (const int step : {5, 10, 20, 50, 100}) {
        if (step * scale >= kApart)
            return step;
    }
    return 200;
}

} // namespace

void paint(QPainter &painter, const QWidget &widget, const QRectF &paper, double scale, const QRectF &marked)
{
    const QRectF seen = widget.visibleRegion().boundingRect();
    const QPalette palette = widget.palette();
    const QRectF above(seen.left(), seen.top(), seen.width(), kWidth);
    const QRectF beside(seen.left(), seen.top(), kWidth, seen.height());
    painter.fillRect(above, palette.color(QPalette::Base));
    painter.fillRect(beside, palette.color(QPalette::Base));
    if (!marked.isEmpty()) {
        QColor mark = palette.color(QPalette::Highlight);
        mark.setAlpha(90);
        painter.fillRect(QRectF(marked.left(), above.top(), marked.width(), kWidth), mark);
        painter.fillRect(QRectF(beside.left(), marked.top(), kWidth, marked.height()), mark);
    }
    QFont font = widget.font();
    font.setPixelSize(10);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    const int step = stepFor(scale);
    const int tick = scale >= 4 ? 1 : 5;
    const auto mark = [&](int mm, bool across) {
        const double at = (across ? paper.left() : paper.top()) + mm * scale;
        const double length = mm % step == 0 ? 8 : mm % 5 == 0 ? 6 : 3;
        if (across) {
            painter.drawLine(QPointF(at, above.bottom() - length), QPointF(at, above.bottom()));
            if (mm % step == 0)
                painter.drawText(QRectF(at - 20, above.top() + 1, 40, 12), Qt::AlignCenter,
                                 QString::number(mm));
            return;
        }
        painter.drawLine(QPointF(beside.right() - length, at), QPointF(beside.right(), at));
        if (mm % step == 0)
            painter.drawText(QRectF(beside.left(), at + 1, kWidth - 3, 12), Qt::AlignLeft | Qt::AlignTop,
                             QString::number(mm));
    };
    painter.setClipRect(above.adjusted(kWidth, 0, 0, 0));
    for (int mm = 0; mm <= int(std::floor(paper.width() / scale)); mm += tick)
        mark(mm, true);
    painter.setClipRect(beside.adjusted(0, kWidth, 0, 0));
    for (int mm = 0; mm <= int(std::floor(paper.height() / scale)); mm += tick)
        mark(mm, false);
    painter.setClipping(false);
    painter.fillRect(QRectF(seen.topLeft(), QSizeF(kWidth, kWidth)), palette.color(QPalette::Base));
}

} // namespace colloquia::rulers
