// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "app/paper/canvas.h"

#include <QImage>

#include <map>
#include <span>

namespace colloquia {

// The partners' logos as they are drawn. The same images everywhere: a PDF keeps each once.
using Logos = std::map<PartnerId, QImage>;

// Read from their files, their empty margins taken off, no larger than print needs. A file that is no
// picture is left out: the partner's name stands for it.
Logos logosOf(const std::vector<Partner> &partners, std::span<const FileContent> files);

// Whether the picture, printed so large, is seen to be made of dots: below 200 in an inch. One that was made
// smaller when it was read is as fine as print needs.
bool isCoarse(const QImage &image, QSizeF size);

// A picture as it is kept in a file; null if it is none.
QImage pictureFrom(const QByteArray &bytes);

// Logos side by side, each as heavy to the eye as the next: equal areas, whatever their shapes. A partner
// without a logo is there by its short name.
class LogoBand
{
public:
    LogoBand() = default;
    // In the order of the partners. Rows begin at the left (0), stand in the middle (0.5), end at the right.
    LogoBand(const std::vector<Partner> &partners, const Logos &logos, QSizeF room, double across = 0);

    [[nodiscard]] bool isEmpty() const { return m_marks.empty(); }
    [[nodiscard]] QSizeF size() const { return m_size; }
    // Letters below that are not read any more.
    static constexpr Mm kReadable = points(5);
    // Of the names that stand for logos; 0: there are none.
    [[nodiscard]] Mm smallestLetters() const;
    // Where each mark stands within the band, in their order.
    [[nodiscard]] std::vector<QRectF> areas() const;
    void draw(Canvas &canvas, QPointF corner) const;

    // A logo, or the name in its place, within the band.
    struct Mark
    {
        QImage image = {};
        QString name = {};
        QRectF area = {};
        PartnerId partner = {};
    };
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }

private:
    // As large as `scale` makes them, in rows; gives back the height.
    double arrange(double scale, QSizeF room, double across);

    std::vector<Mark> m_marks;
    QSizeF m_size;
};

} // namespace colloquia
