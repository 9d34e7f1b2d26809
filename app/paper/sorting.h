// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/language.h"

#include <QCollator>

namespace colloquia {

// Compares names as the language's lists do, accents in their place, case aside, figures as numbers.
inline QCollator collatorOf(const Language &language)
{
    QCollator collator(language.locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    collator.setIgnorePunctuation(false);
    return collator;
}

} // namespace colloquia
