// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/language.h"

#include <QString>

// Countries by their two letters ("ch"), as addresses end with them.
namespace colloquia::countries {

inline const QString kFrance = QStringLiteral("fr");

// "ch" of "Rue du Lac 3, 1204 Genève, Suisse", in French, English or the country's own language; "" of none.
QString endOf(const QString &address);
// "Suisse", "Switzerland"; "" of a code that is none.
QString nameOf(const QString &code, const Language &language);

} // namespace colloquia::countries
