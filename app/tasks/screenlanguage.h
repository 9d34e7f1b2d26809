// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace colloquia {

// Puts the program's sentences, dates and numbers into the language of the preferences, else the system's;
// one that the program does not speak becomes English.
void installLanguage(QCoreApplication &application);

} // namespace colloquia
