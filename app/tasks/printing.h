// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"
#include "app/paper/badges.h"
#include "app/paper/kit.h"
#include "app/paper/pdf.h"
#include "app/store/store.h"
#include "app/tasks/listrecipe.h"

namespace colloquia {

// The partners' logos as kept in the document, ready to be drawn.
Result<Logos> logosOf(Store &store, const Programme &programme);

// The colloquium's logo and the pictures that designs draw.
Result<std::shared_ptr<const Pictures>> picturesOf(Store &store, const Programme &programme);

// Whose badges are printed, and how.
struct BadgeRequest
{
    // Its order is the sheet's. Only those who need a badge are taken of it, registered and on site, unless
    // the filter speaks of status or mode itself.
    Listing listing = {};
    QString stock = {};     // its id; empty: the usual one
    QString design = {};    // its name; empty: the first one
    int start = 1;          // the first free place on the first sheet; 0: the next one of the last print
    bool onlyNew = false;   // those whose badge was not printed yet
    bool changed = false;   // those whose badge says something else than when it was printed; both: either
    QStringList codes = {}; // these alone, whoever they are, in this order; empty: those of the listing
    QString reason = {};    // why they are printed again
};

// The sheets that a request means. Unknown stock, design and code are errors that say so.
Result<BadgePages> badgePages(Store &store, const Roster &roster, const BadgeRequest &request);

// What was printed.
struct BadgeOutcome
{
    int badges = 0; // 0: nobody's; nothing was written
    int sheets = 0;
    std::vector<BadgeProblem> problems = {};
};

// Notes that these sheets went to a printer: that is what "printed" and "new" mean.
Result<Changes> keepPrinted(Store &store, const BadgePages &pages);
// Writes the PDF that was made of the sheets, and the batch; both or neither. `between` as in
// writeWithFile().
Result<Changes> keepPrinted(Store &store, const BadgePages &pages, const QString &path, const QByteArray &pdf,
                            const std::function<void()> &between = {});

// What the PDF of badges, or of a list, says about itself.
PdfInfo badgesInfo(const Programme &programme);
PdfInfo listInfo(const Programme &programme, ListKind kind);

// The sheets as a PDF, and the batch that notes them as printed; both or neither. A proof notes nothing.
// `between` as in writeWithFile().
enum class Recorded { Yes, No };
Result<BadgeOutcome> saveBadges(Store &store, const BadgePages &pages, const QString &path, Recorded recorded,
                                Progress &progress = Progress::none(),
                                const std::function<void()> &between = {});

// Which list is printed. An alphabetical list is of those who are registered and those who are excused, a
// sign-in sheet of those who are registered on site, unless the filter speaks of status or mode itself.
struct ListRequest
{
    Listing listing = {};
    ListChoice choice = {};
    // Who a kept list says stands on it; nothing: the rule above.
    std::optional<ListWho> who = {};
};

// What it is made of.
Result<ListRecipe> recipeOf(Store &store, const Roster &roster, const ListRequest &request);
Result<MadeList> makeList(Store &store, const Roster &roster, const ListRequest &request);
// As a PDF, whole or not at all. Sheets to sign are noted, where the document can be written.
Result<void> saveList(Store &store, const Roster &roster, const ListRequest &request, const QString &path,
                      Progress &progress = Progress::none());

} // namespace colloquia
