// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/filter.h"

#include "app/model/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kQuestion = u"question:";

QString say(const char *text)
{
    return QCoreApplication::translate("Filter", text);
}

tl::unexpected<Error> unknown(const QString &what, const QStringList &known)
{
    return failure(Error::Invalid, QCoreApplication::translate("Filter", "There is no “%1”. There is: %2.")
                                       .arg(what, known.join(u", "_s)));
}

template<class Record>
QStringList namesOf(const std::vector<Record> &records, QString Record::*member)
{
    QStringList names;
    for (const Record &record : records)
        names.append(record.*member);
    return names;
}

bool isYes(const QString &value)
{
    const QString plain = folded(value);
    return plain == u"yes" || plain == u"oui" || plain == u"printed" || plain == u"imprime" || plain == u"1";
}

bool isNo(const QString &value)
{
    const QString plain = folded(value);
    return plain == u"no" || plain == u"non" || plain == u"new" || plain == u"nouveau" || plain == u"0";
}

} // namespace

Result<Condition> conditionFrom(const QString &key, const QString &value, const Programme &programme)
{
    Condition condition{key, Condition::Is, {value}};
    if (value.isEmpty()) {
        condition.relation = Condition::IsEmpty;
        condition.values.clear();
    }
    if (key == u"workshop"_s) {
        if (value.isEmpty() || workshopCalled(programme.workshops, value))
            return condition;
        return unknown(value, namesOf(programme.workshops, &Workshop::title));
    }
    if (key == u"checked-in"_s || key == u"badge"_s || key == u"represented"_s) {
        const bool yes = isYes(value);
        if (!yes && !isNo(value))
            return unknown(value, key == u"badge"_s ? QStringList{u"printed"_s, u"new"_s}
                                                    : QStringList{u"yes"_s, u"no"_s});
        condition.values = {key == u"badge"_s ? (yes ? u"printed"_s : u"new"_s) : (yes ? u"yes"_s : u"no"_s)};
        return condition;
    }
    if (key == u"category"_s) {
        if (value.isEmpty())
            return condition;
        const Category *category = categoryMeant(programme.categories, value);
        if (!category)
            return unknown(value, namesOf(programme.categories, &Category::name));
        condition.values = {category->name};
        return condition;
    }
    if (const Field *field = findField(RecordKind::Attendee, key); field && !field->is(Field::Internal)) {
        if (field->choices && !value.isEmpty()) {
            const int meant = choiceMeant(field->choices(), value);
            if (meant < 0) {
                QStringList keys;
                for (const Choice &choice : field->choices())
                    keys.append(QString::fromLatin1(choice.key));
                return unknown(value, keys);
            }
            condition.values = {QString::fromLatin1(field->choices()[size_t(meant)].key)};
        }
        return condition;
    }
    if (const Question *question = questionCalled(programme.questions, key)) {
        condition.key = kQuestion.toString() + question->text;
        return condition;
    }
    QStringList keys{u"workshop"_s, u"checked-in"_s, u"badge"_s, u"represented"_s};
    for (const Field &field : attendeeFields()) {
        if (!field.is(Field::Internal))
            keys.append(field.name());
    }
    return unknown(key, keys);
}

Matcher::Matcher(const Filter &filter, const Programme &programme)
{
    for (const Condition &condition : filter) {
        Test test;
        test.condition = condition;
        test.field = findField(RecordKind::Attendee, condition.key);
        for (const QString &value : condition.values) {
            test.folded.append(folded(value));
            if (condition.key == u"category"_s) {
                if (const Category *category = categoryMeant(programme.categories, value))
                    test.ids.push_back(category->id.value);
            } else if (condition.key == u"workshop"_s) {
                if (const Workshop *workshop = workshopCalled(programme.workshops, value))
                    test.ids.push_back(workshop->id.value);
            }
        }
        if (condition.key.startsWith(kQuestion)) {
            if (const Question *question =
                    questionCalled(programme.questions, condition.key.mid(kQuestion.size())))
                test.ids.push_back(question->id.value);
        }
        m_tests.push_back(test);
    }
}

