// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/writer.h"

namespace colloquia {

// A reply that came by letter, by telephone or by word of mouth.
struct ReplyNote
{
    enum Coming { NotSaid, Comes, Excused };

    QDate on = {}; // in the colloquium's zone
    Reply by = Reply::Unknown;
    Coming coming = NotSaid;
    QDateTime at = {}; // UTC: the moment that stands for that day
};

namespace people {

// Notes the reply of each. Whoever comes is registered, or waits where the colloquium is full, and nobody
// comes in their place any longer; whoever was registered already has confirmed.
Result<void> noteReplies(Writer &writer, const std::vector<Attendee> &before, const ReplyNote &note);

} // namespace people

} // namespace colloquia
