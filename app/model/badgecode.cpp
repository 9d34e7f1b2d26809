// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/badgecode.h"

#include <QRandomGenerator>

namespace colloquia {

namespace {

constexpr QLatin1StringView kLetters("BCDFGHJKLNPRSTVX");
constexpr int kLength = 12;

// Multiplication by two in the field of sixteen elements (x⁴ + x + 1): with weights that are its powers,
// all different, one wrong letter or two exchanged ones always change the sum.
constexpr int twice(int value)
{
    return (value & 8) ? ((value << 1) ^ 0x13) & 15 : value << 1;
}

// Of the letters' numbers so far, with the next one.
constexpr int withNext(int sum, int letter)
{
    return twice(sum ^ letter);
}

QChar checkLetter(QStringView first)
{
    int sum = 0;
    for (const QChar letter : first)
        sum = withNext(sum, int(kLetters.indexOf(letter)));
    return kLetters[sum];
}

} // namespace

QString newBadgeCode(QRandomGenerator &random)
{
    QString code(kLength, Qt::Uninitialized);
    QChar *letter = code.data();
    quint64 bits = random.generate64();
    int sum = 0;
    for (int i = 1; i < kLength; ++i, bits >>= 4) {
        const int number = int(bits & 15);
        *letter++ = kLetters[number];
        sum = withNext(sum, number);
    }
    *letter = kLetters[sum];
    return code;
}

QString printedBadgeCode(const QString &code)
{
    if (code.size() != kLength)
        return code;
    return code.left(4) + u'-' + code.mid(4, 4) + u'-' + code.mid(8);
}

std::optional<QString> understoodBadgeCode(QStringView typed)
{
    QString code;
    for (const QChar c : typed) {
        if (c == u'-' || c.isSpace() || c == QChar(0x2011) || c == QChar(0x2010))
            continue;
        const QChar letter = c.toUpper();
        if (!kLetters.contains(letter) || code.size() == kLength)
            return std::nullopt;
        code += letter;
    }
    if (code.size() != kLength || checkLetter(QStringView(code).left(kLength - 1)) != code.back())
        return std::nullopt;
    return code;
}

} // namespace colloquia
