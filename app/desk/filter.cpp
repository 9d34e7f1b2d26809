// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/filter.h"

#include "app/desk/conditiontest.h"
#include "app/model/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kQuestion = u"question:";

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
    if (key == u"workshop"_s || key == u"enrolled-in"_s || key == u"waiting-for"_s) {
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
    if (key == u"rank"_s) {
        const Rank *rank = rankMeant(programme.ranks, value);
        if (!value.isEmpty() && !rank)
            return unknown(value, namesOf(programme.ranks, &Rank::title));
        condition.values = rank ? QStringList{rank->title} : QStringList();
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
    QStringList keys{u"workshop"_s,   u"enrolled-in"_s, u"waiting-for"_s,
                     u"checked-in"_s, u"badge"_s,       u"represented"_s};
    for (const Field &field : attendeeFields()) {
        if (!field.is(Field::Internal))
            keys.append(field.name());
    }
    return unknown(key, keys);
}

bool speaksOf(const Filter &filter, const QString &key)
{
    return std::ranges::any_of(filter, [&key](const Condition &condition) { return condition.key == key; });
}

const Question *questionOfKey(const Programme &programme, const QString &key)
{
    return key.startsWith(kQuestion) ? questionCalled(programme.questions, key.mid(kQuestion.size()))
                                     : nullptr;
}

QString keyOfQuestion(const Question &question)
{
    return kQuestion.toString() + question.text;
}

Filter renamed(Filter filter, const Renamings &renamings)
{
    for (Condition &condition : filter) {
        condition.values = renamedValues(condition.key, condition.values, renamings);
        condition.key = renamedKey(condition.key, renamings);
    }
    return filter;
}

Matcher::Matcher(const Filter &filter, const Programme &programme)
{
    for (const Condition &condition : filter)
        m_tests.push_back(testOf(condition, programme));
}

bool Matcher::matches(const AttendeeCard &card) const
{
    return std::ranges::all_of(m_tests, [&card](const auto &test) { return test(card); });
}

} // namespace colloquia
