// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <span>
#include <vector>

namespace colloquia {

// A shorter word has too many neighbours: it is looked for as it was typed.
inline constexpr qsizetype kShortestForgiven = 4;

// How much of the word's beginning is what was typed but for one slip: a letter too many, one too few,
// another one, or two swapped ("maire" of "mairie": 6; "lefevb" of "lefebvre": 6). -1: it is another word.
// Both are folded.
qsizetype similarBeginning(QStringView word, QStringView typed);

// Different words in the order of their letters, as they lie one behind the other.
struct WordsInOrder
{
    QStringView letters = {};
    std::span<const quint32> begin = {}; // of each word; one more at the end

    [[nodiscard]] size_t size() const { return begin.empty() ? 0 : begin.size() - 1; }
    [[nodiscard]] QStringView operator[](size_t i) const
    {
        return letters.sliced(begin[i], begin[i + 1] - begin[i]);
    }
};

// From the first to before the last.
struct WordRange
{
    size_t first = 0;
    size_t last = 0;

    bool operator==(const WordRange &) const = default;
};

// All words with a similarBeginning(), in their order. Each place where the slip may be is looked up, so that
// few words are looked at, however many there are.
std::vector<WordRange> wordsLike(const WordsInOrder &words, QStringView typed);

} // namespace colloquia
