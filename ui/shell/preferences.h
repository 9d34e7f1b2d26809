// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/journal.h"

#include <QString>
#include <QStringList>

// What the program remembers for this person on this PC, outside every document.
namespace colloquia::preferences {

// The name in the history: as set by the person, at first the system user's full name; and the PC's name.
Identity identity();
void setWho(const QString &who);

// "fr", "en", or "" for the system's.
QString language();
void setLanguage(const QString &code);

// Documents opened before, newest first; those that are gone are left out.
QStringList recentFiles();
void noteOpened(const QString &path);
void forgetRecent(const QString &path);

} // namespace colloquia::preferences
