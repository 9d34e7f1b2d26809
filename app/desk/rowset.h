// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtAlgorithms>

#include <vector>

namespace colloquia {

// Some of the rows of a list, one bit each: many thousands are put together, counted and struck out as
// quickly as a few.
class RowSet
{
public:
    RowSet() = default;
    // None of so many rows.
    explicit RowSet(int rows) : m_bits((size_t(rows) + 63) / 64, 0) {}
    // All of so many rows.
    static RowSet all(int rows);

    [[nodiscard]] bool empty() const;
    [[nodiscard]] size_t size() const;
    [[nodiscard]] bool contains(int row) const
    {
        return size_t(row) / 64 < m_bits.size() && (m_bits[size_t(row) / 64] >> (size_t(row) % 64) & 1) != 0;
    }

    void insert(int row) { m_bits[size_t(row) / 64] |= quint64(1) << (size_t(row) % 64); }
    void remove(int row) { m_bits[size_t(row) / 64] &= ~(quint64(1) << (size_t(row) % 64)); }
    // Adds those of the other set, which is of this list or of its first rows.
    RowSet &operator|=(const RowSet &other);
    // Keeps those that are in the other set of the same list too.
    RowSet &operator&=(const RowSet &other);

    // In ascending order.
    [[nodiscard]] std::vector<int> rows() const;
    template<class Test>
    void removeIf(Test test);

private:
    std::vector<quint64> m_bits;
};

template<class Test>
void RowSet::removeIf(Test test)
{
    for (size_t i = 0; i < m_bits.size(); ++i) {
        for (quint64 some = m_bits[i]; some != 0; some &= some - 1) {
            const int row = int(i * 64) + qCountTrailingZeroBits(some);
            if (test(row))
                remove(row);
        }
    }
}

} // namespace colloquia
