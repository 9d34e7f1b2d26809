// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

namespace colloquia {

// The field's label inside a sentence: "e-mail" of "E-mail", but "QR code".
inline QString inSentence(const Field &field)
{
    QString label = field.shown();
    if (label.size() > 1 && !label.at(1).isUpper())
        label[0] = label.at(0).toLower();
    return label;
}

} // namespace colloquia
