// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/ids.h"

#include <QString>

#include <vector>

namespace colloquia {

// What a group of the journal touched, as those who keep lists in memory need to know it.
struct Changes
{
    qint64 group = 0; // 0: nothing was written
    QString label = {};
    std::vector<AttendeeId> attendees = {}; // touched in any way: added, removed, enrolled, checked in …
    bool programme = false;  // colloquium, partners, workshops, categories, questions, documents, designs
    bool everything = false; // too much to list: read anew

    [[nodiscard]] bool isEmpty() const { return group == 0; }
};

} // namespace colloquia
