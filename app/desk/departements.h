// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// The French départements and overseas collectivities, by the code that postal codes begin with.
namespace colloquia::departements {

// "69" of "69007", "2B" of "20200", "974" of "97400 Saint-Denis"; "" if it cannot be a French postal code.
QString ofPostalCode(const QString &postalCode);
// "69" of "Rhône", "69 – Rhône", "rhone (69)", "69007", "Métropole de Lyon"; "" if none is meant.
QString meant(const QString &word);
// "Rhône"; "" of a code that is none.
QString nameOf(const QString &code);

} // namespace colloquia::departements
