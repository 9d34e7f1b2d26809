// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

namespace colloquia {

class Roster;
class Writer;

// A column that the attendee list can have: a field, the answers to a question, or what follows from other
// records.
struct CellColumn
{
    enum What { OfField, OfQuestion, Workshops, BadgePrinted, Present };

    What what = OfField;
    QString key = {}; // a field's, "question:…", "workshops", "badge_printed_at", "checked_in_at"
    const Field *field = nullptr;
    QuestionId question = {};
};

// All there are, the usual first.
std::vector<CellColumn> cellColumns(const Programme &programme);
// As a head says it, short where the field's own label is long.
QString headOf(const CellColumn &column, const Programme &programme);

// What the cell shows.
QString shownCell(const AttendeeCard &card, const CellColumn &column, const Roster &roster);
// What is typed to have it so again: what goes to a spreadsheet and comes back from there.
QString typedCell(const AttendeeCard &card, const CellColumn &column, const Programme &programme);
// What the cell can be chosen from; empty where one types.
QStringList choicesOf(const CellColumn &column, const Programme &programme);

// Why the cell cannot be edited where it stands; "" if it can.
QString lockedWhy(const AttendeeCard &card, const CellColumn &column);
// What was typed, as it is kept: a field's value or an answer's text; says what is wrong with it.
Result<QVariant> understoodCell(const CellColumn &column, const QString &typed, const Programme &programme);
// The card with the cell's value changed.
AttendeeCard withCell(AttendeeCard card, const CellColumn &column, const QVariant &kept);
// Whether the two cards hold the same in the column.
bool isSameCell(const AttendeeCard &a, const AttendeeCard &b, const CellColumn &column);

// Writes what differs between the two states of a card in columns that can be edited. What has changed
// meanwhile is a Conflict that says who changed it.
Result<void> writeCells(Writer &writer, const AttendeeCard &before, const AttendeeCard &after);

} // namespace colloquia
