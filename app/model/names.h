// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/attendee.h"

namespace colloquia {

// Names as they are shown and sorted. Nothing here changes a name that is kept.

// "Élise Lefèvre"; of a seat without a name "Mairie de Valmont, seat 2 of 3"; never empty.
QString displayName(const Attendee &attendee, const Language &language = Language::ofScreen());

// "Élise Lefèvre", of whatever there is.
QString joinedName(QStringView given, QStringView family);

// "LEFÈVRE": capitals with their accents, "ß" as "SS", for prints where the colloquium wants it so.
QString inCapitals(const QString &familyName);

// What a family name is sorted by: case and accents aside, and without the particle where French custom
// leaves it out
// ("d'Almeida" under A, "de La Tour" under L, "Le Goff", "El Mansouri", "van den Berg" under their first
// word).
QString sortingName(const QString &familyName);

// The letter a list puts the name under: "A" for "d'Almeida", "O" for "Œuvrard", "#" for none.
QString headingLetter(const QString &familyName);

// "élu(e)" for "élu·e": French without the median point.
QString withoutMedianPoint(const QString &text);

} // namespace colloquia
