// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/similar.h"

#include <algorithm>

namespace colloquia {

qsizetype similarBeginning(QStringView word, QStringView typed)
{
    const qsizetype length = typed.size();
    const qsizetype shared = std::min(word.size(), length);
    qsizetype at = 0;
    while (at < shared && word[at] == typed[at])
        ++at;
    if (at == length)
        return length;
    // What is typed from `from` on is what the word has from `there` on.
    const auto goesOn = [word, typed](qsizetype from, qsizetype there) {
        return there <= word.size() && word.sliced(there).startsWith(typed.sliced(from));
    };
    if (at + 1 < length && at + 1 < word.size() && typed[at] == word[at + 1] && typed[at + 1] == word[at] &&
        goesOn(at + 2, at + 2))
        return length;
    if (at < word.size() && goesOn(at, at + 1))
        return length + 1;
    if (at < word.size() && goesOn(at + 1, at + 1))
        return length;
    if (goesOn(at + 1, at))
        return length - 1;
    return -1;
}

} // namespace colloquia
