// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/designer/aligning.h"

#include <algorithm>
#include <numeric>

namespace colloquia {

std::vector<QRectF> aligned(std::vector<QRectF> places, Edge edge, QSizeF face)
{
    QRectF around(QPointF(), face);
    if (places.size() > 1) {
        around = std::accumulate(places.begin(), places.end(), places.front(),
                                 [](const QRectF &all, const QRectF &one) { return all.united(one); });
    }
    for (QRectF &place : places) {
        switch (edge) {
        case Edge::Left:
            place.moveLeft(around.left());
            break;
        case Edge::Centre:
            place.moveLeft(around.center().x() - place.width() / 2);
            break;
        case Edge::Right:
            place.moveRight(around.right());
            break;
        case Edge::Top:
            place.moveTop(around.top());
            break;
        case Edge::Middle:
            place.moveTop(around.center().y() - place.height() / 2);
            break;
        case Edge::Bottom:
            place.moveBottom(around.bottom());
            break;
        }
    }
    return places;
}

std::vector<QRectF> spread(std::vector<QRectF> places, Qt::Orientation direction, QSizeF face)
{
    const bool across = direction == Qt::Horizontal;
    const auto begin = [across](const QRectF &place) { return across ? place.left() : place.top(); };
    const auto length = [across](const QRectF &place) { return across ? place.width() : place.height(); };
    std::vector<QRectF *> order;
    for (QRectF &place : places)
        order.push_back(&place);
    std::ranges::stable_sort(order, {}, [&begin](const QRectF *place) { return begin(*place); });
    const double filled =
        std::accumulate(places.begin(), places.end(), 0.0,
                        [&length](double sum, const QRectF &place) { return sum + length(place); });
    double at = 0;
    double gap = 0;
    if (places.size() > 2) {
        at = begin(*order.front());
        const double end = begin(*order.back()) + length(*order.back());
        gap = (end - at - filled) / double(places.size() - 1);
    } else {
        gap = ((across ? face.width() : face.height()) - filled) / double(places.size() + 1);
        at = gap;
    }
    for (QRectF *place : order) {
        across ? place->moveLeft(at) : place->moveTop(at);
        at += length(*place) + gap;
    }
    return places;
}

} // namespace colloquia
