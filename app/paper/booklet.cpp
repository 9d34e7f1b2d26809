// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/booklet.h"

#include <QSizeF>

#include <algorithm>

namespace colloquia {

Booklet::Booklet(std::vector<std::shared_ptr<const Pages>> parts) : m_parts(std::move(parts)), m_first{0}
{
    for (const auto &part : m_parts)
        m_first.push_back(m_first.back() + part->count());
}

size_t Booklet::partOf(int page) const
{
    return size_t(std::ranges::upper_bound(m_first, page) - m_first.begin()) - 1;
}

QSizeF Booklet::size(int page) const
{
    const size_t part = partOf(page);
    return m_parts[part]->size(page - m_first[part]);
}

void Booklet::paint(int page, QPainter &painter, double dotsPerMm) const
{
    const size_t part = partOf(page);
    m_parts[part]->paint(page - m_first[part], painter, dotsPerMm);
}

} // namespace colloquia
