// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/listing.h"
#include "app/tasks/exportformat.h"

#include <span>

namespace colloquia {

// What an export holds.
enum class ExportShape {
    List,    // a row for each person
    Caterer, // how many eat what: no names
    Funder   // how many came from where: no names
};

// How the list is exported: who, what of them, in which order, as what.
struct ExportRecipe
{
    ExportShape shape = ExportShape::List;
    ExportFormat format = ExportFormat::Workbook;
    QStringList columns = {}; // keys; empty: all that are not sensitive
    Filter filter = {};       // besides what the list is filtered by
    QString sort = {};        // empty: as the list is sorted
    bool descending = false;
    bool takesSensitive = true; // answers that are asked for by name may come in

    bool operator==(const ExportRecipe &) const = default;
};

// A recipe that the program brings along.
struct ExportOffer
{
    const char *key = "";   // "caterer"
    const char *label = ""; // English, context "ExportOffer"
    const char *holds = ""; // what is in it, for who has to answer for personal data
    ExportRecipe (*recipe)(const Programme &programme) = nullptr;
};
std::span<const ExportOffer> exportOffers();

// The text of ExportPreset::recipe, and what it says. Sensitive answers are never kept in one: they are asked
// for each time.
QString recipeText(const ExportRecipe &recipe, const Programme &programme);
Result<ExportRecipe> recipeFrom(const QString &text);

// An offer's by its key or label, else one that is kept in the document by its name; an error lists them all.
Result<ExportRecipe> recipeCalled(const QString &name, const Programme &programme);
const ExportPreset *exportCalled(const std::vector<ExportPreset> &exports, const QString &name);

// What the form asked about where to write to: "Adresse postale", "Code postal", "Ville" …
std::vector<const Question *> addressQuestions(const Programme &programme);

} // namespace colloquia
