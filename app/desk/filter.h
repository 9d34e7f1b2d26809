// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <QString>

#include <vector>

namespace colloquia {

// One thing that people of a list have in common: "category is researcher or network", "badge is not
// printed".
struct Condition
{
    enum Relation { Is, IsNot, IsEmpty, IsNotEmpty };

    // A field's key, or "workshop", "checked-in", "badge", "represented", or "question:" and the question's
    // text.
    QString key = {};
    Relation relation = Is;
    // Names and keys as they are kept ("registered", "Chercheur·e", a workshop's title, "yes", "printed");
    // any of them.
    QStringList values = {};

    bool operator==(const Condition &) const = default;
};

// All conditions hold.
using Filter = std::vector<Condition>;

// A condition from `KEY=VALUE` as commands give it. Values of choices are understood in both languages; a
// category, workshop or key that is not there is an error that lists what is.
Result<Condition> conditionFrom(const QString &key, const QString &value, const Programme &programme);

// A filter made ready for many cards.
class Matcher
{
public:
    Matcher(const Filter &filter, const Programme &programme);
    [[nodiscard]] bool matches(const AttendeeCard &card) const;

private:
    struct Test
    {
        Condition condition;
        const Field *field = nullptr;
        std::vector<qint64> ids; // of categories, workshops or the question that the values name
        QStringList folded;      // the values as they are compared
    };

    [[nodiscard]] static bool holds(const Test &test, const AttendeeCard &card);

    std::vector<Test> m_tests;
};

// As a chip says it: "Category: researcher", "Badge: not printed".
QString chipText(const Condition &condition);

} // namespace colloquia
