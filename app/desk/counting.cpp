// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/counting.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace colloquia {

namespace {

struct MeasureWords
{
    const char *key;
    const char *label;
};

constexpr std::array<MeasureWords, kMeasures> kWords = {{
    {"invited", QT_TRANSLATE_NOOP("Breakdown", "Invited")},
    {"registered", QT_TRANSLATE_NOOP("Breakdown", "Registered")},
    {"confirmed", QT_TRANSLATE_NOOP("Breakdown", "Confirmed")},
    {"waiting", QT_TRANSLATE_NOOP("Breakdown", "Waiting")},
    {"excused", QT_TRANSLATE_NOOP("Breakdown", "Excused")},
    {"withdrawn", QT_TRANSLATE_NOOP("Breakdown", "Withdrawn")},
    {"present", QT_TRANSLATE_NOOP("Breakdown", "Present")},
    {"absent", QT_TRANSLATE_NOOP("Breakdown", "Absent")},
    {"expected", QT_TRANSLATE_NOOP("Breakdown", "Expected")},
}};

void count(Counts &counts, Measure measure, bool holds = true)
{
    counts.of[size_t(measure)] += holds ? 1 : 0;
}

} // namespace

QString keyOf(Measure measure)
{
    return QString::fromLatin1(kWords[size_t(measure)].key);
}

QString labelOf(Measure measure, const Language &language)
{
    return language.say("Breakdown", kWords[size_t(measure)].label);
}

Reconfirmation reconfirmationOf(const std::vector<AttendeeCard> &cards)
{
    Reconfirmation found;
    for (const AttendeeCard &card : cards) {
        if (!needsBadge(card.attendee))
            continue;
        ++found.coming;
        found.confirmed += card.attendee.confirmedAt.isValid() ? 1 : 0;
    }
    return found;
}

CountingBasis countingBasis(const std::vector<AttendeeCard> &cards, const Programme &programme,
                            const QDateTime &now)
{
    QTimeZone zone(programme.colloquium.timeZone.toLatin1());
    if (!zone.isValid())
        zone = QTimeZone::systemTimeZone();
    const QDateTime there = now.toTimeZone(zone);
    const auto hasBegun = [&there](QDate date, QTime time) {
        return date.isValid() &&
               (there.date() > date || (there.date() == date && (!time.isValid() || there.time() >= time)));
    };
    CountingBasis basis;
    const Colloquium &colloquium = programme.colloquium;
    basis.begun = hasBegun(colloquium.startDate, colloquium.startTime);
    QHash<WorkshopId, bool> begun;
    for (const Workshop &workshop : programme.workshops)
        begun.insert(workshop.id,
                     workshop.date.isValid() ? hasBegun(workshop.date, workshop.startTime) : basis.begun);
    basis.confirmation = reconfirmationOf(cards);
    for (const AttendeeCard &card : cards) {
        for (const Presence &presence : card.presences) {
            basis.present = basis.present || !presence.workshop.isValid();
            if (begun.value(presence.workshop))
                basis.attended.insert(presence.workshop, true);
        }
    }
    return basis;
}

QString turnoutRule(const CountingBasis &basis, const Language &language)
{
    const auto [coming, confirmed] = basis.confirmation;
    if (confirmed == 0) {
        return language.say(
            "Breakdown", QT_TRANSLATE_NOOP("Breakdown", "Expected: everybody registered on site, as nobody "
                                                        "has confirmed again yet."));
    }
    const char *rule =
        basis.confirmation.isMostlyIn()
            ? QT_TRANSLATE_NOOP("Breakdown", "Expected: registered on site and confirmed again, %1 of %2.")
            : QT_TRANSLATE_NOOP("Breakdown",
                                "Expected: everybody registered on site. Confirmed again so far: %1 of %2.");
    return language.say("Breakdown", rule).arg(confirmed).arg(coming);
}

int peopleIn(const Counts &counts)
{
    // Everybody has one of the five statuses.
    return counts[Measure::Invited] + counts[Measure::Registered] + counts[Measure::Waiting] +
           counts[Measure::Excused] + counts[Measure::Withdrawn];
}

void countAtEvent(Counts &counts, const AttendeeCard &card, const CountingBasis &basis)
{
    static constexpr Measure byStatus[] = {Measure::Invited, Measure::Registered, Measure::Waiting,
                                           Measure::Excused, Measure::Withdrawn};
    const Attendee &attendee = card.attendee;
    const bool comes = needsBadge(attendee);
    const bool confirmed = attendee.status == Status::Registered && attendee.confirmedAt.isValid();
    const bool present = checkedInAt(card).isValid();
    count(counts, byStatus[size_t(attendee.status)]);
    count(counts, Measure::Confirmed, confirmed);
    count(counts, Measure::Present, present);
    count(counts, Measure::Absent, basis.begun && comes && !present);
    count(counts, Measure::Expected, comes && (confirmed || !basis.confirmation.isMostlyIn()));
}

void countInWorkshop(Counts &counts, const AttendeeCard &card, WorkshopId workshop,
                     const CountingBasis &basis)
{
    const Attendee &attendee = card.attendee;
    const auto enrolment = std::ranges::find(card.enrolments, workshop, &Enrolment::workshop);
    const bool present = checkedInAt(card, workshop).isValid();
    count(counts, Measure::Present, present);
    if (enrolment == card.enrolments.end())
        return;
    if (enrolment->state == EnrolmentState::Waiting && attendee.status == Status::Registered) {
        count(counts, Measure::Waiting);
        return;
    }
    Counts atEvent;
    countAtEvent(atEvent, card, basis);
    for (const Measure measure : {Measure::Invited, Measure::Registered, Measure::Confirmed, Measure::Waiting,
                                  Measure::Excused, Measure::Withdrawn, Measure::Expected})
        counts.of[size_t(measure)] += atEvent[measure];
    count(counts, Measure::Absent, basis.attended.value(workshop) && needsBadge(attendee) && !present);
}

} // namespace colloquia
