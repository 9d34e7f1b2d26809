// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/rowset.h"
#include "app/model/card.h"

#include <QStringList>

namespace colloquia {

// What many people have because it is chosen and not typed: status, role, workshops, having come. Each is
// kept once, with the words it is called by on this screen and the rows that have it.
class SharedWords
{
public:
    struct Trait
    {
        QStringList words = {}; // folded
        RowSet rows = {};
        size_t count = 0; // of the rows
    };

    void build(const std::vector<AttendeeCard> &cards, const Programme &programme);
    [[nodiscard]] const std::vector<Trait> &traits() const { return m_traits; }

    // The words of all that one card has.
    static QStringList of(const AttendeeCard &card, const Programme &programme);

    // Whether the word that was typed means this one: the whole of it, or its beginning if that counts.
    // "regi" is Régis and the Région for as long as there are any, "registered" whoever is.
    static bool fits(const QString &own, const QString &typed, bool beginningCounts);

private:
    std::vector<Trait> m_traits;
};

} // namespace colloquia
