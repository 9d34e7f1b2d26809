// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/face.h"
#include "app/paper/millimetre.h"

#include <QColor>
#include <QPainter>

#include <functional>

class QPainterPath;

namespace colloquia {

// How a text is set.
struct Type
{
    Weight weight = Weight::Regular;
    Mm size = points(9);

    bool operator==(const Type &) const = default;
};

// Draws in millimetres on a painter that counts in dots. Nothing is drawn under a scaled painter: dots are
// exact, and a PDF stays small.
class Canvas
{
public:
    Canvas(QPainter &painter, double dotsPerMm);

    // One line, its baseline beginning at that point.
    void text(QPointF start, const QString &text, const Type &type, QColor colour);
    // A rectangle without a border. Rules are thin ones.
    void fill(const QRectF &area, QColor colour);
    void fill(const QPainterPath &shape, QColor colour);
    // The border of a rectangle, within it.
    void outline(const QRectF &area, double thickness, QColor colour);
    void image(const QRectF &area, const QImage &image);
    // Upside down about that point: what is folded over an edge.
    void turned(QPointF centre, const std::function<void()> &draw);

private:
    [[nodiscard]] QRectF dots(const QRectF &area) const;
    void shaped(QPointF start, const QString &text, const Type &type);
    void useInk(QColor colour);

    QPainter &m_painter;
    double m_dotsPerMm = 1;
    bool m_fine = false;
    QColor m_ink;
    std::vector<quint32> m_glyphs;
    std::vector<double> m_positions;
    std::vector<QPointF> m_points;
};

} // namespace colloquia
