// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

#include <vector>

namespace colloquia {

// Which sides of an area follow the mouse; all of them: it is moved as a whole.
struct Grip
{
    bool left = true;
    bool top = true;
    bool right = true;
    bool bottom = true;

    [[nodiscard]] bool isWhole() const { return left && top && right && bottom; }
    bool operator==(const Grip &) const = default;
};

inline constexpr double kHandleSize = 7; // pixels
// The eight handles of an area, with what each moves.
std::vector<std::pair<QPointF, Grip>> handlesOf(const QRectF &area);

// An area that was dragged, drawn to what it is near to, and the lines it is drawn to.
struct Snapped
{
    QRectF area = {};
    std::vector<QLineF> guides = {};
};

// The area after its sides have gone so far; never turned inside out.
QRectF dragged(const QRectF &area, const Grip &grip, QPointF by);
// Drawn to the edges and centres of the others and of the face where it comes within `reach`, else to half
// millimetres. All in millimetres.
Snapped snapped(const QRectF &area, const Grip &grip, const std::vector<QRectF> &others, QSizeF face,
                double reach);

} // namespace colloquia
