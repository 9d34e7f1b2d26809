// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/figurereport.h"
#include "ui/shell/page.h"

// What leaves the page of figures: the table as CSV, the report as PDF and on paper.
namespace colloquia::figurework {

// The table as it is shown: in French for Excel, else as programs read it.
void saveCsv(QWidget *page, const Workbench &bench, const Breakdown &breakdown, Measure compared);
void saveReport(QWidget *page, const Workbench &bench, const FiguresRequest &request);
void printReport(QWidget *page, const Workbench &bench, const FiguresRequest &request);

} // namespace colloquia::figurework
