// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/columns.h"
#include "app/exchange/csvwriter.h"
#include "app/model/progress.h"

#include <span>

namespace colloquia {

// What of the list leaves, and how.
struct ExportChoice
{
    CsvFlavour flavour = CsvFlavour::ExcelFr;
    QStringList columns = {};   // keys or questions' texts; empty: all that are not sensitive
    QStringList sensitive = {}; // questions that leave although they are sensitive
};

// The columns that are chosen, in order. One that nobody knows is an Error that lists those there are.
Result<std::vector<ListColumn>> chosenColumns(const Programme &programme, const ExportChoice &choice);

// The rows as a CSV file, in their order.
Result<QByteArray> exportCsv(std::span<const AttendeeCard *const> rows, const CodeOf &codeOf,
                             const Programme &programme, const ExportChoice &choice,
                             Progress &progress = Progress::none());

// The same as an Excel workbook: stamps and days are dates in it, in the colloquium's zone.
Result<QByteArray> exportXlsx(std::span<const AttendeeCard *const> rows, const CodeOf &codeOf,
                              const Programme &programme, const ExportChoice &choice,
                              Progress &progress = Progress::none());

// The same as an array of objects by the columns' keys.
Result<QByteArray> exportJson(std::span<const AttendeeCard *const> rows, const CodeOf &codeOf,
                              const Programme &programme, const ExportChoice &choice,
                              Progress &progress = Progress::none());

} // namespace colloquia
