// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/cutmarks.h"

#include "app/paper/inks.h"

namespace colloquia {

namespace {

constexpr double kThickness = 0.15;
constexpr double kLength = 5;
constexpr double kAway = 1;

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
    for (const double x : across) {
        mark({x - kThickness / 2, down.front() - away - kLength, kThickness, kLength});
        mark({x - kThickness / 2, down.back() + away, kThickness, kLength});
    }
    for (const double y : down) {
        mark({across.front() - away - kLength, y - kThickness / 2, kLength, kThickness});
        mark({across.back() + away, y - kThickness / 2, kLength, kThickness});
    }
}

} // namespace colloquia
