// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

namespace colloquia {

// By what people are counted.
struct Grouping
{
    enum Kind { Category, Role, Organisation, Departement, Country, Workshop, Status, Mode, Question };

    Kind kind = Category;
    QuestionId question = {}; // of Question

    bool operator==(const Grouping &) const = default;
};

// The form's questions that say where people come from: there is no field for it.
struct PlaceQuestions
{
    QuestionId departement = {};
    QuestionId postalCode = {};
    QuestionId country = {};
    QuestionId address = {};
};
PlaceQuestions placeQuestions(const std::vector<Question> &questions);

// Whether any question says it of people; everything but where they come from is known without.
bool canBeTold(Grouping::Kind kind, const std::vector<Question> &questions);

// Those worth offering: what can be told, and questions with few different answers. With `places` the
// département and the country whether they can be told or not.
enum class OfferPlaces { WhereTold, Always };
std::vector<Grouping> groupingsFor(const Programme &programme, const std::vector<AttendeeCard> &cards,
                                   OfferPlaces places = OfferPlaces::WhereTold);
// The word that commands and settings know it by: "category", "question:Arrivez-vous en train ?".
QString keyOf(const Grouping &grouping, const Programme &programme);
// As a person reads it: "Category", or the question's text.
QString labelOf(const Grouping &grouping, const Programme &programme,
                const Language &language = Language::ofScreen());
// The grouping that a word means, a question's text too; an unknown one is an error that lists what is.
Result<Grouping> groupingFrom(const QString &key, const Programme &programme);

} // namespace colloquia
