// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/breakdown.h"
#include "app/exchange/csvwriter.h"
#include "app/paper/pdf.h"
#include "app/paper/report.h"
#include "app/tasks/edition.h"

namespace colloquia {

// Of whom figures are wanted, and what they are compared with.
struct FiguresRequest
{
    Filter filter = {};
    Grouping grouping = {};
    std::shared_ptr<const Edition> last = {}; // null: with nothing
    QDateTime now = {};
};

// The people counted, the last edition beside them by the same filter.
Breakdown figuresBy(const Programme &programme, const std::vector<AttendeeCard> &cards,
                    const FiguresRequest &request, const Language &language = Language::ofScreen());

// The table as it is shown: its measures, and where it is compared one of them in the last edition.
QByteArray figuresCsv(const Breakdown &breakdown, const Programme &programme, Measure compared,
                      CsvFlavour flavour, const Language &language);

// What a report for funders says, in the colloquium's language.
ReportContent reportContent(const Programme &programme, const std::vector<AttendeeCard> &cards,
                            const FiguresRequest &request);
// What its PDF says about itself.
PdfInfo reportInfo(const Programme &programme);

} // namespace colloquia
