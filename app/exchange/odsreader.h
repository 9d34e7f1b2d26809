// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/sourcetable.h"
#include "app/exchange/zipfile.h"

namespace colloquia {

// Whether it is a spreadsheet as LibreOffice saves it.
bool isOds(const ZipFile &zip);

// The sheet that the settings name, else its first visible one with a cell, without its headers yet. Cells
// are as they are shown there, but dates are written as 2017-10-03 and 2017-10-03 09:34:56.
Result<SourceTable> readOds(ZipFile &zip, const ReadSettings &settings, Progress &progress);

// What is said of a workbook that lacks the sheet which was named.
tl::unexpected<Error> noSuchSheet(const QString &name, const ReadSettings &settings,
                                  const QStringList &sheets);

} // namespace colloquia
