// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/artwork.h"

#include <algorithm>
#include <cmath>

namespace colloquia {

namespace {

QRectF scaled(const QRectF &area, double across, double down)
{
    return {area.x() * across, area.y() * down, area.width() * across, area.height() * down};
}

void scale(Element &element, const QRectF &area, double letters)
{
    element.area = area;
    element.size *= letters;
    element.smallest = std::min(element.smallest, element.size);
}

// The code's place and those of its letters: low texts as wide as it, right above or below.
std::vector<size_t> withCode(const std::vector<Element> &elements, const Element &code)
{
    constexpr double kNear = 1.5;
    const QRectF around = code.area.adjusted(-kNear, -kNear, kNear, kNear);
    std::vector<size_t> group;
    for (size_t i = 0; i < elements.size(); ++i) {
        const QRectF &area = elements[i].area;
        const bool letters = elements[i].kind == Element::Kind::Text &&
                             area.height() <= code.area.height() / 2 && area.left() >= around.left() &&
                             area.right() <= around.right() && area.bottom() >= around.top() &&
                             area.top() <= around.bottom();
        if (letters || elements[i] == code)
            group.push_back(i);
    }
    return group;
}

// Where something that became smaller than its room begins: at the edge that it stood nearer to.
double placedAs(double from, double to, double face, double roomFrom, double roomTo, double length)
{
    constexpr double kSame = 0.5;
    const double before = from;
    const double after = face - to;
    if (std::abs(before - after) < kSame)
        return (roomFrom + roomTo - length) / 2;
    return before < after ? roomFrom : roomTo - length;
}

} // namespace

QSizeF faceSize(QSizeF label, Fold fold)
{
    if (fold == Fold::Top)
        return {label.width(), label.height() / 2};
    if (fold == Fold::Side)
        return {label.width() / 2, label.height()};
    return label;
}

QRectF faceArea(QSizeF label, Fold fold, Side side)
{
    const QRectF first({0, 0}, faceSize(label, fold));
    if (side == Side::Back || fold == Fold::None)
        return first;
    return fold == Fold::Top ? first.translated(0, first.height()) : first.translated(first.width(), 0);
}

std::vector<FileId> picturesIn(const Artwork &artwork)
{
    std::vector<FileId> pictures;
    for (const Side side : {Side::Front, Side::Back}) {
        for (const Element &element : artwork.face(side)) {
            if (element.picture.isValid() && std::ranges::find(pictures, element.picture) == pictures.end())
                pictures.push_back(element.picture);
        }
    }
    return pictures;
}

Artwork resized(Artwork artwork, QSizeF size)
{
    if (artwork.size == size || artwork.size.isEmpty())
        return artwork;
    const double across = size.width() / artwork.size.width();
    const double down = size.height() / artwork.size.height();
    const double lesser = std::min(across, down);
    // Of a face that only became higher, half the height is for letters: the rest is wrapped into.
    constexpr double kMostAhead = 1.5;
    const double letters = std::min(std::sqrt(across * down), kMostAhead * lesser);
    for (const Side side : {Side::Front, Side::Back}) {
        std::vector<Element> &elements = artwork.face(side);
        const std::vector<Element> before = elements;
        for (Element &element : elements)
            scale(element, scaled(element.area, across, down), letters);
        for (const Element &code : before) {
            if (code.kind != Element::Kind::Code)
                continue;
            const std::vector<size_t> group = withCode(before, code);
            QRectF whole = code.area;
            for (const size_t one : group)
                whole = whole.united(before[one].area);
            const QRectF room = scaled(whole, across, down);
            const QSizeF kept = whole.size() * lesser;
            const QPointF corner(placedAs(whole.left(), whole.right(), artwork.size.width(), room.left(),
                                          room.right(), kept.width()),
                                 placedAs(whole.top(), whole.bottom(), artwork.size.height(), room.top(),
                                          room.bottom(), kept.height()));
            for (const size_t one : group) {
                const QRectF area = before[one].area.translated(-whole.topLeft());
                elements[one] = before[one];
                scale(elements[one], scaled(area, lesser, lesser).translated(corner), lesser);
            }
        }
    }
    artwork.size = size;
    return artwork;
}

} // namespace colloquia
