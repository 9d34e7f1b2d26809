// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSizeF>

class QPainter;

namespace colloquia {

// Something to put on paper: preview, PDF, printer, image and tests all draw it through this.
class Pages
{
public:
    virtual ~Pages();

    [[nodiscard]] virtual int count() const = 0;
    // In millimetres.
    [[nodiscard]] virtual QSizeF size(int page) const = 0;
    // Draws the page with its top left corner at the painter's origin. May be called from any thread, and
    // gives the same picture at any resolution.
    virtual void paint(int page, QPainter &painter, double dotsPerMm) const = 0;

protected:
    Pages() = default;
    Pages(const Pages &) = default;
    Pages &operator=(const Pages &) = default;
};

} // namespace colloquia
