// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/language.h"
#include "app/paper/artwork.h"
#include "app/paper/millimetre.h"

#include <algorithm>

namespace colloquia {

Artwork startingPlaceCard(QSizeF label, const Language &language);
Artwork startingCertificate(QSizeF label, const Language &language);

} // namespace colloquia

// What the designs to start from are put together of.
namespace colloquia::designparts {

// A code with its white that is read at 200 dpi, as scanners see at arm's length.
inline constexpr double kReadCode = 15.2;  // mm
inline constexpr double kLineHeight = 1.2; // of letters, with a hair of room
inline constexpr double kLeastLetters = 6; // points; smaller ones are read by nobody who stands
inline constexpr double kTwoLines = 5.2;   // mm, of the least letters

// What a face is divided into. Lengths follow the face, so that one drawing is good for all labels.
struct Face
{
    QSizeF size = {};
    double margin = 0;
    double code = 0; // the side of a code with the white around it; 0: there is no room for one

    explicit Face(QSizeF face) : size(face)
    {
        const double side = std::min(face.width(), face.height());
        margin = std::clamp(0.07 * side, 2.0, 8.0);
        constexpr double kReadableCode = 17.5; // with its letters below
        const double room = 0.62 * face.height();
        code = std::clamp(std::max(0.42 * side, std::min(room, kReadableCode)), kReadCode, 30.0);
        if (code > room)
            code = 0;
    }

    [[nodiscard]] double inner() const { return size.width() - 2 * margin; }
    // Letters that reach so far.
    [[nodiscard]] static double lettersFor(double height, int lines)
    {
        return inPoints(Mm(height / (lines * kLineHeight)));
    }
    [[nodiscard]] double letters(double part, double least, double most) const
    {
        return std::clamp(inPoints(Mm(std::min(size.width(), size.height()) * part)), least, most);
    }
};

inline Element text(const QString &words, const QRectF &area, double size, double smallest, bool bold = false)
{
    Element element;
    element.text = words;
    element.area = area;
    element.area.setHeight(std::max(area.height(), 0.1)); // of the half of a low label nothing may be left
    element.size = std::max(size, smallest);
    element.smallest = std::min(smallest, element.size);
    element.bold = bold;
    return element;
}

inline Element part(Element::Kind kind, const QRectF &area)
{
    Element element;
    element.kind = kind;
    element.area = area;
    return element;
}

inline Element filled(const QRectF &area, QStringView colour)
{
    Element element = part(Element::Kind::Box, area);
    element.colour = colour.toString();
    return element;
}

inline Element centred(Element element, Element::Down down = Element::Down::Middle)
{
    element.across = Element::Across::Middle;
    element.down = down;
    return element;
}

} // namespace colloquia::designparts
