// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/names.h"

#include "app/model/folding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

QString displayName(const Attendee &attendee, const Language &language)
{
    if (isUnnamedSeat(attendee)) {
        return language.say("Attendee", QT_TRANSLATE_NOOP("Attendee", "%1, seat %2 of %3"))
            .arg(attendee.organisation)
            .arg(attendee.seat.value_or(1))
            .arg(attendee.seats.value_or(1));
    }
    return joinedName(attendee.givenName, attendee.familyName);
}

QString joinedName(QStringView given, QStringView family)
{
    if (given.isEmpty() || family.isEmpty())
        return (given.isEmpty() ? family : given).toString();
    return given.toString() + u' ' + family.toString();
}

QString inCapitals(const QString &familyName)
{
    // Georgian has capitals for headlines that nobody writes names in, and that hardly a font has.
    const bool isGeorgian =
        std::ranges::any_of(familyName, [](QChar c) { return c.script() == QChar::Script_Georgian; });
    return isGeorgian ? familyName : familyName.toUpper();
}

QString sortingName(const QString &familyName)
{
    // "de" and its elision are left out when written small, as French lists do; the articles (du, des, La,
    // Le) stay, and so do particles of other languages and whatever is written with a capital.
    static const QRegularExpression particle(u"^(?:d['\u2019\u02BC]\\s*|de\\s+)(?=\\S)"_s);
    QString rest = familyName.trimmed();
    // A name that is typed in capitals throughout says nothing of how its elision is written otherwise.
    static const QRegularExpression elision(u"^D['\u2019\u02BC]\\s*(?=\\S)"_s);
    if (rest.startsWith(u'D') && rest == rest.toUpper())
        return rest.remove(elision);
    return rest.remove(particle);
}

QString headingLetter(const QString &familyName)
{
    const QString plain = folded(sortingName(familyName));
    if (plain.isEmpty())
        return u"#"_s;
    return plain.front().isLetter() ? QString(plain.front().toUpper()) : u"#"_s;
}

QString withoutMedianPoint(const QString &text)
{
    static const QRegularExpression point(u"·(\\w+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text;
    return plain.replace(point, u"(\\1)"_s);
}

} // namespace colloquia
