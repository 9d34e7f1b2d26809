// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

class QRandomGenerator;

namespace colloquia {

// The code on a badge: twelve letters that scanners and keyboards of every layout agree on, none a vowel,
// the last one a check letter that finds every single wrong letter and every exchange of two neighbours.
// It says nothing about the person.

// A new one, kept without hyphens: "BCDFGHJKLNPR".
QString newBadgeCode(QRandomGenerator &random);

// As it is printed: "BCDF-GHJK-LNPR". What is no code is given back as it came.
QString printedBadgeCode(const QString &code);

// The code somebody typed or scanned, hyphens, blanks and case aside; nothing if it cannot be one.
std::optional<QString> understoodBadgeCode(QStringView typed);

} // namespace colloquia
