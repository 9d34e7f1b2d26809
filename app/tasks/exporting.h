// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"
#include "app/exchange/listexport.h"
#include "app/model/whole.h"
#include "app/tasks/exportrecipe.h"

namespace colloquia {

// What is exported: a recipe for the people of a list.
struct ExportOrder
{
    ExportRecipe recipe = {};
    Listing listing = {};                 // who, before the recipe's own filter and order
    std::optional<CsvFlavour> words = {}; // whose words, where not those of the format
    QStringList sensitive = {};           // questions whose answers leave although they are sensitive
    QDateTime now = {};                   // UTC
};

// The wanted part of the list with all that writing it needs, for a thread of its own.
struct ListCopy
{
    Programme programme = {};
    std::vector<AttendeeCard> cards = {};
    QHash<AttendeeId, QString> codes = {};       // of those who are represented by somebody of the cards
    QHash<AttendeeId, QDateTime> lastEdits = {}; // for vCards
    std::optional<Whole> whole = {};             // for JSON of everything
};
// Columns that nobody knows, and people who cannot be read, are errors.
Result<ListCopy> listCopy(Store &store, const Roster &roster, const ExportOrder &order);

// Writes the file whole or not at all; gives back how many people are in it.
Result<int> saveExport(const ListCopy &list, const ExportOrder &order, const QString &path,
                       Progress &progress = Progress::none());

// Whether the recipe writes everything, not a list.
bool isWhole(const ExportRecipe &recipe);
// Who is exported.
Listing listingOf(const ExportOrder &order);

} // namespace colloquia
