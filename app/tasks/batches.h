// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"
#include "app/paper/badgeperson.h"
#include "app/paper/stock.h"
#include "app/store/store.h"

#include <QSet>

namespace colloquia {

// How people are called in the colloquium's language, also those who are not printed.
NameOf namesOf(const Roster &roster);

// The same in any thread, of those in the snapshot.
NameOf namesOf(const Roster::Snapshot &cards, const Language &language);

// Where the next print on this stock can begin: the first free place of the sheet that the last print on it
// has left, counted from 1. `batches` as the store gives them, the newest first.
int nextFreePlace(const std::vector<Batch> &batches, const Stock &stock);

// Those who need a badge and have one, as they are now and as the badge knew them.
struct PrintedBadges
{
    std::vector<BadgePerson> now = {};
    std::vector<QByteArray> kept = {};
};
PrintedBadges printedBadges(const Roster &roster);
// Of these alone, those of `ids`.
PrintedBadges printedBadges(const Roster &roster, const std::vector<AttendeeId> &ids);
// Whose badge says something else by now, as this design shows them. Works in any thread.
QSet<AttendeeId> changedBadges(const PrintedBadges &printed, const Programme &programme, const Design &design,
                               bool byCategory);
QSet<AttendeeId> changedSincePrinted(const Roster &roster, const Design &design, bool byCategory);

// The prints of a batch with sheet and place; those of older documents are counted from their order.
std::vector<Print> placedPrints(const Batch &batch, std::vector<Print> prints);
// Whose badges stood on the sheets from `sheet` on, in their order.
std::vector<AttendeeId> printedFrom(const std::vector<Print> &placed, int sheet);

// The printer jammed: the badges from that sheet on count as not printed. The label says so; undone at once.
Result<Changes> takeBackFrom(Store &store, const Batch &batch, int sheet);

// Why somebody prints a badge again, to choose from; any other words do too.
QStringList usualReasons();
// That the printer jammed.
QString reasonJam();

} // namespace colloquia
