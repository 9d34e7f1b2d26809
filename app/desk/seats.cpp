// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/seats.h"

#include <algorithm>
#include <limits>

namespace colloquia {

namespace {

// One who waits, with what decides the order.
struct Waiting
{
    qint64 since;
    const AttendeeCard *card;
};

// For the colloquium: by when they registered. Whoever has no time stamp was written down by hand and comes
// after those who have.
std::vector<Waiting> forTheColloquium(const std::vector<AttendeeCard> &cards)
{
    std::vector<Waiting> waiting;
    for (const AttendeeCard &card : cards) {
        const QDateTime &at = card.attendee.registeredAt;
        if (card.attendee.status == Status::Waiting)
            waiting.push_back(
                {at.isValid() ? at.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(), &card});
    }
    std::ranges::stable_sort(waiting, {}, &Waiting::since);
    return waiting;
}

// For a workshop: by when they asked for it.
std::vector<Waiting> forWorkshop(const std::vector<AttendeeCard> &cards, WorkshopId workshop)
{
    std::vector<Waiting> waiting;
    for (const AttendeeCard &card : cards) {
        if (card.attendee.status != Status::Registered)
            continue;
        for (const Enrolment &enrolment : card.enrolments) {
            if (enrolment.workshop == workshop && enrolment.state == EnrolmentState::Waiting)
                waiting.push_back({enrolment.id.value, &card});
        }
    }
    std::ranges::sort(waiting, {}, &Waiting::since);
    return waiting;
}

std::vector<Waiting> inOrder(const std::vector<AttendeeCard> &cards, WorkshopId workshop)
{
    return workshop.isValid() ? forWorkshop(cards, workshop) : forTheColloquium(cards);
}

} // namespace

std::vector<SeatOffer> allWaiting(const std::vector<AttendeeCard> &cards)
{
    std::vector<SeatOffer> all;
    for (const AttendeeCard &card : cards) {
        const Attendee &attendee = card.attendee;
        if (attendee.status == Status::Waiting)
            all.push_back({attendee.id, {}});
        if (attendee.status != Status::Registered)
            continue;
        for (const Enrolment &enrolment : card.enrolments) {
            if (enrolment.state == EnrolmentState::Waiting)
                all.push_back({attendee.id, enrolment.workshop});
        }
    }
    std::ranges::sort(all);
    return all;
}

std::vector<AttendeeId> waitingFor(const std::vector<AttendeeCard> &cards, WorkshopId workshop)
{
    std::vector<AttendeeId> ids;
    for (const Waiting &one : inOrder(cards, workshop))
        ids.push_back(one.card->attendee.id);
    return ids;
}

std::vector<SeatOffer> seatOffers(const std::vector<AttendeeCard> &cards, const Programme &programme,
                                  const Figures &figures)
{
    std::vector<SeatOffer> offers;
    // No capacity is no end of seats.
    const auto offer = [&offers, &cards](WorkshopId workshop, const std::optional<int> &capacity, int taken) {
        int free = capacity ? *capacity - taken : std::numeric_limits<int>::max();
        for (const Waiting &one : inOrder(cards, workshop)) {
            const bool remote = one.card->attendee.mode == Mode::Remote;
            if (!remote && free <= 0)
                continue;
            offers.push_back({one.card->attendee.id, workshop});
            free -= remote ? 0 : 1;
        }
    };
    if (figures.of(Status::Waiting) > 0)
        offer({}, programme.colloquium.capacity, figures.of(Status::Registered) - figures.remote);
    for (const WorkshopFigures &counted : figures.byWorkshop) {
        const Workshop *workshop = find(programme.workshops, counted.workshop);
        if (workshop && counted.waiting > 0)
            offer(workshop->id, workshop->capacity, counted.enrolled - counted.remote);
    }
    return offers;
}

} // namespace colloquia
