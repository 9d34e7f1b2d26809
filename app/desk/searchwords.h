// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <QStringList>

// The words by which people are searched, folded as folding.h has it.
namespace colloquia {

namespace searchwords {
// Of one field, behind those that are there. A name of several words is also found as one: "dalmeida".
void appendName(QStringList &words, const QString &name);
void appendText(QStringList &words, const QString &text);
void appendPhone(QStringList &words, const QString &phone);
void appendCode(QStringList &words, const QString &code);
} // namespace searchwords

// Those of a card.
QStringList searchWordsOf(const AttendeeCard &card, const Programme &programme);
// What was typed. A code typed with its hyphens, or a telephone number, is one word.
QStringList searchWordsTyped(const QString &text);
// How well the card fits what was typed, for "best match first": smaller is better.
int matchRank(const AttendeeCard &card, const QString &text);

} // namespace colloquia
