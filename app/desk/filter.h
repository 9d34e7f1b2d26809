// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "app/model/renaming.h"

#include <QString>

#include <functional>
#include <vector>

namespace colloquia {

// One thing that people of a list have in common: "category is researcher or network", "badge is not
// printed".
struct Condition
{
    enum Relation { Is, IsNot, IsEmpty, IsNotEmpty, Contains, Before, From, RelationCount };

    // A field's key, or "workshop", "enrolled-in", "waiting-for", "checked-in", "badge", "represented", or
    // "question:" and the question's text.
    QString key = {};
    Relation relation = Is;
    // Names and keys as they are kept ("registered", "Chercheur·e", a workshop's title, "yes", "printed",
    // 2017-12-11); any of them.
    QStringList values = {};

    bool operator==(const Condition &) const = default;
};

// All conditions hold.
using Filter = std::vector<Condition>;

// A condition from `KEY=VALUE` as commands give it. Values of choices are understood in both languages; a
// category, workshop or key that is not there is an error that lists what is.
Result<Condition> conditionFrom(const QString &key, const QString &value, const Programme &programme);

// Whether one of the conditions is about that.
bool speaksOf(const Filter &filter, const QString &key);

// The question whose answers a key like "question:Diet" means. Null if it is no such key, or there is none.
const Question *questionOfKey(const Programme &programme, const QString &key);
QString keyOfQuestion(const Question &question);

// The filter where things are called otherwise.
Filter renamed(Filter filter, const Renamings &renamings);

// A filter made ready for many cards. For one thread.
class Matcher
{
public:
    Matcher(const Filter &filter, const Programme &programme);
    [[nodiscard]] bool matches(const AttendeeCard &card) const;

private:
    std::vector<std::function<bool(const AttendeeCard &)>> m_tests;
};

} // namespace colloquia
