// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/figures.h"

#include <QTimeZone>

namespace colloquia {

Figures figuresOf(const std::vector<AttendeeCard> &cards, const Programme &programme)
{
    Figures figures;
    std::map<WorkshopId, WorkshopFigures> workshops;
    QTimeZone zone(programme.colloquium.timeZone.toLatin1());
    if (!zone.isValid())
        zone = QTimeZone::systemTimeZone();
    figures.attendees = int(cards.size());
    for (const AttendeeCard &card : cards) {
        const Attendee &attendee = card.attendee;
        ++figures.byStatus[size_t(attendee.status)];
        if (attendee.registeredAt.isValid())
            ++figures.registrationsByDay[attendee.registeredAt.toTimeZone(zone).date()];
        if (checkedInAt(card).isValid())
            ++figures.present;
        if (attendee.status == Status::Registered) {
            ++figures.byCategory[attendee.category];
            if (attendee.mode == Mode::Remote)
                ++figures.remote;
        }
        if (needsBadge(attendee)) {
            ++figures.badgesNeeded;
            if (card.printedAt.isValid())
                ++figures.badgesPrinted;
        }
        // Whoever is excused, withdrawn or not registered yet takes no seat.
        if (attendee.status != Status::Registered)
            continue;
        for (const Enrolment &enrolment : card.enrolments) {
            WorkshopFigures &workshop = workshops[enrolment.workshop];
            if (enrolment.state == EnrolmentState::Waiting)
                ++workshop.waiting;
            else
                ++workshop.enrolled;
            if (enrolment.state == EnrolmentState::Enrolled && attendee.mode == Mode::Remote)
                ++workshop.remote;
        }
    }
    for (const Workshop &workshop : programme.workshops) {
        WorkshopFigures counted = workshops[workshop.id];
        counted.workshop = workshop.id;
        figures.byWorkshop.push_back(counted);
    }
    return figures;
}

} // namespace colloquia
