// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

#include <vector>

namespace colloquia {

// A place in the order of protocol: the lower its position, the earlier it is named and seated.
struct Rank
{
    RankId id = {};
    QString title = {}; // "Préfet de région"
    int position = 0;

    bool operator==(const Rank &) const = default;
};

template<>
struct KindOf<Rank>
{
    static constexpr RecordKind value = RecordKind::Rank;
};

std::span<const Field> rankFields();
Result<void> validate(const Rank &rank);

// The usual order at a public ceremony outside Paris, to start from: shortened from article 3 of the French
// decree 89-655 of 13 September 1989. In French, as invitations and table plans are.
std::vector<Rank> usualRanks();
// The rank that a word means, by title, case and accents aside. Null if none.
const Rank *rankMeant(const std::vector<Rank> &ranks, const QString &word);

} // namespace colloquia
