// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakedocument.h"

#include "app/model/badgecode.h"

#include <QRandomGenerator>

#include <algorithm>

namespace colloquia::testing {

namespace {

template<class Id>
Id made(Id planned, const std::vector<Id> &created)
{
    return planned.value < 0 ? created[size_t(-1 - planned.value)] : planned;
}

AttendeeCard *cardOf(std::vector<AttendeeCard> &cards, AttendeeId id)
{
    for (AttendeeCard &card : cards) {
        if (card.attendee.id == id)
            return &card;
    }
    return nullptr;
}

void answer(AttendeeCard &card, QuestionId question, const QString &text)
{
    std::erase_if(card.answers, [question](const Answer &one) { return one.question == question; });
    if (!text.isEmpty())
        card.answers.push_back({{}, card.attendee.id, question, text});
}

void remember(std::vector<FormRow> &rows, FormId form, AttendeeId attendee, const QString &cells)
{
    for (FormRow &row : rows) {
        if (row.form == form && row.attendee == attendee) {
            row.cells = cells;
            return;
        }
    }
    rows.push_back({{}, form, attendee, cells});
}

} // namespace

ImportBasis importBasis(const Programme &programme, const std::vector<AttendeeCard> &cards,
                        const std::vector<Form> &forms, const std::vector<FormRow> &formRows)
{
    std::vector<KnownPerson> people;
    for (const AttendeeCard &card : cards) {
        const Attendee &who = card.attendee;
        people.push_back(
            {who.id, who.code, who.givenName, who.familyName, who.email, who.organisation, who.status});
    }
    const CardReader reader = [&cards](std::vector<AttendeeId> ids) {
        std::ranges::sort(ids);
        std::vector<AttendeeCard> wanted;
        for (const AttendeeCard &card : cards) {
            if (std::ranges::binary_search(ids, card.attendee.id))
                wanted.push_back(card);
        }
        return wanted;
    };
    return {programme, people, reader, forms, formRows, 7};
}

void FakeDocument::apply(const Plan &plan)
{
    std::vector<CategoryId> categories;
    for (Category category : plan.newCategories) {
        category.id = CategoryId(++lastId);
        categories.push_back(category.id);
        programme.categories.push_back(category);
    }
    std::vector<WorkshopId> workshops;
    for (Workshop workshop : plan.newWorkshops) {
        workshop.id = WorkshopId(++lastId);
        workshops.push_back(workshop.id);
        programme.workshops.push_back(workshop);
    }
    std::vector<QuestionId> questions;
    for (Question question : plan.newQuestions) {
        question.id = QuestionId(++lastId);
        questions.push_back(question.id);
        programme.questions.push_back(question);
    }
    // Without a form in the plan the bases are of the one that is known; tests know one at a time.
    FormId form = forms.empty() ? FormId() : forms.back().id;
    if (plan.form && plan.form->id.isValid()) {
        form = plan.form->id;
        *std::find_if(forms.begin(), forms.end(), [form](const Form &one) { return one.id == form; }) =
            *plan.form;
    } else if (plan.form) {
        forms.push_back(*plan.form);
        form = forms.back().id = FormId(++lastId);
    }
    for (const PlannedPerson &person : plan.people) {
        Attendee attendee = person.attendee;
        attendee.category = made(attendee.category, categories);
        if (!attendee.id.isValid()) {
            QRandomGenerator random(quint32(lastId + 1));
            attendee.id = AttendeeId(++lastId);
            attendee.code = newBadgeCode(random);
            cards.push_back({.attendee = attendee});
        }
        AttendeeCard &card = *cardOf(cards, attendee.id);
        card.attendee = attendee;
        if (person.wishes) {
            card.enrolments.clear();
            for (const PlannedWish &wish : *person.wishes) {
                card.enrolments.push_back({.attendee = attendee.id,
                                           .workshop = made(wish.workshop, workshops),
                                           .wish = int(card.enrolments.size()) + 1});
            }
        }
        for (const PlannedAnswer &given : person.answers)
            answer(card, made(given.question, questions), given.text);
        if (person.checkedInAt)
            card.presences = {{.attendee = attendee.id, .at = *person.checkedInAt}};
        if (!person.cells.isNull())
            remember(formRows, form, attendee.id, person.cells);
    }
}

AttendeeCard *FakeDocument::called(const QString &familyName, const QString &givenName)
{
    for (AttendeeCard &card : cards) {
        if (card.attendee.familyName == familyName &&
            (givenName.isNull() || card.attendee.givenName == givenName))
            return &card;
    }
    return nullptr;
}

QString FakeDocument::codeOf(AttendeeId id) const
{
    for (const AttendeeCard &card : cards) {
        if (card.attendee.id == id)
            return card.attendee.code;
    }
    return {};
}

} // namespace colloquia::testing
