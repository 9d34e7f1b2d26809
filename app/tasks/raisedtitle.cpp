// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/nextedition.h"

#include <QRegularExpression>

#include <functional>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

struct Numeral
{
    int value;
    const char *letters;
};

constexpr Numeral kNumerals[] = {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"},
                                 {9, "IX"},  {5, "V"},   {4, "IV"}, {1, "I"}};

QString roman(int number)
{
    QString letters;
    for (const Numeral &numeral : kNumerals) {
        for (; number >= numeral.value; number -= numeral.value)
            letters += QLatin1StringView(numeral.letters);
    }
    return letters;
}

// 0 where the letters are no number in its usual form.
int fromRoman(const QString &letters)
{
    constexpr int kMost = 399;
    for (int number = 1; number <= kMost; ++number) {
        if (roman(number) == letters)
            return number;
    }
    return 0;
}

// The ending that goes with the raised number: "1er" becomes "2e", "2nd" becomes "3rd".
QString raisedEnding(const QString &ending, int number)
{
    const QString small = ending.toLower();
    if (small == u"er"_s || small == u"re"_s || small == u"ère"_s)
        return u"e"_s;
    static const QStringList english{u"st"_s, u"nd"_s, u"rd"_s, u"th"_s};
    if (!english.contains(small))
        return ending;
    const bool teen = number % 100 >= 11 && number % 100 <= 13;
    const int last = teen ? 0 : number % 10;
    return last == 1 ? u"st"_s : last == 2 ? u"nd"_s : last == 3 ? u"rd"_s : u"th"_s;
}

// The title with each match put another way.
QString replaced(const QString &title, const QRegularExpression &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &other)
{
    QString text;
    qsizetype after = 0;
    auto found = pattern.globalMatch(title);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        text += QStringView(title).mid(after, match.capturedStart() - after);
        text += other(match);
        after = match.capturedEnd();
    }
    return text + title.mid(after);
}

} // namespace

QString raisedTitle(const QString &title)
{
    constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression year(u"(?<!\\d)(19|20)\\d\\d(?!\\d)"_s);
    static const QRegularExpression ordinal(u"\\b(\\d{1,3})(er|re|ère|e|ème|ᵉ|st|nd|rd|th)(?=s?\\b)"_s,
                                            kUnicode);
    static const QRegularExpression romanOrdinal(u"\\b([IVXLC]{2,}|[IVX])(er|re|ère|e|ème|ᵉ)(?=s?\\b)"_s,
                                                 kUnicode);
    static const QRegularExpression numbered(u"(n[°º]\\s*|#)(\\d{1,3})\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString raised = replaced(title, year, [](const QRegularExpressionMatch &match) {
        return QString::number(match.captured().toInt() + 1);
    });
    raised = replaced(raised, ordinal, [](const QRegularExpressionMatch &match) {
        const int number = match.captured(1).toInt() + 1;
        return QString::number(number) + raisedEnding(match.captured(2), number);
    });
    raised = replaced(raised, romanOrdinal, [](const QRegularExpressionMatch &match) {
        const int number = fromRoman(match.captured(1));
        return number == 0 ? match.captured()
                           : roman(number + 1) + raisedEnding(match.captured(2), number + 1);
    });
    return replaced(raised, numbered, [](const QRegularExpressionMatch &match) {
        return match.captured(1) + QString::number(match.captured(2).toInt() + 1);
    });
}

} // namespace colloquia
