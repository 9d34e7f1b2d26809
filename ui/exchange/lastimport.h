// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Which file a colloquium was filled from last, so that the next export of the same form is found by itself.
namespace colloquia::lastimport {

// `areInvited`: it is an address list, of people who have not registered.
void remember(const QString &document, const QString &file, bool areInvited);

// That file, or a later export of the same form beside it: "answers (2).csv" after "answers.csv". "": none
// is there.
QString next(const QString &document);

// The file, or an earlier one of the same name, was the last to come in, and as an address list.
bool wereInvited(const QString &document, const QString &file);

} // namespace colloquia::lastimport
