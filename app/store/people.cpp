// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"

#include "app/model/badgecode.h"
#include "app/store/records.h"
#include "app/store/seating.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace colloquia::people {

using namespace Qt::StringLiterals;

namespace {

template<class Record>
Result<std::vector<Record>> of(Writer &writer, const QString &condition, const QVariantList &bound)
{
    return records::readAll<Record>(writer.connection(), u"WHERE %1 ORDER BY id"_s.arg(condition), bound);
}

Result<std::vector<Enrolment>> enrolmentsOf(Writer &writer, AttendeeId attendee)
{
    return records::readAll<Enrolment>(writer.connection(), u"WHERE attendee = ? ORDER BY wish, id"_s,
                                       {attendee.value});
}

template<class Record>
Result<void> removeAll(Writer &writer, const QString &condition, const QVariantList &bound)
{
    const auto all = of<Record>(writer, condition, bound);
    if (!all)
        return tl::unexpected(all.error());
    for (const Record &record : *all) {
        if (const auto done = writer.remove(record); !done)
            return done;
    }
    return {};
}

} // namespace

void giveCode(Attendee &attendee)
{
    // Forty-four random bits: a code that is taken already is a matter of once in a century, and the document
    // would refuse it.
    if (attendee.code.isEmpty())
        attendee.code = newBadgeCode(*QRandomGenerator::global());
}

Result<void> add(Writer &writer, Attendee &attendee)
{
    giveCode(attendee);
    return writer.add(attendee);
}

Result<void> admit(Writer &writer, Attendee &attendee)
{
    auto seating = Seating::count(writer.connection());
    if (!seating)
        return tl::unexpected(seating.error());
    attendee.status = seating->forColloquium(attendee.status, attendee.mode);
    return add(writer, attendee);
}

Result<std::vector<AttendeeId>> addSeats(Writer &writer, const Attendee &contact, int count)
{
    std::vector<AttendeeId> ids;
    for (int i = 1; i <= count; ++i) {
        Attendee seat = contact;
        seat.id = {};
        seat.code.clear();
        seat.rank = {}; // it is the person's, not the office's
        seat.seat = i;
        seat.seats = count;
        if (const auto done = add(writer, seat); !done)
            return tl::unexpected(done.error());
        ids.push_back(seat.id);
    }
    return ids;
}

Result<void> remove(Writer &writer, AttendeeId attendee)
{
    const QVariantList one{attendee.value};
    for (const auto &done :
         {removeAll<Enrolment>(writer, u"attendee = ?"_s, one),
          removeAll<Answer>(writer, u"attendee = ?"_s, one),
          removeAll<Presence>(writer, u"attendee = ?"_s, one),
          removeAll<Print>(writer, u"attendee = ?"_s, one),
          removeAll<FormRow>(writer, u"attendee = ?"_s, one),
          removeAll<RefusedName>(writer, u"attendee = ?"_s, one),
          removeAll<Distinct>(writer, u"attendee = ? OR other = ?"_s, {attendee.value, attendee.value}),
          removeAll<Representation>(writer, u"representative = ? OR represented = ?"_s,
                                    {attendee.value, attendee.value})}) {
        if (!done)
            return done;
    }
    return writer.erase(RecordKind::Attendee, attendee.value);
}

Result<void> enrol(Writer &writer, AttendeeId attendee, WorkshopId workshop, EnrolmentState state)
{
    const auto known = enrolmentsOf(writer, attendee);
    if (!known)
        return tl::unexpected(known.error());
    int wish = 1;
    for (const Enrolment &enrolment : *known) {
        if (enrolment.workshop == workshop) {
            Enrolment after = enrolment;
            after.state = state;
            return writer.change(enrolment, after);
        }
        wish = std::max(wish, enrolment.wish + 1);
    }
    Enrolment enrolment{{}, attendee, workshop, state, wish};
    return writer.add(enrolment);
}

Result<void> giveSeat(Writer &writer, AttendeeId attendee, WorkshopId workshop)
{
    if (workshop.isValid())
        return enrol(writer, attendee, workshop, EnrolmentState::Enrolled);
    const auto before = writer.get<Attendee>(attendee);
    if (!before)
        return tl::unexpected(before.error());
    // Counted while they take none of the seats themselves.
    auto seating = Seating::count(writer.connection());
    if (!seating)
        return tl::unexpected(seating.error());
    Attendee after = *before;
    after.status = Status::Registered;
    if (const auto done = placeInWorkshops(writer, after, *seating); !done)
        return done;
    return writer.change(*before, after);
}

Result<void> placeInWorkshops(Writer &writer, const Attendee &attendee, Seating &seating)
{
    const auto enrolments = enrolmentsOf(writer, attendee.id);
    if (!enrolments)
        return tl::unexpected(enrolments.error());
    for (const Enrolment &enrolment : *enrolments) {
        Enrolment placed = enrolment;
        if (enrolment.state == EnrolmentState::Enrolled)
            placed.state = seating.forWorkshop(attendee.status, attendee.mode, enrolment.workshop);
        if (const auto done = writer.change(enrolment, placed); !done)
            return done;
    }
    return {};
}

Result<void> leave(Writer &writer, AttendeeId attendee, WorkshopId workshop)
{
    return removeAll<Enrolment>(writer, u"attendee = ? AND workshop = ?"_s, {attendee.value, workshop.value});
}

