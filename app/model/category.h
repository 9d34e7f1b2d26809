// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

namespace colloquia {

// What an attendee is: local elected official, researcher …; the badge's colour band.
struct Category
{
    CategoryId id = {};
    QString name = {};
    QString colour = {};  // #RRGGBB
    QString aliases = {}; // what forms call it, one a line
    int position = 0;

    bool operator==(const Category &) const = default;
};

template<>
struct KindOf<Category>
{
    static constexpr RecordKind value = RecordKind::Category;
};

std::span<const Field> categoryFields();
Result<void> validate(const Category &category);

// The six that a new colloquium starts with, named in its language.
std::vector<Category> defaultCategories(const Language &language);
// A colour for bands and discs that white text is read on, contrast 4.5 or more.
struct NamedColour
{
    const char *colour = ""; // #RRGGBB
    const char *name = "";   // English, context "Colour"
};
std::span<const NamedColour> categoryColours();
// A colour for one more category: the first that none has yet.
QString nextColour(const std::vector<Category> &categories);
// The category that a word means, by name or alias, case and accents aside. Null if none.
const Category *categoryMeant(const std::vector<Category> &categories, const QString &word);

} // namespace colloquia
