// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "app/model/plan.h"

#include <tuple>

namespace colloquia {

// Everything of a colloquium as values: what a JSON file of everything holds. The journal and what forms said
// last stay in the document.
struct Whole
{
    Colloquium colloquium = {};
    std::vector<FileContent> files = {};
    // In the order in which they refer to each other.
    std::vector<Category> categories = {};
    std::vector<Rank> ranks = {};
    std::vector<Question> questions = {};
    std::vector<Workshop> workshops = {};
    std::vector<Partner> partners = {};
    std::vector<Document> documents = {};
    std::vector<Design> designs = {};
    std::vector<ListView> views = {};
    std::vector<ExportPreset> exports = {};
    std::vector<ListLayout> layouts = {};
    std::vector<Letter> letters = {};
    std::vector<Attendee> attendees = {};
    std::vector<Enrolment> enrolments = {};
    std::vector<Answer> answers = {};
    std::vector<Representation> representations = {};
    std::vector<Presence> presences = {};
    std::vector<Batch> batches = {};
    std::vector<Print> prints = {};
    std::vector<Distinct> distinct = {};
    std::vector<RefusedName> refusedNames = {};
};

// Calls `visit` with a pointer to each table of Whole but the files.
template<class Visit>
void forEachTable(const Visit &visit)
{
    constexpr std::tuple tables{
        &Whole::categories, &Whole::ranks,     &Whole::questions,  &Whole::workshops, &Whole::partners,
        &Whole::documents,  &Whole::designs,   &Whole::views,      &Whole::exports,   &Whole::layouts,
        &Whole::letters,    &Whole::attendees, &Whole::enrolments, &Whole::answers,   &Whole::representations,
        &Whole::presences,  &Whole::batches,   &Whole::prints,     &Whole::distinct,  &Whole::refusedNames};
    std::apply([&visit](auto... table) { (visit(table), ...); }, tables);
}

// What taking a whole file in would do. Records that are to be created have negative ids, -1 - index into
// their table of `added`, and so have the references to them.
struct WholePlan
{
    Whole added = {};
    Whole before = {};                            // what changes, as it is …
    Whole after = {};                             // … and as it shall be, in the same order
    std::vector<Category> removedCategories = {}; // an empty document's own, where the file has others
    std::vector<Design> removedDesigns = {};
    int programmeAdded = 0; // partners, workshops, categories …
    int programmeChanged = 0;
    // Rows are the attendees' places in the file, from 1. The counts are of people, `basis` as in Plan.
    Plan report = {};

    [[nodiscard]] bool changesNothing() const
    {
        return report.created + report.updated + programmeAdded + programmeChanged == 0 &&
               removedCategories.empty() && removedDesigns.empty();
    }
};

} // namespace colloquia
