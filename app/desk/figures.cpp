// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/figures.h"

#include <QHash>
#include <QTimeZone>

namespace colloquia {

namespace {

// The days of stamps in a zone. Most stamps of a list share few hours, and asking the zone is slow.
class Days
{
public:
    explicit Days(const QByteArray &zone) : m_zone(zone)
    {
        if (!m_zone.isValid())
            m_zone = QTimeZone::systemTimeZone();
    }
    QDate of(const QDateTime &stamp)
    {
        // No zone's offset has parts of a quarter of an hour.
        const qint64 quarter = stamp.toMSecsSinceEpoch() / (15 * 60 * 1000);
        const auto known = m_known.constFind(quarter);
        if (known != m_known.constEnd())
            return *known;
        return *m_known.insert(quarter, stamp.toTimeZone(m_zone).date());
    }

private:
    QTimeZone m_zone;
    QHash<qint64, QDate> m_known;
};

} // namespace

Figures figuresOf(const std::vector<AttendeeCard> &cards, const Programme &programme)
{
    Figures figures;
    std::map<WorkshopId, WorkshopFigures> workshops;
    Days days(programme.colloquium.timeZone.toLatin1());
    figures.attendees = int(cards.size());
    for (const AttendeeCard &card : cards) {
        const Attendee &attendee = card.attendee;
        ++figures.byStatus[size_t(attendee.status)];
        if (attendee.registeredAt.isValid())
            ++figures.registrationsByDay[days.of(attendee.registeredAt)];
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
