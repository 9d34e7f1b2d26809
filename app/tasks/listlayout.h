// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/listing.h"
#include "app/paper/lists.h"

namespace colloquia {

// Who stands on a list.
enum class ListWho { OnSite, Registered, Shown, Everybody };

// What is chosen for a list.
struct ListOptions
{
    ListWho who = ListWho::OnSite;
    Filter filter = {}; // of those
    ListChoice choice = {};

    bool operator==(const ListOptions &) const = default;
};

// The text of ListLayout::recipe, and what it says; words that a newer program wrote are an error. Questions
// whose answers are sensitive are never kept in one.
QString layoutText(const ListOptions &options, const Programme &programme);
Result<ListOptions> layoutFrom(const QString &text);

// The layout of that name, case and accents aside. Null if none.
const ListLayout *layoutCalled(const std::vector<ListLayout> &layouts, const QString &name);
// What it says; an error lists those there are.
Result<ListOptions> optionsCalled(const QString &name, const Programme &programme);

// The kind that commands know by the key; -1 if there is none.
int listKindFrom(const QString &key);

} // namespace colloquia
