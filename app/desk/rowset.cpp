// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/rowset.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace colloquia {

RowSet RowSet::all(int rows)
{
    RowSet set(rows);
    std::ranges::fill(set.m_bits, ~quint64(0));
    if (rows % 64 != 0)
        set.m_bits.back() = (quint64(1) << (rows % 64)) - 1;
    return set;
}

bool RowSet::empty() const
{
    return std::ranges::all_of(m_bits, [](quint64 some) { return some == 0; });
}

size_t RowSet::size() const
{
    size_t count = 0;
    for (const quint64 some : m_bits)
        count += size_t(std::popcount(some));
    return count;
}

RowSet &RowSet::operator|=(const RowSet &other)
{
    std::ranges::transform(other.m_bits, m_bits, m_bits.begin(), std::bit_or());
    return *this;
}

RowSet &RowSet::operator&=(const RowSet &other)
{
    std::ranges::transform(other.m_bits, m_bits, m_bits.begin(), std::bit_and());
    return *this;
}

std::vector<int> RowSet::rows() const
{
    std::vector<int> rows(size());
    size_t next = 0;
    for (size_t i = 0; i < m_bits.size(); ++i) {
        for (quint64 some = m_bits[i]; some != 0; some &= some - 1)
            rows[next++] = int(i * 64) + std::countr_zero(some);
    }
    return rows;
}

} // namespace colloquia
