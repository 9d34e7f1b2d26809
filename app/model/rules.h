// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

// Rules that hold for fields of one type, whatever the record.
namespace colloquia::rules {

// Whether it can be an e-mail address: one @, something before it, a domain of two parts behind it, no
// blanks. Whether anybody reads there, only sending tells.
bool canBeEmail(QStringView address);

// Colours are #RRGGBB, addresses can be ones, every text is valid Unicode without control characters.
Result<void> checked(std::span<const Field> fields, const void *record);

// "… cannot be negative", for `field`.
tl::unexpected<Error> negative(const QString &field);

// What a text becomes before it is kept: line breaks as \n, no control characters, no broken Unicode, no
// blanks at the ends; a one-line text on one line.
QString tidied(const QString &text, bool oneLine);
// Whether nothing of that has to be done, but for blanks at the ends.
bool isTidy(QStringView text, bool oneLine);

} // namespace colloquia::rules
