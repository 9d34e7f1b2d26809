// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/oddities.h"

#include "app/desk/duplicates.h"
#include "app/desk/nameproposals.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kQuicklyCompared = 3000; // people whose pairs are found in a blink

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("Oddities", text, nullptr, count);
}

void lookAtDetails(std::vector<Oddity> &oddities, const Colloquium &colloquium)
{
    const auto missing = [&oddities](bool isMissing, const char *text, const char *field) {
        if (isMissing)
            oddities.push_back({say(text), Oddity::Details, QString::fromLatin1(field), {}, false});
    };
    missing(!colloquium.startDate.isValid(), QT_TRANSLATE_NOOP("Oddities", "No date yet"), "start_date");
    missing(colloquium.venue.isEmpty(), QT_TRANSLATE_NOOP("Oddities", "No venue yet"), "venue");
    missing(colloquium.startDate.isValid() && !colloquium.startTime.isValid(),
            QT_TRANSLATE_NOOP("Oddities", "No hours yet"), "start_time");
    missing(colloquium.contactEmail.isEmpty() && colloquium.contactPhone.isEmpty(),
            QT_TRANSLATE_NOOP("Oddities", "No contact for questions"), "contact_email");
    missing(colloquium.privacyNotice.isEmpty(), QT_TRANSLATE_NOOP("Oddities", "No privacy notice"),
            "privacy_notice");
    missing(!colloquium.keepUntil.isValid(),
            QT_TRANSLATE_NOOP("Oddities", "No date until which personal data are kept"), "keep_until");
}

void lookAtPeople(std::vector<Oddity> &oddities, const std::vector<AttendeeCard> &cards)
{
    int withoutCategory = 0;
    int withoutOrganisation = 0;
    int seats = 0;
    int excusedAlone = 0;
    for (const AttendeeCard &card : cards) {
        const Attendee &attendee = card.attendee;
        const bool registered = attendee.status == Status::Registered;
        withoutCategory += registered && !attendee.category.isValid() ? 1 : 0;
        withoutOrganisation += registered && attendee.organisation.isEmpty() ? 1 : 0;
        seats += registered && attendee.seat && attendee.familyName.isEmpty() ? 1 : 0;
        excusedAlone += attendee.status == Status::Excused && !card.representedBy.isValid() ? 1 : 0;
    }
    const Condition registered{u"status"_s, Condition::Is, {u"registered"_s}};
    if (withoutCategory) {
        oddities.push_back(
            {say(QT_TRANSLATE_N_NOOP("Oddities", "%n attendee(s) without category"), withoutCategory),
             Oddity::Attendees,
             {},
             {registered, {u"category"_s, Condition::IsEmpty, {}}},
             true});
    }
    if (withoutOrganisation) {
        oddities.push_back(
            {say(QT_TRANSLATE_N_NOOP("Oddities", "%n attendee(s) without organisation"), withoutOrganisation),
             Oddity::Attendees,
             {},
             {registered, {u"organisation"_s, Condition::IsEmpty, {}}},
             true});
    }
    if (seats) {
        oddities.push_back({say(QT_TRANSLATE_N_NOOP("Oddities", "%n seat(s) without a name yet"), seats),
                            Oddity::Attendees,
                            {},
                            {registered, {u"family_name"_s, Condition::IsEmpty, {}}},
                            false});
    }
    if (excusedAlone) {
        oddities.push_back(
            {say(QT_TRANSLATE_N_NOOP("Oddities", "%n excused and not represented"), excusedAlone),
             Oddity::Attendees,
             {},
             {{u"status"_s, Condition::Is, {u"excused"_s}}, {u"represented"_s, Condition::Is, {u"no"_s}}},
             false});
    }
}

void lookAtWorkshops(std::vector<Oddity> &oddities, const Programme &programme, const Figures &figures)
{
    for (const WorkshopFigures &counted : figures.byWorkshop) {
        const Workshop *workshop = find(programme.workshops, counted.workshop);
        if (workshop && workshop->capacity && counted.enrolled - counted.remote > *workshop->capacity) {
            oddities.push_back(
                {QCoreApplication::translate("Oddities", "“%1” is over its capacity: %2 for %3 seats")
                     .arg(workshop->title)
                     .arg(counted.enrolled - counted.remote)
                     .arg(*workshop->capacity),
                 Oddity::Workshops,
                 {},
                 {},
                 true});
        }
    }
    for (const Clash &clash : clashesOf(programme.workshops)) {
        const Workshop *first = find(programme.workshops, clash.first);
        const Workshop *second = find(programme.workshops, clash.second);
        oddities.push_back(
            {QCoreApplication::translate("Oddities", "“%1” and “%2” at the same time: %3")
                 .arg(first->title, second->title, clash.room.isEmpty() ? clash.person : clash.room),
             Oddity::Workshops,
             {},
             {},
             true});
    }
}

} // namespace

std::vector<Oddity> odditiesOf(const std::vector<AttendeeCard> &cards, const Programme &programme,
                               const Figures &figures)
{
    std::vector<Oddity> oddities;
    lookAtPeople(oddities, cards);
    const Colloquium &colloquium = programme.colloquium;
    const int seated = figures.of(Status::Registered) - figures.remote;
    if (colloquium.capacity && seated > *colloquium.capacity) {
        oddities.push_back(
            {QCoreApplication::translate("Oddities", "More people registered (%1) than there are seats (%2)")
                 .arg(seated)
                 .arg(*colloquium.capacity),
             Oddity::Details,
             u"capacity"_s,
             {},
             true});
    }
    lookAtWorkshops(oddities, programme, figures);
    if (programme.partners.empty())
        oddities.push_back(
            {say(QT_TRANSLATE_NOOP("Oddities", "No partners yet")), Oddity::Partners, {}, {}, false});
    lookAtDetails(oddities, colloquium);
    return oddities;
}

std::vector<Oddity> untidiness(const std::vector<AttendeeCard> &cards, const std::vector<Distinct> &distinct,
                               const std::vector<RefusedName> &refused)
{
    std::vector<Oddity> oddities;
    if (cards.size() > kQuicklyCompared)
        return oddities;
    const auto pairs = duplicatesIn(cards, distinct, Progress::none());
    if (pairs && !pairs->empty()) {
        oddities.push_back(
            {say(QT_TRANSLATE_N_NOOP("Oddities", "%n pair(s) of people who are perhaps the same"),
                 int(pairs->size())),
             Oddity::Duplicates,
             {},
             {},
             false});
    }
    if (const int names = int(nameProposals(cards, refused).size())) {
        oddities.push_back({say(QT_TRANSLATE_N_NOOP("Oddities", "%n name(s) written oddly"), names),
                            Oddity::Names,
                            {},
                            {},
                            false});
    }
    return oddities;
}

} // namespace colloquia
