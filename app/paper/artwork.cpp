// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/artwork.h"

#include <algorithm>

namespace colloquia {

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
    const double letters = std::min(across, down);
    for (const Side side : {Side::Front, Side::Back}) {
        for (Element &element : artwork.face(side)) {
            const QRectF area = element.area;
            element.area = {area.x() * across, area.y() * down, area.width() * across, area.height() * down};
            element.size *= letters;
            element.smallest = std::min(element.smallest, element.size);
        }
    }
    artwork.size = size;
    return artwork;
}

} // namespace colloquia
