// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/importplan.h"
#include "app/store/store.h"

namespace colloquia {

// The list as a file is compared with it: a copy that can be kept while the person decides. Whole cards are
// read when a plan wants them, by `cards`.
Result<std::shared_ptr<const ImportBasis>> readImportBasis(Store &store, const CardReader &cards);

// The file's table as the document remembers its form: of a workbook the sheet that holds it, with the
// headers in the row where they stood, and lines split that were split before. What the settings say goes
// before that.
Result<SourceTable> readAsRemembered(const QString &path, const ReadSettings &settings,
                                     const std::vector<Form> &forms, Progress &progress = Progress::none());

// What each column becomes, by the document's questions and the forms it remembers.
Result<Mapping> guessedMapping(Store &store, const SourceTable &table);

// What the table would do to the document. Nothing is changed.
Result<ImportPlan> planImport(Store &store, const SourceTable &table, const Mapping &mapping,
                              const ImportChoice &choice, Progress &progress = Progress::none());

// "Import 43 registrations from “x.csv”", for the journal.
QString importLabel(const Plan &plan);

struct Imported
{
    Changes changes = {};
    QString remark = {}; // a sentence; empty: everything went as it should
};

// Keeps a backup, then carries the plan out. An import whose backup cannot be kept is done all the same, as
// it can be undone; the remark says so.
Result<Imported> carryOut(Store &store, const Plan &plan);

} // namespace colloquia
