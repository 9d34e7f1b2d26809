// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/badgeperson.h"

#include "app/model/names.h"
#include "app/paper/sorting.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace colloquia {

namespace {

bool hasPlaceIn(const AttendeeCard &card, WorkshopId workshop)
{
    return std::ranges::any_of(card.enrolments, [workshop](const Enrolment &enrolment) {
        return enrolment.workshop == workshop && enrolment.state == EnrolmentState::Enrolled;
    });
}

} // namespace

std::vector<BadgePerson> badgePeople(std::span<const AttendeeCard *const> cards, const Programme &programme,
                                     const NameOf &nameOf)
{
    const Language &language = Language::of(programme.colloquium.language);
    QHash<AttendeeId, const Attendee *> byId; // made only where somebody represents somebody
    const auto nameOfRepresented = [&](AttendeeId id) {
        if (byId.isEmpty()) {
            for (const AttendeeCard *card : cards)
                byId.insert(card->attendee.id, &card->attendee);
        }
        if (const Attendee *attendee = byId.value(id))
            return displayName(*attendee, language);
        return nameOf ? nameOf(id) : QString();
    };
    std::vector<BadgePerson> people;
    people.reserve(cards.size());
    for (const AttendeeCard *card : cards) {
        const Attendee &attendee = card->attendee;
        BadgePerson person;
        person.attendee = attendee.id;
        person.code = attendee.code;
        person.givenName = attendee.givenName;
        person.familyName = attendee.familyName;
        person.organisation = attendee.organisation;
        person.position = attendee.position;
        person.role = attendee.role;
        person.category = attendee.category;
        person.unnamed = isUnnamedSeat(attendee);
        if (person.unnamed)
            person.seat = displayName(attendee, language);
        person.title = attendee.title;
        for (const Workshop &workshop : programme.workshops) {
            if (hasPlaceIn(*card, workshop.id))
                person.workshops.push_back(workshop.id);
            // A meal is nothing that a certificate tells of.
            if (workshop.kind != WorkshopKind::Meal && checkedInAt(*card, workshop.id).isValid())
                person.attended.push_back(workshop.id);
        }
        person.represents = namesRepresented(*card, nameOfRepresented);
        people.push_back(std::move(person));
    }
    return people;
}

std::vector<BadgePerson> blankBadges(int count)
{
    return std::vector<BadgePerson>(size_t(std::max(count, 0)));
}

void sortBadges(std::vector<BadgePerson> &people, BadgeOrder order, const Programme &programme)
{
    const QCollator collator = collatorOf(Language::of(programme.colloquium.language));
    const auto rankOf = [&programme](CategoryId id) {
        const auto &all = programme.categories;
        return std::find_if(all.begin(), all.end(), [id](const Category &c) { return c.id == id; }) -
               all.begin();
    };
    struct Key
    {
        bool blank = false; // last, whatever the order
        std::ptrdiff_t rank = 0;
        QCollatorSortKey organisation;
        QCollatorSortKey family;
        QCollatorSortKey given;
    };
    std::vector<Key> keys;
    keys.reserve(people.size());
    for (const BadgePerson &person : people) {
        const bool named = !person.familyName.isEmpty() || !person.givenName.isEmpty();
        keys.push_back(
            {!person.attendee.isValid(), order == BadgeOrder::ByCategory ? rankOf(person.category) : 0,
             collator.sortKey(order == BadgeOrder::ByOrganisation ? person.organisation : QString()),
             collator.sortKey(sortingName(named ? person.familyName : person.organisation)),
             collator.sortKey(person.givenName)});
    }
    std::vector<size_t> places(people.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::stable_sort(places.begin(), places.end(), [&keys](size_t a, size_t b) {
        if (keys[a].blank != keys[b].blank)
            return keys[b].blank;
        if (keys[a].rank != keys[b].rank)
            return keys[a].rank < keys[b].rank;
        if (const int organisation = keys[a].organisation.compare(keys[b].organisation); organisation != 0)
            return organisation < 0;
        if (const int family = keys[a].family.compare(keys[b].family); family != 0)
            return family < 0;
        return keys[a].given.compare(keys[b].given) < 0;
    });
    std::vector<BadgePerson> sorted;
    sorted.reserve(people.size());
    for (const size_t place : places)
        sorted.push_back(std::move(people[place]));
    people = std::move(sorted);
}

} // namespace colloquia
