// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/csvreader.h"
#include "app/exchange/workbook.h"

namespace colloquia {

// The cells of a sheet as text, at their places: rows and cells that the sheet leaves out are blank. What
// refers to no place or text, and more than a list ever has, is an Error.
Result<CsvTable> readSheet(ZipFile &zip, const Workbook &book, const Workbook::Sheet &sheet,
                           Progress &progress = Progress::none());

// "_x000D_" is how workbooks write characters that XML cannot hold.
QString withoutEscapes(const QString &text);

} // namespace colloquia
