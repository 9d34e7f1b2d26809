// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/randomedits.h"

#include "app/store/merging.h"
#include "app/store/people.h"
#include "app/store/programmework.h"
#include "app/store/replies.h"
#include "tests/support/invented.h"

namespace colloquia::testing {

using namespace Qt::StringLiterals;

Result<Changes> RandomEdits::one()
{
    if (m_age++ % m_stale == 0) {
        m_cards = *m_store.cards();
        m_programme = *m_store.programme();
    }
    const int which = int(m_random.bounded(30));
    if (which == 19)
        return m_store.apply(import(), u"Import"_s);
    return m_store.write(u"Edit %1"_s.arg(which),
                         [this, which](Writer &writer) { return edit(writer, which); });
}

QString RandomEdits::word()
{
    return u"mot %1"_s.arg(m_random.bounded(1000));
}

// An import that changes people who are there as well, and gives them a category that it brings along.
Plan RandomEdits::import()
{
    Plan plan = inventedPlan(m_store, int(m_random.bounded(6)));
    for (int i = 0; i < 2; ++i) {
        const AttendeeCard *card = any(m_cards);
        if (!card || (i == 1 && plan.people.back().attendee.id == card->attendee.id))
            continue;
        PlannedPerson person;
        person.attendee = card->attendee;
        person.attendee.organisation = word();
        person.attendee.category = CategoryId(-1);
        person.wishes = std::vector<PlannedWish>{{WorkshopId(-2)}};
        person.answers = {{QuestionId(-1), word()}};
        person.cells = word();
        plan.people.push_back(person);
    }
    if (const auto forms = m_store.forms(); !forms->empty() && m_random.bounded(2)) {
        plan.form = forms->front();
        plan.form->mapping = word();
    }
    return plan;
}

Result<void> RandomEdits::edit(Writer &writer, int which)
{
    const AttendeeCard *card = any(m_cards);
    const AttendeeCard *other = any(m_cards);
    const Workshop *workshop = any(m_programme.workshops);
    const Question *question = any(m_programme.questions);
    const Category *category = any(m_programme.categories);
    if (!card || which < 4) {
        Attendee attendee;
        attendee.familyName = word();
        attendee.category = category ? category->id : CategoryId();
        return people::add(writer, attendee);
    }
    const AttendeeId id = card->attendee.id;
    switch (which) {
    case 4:
    case 5:
    case 6:
        return changeFields(writer, card->attendee);
    case 7:
        return people::remove(writer, id);
    case 8:
        return workshop ? people::enrol(writer, id, workshop->id, EnrolmentState(m_random.bounded(2)))
                        : Result<void>();
    case 9: {
        std::vector<WorkshopId> wishes;
        for (const Workshop &wish : m_programme.workshops) {
            if (m_random.bounded(2))
                wishes.insert(wishes.begin(), wish.id);
        }
        return people::setWorkshops(writer, id, wishes);
    }
    case 10:
        return question
                   ? people::setAnswer(writer, id, question->id, m_random.bounded(3) ? word() : QString())
                   : Result<void>();
    case 11:
        return id == other->attendee.id ? Result<void>() : people::represent(writer, id, other->attendee.id);
    case 12:
        return people::checkIn(writer, id, workshop ? workshop->id : WorkshopId(), writer.now());
    case 13:
        return people::undoCheckIn(writer, id, {});
    case 14: {
        Batch batch;
        batch.at = writer.now();
        return people::keepBatch(writer, batch, {id});
    }
    case 15:
        return category ? programmework::removeCategory(writer, category->id) : Result<void>();
    case 16: {
        // A new category, and somebody in it, at once.
        Category fresh;
        fresh.name = word();
        if (const auto done = writer.add(fresh); !done)
            return done;
        Attendee after = card->attendee;
        after.category = fresh.id;
        return writer.change(card->attendee, after);
    }
    case 17:
        return workshop && m_random.bounded(2) ? programmework::removeWorkshop(writer, workshop->id)
                                               : replaceProgramme(writer);
    case 20:
        return id == other->attendee.id
                   ? Result<void>()
                   : people::merge(writer,
                                   {.keep = card->attendee,
                                    .gone = other->attendee,
                                    .wanted = m_random.bounded(2) ? other->attendee : card->attendee});
    case 21:
        return id == other->attendee.id ? Result<void>()
                                        : people::sayDistinct(writer, id, other->attendee.id);
    case 22:
        return people::refuseName(writer, id, word());
    case 23:
    case 24:
    case 25:
    case 26:
        return changePeople(writer, which, *card, *other);
    case 27:
        return rename(writer);
    case 28:
    case 29:
        return keepLook(writer);
    default:
        return question ? programmework::removeQuestion(writer, question->id) : Result<void>();
    }
}

Result<void> RandomEdits::changeFields(Writer &writer, const Attendee &attendee)
{
    Attendee after = attendee;
    after.givenName = word();
    after.status = Status(m_random.bounded(5));
    after.callBackOn = QDate(2017, 12, 1).addDays(m_random.bounded(30));
    after.seats = m_random.bounded(2) ? std::optional<int>(3) : std::nullopt;
    if (m_random.bounded(3) == 0)
        after.category = {};
    return writer.change(attendee, after);
}

// Replies, representatives, seats: what touches more than one row.
Result<void> RandomEdits::changePeople(Writer &writer, int which, const AttendeeCard &card,
                                       const AttendeeCard &other)
{
    const AttendeeId id = card.attendee.id;
    switch (which) {
    case 23: {
        std::vector<Attendee> people{card.attendee};
        if (other.attendee.id != id)
            people.push_back(other.attendee);
        const QDate day = QDate(2017, 11, 1).addDays(m_random.bounded(30));
        return people::noteReplies(writer, people,
                                   {day, Reply(m_random.bounded(6)), ReplyNote::Coming(m_random.bounded(3)),
                                    QDateTime(day, QTime(12, 0), Qt::UTC)});
    }
    case 24: {
        std::vector<AttendeeId> absent;
        for (int i = 0; i < 3; ++i) {
            const AttendeeCard *one = any(m_cards);
            if (one->attendee.id != id && std::ranges::find(absent, one->attendee.id) == absent.end())
                absent.push_back(one->attendee.id);
        }
        return people::setRepresented(writer, id, absent);
    }
    case 25:
        return people::endRepresentation(writer, id);
    default:
        return people::giveSeat(writer, id, {});
    }
}

Result<void> RandomEdits::replaceProgramme(Writer &writer)
{
    Programme wanted = m_programme;
    Partner partner;
    partner.name = word();
    if (!wanted.partners.empty() && m_random.bounded(2))
        wanted.partners.pop_back();
    wanted.partners.push_back(partner);
    Workshop workshop;
    workshop.title = word();
    wanted.workshops.push_back(workshop);
    Question question;
    question.text = word();
    wanted.questions.push_back(question);
    wanted.colloquium.subtitle = word();
    return programmework::replace(writer, m_programme, wanted);
}

// A question, workshop or category is called otherwise, and one of the categories is put into another.
Result<void> RandomEdits::rename(Writer &writer)
{
    if (const Question *question = any(m_programme.questions); question && m_random.bounded(2)) {
        Question after = *question;
        after.text = word();
        return writer.change(*question, after);
    }
    if (const Workshop *workshop = any(m_programme.workshops); workshop && m_random.bounded(2)) {
        Workshop after = *workshop;
        after.title = word();
        return writer.change(*workshop, after);
    }
    const Category *from = any(m_programme.categories);
    const Category *into = any(m_programme.categories);
    if (!from || from->id == into->id)
        return {};
    return programmework::mergeCategory(writer, from->id, into->id);
}

// A view that speaks of a question and a category is kept, changed or thrown away.
Result<void> RandomEdits::keepLook(Writer &writer)
{
    const ListView *known = any(m_programme.views);
    if (known && m_random.bounded(4) == 0)
        return writer.remove(*known);
    const Question *question = any(m_programme.questions);
    const Category *category = any(m_programme.categories);
    ListView view = known && m_random.bounded(2) ? *known : ListView();
    view.name = view.id.isValid() ? view.name : word();
    view.listing =
        uR"({"filter":[{"key":"category","relation":"is","values":["%1"]}],"sort":"question:%2"})"_s.arg(
            category ? category->name : QString(), question ? question->text : QString());
    return view.id.isValid() ? writer.change(*known, view) : writer.add(view);
}

} // namespace colloquia::testing
