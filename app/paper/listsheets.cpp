// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/listsheets.h"

#include "app/model/folding.h"
#include "app/model/language.h"
#include "app/paper/booklet.h"
#include "app/paper/dayplans.h"
#include "app/paper/halfdays.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

bool isSplitByDesk(const ListChoice &choice)
{
    return choice.desks > 1 && choice.order.isEmpty() &&
           (choice.kind == ListKind::Alphabetical || choice.kind == ListKind::SignIn);
}

// A letter that is read from right to left does not turn the words around it.
QString isolated(const QString &letter)
{
    constexpr QChar kIsolate(0x2068);
    constexpr QChar kEnd(0x2069);
    return letter.isRightToLeft() ? kIsolate + letter + kEnd : letter;
}

QString deskLead(size_t desk, const DeskShare &share, const Language &language)
{
    const QString letters =
        share.first == share.last
            ? share.first
            : language.say("List", QT_TRANSLATE_NOOP("List", "%1 to %2")).arg(share.first, share.last);
    return language.say("List", QT_TRANSLATE_NOOP("List", "Desk %1: %2"))
        .arg(language.number(int(desk) + 1), letters);
}

// When, where and with whom; what is not known yet is left out.
QString workshopLead(const Workshop &workshop, const Programme &programme, const Language &language)
{
    const QDate date = dayOf(workshop, programme.colloquium);
    QStringList facts;
    // Whoever holds it writes the day down.
    if (!date.isValid())
        facts.append(language.say("List", QT_TRANSLATE_NOOP("List", "Date: ……………………")));
    for (const QString &fact :
         {language.span(date, workshop.startTime, date, workshop.endTime), workshop.room}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    QStringList lines;
    if (!facts.isEmpty())
        lines.append(facts.join(u" · "_s));
    const auto people = [&lines](const QString &head, const QString &names) {
        if (const QStringList all = namesIn(names); !all.isEmpty())
            lines.append(head.arg(all.join(u", "_s)));
    };
    people(language.say("List", QT_TRANSLATE_NOOP("List", "With %1")), workshop.speakers);
    people(language.say("List", QT_TRANSLATE_NOOP("List", "Moderated by %1")), workshop.moderators);
    return lines.join(u'\n');
}

// Who organises, and how long it lasts: what a training body asks for besides title, dates and place.
QString trainingLead(const Programme &programme, const Language &language)
{
    QStringList organisers;
    for (const Partner &partner : programme.partners) {
        if (partner.role == PartnerRole::ProgrammeLead || partner.role == PartnerRole::Organiser)
            organisers.append(partner.name);
    }
    QStringList lines;
    if (!organisers.isEmpty()) {
        lines.append(
            language.say("List", QT_TRANSLATE_NOOP("List", "Organised by %1")).arg(organisers.join(u", "_s)));
    }
    const Colloquium &colloquium = programme.colloquium;
    if (colloquium.startTime.isValid() && colloquium.endTime.isValid()) {
        lines.append(language.say("List", QT_TRANSLATE_NOOP("List", "Hours: %1 to %2"))
                         .arg(language.time(colloquium.startTime), language.time(colloquium.endTime)));
    } else {
        // Whoever holds it writes them down.
        lines.append(language.say("List", QT_TRANSLATE_NOOP("List", "Hours: ……………………")));
    }
    return lines.join(u'\n');
}

// Those of the workshops and those whose role it is; a line to write on where nobody is known.
QStringList trainersOf(std::span<const AttendeeCard *const> cards, const Programme &programme)
{
    QStringList names;
    QSet<QString> known;
    const auto add = [&](const QString &name) {
        if (known.contains(folded(name)))
            return;
        known.insert(folded(name));
        names.append(name);
    };
    for (const Workshop &workshop : programme.workshops) {
        for (const QString &name : namesIn(workshop.speakers) + namesIn(workshop.moderators))
            add(name);
    }
    for (const AttendeeCard *card : cards) {
        if (card->attendee.role == Role::Speaker && card->attendee.status != Status::Excused)
            add((card->attendee.givenName + u' ' + card->attendee.familyName).trimmed());
    }
    return names.isEmpty() ? QStringList{QString()} : names;
}

constexpr int kDaysOnASheet = 2; // more half-days are too narrow to sign in

// The sheets that a choice means: of an event of several days, and of a training, one for every two days.
std::vector<ListChoice> sheetsByDays(std::span<const AttendeeCard *const> cards, const ListChoice &choice,
                                     const Programme &programme, const Language &language)
{
    const Colloquium &colloquium = programme.colloquium;
    const QDate last = colloquium.endDate.isValid() ? colloquium.endDate : colloquium.startDate;
    ListChoice own = choice;
    own.signedOn = colloquium.startDate;
    const bool isTraining = choice.kind == ListKind::Training;
    if (isTraining) {
        own.lead = trainingLead(programme, language);
        own.speakers = trainersOf(cards, programme);
    }
    const bool hasDays = isTraining || (choice.kind == ListKind::SignIn && last > colloquium.startDate);
    if (!hasDays || !choice.signatures.isEmpty() || choice.day.isValid() || !colloquium.startDate.isValid())
        return {own};
    std::vector<ListChoice> sheets;
    for (QDate day = colloquium.startDate; day <= last; day = day.addDays(kDaysOnASheet)) {
        own.signedOn = day;
        own.signatures.clear();
        for (const HalfDay &half :
             halfDaysOf(day, std::min(last, day.addDays(kDaysOnASheet - 1)), colloquium))
            own.signatures.append(headOf(half, language));
        sheets.push_back(own);
    }
    return sheets;
}

} // namespace

