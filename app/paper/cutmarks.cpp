// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/cutmarks.h"

#include "app/paper/inks.h"

namespace colloquia {

namespace {

constexpr double kThickness = 0.15;
constexpr double kLength = 5;
constexpr double kAway = 1;
constexpr double kLeast = 2;  // of a mark beside the labels; where there is less, marks lie on the cut itself
constexpr double kInside = 9; // from the paper's edge, where printers leave five of them white
constexpr double kArm = 2.5;  // of the cross where four labels meet

bool isInside(double at, double length)
{
    constexpr double kNear = 0.05;
    return at > kNear && at < length - kNear;
}

// Where the labels of one direction begin and end.
std::vector<double> edgesOf(double first, double pitch, double label, int count)
{
    std::vector<double> edges;
    for (int i = 0; i < count; ++i) {
        edges.push_back(first + i * pitch);
        edges.push_back(first + i * pitch + label);
    }
    return edges;
}

} // namespace

void drawCutMarks(Canvas &canvas, const Stock &stock)
{
    const std::vector<double> across =
        edgesOf(stock.first.x(), stock.pitch.width(), stock.label.width(), stock.columns);
    const std::vector<double> down =
        edgesOf(stock.first.y(), stock.pitch.height(), stock.label.height(), stock.rows);
    const QRectF page({0, 0}, stock.page);
    const double away = stock.reach() + kAway;
    const auto mark = [&](const QRectF &line) {
        const QRectF seen = line.intersected(page);
        if (seen.width() > 0 && seen.height() > 0)
            canvas.fill(seen, inks::kText);
    };
    // Over colours it is seen by the white beside it.
    const auto markInside = [&](const QRectF &line) {
        canvas.fill(line.adjusted(-kThickness, -kThickness, kThickness, kThickness).intersected(page),
                    inks::kPaper);
        mark(line);
    };
    const double width = page.width();
    const double height = page.height();
    const bool roomBeside = across.front() >= away + kLeast && across.back() <= width - away - kLeast;
    const bool roomAbove = down.front() >= away + kLeast && down.back() <= height - away - kLeast;
    for (const double x : across) {
        const double left = x - kThickness / 2;
        if (roomAbove) {
            mark({left, down.front() - away - kLength, kThickness, kLength});
            mark({left, down.back() + away, kThickness, kLength});
        } else if (isInside(x, width)) {
            markInside({left, down.front(), kThickness, kInside});
            markInside({left, down.back() - kInside, kThickness, kInside});
        }
    }
    for (const double y : down) {
        const double top = y - kThickness / 2;
        if (roomBeside) {
            mark({across.front() - away - kLength, top, kLength, kThickness});
            mark({across.back() + away, top, kLength, kThickness});
        } else if (isInside(y, height)) {
            markInside({across.front(), top, kInside, kThickness});
            markInside({across.back() - kInside, top, kInside, kThickness});
        }
    }
    if (roomAbove && roomBeside)
        return;
    for (const double x : across) {
        for (const double y : down) {
            if (!isInside(x, width) || !isInside(y, height))
                continue;
            markInside({x - kThickness / 2, y - kArm, kThickness, 2 * kArm});
            markInside({x - kArm, y - kThickness / 2, 2 * kArm, kThickness});
        }
    }
}

} // namespace colloquia
