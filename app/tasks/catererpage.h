// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "app/paper/logoband.h"
#include "app/paper/pages.h"

#include <QDate>

#include <memory>
#include <span>

namespace colloquia {

// What a caterer's page says besides the meals.
struct CatererChoice
{
    QString title = {};         // empty: the usual one
    QStringList questions = {}; // whose answers are counted at each meal
    QDate printedOn = {};
};

// How many eat at each meal, and how many of them gave which answer to the questions that were asked for by
// name: no names of people.
std::shared_ptr<const Pages> catererPage(std::span<const AttendeeCard *const> people,
                                         const Programme &programme, const Logos &logos,
                                         const CatererChoice &choice);
// Whether there are meals, or questions were named.
bool hasCatererPage(const Programme &programme, const CatererChoice &choice);

} // namespace colloquia
