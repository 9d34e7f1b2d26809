// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/category.h"

#include "app/model/folding.h"
#include "app/model/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

struct Usual
{
    const char *name;
    const char *colour;
    const char *aliases;
};

// The aliases are the words of real forms, French and English.
constexpr Usual kUsual[] = {
    {QT_TRANSLATE_NOOP("Category", "Local elected official"), "#1F5FA8",
     "Élu·e local·e\nÉlu local\nÉlue locale\nÉlu·e\nLocal elected official\nElected official"},
    {QT_TRANSLATE_NOOP("Category", "Local authority staff"), "#2A7549",
     "Agent·e territorial·e\nResponsable technique de collectivité\nAgent territorial\nLocal authority "
     "staff\n"
     "Technical staff"},
    {QT_TRANSLATE_NOOP("Category", "National institution"), "#843C9B",
     "Institution nationale\nResponsable institutionnel national\nResponsable institutionnelle nationale\n"
     "National institution"},
    {QT_TRANSLATE_NOOP("Category", "Network of local authorities"), "#A65300",
     "Réseau de collectivités\nRéseau\nNetwork of local authorities\nNetwork"},
    {QT_TRANSLATE_NOOP("Category", "Researcher"), "#A8324A",
     "Chercheur·e\nChercheur\nChercheuse\nEnseignant·e-chercheur·e\nResearcher\nAcademic"},
    {QT_TRANSLATE_NOOP("Category", "Other"), "#4A5568", "Autre\nAutres\nOther"},
};
// Those of the usual categories first, then further ones.
constexpr NamedColour kColours[] = {
    {"#1F5FA8", QT_TRANSLATE_NOOP("Colour", "Blue")},
    {"#2A7549", QT_TRANSLATE_NOOP("Colour", "Green")},
    {"#843C9B", QT_TRANSLATE_NOOP("Colour", "Violet")},
    {"#A65300", QT_TRANSLATE_NOOP("Colour", "Orange")},
    {"#A8324A", QT_TRANSLATE_NOOP("Colour", "Raspberry")},
    {"#4A5568", QT_TRANSLATE_NOOP("Colour", "Slate")},
    {"#00707A", QT_TRANSLATE_NOOP("Colour", "Teal")},
    {"#6F6100", QT_TRANSLATE_NOOP("Colour", "Olive")},
    {"#B3261E", QT_TRANSLATE_NOOP("Colour", "Red")},
    {"#7A4A2B", QT_TRANSLATE_NOOP("Colour", "Brown")},
    {"#3D4DB3", QT_TRANSLATE_NOOP("Colour", "Indigo")},
    {"#9C2C7E", QT_TRANSLATE_NOOP("Colour", "Magenta")},
};

} // namespace

std::span<const Field> categoryFields()
{
    using T = FieldType;
    using C = Category;
    static constexpr Field fields[] = {
        field<&C::name>("name", T::Text, QT_TRANSLATE_NOOP("Field", "Name")),
        field<&C::colour>("colour", T::Colour, QT_TRANSLATE_NOOP("Field", "Colour")),
        field<&C::aliases>("aliases", T::LongText, QT_TRANSLATE_NOOP("Field", "Other words for it")),
        field<&C::position>("position", T::Whole, QT_TRANSLATE_NOOP("Field", "Place in the order")),
    };
    return fields;
}

Result<void> validate(const Category &category)
{
    if (category.name.trimmed().isEmpty())
        return failure(Error::Invalid, QCoreApplication::translate("Rule", "The category needs a name."), {},
                       u"name"_s);
    return rules::checked(categoryFields(), &category);
}

std::vector<Category> defaultCategories(const Language &language)
{
    std::vector<Category> categories;
    for (const Usual &usual : kUsual) {
        categories.push_back({{},
                              language.say("Category", usual.name),
                              QString::fromLatin1(usual.colour),
                              QString::fromUtf8(usual.aliases),
                              int(categories.size())});
    }
    return categories;
}

std::span<const NamedColour> categoryColours()
{
    return kColours;
}

QString nextColour(const std::vector<Category> &categories)
{
    for (const NamedColour &named : kColours) {
        const auto colour = QString::fromLatin1(named.colour);
        const auto hasIt = [&colour](const Category &category) { return category.colour == colour; };
        if (std::none_of(categories.begin(), categories.end(), hasIt))
            return colour;
    }
    return QString::fromLatin1(kColours[categories.size() % std::size(kColours)].colour);
}

const Category *categoryMeant(const std::vector<Category> &categories, const QString &word)
{
    const QString wanted = folded(word);
    if (wanted.isEmpty())
        return nullptr;
    for (const Category &category : categories) {
        if (folded(category.name) == wanted)
            return &category;
    }
    for (const Category &category : categories) {
        for (const QString &alias : category.aliases.split(u'\n', Qt::SkipEmptyParts)) {
            if (folded(alias) == wanted)
                return &category;
        }
    }
    return nullptr;
}

} // namespace colloquia
