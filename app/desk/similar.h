// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace colloquia {

// A shorter word has too many neighbours: it is looked for as it was typed.
inline constexpr qsizetype kShortestForgiven = 4;

// How much of the word's beginning is what was typed but for one slip: a letter too many, one too few,
// another one, or two swapped ("maire" of "mairie": 6; "lefevb" of "lefebvre": 6). -1: it is another word.
// Both are folded.
qsizetype similarBeginning(QStringView word, QStringView typed);

} // namespace colloquia
