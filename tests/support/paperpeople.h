// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <QImage>

#include <map>
#include <vector>

// An invented colloquium with invented people, for what is put on paper. The same every time.
namespace colloquia::testing {

// Lyon 2017 with its ten partners and the six categories.
Programme paperProgramme(const QString &language = QStringLiteral("fr"));
// Logos for every other partner: wide, tall and square ones.
std::map<PartnerId, QImage> paperLogos(const Programme &programme);

// Names with accents, particles, hyphens and ligatures, short and long organisations; sorted by nothing.
std::vector<AttendeeCard> paperPeople(int count);
// Those that layouts fail on: very long names and words, other scripts, decomposed accents, nothing but a
// name, a seat without one, somebody in another's place.
std::vector<AttendeeCard> awkwardPeople();
std::vector<const AttendeeCard *> pointersTo(const std::vector<AttendeeCard> &cards);

// Somebody of that name, with a code made from the number.
AttendeeCard paperPerson(qint64 number, const QString &givenName, const QString &familyName,
                         const QString &organisation);

} // namespace colloquia::testing
