// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What the designer shows: the face as it is printed, and over it what is selected, guides and rulers.
#include "ui/designer/designcanvas.h"
#include "ui/designer/designeditor.h"
#include "ui/designer/rulers.h"

#include <QPainter>
#include <QPainterPath>

namespace colloquia {

namespace {

constexpr QRgb kChosen = qRgb(0x0b, 0x5c, 0x7d); // the paper is white in dark windows too

} // namespace

void DesignCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF paper = onScreen(QRectF({0, 0}, face()));
    QPainterPath label;
    label.addRoundedRect(paper, m_drawer->cornerRadius() * scale(), m_drawer->cornerRadius() * scale());
    painter.fillPath(label, Qt::white);
    painter.save();
    painter.setClipPath(label);
    painter.translate(paper.topLeft());
    Canvas canvas(painter, scale());
    m_drawer->drawFace(canvas, {0, 0}, m_person, m_editor.side());
    painter.restore();
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawPath(label);
    paintMarks(painter);
    paintRulers(painter);
    if (hasFocus()) {
        painter.setPen(QPen(QColor(kChosen), 2));
        painter.drawRect(QRectF(visibleRegion().boundingRect()).adjusted(1, 1, -1, -1));
    }
}

void DesignCanvas::paintMarks(QPainter &painter)
{
    const QColor chosen(kChosen);
    const QColor wrong(0xb3, 0x26, 0x1e);
    const auto &all = m_editor.elements();
    for (size_t i = 0; i < all.size(); ++i) {
        const QRectF area = onScreen(all[i].area);
        const bool fitting = fits(i);
        if (m_editor.isSelected(i)) {
            // White around it, to be seen on any colour.
            painter.setPen(QPen(Qt::white, 4));
            painter.drawRect(area);
            painter.setPen(QPen(fitting ? chosen : wrong, 2));
            painter.drawRect(area);
        } else {
            painter.setPen(QPen(fitting ? QColor(0, 0, 0, 40) : wrong, 1, Qt::DashLine));
            painter.drawRect(area);
        }
    }
    if (const Element *current = m_editor.current()) {
        painter.setPen(QPen(chosen, 1.5));
        painter.setBrush(Qt::white);
        for (const auto &[point, grip] : handlesOf(onScreen(current->area)))
            painter.drawRect(
                QRectF(point - QPointF(kHandleSize / 2, kHandleSize / 2), QSizeF(kHandleSize, kHandleSize)));
        painter.setBrush(Qt::NoBrush);
    }
    painter.setPen(QPen(QColor(0xc0, 0x20, 0x80), 1));
    for (const QLineF &guide : m_guides)
        painter.drawLine(origin() + guide.p1() * scale(), origin() + guide.p2() * scale());
}

void DesignCanvas::paintRulers(QPainter &painter)
{
    const Element *current = m_editor.current();
    rulers::paint(painter, *this, QRectF(origin(), face() * scale()), scale(),
                  current ? onScreen(current->area) : QRectF());
}

} // namespace colloquia
