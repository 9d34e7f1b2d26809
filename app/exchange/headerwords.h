// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/mapping.h"

#include <QHash>
#include <QSet>

// The words that head columns, ours and those of other makers' forms.
namespace colloquia {

// Folded words → what a column so headed becomes.
const QHash<QString, ColumnTarget> &knownHeaders();
// Folded words that head columns of family and given name in one.
const QSet<QString> &wholeNameHeaders();
// What programs of other makers add for themselves: nothing that an organiser needs, and addresses of
// machines are personal data.
bool isOfTheProgram(const QString &plain);

} // namespace colloquia
