// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/screenlanguage.h"

#include "app/model/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

namespace colloquia {

using namespace Qt::StringLiterals;

void installLanguage(QCoreApplication &application)
{
    QString wanted = QSettings().value(u"language"_s).toString();
    if (wanted.isEmpty())
        wanted = QLocale::system().uiLanguages().value(0);
    const Language &language = Language::of(wanted);
    // The system's own habits where they are of that language: a Belgian's or an Irishman's dates.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == language.locale().language() ? system : language.locale());

    const auto install = [&application](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(name, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(u"qtbase_"_s + language.code(), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"colloquia_"_s + language.code(), u":/i18n"_s);
}

} // namespace colloquia
