// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Names in capitals or in small letters, as they would be written in a letter. Only ever proposed.
namespace colloquia::namecase {

enum class Writing { Mixed, Capitals, Small };

// How the name is written, its small particles aside: "d'ALMEIDA" is in capitals. A name of initials alone
// ("J.-P.", "JP") is mixed, and so is one whose letters have no case.
Writing writingOf(const QString &name);

// "Jean-Pierre", "Maria de los Angeles" for a name in capitals or small letters; another is left as it is.
QString given(const QString &name);
// "d'Almeida", "de La Fontaine", "Le Goff", "van der Berg", "McDonald".
QString family(const QString &name);

} // namespace colloquia::namecase
