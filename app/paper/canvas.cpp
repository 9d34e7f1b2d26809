// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/canvas.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace colloquia {

Canvas::Canvas(QPainter &painter, double dotsPerMm)
    : m_painter(painter), m_dotsPerMm(dotsPerMm), m_fine(dotsPerMm > 20)
{}

QRectF Canvas::dots(const QRectF &area) const
{
    const QRectF scaled(area.topLeft() * m_dotsPerMm, area.size() * m_dotsPerMm);
    if (!m_fine)
        return scaled;
    // On paper whole dots are finer than any eye, and shorter to write.
    const QPointF corner(std::round(scaled.left()), std::round(scaled.top()));
    return {corner, QPointF(std::round(scaled.right()), std::round(scaled.bottom()))};
}

void Canvas::useInk(QColor colour)
{
    if (m_ink == colour)
        return;
    m_ink = colour;
    m_painter.setPen(colour);
}

void Canvas::text(QPointF start, const QString &text, const Type &type, QColor colour)
{
    if (text.isEmpty())
        return;
    useInk(colour);
    Face &face = Face::of(type.weight);
    if (!face.sets(text)) {
        shaped(start, text, type);
        return;
    }
    face.place(text, m_glyphs, m_positions);
    const double size = type.size.value * m_dotsPerMm;
    m_points.resize(m_positions.size());
    for (size_t i = 0; i < m_positions.size(); ++i) {
        const double x = m_positions[i] * size;
        m_points[i] = {m_fine ? std::round(x) : x, 0};
    }
    QGlyphRun run;
    run.setRawFont(face.at(size));
    run.setRawData(m_glyphs.data(), m_points.data(), int(m_glyphs.size()));
    const QPointF origin = start * m_dotsPerMm;
    m_painter.drawGlyphRun(m_fine ? QPointF(origin.toPoint()) : origin, run);
}

void Canvas::shaped(QPointF start, const QString &text, const Type &type)
{
    QTextLayout layout(text, Face::of(type.weight).designFont());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const double scale = type.size.value * m_dotsPerMm / Face::kDesignSize;
    const QPointF origin = start * m_dotsPerMm;
    for (QGlyphRun run : line.glyphRuns()) {
        QRawFont font = run.rawFont();
        font.setPixelSize(font.pixelSize() * scale);
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position = QPointF(position.x(), position.y() - line.ascent()) * scale;
        run.setRawFont(font);
        run.setPositions(positions);
        m_painter.drawGlyphRun(origin, run);
    }
}

void Canvas::fill(const QRectF &area, QColor colour)
{
    m_painter.fillRect(dots(area), colour);
}

void Canvas::fill(const QPainterPath &shape, QColor colour)
{
    QPainterPath scaled = QTransform::fromScale(m_dotsPerMm, m_dotsPerMm).map(shape);
    for (int i = 0; m_fine && i < scaled.elementCount(); ++i) {
        const QPointF point = scaled.elementAt(i);
        scaled.setElementPositionAt(i, std::round(point.x()), std::round(point.y()));
    }
    m_painter.fillPath(scaled, colour);
}

void Canvas::outline(const QRectF &area, double thickness, QColor colour)
{
    const double line = std::min({thickness, area.width() / 2, area.height() / 2});
    fill(QRectF(area.topLeft(), QSizeF(area.width(), line)), colour);
    fill(QRectF(area.left(), area.bottom() - line, area.width(), line), colour);
    fill(QRectF(area.left(), area.top() + line, line, area.height() - 2 * line), colour);
    fill(QRectF(area.right() - line, area.top() + line, line, area.height() - 2 * line), colour);
}

void Canvas::turned(QPointF centre, const std::function<void()> &draw)
{
    const QTransform before = m_painter.worldTransform();
    const QPointF dot = centre * m_dotsPerMm;
    // Half a turn is two mirrors: exact, where an angle would not be.
    m_painter.setWorldTransform(QTransform(-1, 0, 0, -1, 2 * dot.x(), 2 * dot.y()) * before);
    draw();
    m_painter.setWorldTransform(before);
}

void Canvas::image(const QRectF &area, const QImage &image)
{
    // Photographs and logos are smoothed; a code's modules must keep their edges.
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, image.depth() > 1);
    m_painter.drawImage(dots(area), image);
}

} // namespace colloquia
