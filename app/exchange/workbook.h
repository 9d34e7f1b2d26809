// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/numberformat.h"
#include "app/exchange/xmlreader.h"

namespace colloquia {

// What an Excel workbook says of itself before its sheets are read.
struct Workbook
{
    struct Sheet
    {
        QString name = {};
        QString entry = {}; // in the archive
        bool hidden = false;
    };

    std::vector<Sheet> sheets = {}; // those with cells, in their order
    bool from1904 = false;
    QString sharedStrings = {}; // the entry; "" if there is none
    std::vector<NumberFormat> formats = {};
    std::vector<int> styles = {}; // of each cell style the place in `formats`

    // The general format where the style is unknown.
    [[nodiscard]] const NumberFormat &formatOf(qsizetype style) const;
};

bool isWorkbook(const ZipFile &zip);
Result<Workbook> readWorkbook(ZipFile &zip);

} // namespace colloquia
