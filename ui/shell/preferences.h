// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

// What the program remembers for this person on this PC, outside every document.
namespace colloquia::preferences {

// The name in the history, as ownIdentity() gives it.
void setWho(const QString &who);

// "fr", "en", or "" for the system's.
QString language();
void setLanguage(const QString &code);

// Documents opened before, newest first; those that are gone are left out.
QStringList recentFiles();
void noteOpened(const QString &path);
void forgetRecent(const QString &path);

} // namespace colloquia::preferences
