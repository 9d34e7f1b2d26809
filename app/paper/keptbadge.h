// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/badgeperson.h"

#include <optional>

namespace colloquia {

// What a badge could say of somebody when it was printed, as the document keeps it with the print: texts
// joined by U+001F. What the badge says is the design's business; these are the facts it can choose from.
QString keptBadge(const BadgePerson &person, const Programme &programme);

// The person as the badge knew them.
struct KeptBadge
{
    BadgePerson person = {};
    QString programme = {}; // their workshops with room and hours, to be compared with what they are now
};
// `now` gives what was not kept, as the code. Nothing: it was not noted what stood on the badge.
std::optional<KeptBadge> badgeAsKept(const QByteArray &kept, const BadgePerson &now);
// The person's workshops with room and hours, as they are kept.
QString keptProgramme(const BadgePerson &person, const Programme &programme);

} // namespace colloquia
