// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/marks.h"

#include <QString>

class QFontMetrics;
class QPainter;
class QRect;
class QStyleOptionViewItem;

// A cell's text with what was searched for marked in it.
namespace colloquia::markedtext {

// The text as it fits the width, and how many letters its marks stand further left by then.
struct Cut
{
    QString text = {};
    int shift = 0;
};

// Cut at its end; where that would hide the first mark, at its beginning: what somebody was found by is seen.
// `betweenWords`: what one knows by its first words, as "Élu·e…" of "Élu·e local·e".
Cut cut(const QString &text, const std::vector<Mark> &marks, const QFontMetrics &metrics, int width,
        bool betweenWords);

// In the room that the style leaves for a text.
void draw(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room, const QString &text,
          const std::vector<Mark> &marks);

} // namespace colloquia::markedtext
