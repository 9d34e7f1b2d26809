// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"
#include "app/paper/badges.h"

#include <QSet>

namespace colloquia {

// So many are put in order and laid out within a blink; more than that in a thread.
inline constexpr int kBadgesAtOnce = 4000;

// Whose badges are printed.
enum class BadgeWho { New, OnSite, Selected, Shown, Blank, Changed, NewAndChanged };

// Those whom a choice is made from: of the list, and whose badge says something else by now.
struct BadgeSources
{
    std::vector<qint64> selected = {};
    std::vector<qint64> shown = {};
    QSet<AttendeeId> changed = {};
};

// What is chosen on the badges' page.
struct BadgeOptions
{
    BadgeWho who = BadgeWho::New;
    int blanks = 10;
    QString stock = defaultStockId();
    int start = 1;
    BadgeOrder order = BadgeOrder::ByName;
    bool cutAndStack = false; // where the sheets are cut
    QString reason = {};      // why they are printed again

    bool operator==(const BadgeOptions &) const = default;
};

// How many each choice would print.
struct BadgeFigures
{
    int fresh = 0;
    int changed = 0; // their badge says something else by now
    int onSite = 0;
    int selected = 0;
    int shown = 0;
};

// Everything that makes the sheets, as values: made into them in any thread.
struct BadgeRecipe
{
    std::vector<const AttendeeCard *> cards = {};
    Roster::Snapshot source = {};         // that they are of
    std::vector<BadgePerson> blanks = {}; // after them
    BadgeOrder order = BadgeOrder::ByName;
    Programme programme = {};
    Logos logos = {};
    BadgeChoice choice = {};

    [[nodiscard]] int count() const { return int(cards.size() + blanks.size()); }
};

// The last print: how many badges, and when. None without a stamp.
struct LastPrint
{
    int badges = 0;
    QDateTime at = {};
};

// The ids of the list as it is searched and filtered, in its order.
std::vector<qint64> idsOf(const Roster &roster, const Listing &listing);
BadgeFigures badgeFigures(const Roster &roster, const BadgeSources &sources);
// Of the selected everybody, whatever their status: they were chosen by hand. Of all others those who need a
// badge.
std::vector<const AttendeeCard *> cardsFor(const Roster &roster, const BadgeOptions &options,
                                           const BadgeSources &sources);
// The recipe for these people, or for blank badges; with nothing but them.
BadgeRecipe recipeFor(const Roster &roster, const BadgeOptions &options, const BadgeSources &sources);
// The same of those alone who lie on the first sheets; nobody's where all have to be known for that.
BadgeRecipe headOf(const BadgeRecipe &recipe, const Roster &roster, size_t people);
// The design of that id, of those that are everybody's; the first where there is none.
Design designFor(const Programme &programme, DesignId id);
// How many of them have a badge already.
int printedBefore(const BadgeRecipe &recipe);
std::shared_ptr<const BadgePages> makePages(const BadgeRecipe &recipe);
// How many pages these will be.
int pagesOf(const BadgeRecipe &recipe);
// Whether any of the designs that it prints has something on the back.
bool hasBacks(const BadgeRecipe &recipe);
LastPrint lastPrint(const Roster &roster);

} // namespace colloquia
