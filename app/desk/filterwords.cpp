// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/filterwords.h"

#include "app/desk/roster.h"

#include <QCollator>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

using O = FilterOffer;
using C = Condition;

QString say(const char *text)
{
    return QCoreApplication::translate("Filter", text);
}

QString questionOf(const QString &key)
{
    return key.startsWith("question:"_L1) ? key.mid(9) : QString();
}

bool isWorkshop(const QString &key)
{
    return key == u"workshop"_s || key == u"enrolled-in"_s || key == u"waiting-for"_s;
}

std::vector<O> emptyOrNot(const QString &key)
{
    return {{say(QT_TRANSLATE_NOOP("Filter", "is empty")), O::Nothing, {key, C::IsEmpty, {}}},
            {say(QT_TRANSLATE_NOOP("Filter", "is filled in")), O::Nothing, {key, C::IsNotEmpty, {}}}};
}

std::vector<O> isOrNot(const QString &key)
{
    return {{say(QT_TRANSLATE_NOOP("Filter", "is")), O::Values, {key, C::Is, {}}},
            {say(QT_TRANSLATE_NOOP("Filter", "is not")), O::Values, {key, C::IsNot, {}}}};
}

std::vector<O> together(std::vector<O> offers, const std::vector<O> &more)
{
    offers.insert(offers.end(), more.begin(), more.end());
    return offers;
}

O containing(const QString &key)
{
    return {say(QT_TRANSLATE_NOOP("Filter", "contains")), O::Text, {key, C::Contains, {}}};
}

std::vector<O> offersFor(const Field &field)
{
    const QString key = field.name();
    switch (field.type) {
    case FieldType::Choice: {
        const bool mayBeEmpty =
            std::ranges::any_of(field.choices(), [](const Choice &one) { return !*one.key; });
        return mayBeEmpty ? together(isOrNot(key), emptyOrNot(key)) : isOrNot(key);
    }
    case FieldType::Reference:
        return together(isOrNot(key), emptyOrNot(key));
    case FieldType::Date:
    case FieldType::Stamp:
        return together({{say(QT_TRANSLATE_NOOP("Filter", "before")), O::Day, {key, C::Before, {}}},
                         {say(QT_TRANSLATE_NOOP("Filter", "on or after")), O::Day, {key, C::From, {}}}},
                        emptyOrNot(key));
    case FieldType::LongText:
        return together({containing(key)}, emptyOrNot(key));
    default:
        return together(together(isOrNot(key), {containing(key)}), emptyOrNot(key));
    }
}

std::vector<O> offersForWorkshops()
{
    return {
        {say(QT_TRANSLATE_NOOP("Filter", "is enrolled in")), O::Values, {u"enrolled-in"_s, C::Is, {}}},
        {say(QT_TRANSLATE_NOOP("Filter", "waits for")), O::Values, {u"waiting-for"_s, C::Is, {}}},
        {say(QT_TRANSLATE_NOOP("Filter", "is enrolled in or waits for")),
         O::Values,
         {u"workshop"_s, C::Is, {}}},
        {say(QT_TRANSLATE_NOOP("Filter", "is not enrolled in")), O::Values, {u"enrolled-in"_s, C::IsNot, {}}},
        {say(QT_TRANSLATE_NOOP("Filter", "is in none")), O::Nothing, {u"workshop"_s, C::IsEmpty, {}}},
        {say(QT_TRANSLATE_NOOP("Filter", "is in at least one")),
         O::Nothing,
         {u"workshop"_s, C::IsNotEmpty, {}}}};
}

std::vector<O> offersFor(const QString &key, const char *yes, const QString &kept, const char *no,
                         const QString &otherwise)
{
    return {{say(yes), O::Nothing, {key, C::Is, {kept}}}, {say(no), O::Nothing, {key, C::Is, {otherwise}}}};
}

} // namespace

std::vector<FilterSubject> filterSubjects(const Programme &programme)
{
    std::vector<FilterSubject> subjects;
    const auto addField = [&subjects](const QString &key) {
        const Field *field = findField(RecordKind::Attendee, key);
        subjects.push_back({key, field->shown(), offersFor(*field)});
    };
    static const QStringList kFirst{u"status"_s, u"category"_s, u"organisation"_s};
    for (const QString &key : kFirst)
        addField(key);
    if (!programme.workshops.empty())
        subjects.push_back(
            {u"workshop"_s, say(QT_TRANSLATE_NOOP("Filter", "Workshop or meal")), offersForWorkshops()});
    subjects.push_back({u"badge"_s, say(QT_TRANSLATE_NOOP("Filter", "Badge")),
                        offersFor(u"badge"_s, QT_TRANSLATE_NOOP("Filter", "is printed"), u"printed"_s,
                                  QT_TRANSLATE_NOOP("Filter", "is not printed yet"), u"new"_s)});
    subjects.push_back({u"checked-in"_s, say(QT_TRANSLATE_NOOP("Filter", "Presence")),
                        offersFor(u"checked-in"_s, QT_TRANSLATE_NOOP("Filter", "is present"), u"yes"_s,
                                  QT_TRANSLATE_NOOP("Filter", "is not checked in"), u"no"_s)});
    subjects.push_back({u"represented"_s, say(QT_TRANSLATE_NOOP("Filter", "Representative")),
                        offersFor(u"represented"_s, QT_TRANSLATE_NOOP("Filter", "is represented"), u"yes"_s,
                                  QT_TRANSLATE_NOOP("Filter", "is not represented"), u"no"_s)});
    for (const Question &question : programme.questions) {
        const QString key = keyOfQuestion(question);
        subjects.push_back(
            {key,
             question.text,
             {{say(QT_TRANSLATE_NOOP("Filter", "has an answer")), O::Nothing, {key, C::IsNotEmpty, {}}},
              {say(QT_TRANSLATE_NOOP("Filter", "has no answer")), O::Nothing, {key, C::IsEmpty, {}}},
              isOrNot(key)[0],
              isOrNot(key)[1],
              containing(key)}});
    }
    for (const Field &field : attendeeFields()) {
        if (!field.is(Field::Internal) && !kFirst.contains(field.name()))
            addField(field.name());
    }
    return subjects;
}

