// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/conditiontest.h"

#include "app/desk/fieldcompare.h"
#include "app/model/folding.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <memory>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

using Test = std::function<bool(const AttendeeCard &)>;

bool asksEmpty(const Condition &condition)
{
    return condition.relation == Condition::IsEmpty || condition.relation == Condition::IsNotEmpty;
}

Test never()
{
    return [](const AttendeeCard &) { return false; };
}

// Whether a text is one of the values, or contains one. Texts that many people share lie in one place (the
// store reads them so): what was found of it is known by the place, which the kept text keeps.
std::function<bool(const QString &)> textTest(const Condition &condition)
{
    struct Known
    {
        QString text = {};
        bool fits = false;
    };
    QStringList wanted;
    for (const QString &value : condition.values)
        wanted.append(folded(value));
    const bool contains = condition.relation == Condition::Contains;
    return [wanted, contains, known = std::make_shared<QHash<const QChar *, Known>>()](const QString &text) {
        const auto verdict = known->constFind(text.constData());
        if (verdict != known->constEnd())
            return verdict->fits;
        const QString plain = folded(text);
        const bool fits =
            contains
                ? std::ranges::any_of(wanted, [&plain](const QString &part) { return plain.contains(part); })
                : wanted.contains(plain);
        constexpr qsizetype kMostKnown = 5'000; // beyond, nearly everybody has a text of their own
        if (known->size() < kMostKnown)
            known->insert(text.constData(), {text, fits});
        return fits;
    };
}

Test workshopTest(const Condition &condition, const Programme &programme)
{
    const bool any = asksEmpty(condition);
    std::vector<WorkshopId> wanted;
    for (const QString &title : condition.values) {
        if (const Workshop *workshop = workshopCalled(programme.workshops, title))
            wanted.push_back(workshop->id);
    }
    const bool enrolled = condition.key != u"waiting-for"_s;
    const bool waiting = condition.key != u"enrolled-in"_s;
    const auto isIn = [any, wanted, enrolled, waiting](const AttendeeCard &card) {
        return std::ranges::any_of(card.enrolments, [&](const Enrolment &one) {
            return (one.state == EnrolmentState::Waiting ? waiting : enrolled) &&
                   (any || std::ranges::find(wanted, one.workshop) != wanted.end());
        });
    };
    if (!any)
        return isIn;
    return [isIn](const AttendeeCard &card) { return !isIn(card); };
}

Test answerTest(const Condition &condition, const Programme &programme)
{
    const Question *question = questionOfKey(programme, condition.key);
    const QuestionId id = question ? question->id : QuestionId();
    if (asksEmpty(condition))
        return [id](const AttendeeCard &card) { return answerTo(card, id).isEmpty(); };
    return [id, fits = textTest(condition)](const AttendeeCard &card) {
        const QString text = answerTo(card, id);
        return !text.isEmpty() && fits(text);
    };
}

// A record that has the value in the field, to compare others with.
Attendee having(const Field &field, const QVariant &value)
{
    Attendee probe;
    field.set(&probe, value);
    return probe;
}

// The day's first moment as the field keeps it.
QVariant dayIn(const Field &field, const QString &day, const QByteArray &zone)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (field.type == FieldType::Date)
        return stored::value(date);
    const QTimeZone there(zone);
    return stored::value(there.isValid() ? date.startOfDay(there) : date.startOfDay());
}

Test dateTest(const Field &field, const Condition &condition, const Programme &programme)
{
    const QVariant day = dayIn(field, condition.values.value(0), programme.colloquium.timeZone.toLatin1());
    const bool before = condition.relation == Condition::Before;
    return [compare = FieldCompare(field), before, probe = having(field, day),
            none = having(field, {})](const AttendeeCard &card) {
        const Attendee &one = card.attendee;
        return !compare.same(one, none) && compare.less(one, probe) == before;
    };
}

// References are given by name, choices by key.
std::vector<Attendee> probesOf(const Field &field, const Condition &condition, const Programme &programme)
{
    std::vector<Attendee> probes;
    for (const QString &value : condition.values) {
        if (field.target == RecordKind::Category) {
            if (const Category *category = categoryMeant(programme.categories, value))
                probes.push_back(having(field, stored::value(category->id)));
        } else if (field.target == RecordKind::Rank) {
            if (const Rank *rank = rankMeant(programme.ranks, value))
                probes.push_back(having(field, stored::value(rank->id)));
        } else {
            probes.push_back(having(field, value));
        }
    }
    return probes;
}

Test fieldTest(const Field &field, const Condition &condition, const Programme &programme)
{
    if (condition.relation == Condition::Before || condition.relation == Condition::From)
        return dateTest(field, condition, programme);
    if (asksEmpty(condition)) {
        const Attendee none = having(field, {});
        if (!field.get(&none).isNull())
            return never(); // a status is always there
        return [compare = FieldCompare(field), none](const AttendeeCard &card) {
            return compare.same(card.attendee, none);
        };
    }
    if (field.choices || field.type == FieldType::Reference) {
        return [compare = FieldCompare(field),
                probes = probesOf(field, condition, programme)](const AttendeeCard &card) {
            return std::ranges::any_of(probes, [&compare, &card](const Attendee &probe) {
                return compare.same(card.attendee, probe);
            });
        };
    }
    return [value = FieldCompare(field), fits = textTest(condition)](const AttendeeCard &card) {
        return fits(value.text(card.attendee));
    };
}

// The positive form: is one of the values, or is empty.
Test positiveTest(const Condition &condition, const Programme &programme)
{
    const QString &key = condition.key;
    const auto fact = [&condition](const QString &yes, bool (*holds)(const AttendeeCard &)) -> Test {
        return [wanted = condition.values.contains(yes), holds](const AttendeeCard &card) {
            return holds(card) == wanted;
        };
    };
    if (key == u"checked-in"_s)
        return fact(u"yes"_s, [](const AttendeeCard &card) { return checkedInAt(card).isValid(); });
    if (key == u"badge"_s)
        return fact(u"printed"_s, [](const AttendeeCard &card) { return card.printedAt.isValid(); });
    if (key == u"represented"_s)
        return fact(u"yes"_s, [](const AttendeeCard &card) { return card.representedBy.isValid(); });
    if (key == u"workshop"_s || key == u"enrolled-in"_s || key == u"waiting-for"_s)
        return workshopTest(condition, programme);
    if (const Field *field = findField(RecordKind::Attendee, key))
        return fieldTest(*field, condition, programme);
    if (questionOfKey(programme, key))
        return answerTest(condition, programme);
    return condition.relation == Condition::IsEmpty || condition.relation == Condition::IsNotEmpty
               ? Test([](const AttendeeCard &) { return true; }) // nobody has what is not asked any more
               : never();
}

} // namespace

std::function<bool(const AttendeeCard &)> testOf(const Condition &condition, const Programme &programme)
{
    Test test = positiveTest(condition, programme);
    if (condition.relation == Condition::IsNot || condition.relation == Condition::IsNotEmpty)
        return [test](const AttendeeCard &card) { return !test(card); };
    return test;
}

} // namespace colloquia
