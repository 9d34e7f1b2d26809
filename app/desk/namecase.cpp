// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/namecase.h"

#include "app/model/folding.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace colloquia::namecase {

using namespace Qt::StringLiterals;

namespace {

// Small even where they begin a family name.
constexpr std::array kSmall = {"de"_L1,  "du"_L1,  "des"_L1, "van"_L1, "von"_L1, "vom"_L1, "zu"_L1,
                               "zum"_L1, "zur"_L1, "ten"_L1, "ter"_L1, "da"_L1,  "das"_L1, "dos"_L1};
// Small only behind another word: "Ben Salem" and "Ahmed ben Salem", "van der Berg" and "Der Kaloustian".
constexpr std::array kSmallInside = {"der"_L1, "den"_L1, "dem"_L1, "und"_L1, "ben"_L1, "bin"_L1,
                                     "ibn"_L1, "del"_L1, "los"_L1, "las"_L1, "do"_L1,  "et"_L1,
                                     "y"_L1,   "e"_L1,   "af"_L1,  "av"_L1};
// "Mac" begins many names that are no son of anybody: Macron, Machado.
constexpr std::array kSonsOf = {"macarthur"_L1, "macdonald"_L1,  "macdougall"_L1, "macgregor"_L1,
                                "mackenzie"_L1, "mackinnon"_L1,  "maclean"_L1,    "macleod"_L1,
                                "macmillan"_L1, "macpherson"_L1, "macfarlane"_L1, "macintyre"_L1};
constexpr std::array kNumerals = {"II"_L1, "III"_L1, "IV"_L1};

template<size_t count>
bool isIn(const std::array<QLatin1StringView, count> &words, const QString &word)
{
    return std::ranges::find(words, word) != words.end();
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

int lettersIn(QStringView word)
{
    return int(std::ranges::count_if(word, [](QChar c) { return c.isLetter(); }));
}

// "J.", "JP", "NG": letters that stand for something, or a name that cannot be told from that.
bool isInitials(QStringView word)
{
    const QString plain = folded(word);
    return lettersIn(word) <= 1 || word.contains(u'.') ||
           (lettersIn(word) == 2 && !plain.contains(QRegularExpression(u"[aeiouy]"_s)));
}

QString capitalised(const QString &small)
{
    for (qsizetype i = 0; i < small.size(); ++i) {
        if (small[i].isLetter())
            return small.left(i) + small[i].toUpper() + small.mid(i + 1);
    }
    return small;
}

// One part between blanks, hyphens and apostrophes.
QString plainPart(const QString &part)
{
    const QString small = part.toLower();
    if (small.startsWith("mc"_L1) && small.size() >= 5)
        return u"Mc"_s + capitalised(small.mid(2));
    if (isIn(kSonsOf, small))
        return u"Mac"_s + capitalised(small.mid(3));
    return capitalised(small);
}

struct Place
{
    bool inFamily = false;
    bool isFirst = false; // of the name
    bool isLast = false;
};

QString part(const QString &text, const Place &place, bool inCapitals)
{
    const QString small = text.toLower();
    if (!place.isLast) {
        if (isIn(kSmall, small) && (place.inFamily || !place.isFirst))
            return small;
        if (isIn(kSmallInside, small) && !place.isFirst)
            return small;
    }
    if (inCapitals && (isInitials(text) || (isIn(kNumerals, text) && !place.isFirst)))
        return text;
    const auto at = std::ranges::find_if(text, isApostrophe) - text.begin();
    if (at == 0 || at >= text.size() - 1)
        return plainPart(text);
    // "d'Almeida", but "D'Angelo" as a given name, "O'Brien", "L'Hermite", "N'Diaye".
    const QString before = text.left(at);
    const bool isParticle = place.inFamily && before.toLower() == u"d"_s;
    return (isParticle ? before.toLower() : plainPart(before)) + text[at] + plainPart(text.mid(at + 1));
}

// The pieces between blanks and hyphens, each with what follows it.
QString written(const QString &name, bool inFamily)
{
    const Writing writing = writingOf(name);
    if (writing == Writing::Mixed)
        return name;
    QString text;
    for (qsizetype begin = 0; begin < name.size();) {
        qsizetype end = begin;
        while (end < name.size() && !name[end].isSpace() && !isHyphen(name[end]))
            ++end;
        const Place place{inFamily, begin == 0, end == name.size()};
        text += part(name.mid(begin, end - begin), place, writing == Writing::Capitals);
        if (end < name.size())
            text += name[end];
        begin = end + 1;
    }
    return text;
}

} // namespace

Writing writingOf(const QString &name)
{
    static const QRegularExpression between(u"[\\s'\u2019\u02BC\u2010\u2011-]+"_s);
    QStringList words = name.split(between, Qt::SkipEmptyParts);
    const auto has = [&words](bool (QChar::*is)() const) {
        return std::ranges::any_of(words, [is](const QString &word) {
            return std::ranges::any_of(word, [is](QChar c) { return (c.*is)(); });
        });
    };
    if (!has(&QChar::isUpper))
        return has(&QChar::isLower) ? Writing::Small : Writing::Mixed;
    // A particle is small although the name is in capitals.
    words.removeIf(
        [](const QString &word) { return isIn(kSmall, word) || word == u"d"_s || word == u"l"_s; });
    if (has(&QChar::isLower))
        return Writing::Mixed;
    const bool isNamed = std::ranges::any_of(words, [](const QString &word) { return !isInitials(word); });
    return isNamed ? Writing::Capitals : Writing::Mixed;
}

QString given(const QString &name)
{
    return written(name, false);
}

QString family(const QString &name)
{
    return written(name, true);
}

} // namespace colloquia::namecase
