// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <span>

namespace colloquia {

// How much a mail program takes at once.
struct MailLimits
{
    int addresses = 100;     // what providers let pass in one message
    int characters = 30'000; // what Outlook's field holds

    bool operator==(const MailLimits &) const = default;
};

struct MailPortion
{
    QString text = {}; // "a@x.example; b@y.example"
    int addresses = 0;

    bool operator==(const MailPortion &) const = default;
};

// Addresses for blind copies, in portions.
struct MailPortions
{
    std::vector<MailPortion> portions = {};
    int addresses = 0;        // in all of them
    int repeated = 0;         // people whose address stands there already
    QStringList without = {}; // names of people who have none
};

// Each address once, in the order of the people.
MailPortions mailPortions(std::span<const AttendeeCard *const> people, const MailLimits &limits);

} // namespace colloquia
