// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/pages.h"

#include <QSizeF>

#include <memory>
#include <utility>

namespace colloquia {

// The first pages of a long document whose others are still being made: those are blank until then.
class HeadPages : public Pages
{
public:
    HeadPages(std::shared_ptr<const Pages> head, int count) : m_head(std::move(head)), m_count(count) {}

    [[nodiscard]] int count() const override { return m_count; }
    [[nodiscard]] QSizeF size(int) const override { return m_head->size(0); }
    void paint(int page, QPainter &painter, double dotsPerMm) const override
    {
        // The last one of the head has room for some who are not in it.
        if (page + 1 < m_head->count())
            m_head->paint(page, painter, dotsPerMm);
    }

private:
    std::shared_ptr<const Pages> m_head;
    int m_count = 0;
};

} // namespace colloquia
