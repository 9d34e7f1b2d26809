// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/store.h"

#include <QRandomGenerator>

namespace colloquia::testing {

// One edit after another, chosen by a seed, as an office with little sleep would make them.
class RandomEdits
{
public:
    // `stale`: so many edits are made on what was read once, while others may have written meanwhile.
    RandomEdits(Store &store, quint32 seed, int stale = 1) : m_store(store), m_random(seed), m_stale(stale) {}

    Result<Changes> one();

private:
    template<class T>
    const T *any(const std::vector<T> &all)
    {
        return all.empty() ? nullptr : &all[m_random.bounded(quint32(all.size()))];
    }
    QString word();
    Plan import();
    Result<void> edit(Writer &writer, int which);
    Result<void> changeFields(Writer &writer, const Attendee &attendee);
    Result<void> changePeople(Writer &writer, int which, const AttendeeCard &card, const AttendeeCard &other);
    Result<void> replaceProgramme(Writer &writer);
    Result<void> rename(Writer &writer);
    Result<void> keepLook(Writer &writer);

    Store &m_store;
    QRandomGenerator m_random;
    int m_stale;
    int m_age = 0; // edits since everything was read
    std::vector<AttendeeCard> m_cards;
    Programme m_programme;
};

} // namespace colloquia::testing
