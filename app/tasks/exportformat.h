// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/result.h"

namespace colloquia {

// What an exported list is written as.
enum class ExportFormat {
    Workbook,    // for Excel, with dates and filters
    CsvExcel,    // for French Excel
    CsvStandard, // for programs
    Vcards,      // for address books
    Json         // of everything, or a list where columns are chosen
};

// ".xlsx".
QString suffixOf(ExportFormat format);
// The word it is kept by: "csv-excel".
QString keyOf(ExportFormat format);
Result<ExportFormat> exportFormatFrom(const QString &key);
// By the ending of the name. A .csv is for programs.
Result<ExportFormat> exportFormatOf(const QString &path);

} // namespace colloquia
