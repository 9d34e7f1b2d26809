// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"
#include "app/paper/kit.h"

#include <QHash>

namespace colloquia {

// Who stands on a list.
enum class ListWho { OnSite, Registered, Shown, Everybody };

// What is chosen on the lists' page.
struct ListOptions
{
    ListWho who = ListWho::OnSite;
    ListChoice choice = {};

    bool operator==(const ListOptions &) const = default;
};

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
    std::vector<AttendeeCard> cards = {};  // sorted
    QHash<AttendeeId, QString> names = {}; // of representatives
    Programme programme = {};
    Logos logos = {};
    ListChoice choice = {};
};

ListFigures listFigures(const Roster &roster, const std::vector<qint64> &shown);
// Those who stand on the list, by name, and who comes in their place.
ListRecipe listRecipe(const Roster &roster, const ListOptions &options, const std::vector<qint64> &shown);
std::shared_ptr<const Pages> makePages(const ListRecipe &recipe);

} // namespace colloquia