std::pair<FilterSubject, int> offerOf(const Condition &condition, const Programme &programme)
{
    const QString key = isWorkshop(condition.key) ? u"workshop"_s : condition.key;
    for (const FilterSubject &subject : filterSubjects(programme)) {
        if (subject.key != key)
            continue;
        const auto offer = std::ranges::find_if(subject.offers, [&condition](const FilterOffer &one) {
            return one.condition.key == condition.key && one.condition.relation == condition.relation &&
                   (one.takes != FilterOffer::Nothing || one.condition.values == condition.values);
        });
        return {subject, offer == subject.offers.end() ? -1 : int(offer - subject.offers.begin())};
    }
    return {{}, -1};
}

std::vector<FilterValue> filterValues(const QString &key, const Roster &roster)
{
    const Programme &programme = roster.programme();
    std::vector<FilterValue> values;
    if (isWorkshop(key)) {
        for (const Workshop &workshop : programme.workshops)
            values.push_back({workshop.title, workshop.title});
        return values;
    }
    const Field *field = findField(RecordKind::Attendee, key);
    if (field && field->choices) {
        for (const Choice &choice : field->choices()) {
            if (*choice.key)
                values.push_back(
                    {QString::fromLatin1(choice.key), Language::ofScreen().say("Choice", choice.label)});
        }
        return values;
    }
    if (field && field->target == RecordKind::Category) {
        for (const Category &category : programme.categories)
            values.push_back({category.name, category.name});
        return values;
    }
    if (field && field->target == RecordKind::Rank) {
        for (const Rank &rank : programme.ranks)
            values.push_back({rank.title, rank.title});
        return values;
    }
    QSet<QString> there;
    const Question *question = questionOfKey(programme, key);
    for (const AttendeeCard &card : roster.cards()) {
        if (field)
            there.insert(field->get(&card.attendee).toString());
        else if (question)
            there.insert(answerTo(card, question->id));
    }
    there.remove(QString());
    for (const QString &one : std::as_const(there))
        values.push_back({one, one});
    QCollator collator(Language::of(programme.colloquium.language).locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(values, [&collator](const FilterValue &a, const FilterValue &b) {
        return collator.compare(a.shown, b.shown) < 0;
    });
    return values;
}

QString chipText(const Condition &condition)
{
    const QString &key = condition.key;
    const Field *field = findField(RecordKind::Attendee, key);
    const bool positive = condition.relation == C::Is;
    if (key == u"badge"_s) {
        return condition.values.contains(u"printed"_s) == positive
                   ? say(QT_TRANSLATE_NOOP("Filter", "Badge: printed"))
                   : say(QT_TRANSLATE_NOOP("Filter", "Badge: not printed"));
    }
    if (key == u"checked-in"_s) {
        return condition.values.contains(u"yes"_s) == positive
                   ? say(QT_TRANSLATE_NOOP("Filter", "Present"))
                   : say(QT_TRANSLATE_NOOP("Filter", "Not checked in"));
    }
    if (key == u"represented"_s) {
        return condition.values.contains(u"yes"_s) == positive
                   ? say(QT_TRANSLATE_NOOP("Filter", "Represented"))
                   : say(QT_TRANSLATE_NOOP("Filter", "Not represented"));
    }
    const QString name = field                       ? field->shown()
                         : key == u"enrolled-in"_s   ? say(QT_TRANSLATE_NOOP("Filter", "Enrolled"))
                         : key == u"waiting-for"_s   ? say(QT_TRANSLATE_NOOP("Filter", "Waiting"))
                         : key == u"workshop"_s      ? labelOf(RecordKind::Workshop)
                         : questionOf(key).isEmpty() ? key
                                                     : questionOf(key);
    QStringList values;
    for (const QString &value : condition.values) {
        if (condition.relation == C::Before || condition.relation == C::From)
            values.append(Language::ofScreen().shortDate(QDate::fromString(value, Qt::ISODate)));
        else
            values.append(field ? shownValue(*field, value, {}) : value);
    }
    const QString said = values.join(say(QT_TRANSLATE_NOOP("Filter", " or ")));
    switch (condition.relation) {
    case C::Is:
        return QCoreApplication::translate("Filter", "%1: %2").arg(name, said);
    case C::IsNot:
        return QCoreApplication::translate("Filter", "%1: not %2").arg(name, said);
    case C::IsEmpty:
        return QCoreApplication::translate("Filter", "%1: empty").arg(name);
    case C::IsNotEmpty:
        return QCoreApplication::translate("Filter", "%1: filled in").arg(name);
    case C::Contains:
        return QCoreApplication::translate("Filter", "%1: contains “%2”").arg(name, said);
    case C::Before:
        return QCoreApplication::translate("Filter", "%1: before %2").arg(name, said);
    case C::From:
        return QCoreApplication::translate("Filter", "%1: from %2 on").arg(name, said);
    case C::RelationCount:
        break;
    }
    return name;
}

} // namespace colloquia
