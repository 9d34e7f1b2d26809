// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <vector>

namespace colloquia {

// A run of letters in a text.
struct Mark
{
    int start = 0;
    int length = 0;

    bool operator==(const Mark &) const = default;
};

// The letters of the text that the words (folded, as SearchIndex::wordsTyped gives them) were found by: the
// beginnings of its words, accents, case and ligatures aside. `similar`: words one slip away as well.
// In order, never overlapping.
std::vector<Mark> marksIn(const QString &text, const QStringList &words, bool similar);

// The same in a telephone number, whatever stands between its digits.
std::vector<Mark> phoneMarksIn(const QString &phone, const QStringList &words);

} // namespace colloquia
