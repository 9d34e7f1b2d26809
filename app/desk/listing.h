// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/filter.h"

#include <QString>

#include <vector>

namespace colloquia {

// What of the list is wanted, and in which order.
struct Listing
{
    QString search = {};
    bool forgiving = false; // where nobody fits the search exactly, those who nearly do
    Filter filter = {};
    QString sort = QStringLiteral("family_name");
    bool descending = false;

    bool operator==(const Listing &) const = default;
};

// A column as it is shown: what it shows, and how wide (0: as wide as the program thinks).
struct ShownColumn
{
    QString key = {};
    int width = 0;

    bool operator==(const ShownColumn &) const = default;
};

// A way to look at the list that can be kept under a name: filter, order and columns. What is searched for
// is a matter of the moment.
struct ListLook
{
    Filter filter = {};
    QString sort = QStringLiteral("family_name");
    bool descending = false;
    std::vector<ShownColumn> columns = {}; // empty: those the program thinks of

    bool operator==(const ListLook &) const = default;
};

// The text of ListView::listing, and what it says. Words that a newer program wrote are an error that says
// so.
QString lookText(const ListLook &look);
Result<ListLook> lookFrom(const QString &text);

// The look as it is listed.
Listing listingOf(const ListLook &look);

// The view of that name, case and accents aside. Null if none.
const ListView *viewCalled(const std::vector<ListView> &views, const QString &name);

} // namespace colloquia
