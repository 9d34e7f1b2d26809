// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Which file a colloquium was filled from last, so that the next export of the same form is found by itself.
namespace colloquia::lastimport {

void remember(const QString &document, const QString &file);

// That file, or a later export of the same form beside it: "answers (2).csv" after "answers.csv". "": none
// is there.
QString next(const QString &document);

} // namespace colloquia::lastimport
