// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace colloquia {

// What a text is searched and compared by: accents, case and ligatures aside ("Œuvrard" is "oeuvrard",
// "Weiß" is "weiss", "Ørsted" is "orsted"); every hyphen, apostrophe, median point and other mark is one
// blank, and blanks are single, none at the ends. Letters of other scripts stay as they are.
QString folded(QStringView text);

// The e-mail address as it is compared: no blanks around, no capitals.
QString foldedEmail(QStringView address);

} // namespace colloquia
