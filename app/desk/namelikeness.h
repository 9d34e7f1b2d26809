// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/attendee.h"

#include <bit>
#include <cstdlib>

namespace colloquia {

// How two names are alike, the least first.
enum class NameLikeness {
    Different,
    Near, // a slip of the keys, two in a long name
    Part, // "J. Dupont" and "Jean Dupont", "Marie Dupont" and "Marie Dupont-Martin"
    Swapped,
    Same
};

// A name as it is compared: once folded, it is compared with many.
struct ComparedName
{
    ComparedName() = default;
    explicit ComparedName(const Attendee &attendee);

    QString given = {};     // folded
    QString family = {};    // folded
    QString words = {};     // all of it, in an order of their own: the same for a swapped name
    quint64 signature = 0;  // of its letters: near names have near signatures
    int length = 0;         // in letters
    bool hasDigits = false; // "Place 12": not a slip
};

// Whether they are worth comparing for a slip at all; quick, and never wrong when it says no.
inline bool mayBeNear(const ComparedName &a, const ComparedName &b)
{
    // One slip touches two letters at most, and each letter's bit.
    return std::abs(a.length - b.length) <= 2 && std::popcount(a.signature ^ b.signature) <= 4;
}

NameLikeness likeness(const ComparedName &a, const ComparedName &b);

// How many letters were left out, put in, mistaken or swapped with their neighbour; more than `most`:
// `most` + 1.
int slipsBetween(QStringView a, QStringView b, int most);

} // namespace colloquia