std::vector<const AttendeeCard *> enrolledIn(std::span<const AttendeeCard *const> cards, WorkshopId workshop)
{
    std::vector<const AttendeeCard *> people;
    std::ranges::copy_if(cards, std::back_inserter(people), [workshop](const AttendeeCard *card) {
        return std::ranges::any_of(card->enrolments, [workshop](const Enrolment &enrolment) {
            return enrolment.workshop == workshop && enrolment.state == EnrolmentState::Enrolled;
        });
    });
    return people;
}

std::vector<DeskShare> deskShares(std::span<const AttendeeCard *const> cards, int desks)
{
    std::vector<DeskShare> shares;
    const double each = double(cards.size()) / std::max(desks, 1);
    size_t i = 0;
    while (i < cards.size()) {
        const QString letter = letterOf(cards[i]->attendee);
        size_t end = i;
        while (end < cards.size() && letterOf(cards[end]->attendee) == letter)
            ++end;
        // A letter goes to the next desk where that leaves both nearer to their share.
        const double wanted = each * double(shares.size());
        const bool isFirst = shares.empty();
        const bool isLast = int(shares.size()) == desks;
        const double withIt = double(end) - wanted;
        const double without = wanted - double(i);
        if (isFirst || (!isLast && withIt > without))
            shares.push_back({isolated(letter), {}, {}});
        shares.back().last = isolated(letter);
        shares.back().cards.insert(shares.back().cards.end(), cards.begin() + std::ptrdiff_t(i),
                                   cards.begin() + std::ptrdiff_t(end));
        i = end;
    }
    return shares;
}

std::shared_ptr<const Pages> listSheets(std::span<const AttendeeCard *const> cards,
                                        const Programme &programme, const Logos &logos,
                                        const ListChoice &choice, const ListTools &tools)
{
    const Language &language = Language::of(programme.colloquium.language);
    std::vector<std::shared_ptr<const Pages>> parts;
    const auto add = [&](std::span<const AttendeeCard *const> people, const ListChoice &own) {
        parts.push_back(std::make_shared<ListPages>(people, programme, logos, own, tools));
    };
    if (isOfWorkshops(choice.kind))
        return dayPlans(programme, logos, choice);
    if (choice.kind == ListKind::Caterer)
        return tools.caterer ? tools.caterer() : std::make_shared<Booklet>(std::move(parts));
    if (choice.kind == ListKind::Workshops) {
        for (const Workshop &workshop : programme.workshops) {
            const auto people = enrolledIn(cards, workshop.id);
            if (people.empty())
                continue;
            ListChoice own = choice;
            own.title = workshop.title;
            own.workshop = workshop.id;
            own.signedOn = dayOf(workshop, programme.colloquium);
            own.lead = workshopLead(workshop, programme, language);
            own.signatures = {language.say("List", QT_TRANSLATE_NOOP("List", "Signature"))};
            add(people, own);
        }
    } else {
        std::vector<DeskShare> shares = {{{}, {}, {cards.begin(), cards.end()}}};
        if (isSplitByDesk(choice))
            shares = deskShares(cards, choice.desks);
        for (size_t desk = 0; desk < shares.size(); ++desk) {
            for (ListChoice own : sheetsByDays(cards, choice, programme, language)) {
                if (isSplitByDesk(choice))
                    own.lead = deskLead(desk, shares[desk], language);
                add(shares[desk].cards, own);
            }
        }
    }
    return parts.size() == 1 ? parts.front() : std::make_shared<Booklet>(std::move(parts));
}

} // namespace colloquia
