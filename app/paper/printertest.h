// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/pages.h"

namespace colloquia {

// The ruled page that a printer is measured by, on A4: a cross 20 mm from the left and the upper edge, lines
// of 100 mm, rulers; the same on its back where wanted. In the screen's language.
class PrinterTestPages : public Pages
{
public:
    explicit PrinterTestPages(bool withBack) : m_withBack(withBack) {}

    [[nodiscard]] int count() const override { return m_withBack ? 2 : 1; }
    [[nodiscard]] QSizeF size(int) const override { return {210, 297}; }
    void paint(int page, QPainter &painter, double dotsPerMm) const override;

private:
    bool m_withBack;
};

} // namespace colloquia
