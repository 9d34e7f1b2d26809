// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/formulasafety.h"

#include "app/model/rules.h"

#include <QRegularExpression>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

bool beginsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'%':
    case u'|':
    case 0xFF1D:
    case 0xFF0B:
    case 0xFF0D:
    case 0xFF20:
    case 0xFF05:
    case 0xFF5C:
        return true;
    default:
        return false;
    }
}

// Digits and what people group them with: nothing in it can be anything but a number.
bool isNumber(QStringView text)
{
    const bool phone = text.front() == u'+';
    bool digits = false;
    for (const QChar c : text.sliced(1)) {
        if (c >= u'0' && c <= u'9') {
            digits = true;
            continue;
        }
        const bool groups = c == u'.' || c == u' ' || c.unicode() == 0xA0 || c.unicode() == 0x202F;
        const bool inPhone = c == u'-' || c == u'(' || c == u')' || c == u'/';
        const bool inNumber = c == u',' || c == u'%';
        if (!groups && !(phone && inPhone) && !inNumber)
            return false;
    }
    return digits;
}

// Nearly every cell begins and ends with a letter or a digit.
QStringView bare(QStringView cell)
{
    const auto isInk = [](QChar c) { return c > u' ' && c < QChar(0x7F); };
    return !cell.isEmpty() && isInk(cell.front()) && isInk(cell.back()) ? cell : cell.trimmed();
}

} // namespace

bool runsAsFormula(QStringView cell)
{
    // Apostrophes of our own before it are looked through, so that they can be told from typed ones.
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    // A tab or a line end at the beginning is dropped by some programs, and what follows is run.
    if (cell.startsWith(u'\t') || cell.startsWith(u'\r') || cell.startsWith(u'\n'))
        return true;
    cell = cell.trimmed();
    if (cell.isEmpty() || !beginsFormula(cell.front()) || cell.size() == 1)
        return false;
    const bool sign = cell.front() == u'+' || cell.front() == u'-';
    return !(sign && isNumber(cell));
}

QString protectedCell(const QString &cell)
{
    return runsAsFormula(cell) ? QString(u'\'' + cell) : cell;
}

QStringView unprotectedCell(QStringView cell)
{
    return cell.startsWith(u'\'') && runsAsFormula(cell.sliced(1)) ? cell.sliced(1) : cell;
}

bool isFormulaError(QStringView cell)
{
    constexpr qsizetype kLongest = 10;
    if (cell.size() > kLongest || !(cell.startsWith(u'#') || cell.startsWith(u'E')))
        return false;
    static const QRegularExpression error(
        u"^(?:Err:\\d{3}|#N/A|#(?:NAME|NOM|VALUE|VALEUR|REF|DIV/0|NUM|NOMBRE|NULL|NUL)[\\s\u00A0\u202F]?[?!])$"_s);
    return error.match(cell.toString()).hasMatch();
}

QString cleanedCell(QStringView cell, bool oneLine)
{
    QString mended;
    const QStringView text = cleanedCell(cell, oneLine, mended);
    return mended.isEmpty() ? text.toString() : mended;
}

QStringView cleanedCell(QStringView cell, bool oneLine, QString &mended)
{
    QStringView text = bare(cell);
    if (text.startsWith(u'\''))
        text = bare(unprotectedCell(text));
    if (rules::isTidy(text, oneLine))
        return text;
    mended = rules::tidied(text.toString(), oneLine);
    return mended;
}

} // namespace colloquia
