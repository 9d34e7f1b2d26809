// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace colloquia {

// The letters that a person types for what a font draws with one sign: Arabic forms as their letters,
// radicals as the characters that look like them, ligatures taken apart. Everything else stays.
QString typedLetters(const QString &drawn);

// A PDF's table of what its signs say (a ToUnicode map as QPdfWriter writes it), with typed letters: where a
// font draws two characters alike, Qt names the one that nobody types, and nobody's search finds it.
QByteArray searchableMap(const QByteArray &map);

} // namespace colloquia
