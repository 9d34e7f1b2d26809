// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/pages.h"

#include <memory>
#include <vector>

namespace colloquia {

// Several documents behind each other as one; each keeps its own page numbers.
class Booklet : public Pages
{
public:
    explicit Booklet(std::vector<std::shared_ptr<const Pages>> parts);

    [[nodiscard]] int count() const override { return m_first.back(); }
    [[nodiscard]] QSizeF size(int page) const override;
    void paint(int page, QPainter &painter, double dotsPerMm) const override;

    [[nodiscard]] int partCount() const { return int(m_parts.size()); }
    // The page a part begins on, counted through the whole.
    [[nodiscard]] int firstPage(int part) const { return m_first[size_t(part)]; }

private:
    [[nodiscard]] size_t partOf(int page) const;

    std::vector<std::shared_ptr<const Pages>> m_parts;
    std::vector<int> m_first; // page of each part; one more at the end
};

} // namespace colloquia
