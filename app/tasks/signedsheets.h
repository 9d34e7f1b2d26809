// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"
#include "app/paper/halfdays.h"
#include "app/store/store.h"

namespace colloquia {

// A line of a sheet that came back.
struct SheetLine
{
    int number = 0;
    AttendeeId attendee = {}; // invalid: a blank line, or somebody who is no longer on the list
    QString name = {};        // "" of a blank line
    bool isPresent = false;   // already, before this sheet was entered
    Status status = Status::Registered;
    bool isThere = false; // present at all that the sheet is of, where it has several columns

    // Stands there, but was not awaited any more.
    [[nodiscard]] bool isDoubtful() const
    {
        return !name.isEmpty() &&
               (!attendee.isValid() || status == Status::Excused || status == Status::Withdrawn);
    }

    bool operator==(const SheetLine &) const = default;
};

// The sheet that was printed under the code; an error says what is wrong with what was typed.
Result<SignInSheet> sheetCalled(Store &store, const QString &typed);
// What the sheet is of: its title and day.
QString nameOf(const SignInSheet &sheet, const Language &language = Language::ofScreen());

// A column of cells that people sign in, and what they were present at who did.
struct SheetColumn
{
    QString head = {};
    WorkshopId workshop = {};               // invalid: the event alone
    std::optional<HalfDay> newHalfDay = {}; // that the programme does not have yet: it is added when entered

    bool operator==(const SheetColumn &) const = default;
};

// The columns of the sheet from left to right. A head that is a half-day or is called as something of the
// programme means that; every other one the event.
std::vector<SheetColumn> columnsOf(const SignInSheet &sheet, const Programme &programme);
// Present as far as the column is concerned.
std::vector<SheetLine> linesOf(const SignInSheet &sheet, const SheetColumn &column, const Roster &roster);
// Present at all that the sheet is of: its workshop, or the event.
std::vector<SheetLine> linesOf(const SignInSheet &sheet, const Roster &roster);

// The lines that "3 7 8 12-19" names, each once, in their order; of "-3 -7" all but those, as far as people
// stand there who are still awaited, and with "+5" one who is not and has signed all the same. What cannot be
// understood is an error that says so.
Result<std::vector<SheetLine>> linesMeant(const QString &typed, const std::vector<SheetLine> &lines);
// Of "-3 -7", the lines that are passed over and not named: people who were excused, withdrawn or removed
// since the sheet was printed, so that somebody looks at the paper whether they have signed.
std::vector<SheetLine> linesPassedOver(const QString &typed, const std::vector<SheetLine> &lines);
// Why one of those is looked at: "5   Diallo Aïcha, withdrawn: signed? Then type +5 as well."
QString passedOverSentence(const SheetLine &line);
// What was typed for a column; "=" stands for what was typed for the one before it.
QString typedFor(size_t column, const QStringList &typed);
// Why the count on the paper does not agree with what was typed; "" if it does.
QString totalProblem(int counted, const std::vector<SheetLine> &signedLines);

// What was done with a sheet.
struct SheetOutcome
{
    Changes changes = {};
    int marked = 0;          // present from now on
    int already = 0;         // present before
    int nobody = 0;          // lines on which nobody of the list stands
    QStringList counts = {}; // "Morning 12", where there are several columns
};
// Notes that those on the lines of each column were there: in what the column is of, and at the event where
// the sheet is none of a workshop. One column alone is of the whole sheet. Whoever was there already stays
// so, with the first time.
Result<SheetOutcome> enterSheet(Store &store, const SignInSheet &sheet,
                                const std::vector<std::vector<SheetLine>> &signedLines,
                                const Programme &programme);
// What was done, as a person reads it.
QString sentenceFor(const SheetOutcome &outcome, const SignInSheet &sheet);

} // namespace colloquia
