// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/designer/elementwords.h"

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

QString iconOf(const Element &element)
{
    switch (element.kind) {
    case Element::Kind::Text:
        return u"edit"_s;
    case Element::Kind::Picture:
    case Element::Kind::Logo:
        return u"image"_s;
    case Element::Kind::Partners:
        return u"partners"_s;
    case Element::Kind::Code:
        return u"checkin"_s;
    case Element::Kind::Line:
        return u"minus"_s;
    case Element::Kind::Box:
        return u"categories"_s;
    }
    return {};
}

Element newElement(Element::Kind kind, QSizeF face)
{
    Element element;
    element.kind = kind;
    QSizeF size(face.width() * 0.5, face.height() * 0.2);
    if (kind == Element::Kind::Text) {
        element.text = u"{organisation}"_s;
    } else if (kind == Element::Kind::Code) {
        const double side = std::clamp(std::min(face.width(), face.height()) * 0.45, 16.0, 30.0);
        size = {side, side};
    } else if (kind == Element::Kind::Line) {
        size = {face.width() * 0.5, 0.3};
    } else if (kind == Element::Kind::Box) {
        element.outline = u"#000000"_s;
    } else if (kind == Element::Kind::Picture || kind == Element::Kind::Logo) {
        size = {face.height() * 0.3, face.height() * 0.3};
    }
    size = size.boundedTo(face);
    element.area = {{(face.width() - size.width()) / 2, (face.height() - size.height()) / 2}, size};
    return element;
}

Element newBand(QSizeF face)
{
    Element band = newElement(Element::Kind::Box, face);
    band.area = {0, 0, face.width(), std::clamp(face.height() * 0.12, 3.0, 12.0)};
    band.outline.clear();
    band.colour = kCategoryColour.toString();
    return band;
}

} // namespace colloquia
