// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/papers.h"

#include <QHash>

#include <set>

namespace colloquia {

// Gives every sheet that people sign on a short code, by which it is known again when it comes back: a number
// within the colloquium in the letters of badge codes, and two letters of what stands on it, so that a sheet
// of another copy of the file is not taken for it. Scanners of every layout read it.
class SheetCodes
{
public:
    SheetCodes() = default;
    // With those that were printed before: the same sheet keeps its code.
    explicit SheetCodes(const std::vector<SignInSheet> &known);

    void give(SignInSheet &sheet);
    // Those that were given a code here and were not printed before.
    [[nodiscard]] const std::vector<SignInSheet> &fresh() const { return m_fresh; }

private:
    QHash<QByteArray, QString> m_codes; // by what stands on the sheet
    std::vector<SignInSheet> m_fresh;
    int m_last = 0; // number
};

// What somebody typed or scanned, as it is printed: "BD-KP" of "bdkp"; "" if it can be none.
QString understoodSheetCode(const QString &typed);

} // namespace colloquia
