// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace colloquia {

using namespace Qt::StringLiterals;

Language::Language(const QLocale &locale) : m_locale(locale)
{
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
}

Language Language::ofScreen()
{
    Language language{QLocale()};
    language.m_screen = true;
    return language;
}

const Language &Language::of(const QString &code)
{
    // Two languages, made once each: prints ask for theirs a thousand times.
    static const Language english = [] {
        Language language{QLocale(QLocale::English, QLocale::UnitedKingdom)};
        language.m_translator = std::make_shared<QTranslator>();
        // English plural forms ("1 person", "2 persons") live in a file of their own.
        if (!language.m_translator->load(u":/i18n/colloquia_en.qm"_s))
            language.m_translator = nullptr;
        return language;
    }();
    static const Language french = [] {
        Language language{QLocale(QLocale::French, QLocale::France)};
        language.m_translator = std::make_shared<QTranslator>();
        if (!language.m_translator->load(u":/i18n/colloquia_fr.qm"_s))
            language.m_translator = nullptr;
        return language;
    }();
    return code.startsWith(u"fr"_s) ? french : english;
}

QStringList Language::known()
{
    return {u"fr"_s, u"en"_s};
}

QString Language::code() const
{
    return m_locale.language() == QLocale::French ? u"fr"_s : u"en"_s;
}

QString Language::say(const char *context, const char *source, int count) const
{
    if (m_screen)
        return QCoreApplication::translate(context, source, nullptr, count);
    QString said = m_translator ? m_translator->translate(context, source, nullptr, count) : QString();
    if (said.isEmpty())
        said = QString::fromUtf8(source);
    if (count >= 0)
        said.replace(u"%n"_s, number(count));
    return said;
}

QString Language::longDate(QDate date) const
{
    if (!date.isValid())
        return {};
    if (code() == u"fr"_s && date.day() == 1)
        return u"1er "_s + m_locale.toString(date, u"MMMM yyyy"_s);
    return m_locale.toString(date, u"d MMMM yyyy"_s);
}

QString Language::weekdayDate(QDate date) const
{
    if (!date.isValid())
        return {};
    return m_locale.toString(date, u"dddd"_s) + u' ' + longDate(date);
}

QString Language::shortDate(QDate date) const
{
    return m_locale.toString(date, code() == u"fr"_s ? u"dd/MM/yyyy"_s : u"d MMM yyyy"_s);
}

QString Language::time(QTime time) const
{
    if (!time.isValid())
        return {};
    if (code() != u"fr"_s)
        return m_locale.toString(time, u"H:mm"_s);
    return time.minute() == 0
               ? u"%1\u00A0h"_s.arg(time.hour())
               : u"%1\u00A0h\u00A0%2"_s.arg(time.hour()).arg(time.minute(), 2, 10, QChar(u'0'));
}

QString Language::span(QDate from, QTime fromTime, QDate to, QTime toTime) const
{
    if (!from.isValid())
        return {};
    const bool oneDay = !to.isValid() || to == from;
    QString start = longDate(from);
    if (oneDay) {
        if (fromTime.isValid() && toTime.isValid())
            return u"%1, %2 – %3"_s.arg(start, time(fromTime), time(toTime));
        if (fromTime.isValid())
            return u"%1, %2"_s.arg(start, time(fromTime));
        return start;
    }
    if (!fromTime.isValid() && !toTime.isValid() && from.month() == to.month() && from.year() == to.year()) {
        const QString day = code() == u"fr"_s && from.day() == 1 ? u"1er"_s : QString::number(from.day());
        return u"%1–%2"_s.arg(day, longDate(to));
    }
    if (fromTime.isValid())
        start += u", "_s + time(fromTime);
    const QString end = toTime.isValid() ? longDate(to) + u", "_s + time(toTime) : longDate(to);
    return u"%1 – %2"_s.arg(start, end);
}

} // namespace colloquia
