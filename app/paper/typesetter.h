// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/canvas.h"

#include <QSizeF>
#include <QStringList>

namespace colloquia {

// Text measured and broken into lines, in millimetres; the same for any device.

double widthOf(const QString &text, const Type &type);
// From one baseline to the next.
double lineHeight(const Type &type);
// From the top of a line to its baseline, so that accents on capitals stay inside.
double ascentOf(const Type &type);

// The widest of its words, which a line has to be wide enough for.
double widestWord(const QString &text, const Type &type);
// Broken at blanks and after hyphens; a word wider than the line is broken inside.
QStringList wrapped(const QString &text, const Type &type, double width);
// On one line, the end left out for an ellipsis where it does not fit. For lists alone: names on badges are
// never cut.
QString elided(const QString &text, const Type &type, double width);

// Lines under each other in one type.
struct TextBlock
{
    QStringList lines = {};
    Type type = {};
    bool fits = true; // within what was asked for

    [[nodiscard]] double height() const { return double(lines.size()) * lineHeight(type); }
};

// The room that a text may take, and the sizes that it may be set in.
struct TextRoom
{
    QSizeF room = {};
    Weight weight = Weight::Regular;
    Mm largest = points(12);
    Mm smallest = points(6);
    int mostLines = 99; // for each paragraph
    // Below the smallest size, rather than out of the room: it does not fit then, but it is all there.
    Mm last = points(3);
};

// The largest size in which the paragraphs fit, each on as few lines as that size needs. First wrapped, then
// shrunk; a word is broken inside only where it does not fit at the smallest size.
TextBlock fitted(const QStringList &paragraphs, const TextRoom &room);

// The same paragraphs on as many lines, each line about as long as the next: what stands in the middle leaves
// no word alone on a line.
TextBlock balanced(const TextBlock &block, const QStringList &paragraphs, double width);

// Draws a block from its top left corner; gives back where it ends below. Lines that are read from right to
// left begin at the right edge of a room so wide; none: at the left as well.
double draw(Canvas &canvas, QPointF corner, const TextBlock &block, QColor colour, double width = 0);

// Those characters of the text for which no installed font has a sign, each once: they would vanish.
QString charactersWithoutFont(const QString &text);
// Characters by their numbers as well: where no font has them, the window shows nothing of them either.
QString withNumbers(const QString &characters);

} // namespace colloquia
