// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace colloquia {

// A text's beginning as two numbers that compare as the text does: nearly all are told apart by it, without a
// look at the letters. It ends at a letter beyond Latin-1: what follows is equal here.
struct Beginning
{
    explicit Beginning(const QString &text)
    {
        std::array<quint64, 2> numbers = {};
        for (qsizetype i = 0; i < 16 && i < text.size(); ++i) {
            const auto letter = std::min<quint64>(text[i].unicode(), 0xFF);
            numbers[size_t(i / 8)] |= letter << (56 - i % 8 * 8);
            if (letter == 0xFF)
                break;
        }
        first = numbers[0];
        second = numbers[1];
    }
    auto operator<=>(const Beginning &) const = default;

    quint64 first;
    quint64 second;
};

} // namespace colloquia
