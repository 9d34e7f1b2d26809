// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/due.h"

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

std::vector<Due> dueOn(QDate today, int patience, const std::vector<AttendeeCard> &cards,
                       const Programme &programme, const Figures &figures)
{
    std::vector<Due> due;
    for (const SeatOffer &offer : seatOffers(cards, programme, figures))
        due.push_back({Due::Seat, offer.attendee, offer.workshop});
    const auto seats = qsizetype(due.size());
    // Reconfirmation is asked for when the first has answered, and over with the event.
    const Colloquium &colloquium = programme.colloquium;
    const QDate last = colloquium.endDate.isValid() ? colloquium.endDate : colloquium.startDate;
    const bool isOver = last.isValid() && last < today;
    const bool isReconfirmed = !isOver && std::ranges::any_of(cards, [](const AttendeeCard &card) {
        return card.attendee.confirmedAt.isValid();
    });
    for (const AttendeeCard &card : cards) {
        const Attendee &attendee = card.attendee;
        if (attendee.callBackOn.isValid() && attendee.callBackOn <= today)
            due.push_back({Due::CallBack, attendee.id, {}, attendee.callBackOn});
        else if (!isOver && attendee.status == Status::Invited && !attendee.repliedOn.isValid() &&
                 attendee.invitedOn.isValid() && attendee.invitedOn.daysTo(today) >= patience &&
                 !attendee.callBackOn.isValid())
            due.push_back({Due::Chase, attendee.id, {}, attendee.invitedOn});
        if (auto owed = owedBy(attendee); !isOver && !owed.empty())
            due.push_back({Due::Speaker, attendee.id, {}, {}, std::move(owed)});
        if (isReconfirmed && needsBadge(attendee) && !attendee.confirmedAt.isValid())
            due.push_back({Due::Confirmation, attendee.id});
    }
    // Offers keep the order in which people wait.
    std::stable_sort(due.begin() + seats, due.end(), [](const Due &a, const Due &b) {
        return a.what != b.what ? a.what < b.what : a.since < b.since;
    });
    return due;
}

} // namespace colloquia
