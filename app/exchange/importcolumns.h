// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/formmemory.h"
#include "app/exchange/importplan.h"
#include "app/exchange/namecutting.h"

namespace colloquia {

// One column of the file that is brought in, with all that its cells are read by.
struct ImportColumn
{
    // What of the cell is taken.
    enum Part { Whole, Family, Given, Phone };

    ColumnTarget::What what = ColumnTarget::Ignore;
    int column = 0;               // of the table; -1: none, `fixed` stands in every row
    int place = -1;               // among the form's headers
    bool remembered = false;      // the base holds it under the same meaning
    bool oneLine = true;          // as the cell is kept
    const Field *field = nullptr; // of an attendee's field, and of the check-in a stamp
    QuestionId question = {};     // negative: of Plan::newQuestions
    QString name = {};            // the field's key, "workshops", or the question's text
    QString header = {};
    Part part = Whole;
    NameOrder order = NameOrder::Unknown; // of a whole name
    QString fixed = {};
};

// What the row says in the column, as it is compared and kept: a place in the table, in the column's fixed
// value or, where it had to be made, in `made`.
QStringView cellText(const SourceTable &table, int row, const ImportColumn &column, QString &made);
// A French number of nine digits, and one of 33 and nine, with the zero or the sign that Excel took.
QString withLostZero(const QString &phone);

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
