// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

#include <memory>

class QTranslator;

namespace colloquia {

// The language something is said in: the screen's, or the colloquium's for what is printed and exported.
// Sentences are English in the source and marked with QT_TRANSLATE_NOOP(context, source).
class Language
{
public:
    // The one the program's window and sentences are in.
    static Language ofScreen();
    // "fr" or "en"; anything else is English. Kept after the first use.
    static const Language &of(const QString &code);
    static const Language &english() { return of(QStringLiteral("en")); }
    static const Language &french() { return of(QStringLiteral("fr")); }
    // Those the program is complete in, as codes: "fr", "en".
    static QStringList known();

    [[nodiscard]] QString say(const char *context, const char *source, int count = -1) const;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    // "en" or "fr".
    [[nodiscard]] QString code() const;

    // "11 décembre 2017"; an unset date gives "".
    [[nodiscard]] QString longDate(QDate date) const;
    // "lundi 11 décembre 2017".
    [[nodiscard]] QString weekdayDate(QDate date) const;
    // "11/12/2017" in French, "11 Dec 2017" in English (never a date that can be read two ways).
    [[nodiscard]] QString shortDate(QDate date) const;
    // "9 h 30" in French, "9:30" in English; an unset time gives "".
    [[nodiscard]] QString time(QTime time) const;
    // "11 décembre 2017, 9 h 30 – 17 h", "11–12 décembre 2017": what is unset is left out; "" if no date.
    [[nodiscard]] QString span(QDate from, QTime fromTime, QDate to, QTime toTime) const;
    // "2 080" in French, with a narrow blank that does not break; "2,080" in English.
    [[nodiscard]] QString number(qint64 value) const { return m_locale.toString(value); }

private:
    explicit Language(const QLocale &locale);

    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator; // null: through the application's own
    bool m_screen = false;
};

} // namespace colloquia
