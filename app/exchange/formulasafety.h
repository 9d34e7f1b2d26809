// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace colloquia {

// Whether a spreadsheet could run the cell as a formula: it begins, after blanks, with one of = + - @ % | or
// a full-width form of them, and is neither a telephone number, a plain number nor a lone sign.
bool runsAsFormula(QStringView cell);

// With our "'" before it where it would run, and without it again.
QString protectedCell(const QString &cell);
QStringView unprotectedCell(QStringView cell);

// A file's cell as it is compared and kept: without our protection, blanks around and control characters.
QString cleanedCell(QStringView cell, bool oneLine);
// The same as a place in the cell or, where letters had to go, in `mended`.
QStringView cleanedCell(QStringView cell, bool oneLine, QString &mended);
// What stands in a cell whose formula could not be worked out: "#NAME?", "#NOM ?", "Err:509".
bool isFormulaError(QStringView cell);

} // namespace colloquia
