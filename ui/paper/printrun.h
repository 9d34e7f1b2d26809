// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/progress.h"
#include "app/model/result.h"
#include "app/paper/pages.h"

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace colloquia {

class Jobs;

// Pages on their way to a printer.
namespace printrun {

struct Request
{
    QString name = {};  // in the printer's queue
    QString label = {}; // of the job: "Printing 12 badges"
    QSizeF size = {};   // of the paper, in millimetres
    // Makes the pages, in the job's thread.
    std::function<Result<std::shared_ptr<const Pages>>(Progress &)> make = {};
    bool onSheets = false;                // of labels or cards, where the printer's own adjustment counts
    bool hasBacks = false;                // every second page is printed on the back of the one before
    QString title = {};                   // of the question: which paper is laid in; empty: the usual one
    std::function<void()> cancelled = {}; // where something is said then
};

// Asks for a printer, then prints in a job. `finished` is not called where the person chose none.
void ask(QWidget *parent, Jobs &jobs, const Request &request,
         const std::function<void(const Result<std::shared_ptr<const Pages>> &)> &finished);

// Page by page, in the paper's own size and without margins. Works in any thread.
Result<void> paint(QPrinter &printer, const Pages &pages, Progress &progress = Progress::none());

} // namespace printrun

} // namespace colloquia
