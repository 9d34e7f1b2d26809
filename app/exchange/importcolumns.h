// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/formmemory.h"
#include "app/exchange/importplan.h"

namespace colloquia {

// One column of the file that is brought in, with all that its cells are read by.
struct ImportColumn
{
    ColumnTarget::What what = ColumnTarget::Ignore;
    int column = 0;               // of the table
    int place = -1;               // among the form's headers
    bool remembered = false;      // the base holds it under the same meaning
    bool oneLine = true;          // as the cell is kept
    const Field *field = nullptr; // of an attendee's field, and of the check-in a stamp
    QuestionId question = {};     // negative: of Plan::newQuestions
    QString name = {};            // the field's key, "workshops", or the question's text
    QString header = {};
};

// A file's columns, the form they belong to, and the questions they ask for the first time.
struct ImportColumns
{
    std::vector<ImportColumn> columns = {}; // without those that are ignored
    bool isForm = false;
    const Form *knownForm = nullptr; // the form as it is remembered
    Form form = {};                  // as it shall be
    qsizetype cellCount = 0;         // of a base
    std::vector<Question> newQuestions = {};

    [[nodiscard]] const ImportColumn *of(QLatin1StringView fieldKey) const;
};

ImportColumns importColumns(const SourceTable &table, const Mapping &mapping, const ImportBasis &basis);

} // namespace colloquia