Result<void> setWorkshops(Writer &writer, AttendeeId attendee, const std::vector<WorkshopId> &workshops)
{
    const auto known = enrolmentsOf(writer, attendee);
    if (!known)
        return tl::unexpected(known.error());
    for (const Enrolment &enrolment : *known) {
        if (std::ranges::find(workshops, enrolment.workshop) == workshops.end()) {
            if (const auto done = writer.remove(enrolment); !done)
                return done;
        }
    }
    const auto person = writer.get<Attendee>(attendee);
    if (!person)
        return tl::unexpected(person.error());
    auto seating = Seating::count(writer.connection());
    if (!seating)
        return tl::unexpected(seating.error());
    int wish = 0;
    for (const WorkshopId workshop : workshops) {
        ++wish;
        const auto old =
            std::ranges::find_if(*known, [workshop](const Enrolment &e) { return e.workshop == workshop; });
        if (old == known->end()) {
            Enrolment enrolment{
                {}, attendee, workshop, seating->forWorkshop(person->status, person->mode, workshop), wish};
            if (const auto done = writer.add(enrolment); !done)
                return done;
        } else {
            Enrolment after = *old;
            after.wish = wish;
            if (const auto done = writer.change(*old, after); !done)
                return done;
        }
    }
    return {};
}

Result<QString> answer(Writer &writer, AttendeeId attendee, QuestionId question)
{
    const auto known =
        of<Answer>(writer, u"attendee = ? AND question = ?"_s, {attendee.value, question.value});
    if (!known)
        return tl::unexpected(known.error());
    return known->empty() ? QString() : known->front().text;
}

Result<void> setAnswer(Writer &writer, AttendeeId attendee, QuestionId question, const QString &text)
{
    const auto known =
        of<Answer>(writer, u"attendee = ? AND question = ?"_s, {attendee.value, question.value});
    if (!known)
        return tl::unexpected(known.error());
    if (known->empty() && text.isEmpty())
        return {};
    if (known->empty()) {
        Answer answer{{}, attendee, question, text};
        return writer.add(answer);
    }
    if (text.isEmpty())
        return writer.remove(known->front());
    Answer after = known->front();
    after.text = text;
    return writer.change(known->front(), after);
}

Result<void> represent(Writer &writer, AttendeeId representative, AttendeeId represented)
{
    if (representative == represented) {
        return failure(Error::Invalid, QCoreApplication::translate("People", "Nobody represents themselves."),
                       {}, u"represents"_s);
    }
    const auto before = of<Representation>(writer, u"represented = ?"_s, {represented.value});
    if (!before)
        return tl::unexpected(before.error());
    if (before->size() == 1 && before->front().representative == representative)
        return {};
    if (const auto done = endRepresentation(writer, represented); !done)
        return done;
    Representation representation{{}, representative, represented};
    if (const auto done = writer.add(representation); !done)
        return done;
    const auto absent = writer.get<Attendee>(represented);
    if (!absent)
        return tl::unexpected(absent.error());
    Attendee excused = *absent;
    excused.status = Status::Excused;
    return writer.change(*absent, excused);
}

Result<void> comeFor(Writer &writer, AttendeeId representative, AttendeeId represented)
{
    if (const auto done = represent(writer, representative, represented); !done)
        return done;
    const auto before = writer.get<Attendee>(representative);
    if (!before)
        return tl::unexpected(before.error());
    if (before->status == Status::Registered)
        return {};
    auto seating = Seating::count(writer.connection());
    if (!seating)
        return tl::unexpected(seating.error());
    Attendee after = *before;
    after.status = Status::Registered;
    if (!after.registeredAt.isValid())
        after.registeredAt = writer.now();
    if (const auto done = placeInWorkshops(writer, after, *seating); !done)
        return done;
    return writer.change(*before, after);
}

Result<void> endRepresentation(Writer &writer, AttendeeId represented)
{
    return removeAll<Representation>(writer, u"represented = ?"_s, {represented.value});
}

Result<void> setRepresented(Writer &writer, AttendeeId representative,
                            const std::vector<AttendeeId> &represented)
{
    const auto before = of<Representation>(writer, u"representative = ?"_s, {representative.value});
    if (!before)
        return tl::unexpected(before.error());
    for (const Representation &old : *before) {
        if (std::ranges::find(represented, old.represented) != represented.end())
            continue;
        if (const auto done = writer.remove(old); !done)
            return done;
    }
    for (const AttendeeId one : represented) {
        if (const auto done = represent(writer, representative, one); !done)
            return done;
    }
    return {};
}

Result<void> checkIn(Writer &writer, AttendeeId attendee, WorkshopId workshop, const QDateTime &at)
{
    const auto known = of<Presence>(writer, u"attendee = ? AND coalesce(workshop, 0) = ?"_s,
                                    {attendee.value, workshop.value});
    if (!known)
        return tl::unexpected(known.error());
    if (!known->empty())
        return {};
    Presence presence{{}, attendee, workshop, at, writer.identity().station};
    return writer.add(presence);
}

Result<void> undoCheckIn(Writer &writer, AttendeeId attendee, WorkshopId workshop)
{
    return removeAll<Presence>(writer, u"attendee = ? AND coalesce(workshop, 0) = ?"_s,
                               {attendee.value, workshop.value});
}

Result<void> keepBatch(Writer &writer, Batch &batch, const std::vector<AttendeeId> &attendees)
{
    std::vector<Print> prints;
    for (const AttendeeId attendee : attendees)
        prints.push_back({{}, {}, attendee});
    return keepBatch(writer, batch, prints);
}

Result<void> keepBatch(Writer &writer, Batch &batch, std::vector<Print> &prints)
{
    if (const auto done = writer.add(batch); !done)
        return done;
    for (Print &print : prints)
        print.batch = batch.id;
    return prints.empty() ? Result<void>() : writer.addAll(prints);
}

Result<void> takeBackPrints(Writer &writer, const Batch &before, const Batch &after,
                            const std::vector<Print> &prints)
{
    for (const Print &print : prints) {
        if (const auto done = writer.remove(print); !done)
            return done;
    }
    return writer.change(before, after);
}

} // namespace colloquia::people
