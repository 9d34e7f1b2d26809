// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/filter.h"

namespace colloquia {

class Roster;

// One thing that can be asked about a subject: "is", "is enrolled in", "before".
struct FilterOffer
{
    enum Takes { Nothing, Values, Text, Day };

    QString words = {};
    Takes takes = Nothing;
    Condition condition = {}; // without the values that are taken
};

// What people can be filtered by, and what can be asked about it.
struct FilterSubject
{
    QString key = {};
    QString label = {};
    std::vector<FilterOffer> offers = {}; // the usual one first
};

// Everything that people of this colloquium can be filtered by, the usual first.
std::vector<FilterSubject> filterSubjects(const Programme &programme);
// The subject that the condition is about, and its offer (-1: none). The subject is empty if there is none.
std::pair<FilterSubject, int> offerOf(const Condition &condition, const Programme &programme);

// A value to choose from: as a condition keeps it, and as a person reads it.
struct FilterValue
{
    QString kept = {};
    QString shown = {};
};

// What can be chosen from for the key: the choices there are, or what people of the list have.
std::vector<FilterValue> filterValues(const QString &key, const Roster &roster);

// As a chip says it: "Category: researcher", "Badge: not printed".
QString chipText(const Condition &condition);

} // namespace colloquia
