// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/mergechoices.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

using Side = MergeChoice::Side;

bool isFew(const Field &field, std::initializer_list<QLatin1StringView> keys)
{
    return std::ranges::find(keys, QLatin1StringView(field.key)) != keys.end();
}

QString joined(const QString &first, const QString &second)
{
    return first + u'\n' + second;
}

QString shownField(const Field &field, const QVariant &kept, const Programme &programme)
{
    if (kept.isNull())
        return {};
    if (field.type == FieldType::Reference)
        return nameMeant(programme, field, kept);
    return shownValue(field, kept, programme.colloquium.timeZone.toLatin1());
}

// What is proposed where both say something.
Side proposed(const Field &field, const Attendee &keep, const Attendee &gone, const QVariant &first,
              const QVariant &second)
{
    if (second.isNull())
        return Side::First;
    if (first.isNull())
        return Side::Second;
    if (field.type == FieldType::LongText)
        return first.toString().contains(second.toString()) ? Side::First : Side::Both;
    // Whoever was invited and has registered since is registered.
    if (isFew(field, {"status"_L1}))
        return keep.status == Status::Invited && gone.status != Status::Invited ? Side::Second : Side::First;
    if (isFew(field, {"role"_L1}))
        return keep.role == Role::Participant ? Side::Second : Side::First;
    if (isFew(field, {"photo_consent"_L1, "next_edition"_L1, "share_consent"_L1}))
        return second.toString() == keyOf(Consent::No) ? Side::Second : Side::First;
    // Texts that compare as the days do.
    if (isFew(field, {"registered_at"_L1, "invited_on"_L1}))
        return second.toString() < first.toString() ? Side::Second : Side::First;
    if (isFew(field, {"confirmed_at"_L1, "replied_on"_L1}))
        return second.toString() > first.toString() ? Side::Second : Side::First;
    return Side::First;
}

const Enrolment *enrolmentIn(const AttendeeCard &card, WorkshopId workshop)
{
    const auto found = std::ranges::find(card.enrolments, workshop, &Enrolment::workshop);
    return found == card.enrolments.end() ? nullptr : &*found;
}

std::optional<EnrolmentState> stateOf(const Enrolment *enrolment)
{
    return enrolment ? std::optional(enrolment->state) : std::nullopt;
}

QString shownState(const Enrolment *enrolment)
{
    return enrolment ? labelOf(enrolment->state) : QString();
}

Side ruleFor(const Enrolment *first, const Enrolment *second)
{
    const bool secondAlone = second && !first;
    const bool secondWins = first && second && first->state == EnrolmentState::Waiting &&
                            second->state == EnrolmentState::Enrolled;
    return secondAlone || secondWins ? Side::Second : Side::First;
}

} // namespace

QString MergeChoice::result() const
{
    return side == First ? first : side == Second ? second : joined(first, second);
}

std::vector<MergeChoice> mergeChoices(const AttendeeCard &keep, const AttendeeCard &gone,
                                      const Programme &programme)
{
    std::vector<MergeChoice> choices;
    for (const Field &field : attendeeFields()) {
        const QVariant first = field.get(&keep.attendee);
        const QVariant second = field.get(&gone.attendee);
        const bool isCode = isFew(field, {"code"_L1});
        if (isCode || field.is(Field::Internal) || (first.isNull() && second.isNull()))
            continue;
        MergeChoice choice;
        choice.field = &field;
        choice.label = field.shown();
        choice.first = shownField(field, first, programme);
        choice.second = shownField(field, second, programme);
        choice.side =
            first == second ? Side::First : proposed(field, keep.attendee, gone.attendee, first, second);
        choice.canBeBoth = field.type == FieldType::LongText && !first.isNull() && !second.isNull();
        choices.push_back(choice);
    }
    for (const Workshop &workshop : programme.workshops) {
        const Enrolment *first = enrolmentIn(keep, workshop.id);
        const Enrolment *second = enrolmentIn(gone, workshop.id);
        if (!first && !second)
            continue;
        MergeChoice choice;
        choice.workshop = workshop.id;
        choice.label = workshop.title;
        choice.first = shownState(first);
        choice.second = shownState(second);
        choice.side = ruleFor(first, second);
        choices.push_back(choice);
    }
    for (const Question &question : programme.questions) {
        MergeChoice choice;
        choice.question = question.id;
        choice.label = question.text;
        choice.first = answerTo(keep, question.id);
        choice.second = answerTo(gone, question.id);
        choice.side = choice.first.isEmpty() ? Side::Second : Side::First;
        if (!choice.first.isEmpty() || !choice.second.isEmpty())
            choices.push_back(choice);
    }
    return choices;
}

Merge mergeOf(const AttendeeCard &keep, const AttendeeCard &gone, const std::vector<MergeChoice> &choices)
{
    Merge merge;
    merge.keep = merge.wanted = keep.attendee;
    merge.gone = gone.attendee;
    for (const MergeChoice &choice : choices) {
        if (choice.field) {
            QVariant value = choice.field->get(choice.side == Side::Second ? &gone.attendee : &keep.attendee);
            if (choice.side == Side::Both)
                value = joined(value.toString(), choice.field->get(&gone.attendee).toString());
            choice.field->set(&merge.wanted, value);
        } else if (choice.workshop.isValid()) {
            const Enrolment *first = enrolmentIn(keep, choice.workshop);
            const Enrolment *second = enrolmentIn(gone, choice.workshop);
            if (choice.differs() && choice.side != ruleFor(first, second)) {
                merge.workshops.emplace_back(choice.workshop,
                                             stateOf(choice.side == Side::Second ? second : first));
            }
        } else if (choice.differs()) {
            const Side rule = choice.first.isEmpty() ? Side::Second : Side::First;
            if (choice.side != rule)
                merge.answers.emplace_back(choice.question, choice.result());
        }
    }
    return merge;
}

} // namespace colloquia
