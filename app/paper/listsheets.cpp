// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/listsheets.h"

#include "app/model/language.h"
#include "app/paper/booklet.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

bool isSplitByDesk(const ListChoice &choice)
{
    return choice.desks > 1 && (choice.kind == ListKind::Alphabetical || choice.kind == ListKind::SignIn);
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
    const Colloquium &colloquium = programme.colloquium;
    const bool isOneDay = !colloquium.endDate.isValid() || colloquium.endDate == colloquium.startDate;
    const QDate date = workshop.date.isValid() || !isOneDay ? workshop.date : colloquium.startDate;
    QStringList facts;
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

bool isEnrolledIn(const AttendeeCard &card, WorkshopId workshop)
{
    return std::ranges::any_of(card.enrolments, [workshop](const Enrolment &enrolment) {
        return enrolment.workshop == workshop && enrolment.state == EnrolmentState::Enrolled;
    });
}

} // namespace

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
            shares.push_back({letter, letter, {}});
        shares.back().last = letter;
        shares.back().cards.insert(shares.back().cards.end(), cards.begin() + std::ptrdiff_t(i),
                                   cards.begin() + std::ptrdiff_t(end));
        i = end;
    }
    return shares;
}

std::shared_ptr<const Pages> listSheets(std::span<const AttendeeCard *const> cards,
                                        const Programme &programme, const Logos &logos,
                                        const ListChoice &choice, const NameOf &nameOf)
{
    const Language &language = Language::of(programme.colloquium.language);
    std::vector<std::shared_ptr<const Pages>> parts;
    const auto add = [&](std::span<const AttendeeCard *const> people, const ListChoice &own) {
        parts.push_back(std::make_shared<ListPages>(people, programme, logos, own, nameOf));
    };
    if (choice.kind == ListKind::Workshops) {
        for (const Workshop &workshop : programme.workshops) {
            std::vector<const AttendeeCard *> people;
            std::ranges::copy_if(cards, std::back_inserter(people), [&workshop](const AttendeeCard *card) {
                return isEnrolledIn(*card, workshop.id);
            });
            if (people.empty())
                continue;
            ListChoice own = choice;
            own.title = workshop.title;
            own.lead = workshopLead(workshop, programme, language);
            own.signatures = {language.say("List", QT_TRANSLATE_NOOP("List", "Signature"))};
            add(people, own);
        }
    } else if (isSplitByDesk(choice)) {
        const std::vector<DeskShare> shares = deskShares(cards, choice.desks);
        for (size_t desk = 0; desk < shares.size(); ++desk) {
            ListChoice own = choice;
            own.lead = deskLead(desk, shares[desk], language);
            add(shares[desk].cards, own);
        }
    } else {
        add(cards, choice);
    }
    return parts.size() == 1 ? parts.front() : std::make_shared<Booklet>(std::move(parts));
}

} // namespace colloquia
