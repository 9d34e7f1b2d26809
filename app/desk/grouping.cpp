// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/grouping.h"

#include "app/model/folding.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kQuestion = u"question:";
constexpr qsizetype kFewAnswers = 30;
constexpr qsizetype kShortQuestion = 6; // words; a longer one asks for something else

struct Known
{
    Grouping::Kind kind;
    const char *key;
    const char *label;
};

constexpr Known kKnown[] = {
    {Grouping::Category, "category", QT_TRANSLATE_NOOP("Grouping", "Category")},
    {Grouping::Role, "role", QT_TRANSLATE_NOOP("Grouping", "Role")},
    {Grouping::Organisation, "organisation", QT_TRANSLATE_NOOP("Grouping", "Organisation")},
    {Grouping::Departement, "departement", QT_TRANSLATE_NOOP("Grouping", "Département")},
    {Grouping::Country, "country", QT_TRANSLATE_NOOP("Grouping", "Country")},
    {Grouping::Workshop, "workshop", QT_TRANSLATE_NOOP("Grouping", "Workshop or meal")},
    {Grouping::Status, "status", QT_TRANSLATE_NOOP("Grouping", "Status")},
    {Grouping::Mode, "mode", QT_TRANSLATE_NOOP("Grouping", "On site or remote")},
};

// The shortest question that has one of the words and none of the others, each between blanks.
QuestionId shortestWith(const std::vector<Question> &questions, const QStringList &words,
                        const QStringList &without = {})
{
    QuestionId best;
    qsizetype shortest = 0;
    for (const Question &question : questions) {
        const QString text = u' ' + folded(question.text) + u' ';
        const auto has = [&text](const QString &word) { return text.contains(u' ' + word + u' '); };
        const bool fits = std::ranges::any_of(words, has) && std::ranges::none_of(without, has);
        if (fits && text.count(u' ') <= kShortQuestion + 1 && (!best.isValid() || text.size() < shortest)) {
            best = question.id;
            shortest = text.size();
        }
    }
    return best;
}

bool hasFewAnswers(QuestionId question, const std::vector<AttendeeCard> &cards)
{
    QSet<QString> answers;
    for (const AttendeeCard &card : cards) {
        for (const Answer &answer : card.answers) {
            if (answer.question == question)
                answers.insert(answer.text);
        }
        if (answers.size() > kFewAnswers)
            return false;
    }
    return !answers.isEmpty();
}

} // namespace

PlaceQuestions placeQuestions(const std::vector<Question> &questions)
{
    return {shortestWith(questions, {u"departement"_s, u"departements"_s, u"department"_s}),
            shortestWith(questions, {u"code postal"_s, u"codes postaux"_s, u"postal code"_s, u"postcode"_s,
                                     u"zip code"_s, u"zip"_s, u"cp"_s}),
            shortestWith(questions, {u"pays"_s, u"country"_s}),
            shortestWith(
                questions, {u"adresse"_s, u"address"_s},
                {u"mail"_s, u"email"_s, u"courriel"_s, u"electronique"_s, u"internet"_s, u"web"_s, u"ip"_s})};
}

bool canBeTold(Grouping::Kind kind, const std::vector<Question> &questions)
{
    const PlaceQuestions places = placeQuestions(questions);
    const bool byPlace =
        places.departement.isValid() || places.postalCode.isValid() || places.address.isValid();
    return kind == Grouping::Departement ? byPlace
           : kind == Grouping::Country   ? byPlace || places.country.isValid()
                                         : true;
}

std::vector<Grouping> groupingsFor(const Programme &programme, const std::vector<AttendeeCard> &cards,
                                   OfferPlaces offer)
{
    const PlaceQuestions places = placeQuestions(programme.questions);
    std::vector<Grouping> groupings;
    for (const Known &known : kKnown) {
        const bool isKnown = known.kind == Grouping::Workshop
                                 ? !programme.workshops.empty()
                                 : offer == OfferPlaces::Always || canBeTold(known.kind, programme.questions);
        if (isKnown)
            groupings.push_back({known.kind, {}});
    }
    for (const Question &question : programme.questions) {
        const bool isPlace = question.id == places.departement || question.id == places.postalCode ||
                             question.id == places.country || question.id == places.address;
        if (!isPlace && hasFewAnswers(question.id, cards))
            groupings.push_back({Grouping::Question, question.id});
    }
    return groupings;
}

QString keyOf(const Grouping &grouping, const Programme &programme)
{
    for (const Known &known : kKnown) {
        if (known.kind == grouping.kind)
            return QString::fromLatin1(known.key);
    }
    const Question *question = find(programme.questions, grouping.question);
    return question ? kQuestion.toString() + question->text : QString();
}

QString labelOf(const Grouping &grouping, const Programme &programme, const Language &language)
{
    for (const Known &known : kKnown) {
        if (known.kind == grouping.kind)
            return language.say("Grouping", known.label);
    }
    const Question *question = find(programme.questions, grouping.question);
    return question ? question->text.simplified() : QString();
}

Result<Grouping> groupingFrom(const QString &key, const Programme &programme)
{
    QStringList keys;
    for (const Known &known : kKnown) {
        keys.append(QString::fromLatin1(known.key));
        if (key == keys.last())
            return Grouping{known.kind, {}};
    }
    const QString text = key.startsWith(kQuestion) ? key.mid(kQuestion.size()) : key;
    if (const Question *question = questionCalled(programme.questions, text))
        return Grouping{Grouping::Question, question->id};
    for (const Question &question : programme.questions)
        keys.append(question.text);
    return failure(Error::Invalid,
                   QCoreApplication::translate("Grouping", "Nothing is counted by “%1”. There is: %2.")
                       .arg(key, keys.join(u", "_s)));
}

} // namespace colloquia
