// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/grouping.h"

#include <QHash>

namespace colloquia {

// The key of those from other countries, among départements.
inline constexpr QStringView kAbroad = u"abroad";

// Where people come from, as far as their answers tell: a département, a postal code, a country, an address.
// For one thread.
class Places
{
public:
    explicit Places(const std::vector<Question> &questions) : m_questions(placeQuestions(questions)) {}

    // A code, kAbroad, or "" where it cannot be told.
    QString departementOf(const AttendeeCard &card);
    // As it was answered; else the country of the département or at the end of the address, in the language;
    // "" where it cannot be told.
    QString countryOf(const AttendeeCard &card, const Language &language);

private:
    // Of an address or an answer, by what was written.
    struct Place
    {
        QString departement = {};
        QString country = {}; // a code of countries
    };

    const Place &placeIn(const QString &address);
    bool isFrance(const QString &country);

    PlaceQuestions m_questions;
    QHash<QString, QString> m_meant;
    QHash<QString, bool> m_france;
    QHash<QString, Place> m_addresses;
};

// What is missing where people are counted by where they come from; "" where nothing is, or by something
// else. `unknown` of so many could not be placed.
QString whatPlacesLack(const Grouping &grouping, const Programme &programme, int unknown, int people);

} // namespace colloquia
