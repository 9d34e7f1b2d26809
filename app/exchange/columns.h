// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <functional>

namespace colloquia {

// The badge code of an attendee; "" if there is none.
using CodeOf = std::function<QString(AttendeeId)>;

// One column of the list as it leaves the program.
struct ListColumn
{
    enum What { AttendeeField, Represents, Workshops, CheckedInAt, BadgePrintedAt, LetterOpening, Question };

    What what = AttendeeField;
    QString key = {};             // as in JSON and --columns; of a question its text
    const char *label = "";       // English, context "Field"; of a question none
    const char *guesses = "";     // as Field::guesses
    const Field *field = nullptr; // of an attendee's field
    QuestionId question = {};
    bool sensitive = false; // leaves only when asked for by name
    bool further = false;   // the same, as most lists have no use for it

    [[nodiscard]] QString shown(const Language &language) const
    {
        return what == Question ? key : language.say("Field", label);
    }
};

// Those every list has, in the order they leave in, then further ones. Some are no fields but follow from
// other records.
const std::vector<ListColumn> &fixedColumns();
// These and the colloquium's questions.
std::vector<ListColumn> columnsOf(const Programme &programme);

// What stands in the column for this attendee, in the form values are kept in; null: nothing. Workshops are
// all that the attendee is enrolled in or waits for, as a list of titles in the order of the wishes.
QVariant valueIn(const ListColumn &column, const AttendeeCard &card, const Programme &programme,
                 const CodeOf &codeOf);

// "Madame,"; where no title is known, none is guessed: "Madame, Monsieur,".
QString letterOpening(const Attendee &attendee, const Language &language);

} // namespace colloquia
