// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/departements.h"

#include "app/desk/placetable.h"
#include "app/model/folding.h"

#include <QHash>
#include <QRegularExpression>

namespace colloquia::departements {

using namespace Qt::StringLiterals;

namespace {

struct Table
{
    QHash<QString, QString> names = {}; // by code
    QHash<QString, QString> codes = {}; // by folded name
};

const Table &table()
{
    static const Table table = [] {
        Table read;
        for (const QStringList &cells : placetable::rows(u"departements"_s)) {
            read.names.insert(cells.value(0), cells.value(1));
            read.codes.insert(folded(cells.value(1)), cells.value(0));
            for (const QString &other : cells.value(2).split(u'|', Qt::SkipEmptyParts))
                read.codes.insert(folded(other), cells.value(0));
        }
        return read;
    }();
    return table;
}

// Postal codes of Corsica still begin with the number it had before it was two.
QString ofDigits(QStringView digits)
{
    if (digits.startsWith(u"20"_s)) {
        const int third = digits[2].digitValue();
        return third <= 1 ? u"2A"_s : third <= 6 ? u"2B"_s : QString();
    }
    const bool isOverseas = digits.startsWith(u"97"_s) || digits.startsWith(u"98"_s);
    const QString code = digits.left(isOverseas ? 3 : 2).toString();
    return table().names.contains(code) ? code : QString();
}

} // namespace

QString ofPostalCode(const QString &postalCode)
{
    // "69 007", "F-69007", "69007 Lyon Cedex 07": the first five digits, whatever stands between them.
    QString digits;
    for (const QChar c : postalCode) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
        else if (!digits.isEmpty() && !c.isSpace() && c != u'.')
            break;
    }
    if (digits.size() == 4 && postalCode.trimmed().size() == 4)
        digits.prepend(u'0'); // a spreadsheet took the nought of "01000" away
    return digits.size() < 5 ? QString() : ofDigits(digits);
}

QString meant(const QString &word)
{
    const QString plain = folded(word);
    if (const auto named = table().codes.constFind(plain); named != table().codes.constEnd())
        return *named;
    static const QRegularExpression number(u"\\b(2[ab]|9[78]\\d|\\d\\d?)\\b"_s);
    if (const auto found = number.match(plain); found.hasMatch()) {
        const QString code = found.captured(1).toUpper().rightJustified(2, u'0');
        if (table().names.contains(code))
            return code;
    }
    return ofPostalCode(word);
}

QString nameOf(const QString &code)
{
    return table().names.value(code);
}

} // namespace colloquia::departements
