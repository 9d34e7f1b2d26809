// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <QCollator>

#include <functional>
#include <vector>

namespace colloquia {

// Puts people in order as readers of the colloquium's language expect, never as the process's locale would.
class Order
{
public:
    explicit Order(const Language &language);

    // The place of each card in the order by `key` (a field's key, "workshops", "checked_in_at",
    // "badge_printed_at", or "question:" and the question's text); equal ones by name. Ascending; cards with
    // nothing there come last. `knownNames`: the places by name, where they are known.
    [[nodiscard]] std::vector<int> ranks(const std::vector<AttendeeCard> &cards, const Programme &programme,
                                         const QString &key,
                                         const std::vector<int> *knownNames = nullptr) const;
    // Whether two states of one card stand at the same place in the order by `key`.
    [[nodiscard]] static bool isSame(const AttendeeCard &a, const AttendeeCard &b, const QString &key);
    // Whether there is such a key.
    [[nodiscard]] static bool knows(const QString &key);

private:
    [[nodiscard]] std::vector<int> placesByText(
        const std::vector<AttendeeCard> &cards,
        const std::function<QString(const AttendeeCard &)> &textOf) const;
    [[nodiscard]] std::vector<int> places(const std::vector<AttendeeCard> &cards, const Programme &programme,
                                          const QString &key) const;
    [[nodiscard]] std::vector<int> byName(const std::vector<AttendeeCard> &cards) const;

    QCollator m_collator;
};

} // namespace colloquia
