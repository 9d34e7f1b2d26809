// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"
#include "app/store/writer.h"

#include <optional>

namespace colloquia {

// What shall become of one attendee, as KEY=VALUE says it.
struct AttendeeEdit
{
    Attendee before = {}; // no id: somebody new
    Attendee after = {};
    std::optional<std::vector<WorkshopId>> workshops = {};
    std::optional<std::vector<AttendeeId>> represents = {}; // these and nobody else
    std::vector<std::pair<QuestionId, QString>> answers = {};
    bool saysStatus = false; // given, so kept even where the colloquium is full
};

// Whether the words are KEY=VALUE with keys that are there; the error lists them.
Result<void> checkKeys(const QStringList &given, const Programme &programme);
// Understands every value; an error says which is wrong and how.
Result<AttendeeEdit> editFrom(const QStringList &given, const Attendee &before, const Roster &roster);
// Writes it; somebody new has an id and a code then.
Result<void> write(Writer &writer, AttendeeEdit &edit);

} // namespace colloquia
