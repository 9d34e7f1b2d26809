// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/headerwords.h"

#include "app/exchange/columns.h"
#include "app/model/folding.h"

#include <QRegularExpression>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

ColumnTarget meaningOf(const ListColumn &column)
{
    switch (column.what) {
    case ListColumn::AttendeeField:
        return {ColumnTarget::AttendeeField, column.key};
    case ListColumn::Workshops:
        return {ColumnTarget::Workshops, {}};
    case ListColumn::CheckedInAt:
        return {ColumnTarget::CheckedIn, {}};
    case ListColumn::Represents:
    case ListColumn::BadgePrintedAt:
    case ListColumn::LetterOpening:
    case ListColumn::Question:
        break;
    }
    return {};
}

// Folded words → what a column so headed becomes. Keys and labels first, so that no usual word of one field
// hides the label of another.
QHash<QString, ColumnTarget> knownWords()
{
    QHash<QString, ColumnTarget> words;
    const auto learn = [&words](const QString &word, const ListColumn &column) {
        const QString plain = folded(word);
        if (!plain.isEmpty() && !words.contains(plain))
            words.insert(plain, meaningOf(column));
    };
    for (const ListColumn &column : fixedColumns())
        learn(column.key, column);
    for (const ListColumn &column : fixedColumns()) {
        learn(column.shown(Language::english()), column);
        learn(column.shown(Language::french()), column);
    }
    for (const ListColumn &column : fixedColumns()) {
        for (const QString &guess : QString::fromLatin1(column.guesses).split(u'|', Qt::SkipEmptyParts))
            learn(guess, column);
    }
    return words;
}

} // namespace

const QHash<QString, ColumnTarget> &knownHeaders()
{
    static const QHash<QString, ColumnTarget> words = knownWords();
    return words;
}

const QSet<QString> &wholeNameHeaders()
{
    static const QSet<QString> headers{u"nom et prenom"_s, u"nom prenom"_s,    u"prenom et nom"_s,
                                       u"prenom nom"_s,    u"full name"_s,     u"nom complet"_s,
                                       u"participant"_s,   u"participant e"_s, u"attendee name"_s};
    return headers;
}

bool isOfTheProgram(const QString &plain)
{
    static const QSet<QString> words = [] {
        const QString all =
            u"id|sid|uid|serial|serie|numero de serie|numero sequentiel|draft|brouillon|ip address|adresse "
            u"ip|"
            "remote ip address|hostname|nom d hote|seed|tete de serie|graine|referrer url|url de reference|"
            "url de provenance|start language|langue de depart|langue initiale|last page|derniere page|"
            "response id|id de la reponse|id reponse|start time|heure de debut|last modified time|"
            "heure de la derniere modification|modified time|heure de modification|"
            "date started|date de lancement|date last action|date de la derniere action|"
            "completed time|heure de completion|total time|duree totale|"
            "total points|total de points|quiz feedback|commentaires du questionnaire|"
            "grade posted time|heure de publication de la note|nom d utilisateur|username"_s;
        const QStringList list = all.split(u'|');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(plain);
}

// "Votre nom (en majuscules) *" without what is said around it.
QString bareHeader(const QString &header)
{
    static const QRegularExpression aside(u"\\([^)]{3,}\\)|\\[[^\\]]*\\]"_s);
    static const QRegularExpression around(
        u"^(?:votre |vos |your |indiquez |quel est |quelle est |what is )+|(?: obligatoire| required)$"_s);
    QString bare = header;
    bare = folded(bare.remove(aside));
    return bare.remove(around);
}

bool isKnownHeader(const QString &given)
{
    const QHash<QString, ColumnTarget> &words = knownHeaders();
    return words.contains(folded(given)) || words.contains(bareHeader(given)) ||
           isOfTheProgram(folded(given)) || wholeNameHeaders().contains(bareHeader(given));
}

} // namespace colloquia
