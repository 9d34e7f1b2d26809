// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/mapping.h"

namespace colloquia {

// Something that people and Excel do to lists and that can be mended: proposed, never done by itself.
struct Breakage
{
    enum Kind {
        SqueezedLines, // every line stands in column A
        LostZeros,     // telephone numbers that Excel took for numbers
        WholeNames,    // family and given name in one column
        YesAndNo       // a meal, a half-day or a workshop that is answered by yes and no
    };

    Kind kind = SqueezedLines;
    QList<int> columns = {}; // of the table; none for lines
    int rows = 0;            // that it concerns
    QString before = {};     // an example
    QString after = {};

    bool operator==(const Breakage &) const = default;
};

// What can be mended, and what is: those that the mapping or the reading mends already stay on the list.
std::vector<Breakage> breakagesIn(const SourceTable &table, const Mapping &mapping,
                                  const Programme &programme);
bool isMended(const Breakage &breakage, const SourceTable &table, const Mapping &mapping);
// The mapping that mends it, or leaves it. Lines are split by reading again: ReadSettings::splitLines.
Mapping withMended(Mapping mapping, const Breakage &breakage, const SourceTable &table, bool mend);

// "12 telephone numbers have lost their first zero: “612345678” becomes “0612345678”."
QString sentenceOf(const Breakage &breakage, const SourceTable &table);

} // namespace colloquia
