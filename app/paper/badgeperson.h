// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <functional>
#include <span>

namespace colloquia {

// What a badge says about somebody; as typed, not yet as it looks.
struct BadgePerson
{
    AttendeeId attendee = {}; // invalid: an empty badge, to be written on by hand
    QString code = {};
    QString title = {}; // "Madame"
    QString givenName = {};
    QString familyName = {};
    QString organisation = {};
    QString position = {};
    Role role = Role::Participant;
    CategoryId category = {};
    QString represents = {};                // the names of whose places are taken
    bool unnamed = false;                   // a seat: the name is written by hand
    QString seat = {};                      // which one: "Mairie de Valmont, seat 2 of 3"
    std::vector<WorkshopId> workshops = {}; // with a place in them, in the programme's order
    std::vector<WorkshopId> attended = {};

    bool operator==(const BadgePerson &) const = default;
};

// How an attendee who is not among the rows is called; "" if unknown.
using NameOf = std::function<QString(AttendeeId)>;

// In the order of the cards. Whom somebody represents is looked up there, then asked of `nameOf`.
std::vector<BadgePerson> badgePeople(std::span<const AttendeeCard *const> cards, const Programme &programme,
                                     const NameOf &nameOf = {});
// Empty badges, for those who come without having registered.
std::vector<BadgePerson> blankBadges(int count);

enum class BadgeOrder { ByName, ByOrganisation, ByCategory };

// As lists in the colloquium's language are sorted; categories in their own order.
void sortBadges(std::vector<BadgePerson> &people, BadgeOrder order, const Programme &programme);

} // namespace colloquia
