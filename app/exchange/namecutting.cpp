// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/namecutting.h"

#include "app/model/folding.h"

#include <QSet>
#include <QStringList>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

bool isParticle(const QString &word)
{
    static const QSet<QString> particles{
        u"de"_s,  u"du"_s,  u"des"_s, u"la"_s,  u"le"_s,  u"les"_s, u"van"_s,  u"von"_s, u"der"_s, u"den"_s,
        u"ten"_s, u"ter"_s, u"el"_s,  u"al"_s,  u"ben"_s, u"bin"_s, u"ould"_s, u"da"_s,  u"das"_s, u"do"_s,
        u"dos"_s, u"di"_s,  u"del"_s, u"dal"_s, u"y"_s,   u"e"_s,   u"d"_s,    u"zu"_s,  u"af"_s,  u"av"_s};
    return particles.contains(folded(word));
}

// "DUPONT", "d'ALMEIDA", "SAINT-EXUPÉRY"; not "J." and not "JP", which are initials.
bool isInCapitals(const QString &word)
{
    QStringView letters(word);
    if (letters.size() > 2 && (letters[1] == u'\'' || letters[1] == u'’'))
        letters = letters.sliced(2);
    if (letters.contains(u'.'))
        return false;
    int count = 0;
    for (const QChar c : letters) {
        if (!c.isLetter())
            continue;
        if (c.isLower())
            return false;
        ++count;
    }
    return count >= 2;
}

bool holds(const QStringList &words, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (!isInCapitals(words[i]) && !isParticle(words[i]))
            return false;
    }
    return true;
}

CutName byOrder(const QStringList &words, NameOrder order)
{
    if (words.size() != 2 || order == NameOrder::Unknown)
        return {words.join(u' '), {}};
    return order == NameOrder::FamilyFirst ? CutName{words[0], words[1]} : CutName{words[1], words[0]};
}

} // namespace

NameOrder nameOrderOf(const QString &header)
{
    const QStringList words = folded(header).split(u' ');
    const qsizetype given =
        qMax(words.indexOf(u"prenom"_s), qMax(words.indexOf(u"prenoms"_s), words.indexOf(u"first"_s)));
    const qsizetype family = qMax(words.indexOf(u"nom"_s), words.indexOf(u"last"_s));
    if (given < 0 || family < 0)
        return NameOrder::Unknown;
    return family < given ? NameOrder::FamilyFirst : NameOrder::GivenFirst;
}

CutName cutName(const QString &whole, NameOrder order)
{
    const QString text = whole.simplified();
    if (const qsizetype comma = text.indexOf(u','); comma > 0 && text.count(u',') == 1)
        return {text.left(comma).trimmed(), text.mid(comma + 1).trimmed()};
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    qsizetype first = words.size();
    qsizetype last = -1;
    qsizetype capitals = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isInCapitals(words[i]))
            continue;
        first = qMin(first, i);
        last = i;
        ++capitals;
    }
    if (capitals == 0 || capitals == words.size())
        return byOrder(words, order);
    // The family name begins the cell, its small particles too ...
    if (holds(words, 0, last + 1) && last + 1 < words.size())
        return {words.mid(0, last + 1).join(u' '), words.mid(last + 1).join(u' ')};
    // ... or ends it, from the particle before its capitals on.
    while (first > 1 && isParticle(words[first - 1]))
        --first;
    if (first > 0 && last + 1 == words.size() && holds(words, first, last + 1))
        return {words.mid(first).join(u' '), words.mid(0, first).join(u' ')};
    return {text, {}};
}

} // namespace colloquia
