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

namespace {

// Qt writes a count into its sentence as "2080"; beside it stands a figure that is written as the language
// does.
class SentencesWithCounts : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *comment, int count) const override
    {
        constexpr int kGrouped = 1000;
        QString said = QTranslator::translate(context, source, comment, count);
        return count < kGrouped ? said : said.replace(u"%n"_s, u"%Ln"_s);
    }
};

} // namespace

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
        auto *translator = new SentencesWithCounts(&application);
        if (translator->load(name, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(u"qtbase_"_s + language.code(), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"colloquia_"_s + language.code(), u":/i18n"_s);
}

} // namespace colloquia
