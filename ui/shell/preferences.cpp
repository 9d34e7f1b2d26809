// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/preferences.h"

#include <QFileInfo>
#include <QSettings>

namespace colloquia::preferences {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRecent = 10;

} // namespace

void setWho(const QString &who)
{
    QSettings().setValue(u"who"_s, who.trimmed());
}

QString language()
{
    return QSettings().value(u"language"_s).toString();
}

void setLanguage(const QString &code)
{
    QSettings().setValue(u"language"_s, code);
}

QStringList recentFiles()
{
    QStringList files = QSettings().value(u"recent"_s).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void noteOpened(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(u"recent"_s, files.mid(0, kMostRecent));
}

void forgetRecent(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings().setValue(u"recent"_s, files);
}

} // namespace colloquia::preferences
