// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/ids.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace colloquia {

// One thing that is drawn on a badge. A plain value; lengths in millimetres from the face's top left corner.
struct Element
{
    enum class Kind { Text, Picture, Logo, Partners, Code, Line, Box };
    enum class Across { Left, Middle, Right };
    enum class Down { Top, Middle, Bottom };

    Kind kind = Kind::Text;
    QRectF area = {};
    QString text = {}; // with fields: "{given} {family}"; a line whose fields are all empty is left out
    Across across = Across::Left;
    Down down = Down::Top;
    double size = 12;    // of letters, in points
    double smallest = 6; // what they shrink to where there is more text than room
    bool bold = false;
    QString colour = {};  // "#rrggbb", kCategory, kOnCategory; empty: black, and a box without a filling
    QString outline = {}; // a box's; empty: none
    double thickness = 0.3;
    QString only = {};   // a field that must not be empty, or "!field" that must; empty: always drawn
    FileId picture = {}; // in the document

    bool operator==(const Element &) const = default;
};

// Colours that are the attendee's category's: its own, and the one that is read on it.
inline constexpr QStringView kCategoryColour = u"category";
inline constexpr QStringView kOnCategoryColour = u"on-category";

// How a label becomes a badge with two sides: not at all, folded over its top edge, or like a book.
enum class Fold { None, Top, Side };
enum class Side { Front, Back };

// What is drawn on a badge, from behind to before; of the size it was made for.
struct Artwork
{
    QSizeF size = {}; // of one face
    Fold fold = Fold::None;
    std::vector<Element> front = {};
    std::vector<Element> back = {};

    [[nodiscard]] bool isEmpty() const { return front.empty() && back.empty(); }
    [[nodiscard]] const std::vector<Element> &face(Side side) const
    {
        return side == Side::Front ? front : back;
    }
    [[nodiscard]] std::vector<Element> &face(Side side) { return side == Side::Front ? front : back; }

    bool operator==(const Artwork &) const = default;
};

// The size of a face on a label, and where it lies on it.
QSizeF faceSize(QSizeF label, Fold fold);
QRectF faceArea(QSizeF label, Fold fold, Side side);
// The pictures that are drawn, each once.
std::vector<FileId> picturesIn(const Artwork &artwork);
// The same for a face of another size: places follow each side of it, letters both; a code stays square, with
// its letters beside it.
Artwork resized(Artwork artwork, QSizeF size);

} // namespace colloquia
