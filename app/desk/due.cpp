// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/due.h"

#include "app/desk/counting.h"
#include "app/desk/seats.h"

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

bool hasGone(const Attendee &attendee)
{
    return attendee.status == Status::Withdrawn || attendee.status == Status::Excused;
}

std::vector<const Field *> owedBy(const Attendee &attendee)
{
    std::vector<const Field *> owed;
    if (attendee.role != Role::Speaker || hasGone(attendee))
        return owed;
    for (const Field *field : speakerFields()) {
        if (field->get(&attendee) == stored::value(Owed::Awaited))
            owed.push_back(field);
    }
    return owed;
}

} // namespace

const std::vector<const Field *> &speakerFields()
{
    static const std::vector<const Field *> fields = [] {
        std::vector<const Field *> found;
        for (const QString &key :
             {u"biography"_s, u"portrait"_s, u"slides"_s, u"image_release"_s, u"travel"_s, u"hotel"_s})
            found.push_back(findField(RecordKind::Attendee, key));
        return found;
    }();
    return fields;
}

void takeRole(Attendee &attendee, Role role)
{
    const bool begins = role == Role::Speaker && attendee.role != Role::Speaker;
    attendee.role = role;
    if (!begins)
        return;
    // Who travels and who stays overnight is another matter each time.
    for (Owed Attendee::*thing :
         {&Attendee::biography, &Attendee::portrait, &Attendee::slides, &Attendee::imageRelease}) {
        if (attendee.*thing == Owed::NotNeeded)
            attendee.*thing = Owed::Awaited;
    }
}

Filter toBeConfirmed()
{
    return {{u"status"_s, Condition::Is, {stored::value(Status::Registered).toString()}},
            {u"mode"_s, Condition::Is, {stored::value(Mode::OnSite).toString()}},
            {u"confirmed_at"_s, Condition::IsEmpty, {}}};
}

std::vector<Due> dueOn(QDate today, int patience, const std::vector<AttendeeCard> &cards,
                       const Programme &programme, const Figures &figures)
{
    std::vector<Due> due;
    for (const SeatOffer &offer : seatOffers(cards, programme, figures))
        due.push_back({Due::Seat, offer.attendee, 1, offer.workshop});
    const auto seats = qsizetype(due.size());
    // Reconfirmation is over with the event.
    const Colloquium &colloquium = programme.colloquium;
    const QDate last = colloquium.endDate.isValid() ? colloquium.endDate : colloquium.startDate;
    const bool isOver = last.isValid() && last < today;
    for (const AttendeeCard &card : cards) {
        const Attendee &attendee = card.attendee;
        if (attendee.callBackOn.isValid() && attendee.callBackOn <= today)
            due.push_back({Due::CallBack, attendee.id, 1, {}, attendee.callBackOn});
        else if (!isOver && attendee.status == Status::Invited && !attendee.repliedOn.isValid() &&
                 attendee.invitedOn.isValid() && attendee.invitedOn.daysTo(today) >= patience &&
                 !attendee.callBackOn.isValid())
            due.push_back({Due::Chase, attendee.id, 1, {}, attendee.invitedOn});
        if (auto owed = owedBy(attendee); !isOver && !owed.empty())
            due.push_back({Due::Speaker, attendee.id, 1, {}, {}, std::move(owed)});
    }
    // Hundreds of them would hide everything else.
    const Reconfirmation asked = reconfirmationOf(cards);
    if (const int waiting = asked.coming - asked.confirmed; !isOver && asked.isAsked() && waiting > 0)
        due.push_back({Due::Confirmation, {}, waiting});
    // Offers keep the order in which people wait.
    std::stable_sort(due.begin() + seats, due.end(), [](const Due &a, const Due &b) {
        return a.what != b.what ? a.what < b.what : a.since < b.since;
    });
    return due;
}

} // namespace colloquia
