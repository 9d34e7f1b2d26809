// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/designer/snapping.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace colloquia {

namespace {

constexpr double kLeast = 0.3; // mm, of a side
constexpr double kGrid = 0.5;

// Places of one direction: begin, middle and end of everything one can be drawn to.
using Marks = std::vector<double>;

struct Draw
{
    double by = 0;
    std::optional<double> mark = {};
};

// How far the nearest of the area's own places is from the nearest mark.
Draw nearest(const Marks &own, const Marks &marks, double reach)
{
    Draw draw;
    double best = reach;
    for (const double place : own) {
        for (const double mark : marks) {
            if (std::abs(mark - place) < best) {
                best = std::abs(mark - place);
                draw = {mark - place, mark};
            }
        }
    }
    if (!draw.mark && !own.empty())
        draw.by = std::round(own.front() / kGrid) * kGrid - own.front();
    return draw;
}

Marks ownMarks(double begin, double end, bool beginMoves, bool endMoves)
{
    if (beginMoves && endMoves)
        return {begin, end, (begin + end) / 2};
    return beginMoves ? Marks{begin} : endMoves ? Marks{end} : Marks{};
}

} // namespace

std::vector<std::pair<QPointF, Grip>> handlesOf(const QRectF &area)
{
    std::vector<std::pair<QPointF, Grip>> handles;
    for (const int down : {0, 1, 2}) {
        for (const int across : {0, 1, 2}) {
            if (across != 1 || down != 1)
                handles.push_back(
                    {{area.left() + area.width() * across / 2, area.top() + area.height() * down / 2},
                     {across == 0, down == 0, across == 2, down == 2}});
        }
    }
    return handles;
}

QRectF dragged(const QRectF &area, const Grip &grip, QPointF by)
{
    if (grip.isWhole())
        return area.translated(by);
    QRectF after = area.adjusted(grip.left ? by.x() : 0, grip.top ? by.y() : 0, grip.right ? by.x() : 0,
                                 grip.bottom ? by.y() : 0);
    if (after.width() < kLeast)
        grip.left ? after.setLeft(after.right() - kLeast) : after.setRight(after.left() + kLeast);
    if (after.height() < kLeast)
        grip.top ? after.setTop(after.bottom() - kLeast) : after.setBottom(after.top() + kLeast);
    return after;
}

Snapped snapped(const QRectF &area, const Grip &grip, const std::vector<QRectF> &others, QSizeF face,
                double reach)
{
    Marks across{0, face.width() / 2, face.width()};
    Marks down{0, face.height() / 2, face.height()};
    for (const QRectF &other : others) {
        across.insert(across.end(), {other.left(), other.center().x(), other.right()});
        down.insert(down.end(), {other.top(), other.center().y(), other.bottom()});
    }
    const Draw x = nearest(ownMarks(area.left(), area.right(), grip.left, grip.right), across, reach);
    const Draw y = nearest(ownMarks(area.top(), area.bottom(), grip.top, grip.bottom), down, reach);
    Snapped result{dragged(area, grip, {x.by, y.by}), {}};
    if (x.mark)
        result.guides.emplace_back(*x.mark, 0, *x.mark, face.height());
    if (y.mark)
        result.guides.emplace_back(0, *y.mark, face.width(), *y.mark);
    return result;
}

} // namespace colloquia
