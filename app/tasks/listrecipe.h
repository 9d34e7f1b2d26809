// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"
#include "app/paper/kit.h"
#include "app/store/store.h"
#include "app/tasks/listlayout.h"

#include <QHash>

namespace colloquia {

// How many each choice would list.
struct ListFigures
{
    int onSite = 0;
    int registered = 0;
    int shown = 0;
    int everybody = 0;
};

// Everything that makes the pages, as values: made into them in any thread.
struct ListRecipe
{
    std::vector<const AttendeeCard *> people = {}; // in their order
    Roster::Snapshot source = {};                  // that they are of
    QHash<AttendeeId, QString> names = {};         // of representatives
    Programme programme = {};
    Logos logos = {};
    ListChoice choice = {};
    bool hasCodes = false;                 // sheets to sign have codes
    bool isBeginning = false;              // of the people, only the first are there
    std::vector<SignInSheet> printed = {}; // before
};

// The pages, and those of the sheets to sign that were not printed before.
struct MadeList
{
    std::shared_ptr<const Pages> pages = {};
    std::vector<SignInSheet> sheets = {};
    std::vector<KitCount> counts = {}; // of the papers for the day
};

ListFigures listFigures(const Roster &roster, const std::vector<qint64> &shown);
// Those who stand on the list, in its order, and who comes in their place.
ListRecipe listRecipe(const Roster &roster, const ListOptions &options,
                      const std::vector<qint64> &shown = {});
// The same of people that are chosen already.
ListRecipe listRecipe(const Roster &roster, const ListChoice &choice,
                      const std::vector<const AttendeeCard *> &people);
// The same of so many people alone who stand on its first pages: what is seen of a long list at once. Nobody
// where all have to be known for that.
ListRecipe headOf(const ListRecipe &recipe, size_t people);
// That nobody stands on a list of the kind.
QString nobodyOn(ListKind kind);
// Adds what the document says of the sheets that were printed, where it can be told of new ones.
Result<void> addCodes(Store &store, ListRecipe &recipe);
MadeList makeList(const ListRecipe &recipe);

// Keeps the sheets, so that they can be entered when they come back. Undo leaves them: the paper is there.
Result<Changes> keepSheets(Store &store, const std::vector<SignInSheet> &sheets);
// Writes the PDF, and keeps the sheets that are on it; both or neither.
Result<void> saveList(Store &store, const MadeList &made, const QString &path, const QByteArray &pdf);

} // namespace colloquia
