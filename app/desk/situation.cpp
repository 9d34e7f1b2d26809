// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/situation.h"

#include "app/desk/roster.h"
#include "app/model/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Situation", text);
}

QDate dayOf(const QDateTime &stamp, const Programme &programme)
{
    return there(stamp, programme.colloquium).date();
}

const Enrolment *enrolmentIn(const AttendeeCard &card, WorkshopId workshop)
{
    const auto found = std::ranges::find(card.enrolments, workshop, &Enrolment::workshop);
    return found == card.enrolments.end() ? nullptr : &*found;
}

bool waitsFor(const AttendeeCard &card, WorkshopId workshop)
{
    const Enrolment *enrolment = enrolmentIn(card, workshop);
    return enrolment && enrolment->state == EnrolmentState::Waiting;
}

// Whether the person is expected, and since when.
QString standing(const AttendeeCard &card, const Roster &roster)
{
    const Attendee &attendee = card.attendee;
    const Language screen = Language::ofScreen();
    const AttendeeCard *deputy = roster.card(card.representedBy);
    switch (attendee.status) {
    case Status::Invited:
        return attendee.repliedOn.isValid() ? say(QT_TRANSLATE_NOOP("Situation", "Invited, replied on %1"))
                                                  .arg(screen.longDate(attendee.repliedOn))
                                            : say(QT_TRANSLATE_NOOP("Situation", "Invited, no reply yet"));
    case Status::Registered:
        return attendee.registeredAt.isValid()
                   ? say(QT_TRANSLATE_NOOP("Situation", "Registered on %1"))
                         .arg(screen.longDate(dayOf(attendee.registeredAt, roster.programme())))
                   : say(QT_TRANSLATE_NOOP("Situation", "Registered"));
    case Status::Waiting:
        return say(QT_TRANSLATE_NOOP("Situation", "Waiting, number %1 in line"))
            .arg(placeInLine(card, roster.cards()));
    case Status::Excused:
        return deputy ? say(QT_TRANSLATE_NOOP("Situation", "Excused, represented by %1"))
                            .arg(displayName(deputy->attendee))
                      : say(QT_TRANSLATE_NOOP("Situation", "Excused, nobody comes instead"));
    case Status::Withdrawn:
        return say(QT_TRANSLATE_NOOP("Situation", "Has withdrawn"));
    }
    return {};
}

QString mealText(const AttendeeCard &card, const Workshop &meal, const Roster &roster)
{
    const Enrolment *enrolment = enrolmentIn(card, meal.id);
    if (!enrolment)
        return say(QT_TRANSLATE_NOOP("Situation", "%1: no")).arg(meal.title);
    if (enrolment->state == EnrolmentState::Waiting) {
        return say(QT_TRANSLATE_NOOP("Situation", "%1: waiting, number %2 in line"))
            .arg(meal.title)
            .arg(placeInLine(card, meal.id, roster.cards()));
    }
    return say(QT_TRANSLATE_NOOP("Situation", "%1: yes")).arg(meal.title);
}

// Meals each with yes or no, workshops by name.
QStringList attendance(const AttendeeCard &card, const Roster &roster)
{
    QStringList parts;
    QStringList workshops;
    for (const Workshop &workshop : roster.programme().workshops) {
        const Enrolment *enrolment = enrolmentIn(card, workshop.id);
        if (workshop.kind == WorkshopKind::Meal) {
            parts.append(mealText(card, workshop, roster));
        } else if (enrolment && enrolment->state == EnrolmentState::Waiting) {
            workshops.append(say(QT_TRANSLATE_NOOP("Situation", "%1 (waiting, number %2 in line)"))
                                 .arg(workshop.title)
                                 .arg(placeInLine(card, workshop.id, roster.cards())));
        } else if (enrolment) {
            workshops.append(workshop.title);
        }
    }
    if (!workshops.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Situation", "Workshops: %1")).arg(workshops.join(u", "_s)));
    return parts;
}

} // namespace

int placeInLine(const AttendeeCard &card, const std::vector<AttendeeCard> &cards)
{
    const auto key = [](const AttendeeCard &one) {
        const QDateTime &at = one.attendee.registeredAt;
        return std::pair(at.isValid() ? at.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(),
                         one.attendee.id);
    };
    const auto mine = key(card);
    return 1 + int(std::ranges::count_if(cards, [&](const AttendeeCard &other) {
               return other.attendee.status == Status::Waiting && key(other) < mine;
           }));
}

int placeInLine(const AttendeeCard &card, WorkshopId workshop, const std::vector<AttendeeCard> &cards)
{
    const Enrolment *mine = enrolmentIn(card, workshop);
    if (!mine)
        return 0;
    return 1 + int(std::ranges::count_if(cards, [&](const AttendeeCard &other) {
               return waitsFor(other, workshop) && enrolmentIn(other, workshop)->id < mine->id;
           }));
}

QString situationOf(const AttendeeCard &card, const Roster &roster)
{
    const Attendee &attendee = card.attendee;
    QStringList parts{standing(card, roster)};
    if (attendee.status == Status::Registered || attendee.status == Status::Waiting) {
        parts.append(attendee.mode == Mode::Remote
                         ? say(QT_TRANSLATE_NOOP("Situation", "takes part remotely"))
                         : say(QT_TRANSLATE_NOOP("Situation", "coming on site")));
        parts += attendance(card, roster);
    }
    const QString absent = namesRepresented(card, [&roster](AttendeeId id) { return roster.nameOf(id); });
    if (!absent.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Situation", "in the place of %1")).arg(absent));
    if (attendee.confirmedAt.isValid()) {
        parts.append(
            say(QT_TRANSLATE_NOOP("Situation", "confirmed on %1"))
                .arg(Language::ofScreen().longDate(dayOf(attendee.confirmedAt, roster.programme()))));
    }
    return parts.join(u" · "_s);
}

} // namespace colloquia