bool Matcher::matches(const AttendeeCard &card) const
{
    return std::ranges::all_of(m_tests, [&card](const Test &test) {
        const bool negated =
            test.condition.relation == Condition::IsNot || test.condition.relation == Condition::IsNotEmpty;
        return holds(test, card) != negated;
    });
}

// The positive form: is one of the values, or is empty.
bool Matcher::holds(const Test &test, const AttendeeCard &card)
{
    const bool asksEmpty =
        test.condition.relation == Condition::IsEmpty || test.condition.relation == Condition::IsNotEmpty;
    const QString &key = test.condition.key;
    const auto named = [&test](qint64 id) { return std::ranges::find(test.ids, id) != test.ids.end(); };
    if (key == u"workshop"_s) {
        return asksEmpty ? card.enrolments.empty()
                         : std::ranges::any_of(card.enrolments, [&named](const Enrolment &enrolment) {
                               return named(enrolment.workshop.value);
                           });
    }
    const auto yesIs = [&test](bool fact, const QString &yes) {
        return test.condition.values.contains(yes) == fact;
    };
    if (key == u"checked-in"_s)
        return yesIs(checkedInAt(card).isValid(), u"yes"_s);
    if (key == u"badge"_s)
        return yesIs(card.printedAt.isValid(), u"printed"_s);
    if (key == u"represented"_s)
        return yesIs(card.representedBy.isValid(), u"yes"_s);
    if (key == u"category"_s)
        return asksEmpty ? !card.attendee.category.isValid() : named(card.attendee.category.value);
    if (key.startsWith(kQuestion)) {
        const QString text = test.ids.empty() ? QString() : answerTo(card, QuestionId(test.ids.front()));
        return asksEmpty ? text.isEmpty() : test.folded.contains(folded(text));
    }
    if (!test.field)
        return false;
    const QVariant value = test.field->get(&card.attendee);
    if (asksEmpty)
        return value.isNull() || value.toString().isEmpty();
    return test.field->choices ? test.condition.values.contains(value.toString())
                               : test.folded.contains(folded(value.toString()));
}

QString chipText(const Condition &condition)
{
    const QString &key = condition.key;
    const Field *field = findField(RecordKind::Attendee, key);
    if (key == u"badge"_s) {
        return condition.values.contains(u"printed"_s) == (condition.relation == Condition::Is)
                   ? say(QT_TRANSLATE_NOOP("Filter", "Badge: printed"))
                   : say(QT_TRANSLATE_NOOP("Filter", "Badge: not printed"));
    }
    if (key == u"checked-in"_s) {
        return condition.values.contains(u"yes"_s) == (condition.relation == Condition::Is)
                   ? say(QT_TRANSLATE_NOOP("Filter", "Present"))
                   : say(QT_TRANSLATE_NOOP("Filter", "Not checked in"));
    }
    if (key == u"represented"_s) {
        return condition.values.contains(u"yes"_s) == (condition.relation == Condition::Is)
                   ? say(QT_TRANSLATE_NOOP("Filter", "Represented"))
                   : say(QT_TRANSLATE_NOOP("Filter", "Not represented"));
    }
    QString name = field                       ? field->shown()
                   : key == u"workshop"_s      ? labelOf(RecordKind::Workshop)
                   : key.startsWith(kQuestion) ? key.mid(kQuestion.size())
                                               : key;
    QStringList values;
    for (const QString &value : condition.values)
        values.append(field ? shownValue(*field, value, {}) : value);
    const QString said = values.join(say(QT_TRANSLATE_NOOP("Filter", " or ")));
    switch (condition.relation) {
    case Condition::Is:
        return QCoreApplication::translate("Filter", "%1: %2").arg(name, said);
    case Condition::IsNot:
        return QCoreApplication::translate("Filter", "%1: not %2").arg(name, said);
    case Condition::IsEmpty:
        return QCoreApplication::translate("Filter", "%1: empty").arg(name);
    case Condition::IsNotEmpty:
        return QCoreApplication::translate("Filter", "%1: filled in").arg(name);
    }
    return name;
}

} // namespace colloquia
