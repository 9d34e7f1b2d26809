// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/sheetcodes.h"

#include <QCryptographicHash>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kLetters = u"BCDFGHJKLNPRSTVX";
constexpr qsizetype kCheck = 2; // letters

// What makes a sheet the one it is.
QByteArray contentOf(const SignInSheet &sheet)
{
    const QStringList parts{sheet.title,
                            sheet.day.toString(Qt::ISODate),
                            sheet.heads,
                            QString::number(sheet.workshop.value),
                            QString::number(sheet.first),
                            sheet.people};
    return QCryptographicHash::hash(parts.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256);
}

QString codeOf(int number, const QByteArray &content)
{
    QString letters;
    for (int rest = number; rest > 0 || letters.size() < 2; rest /= int(kLetters.size()))
        letters.prepend(kLetters[rest % kLetters.size()]);
    const auto byte = quint8(content[0]);
    return letters + u'-' + kLetters[byte / kLetters.size()] + kLetters[byte % kLetters.size()];
}

int numberOf(const QString &code)
{
    int number = 0;
    for (const QChar letter : QStringView(code).chopped(kCheck + 1))
        number = number * int(kLetters.size()) + int(kLetters.indexOf(letter));
    return number;
}

} // namespace

SheetCodes::SheetCodes(const std::vector<SignInSheet> &known)
{
    for (const SignInSheet &sheet : known) {
        m_codes.insert(contentOf(sheet), sheet.code);
        m_last = std::max(m_last, numberOf(sheet.code));
    }
}

void SheetCodes::give(SignInSheet &sheet)
{
    const QByteArray content = contentOf(sheet);
    QString &code = m_codes[content];
    if (code.isEmpty()) {
        code = codeOf(++m_last, content);
        sheet.code = code;
        m_fresh.push_back(sheet);
    }
    sheet.code = code;
}

QString understoodSheetCode(const QString &typed)
{
    QString letters;
    for (const QChar sign : typed.toUpper()) {
        if (sign == u'-' || sign.isSpace())
            continue;
        if (!kLetters.contains(sign))
            return {};
        letters += sign;
    }
    // Of more than five letters it is a badge.
    if (letters.size() < kCheck + 2 || letters.size() > kCheck + 4)
        return {};
    return letters.chopped(kCheck) + u'-' + letters.last(kCheck);
}

} // namespace colloquia
