// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/journal.h"

namespace colloquia {

// Which part of the journal is asked for.
struct HistoryChoice
{
    qint64 attendee = 0;  // 0: everything
    int most = 0;         // 0: all; else that many items, the newest
    QDateTime since = {}; // what was done after that; invalid: all
};

// One thing that was done, as the history shows it: a cell, or a record that came or went.
struct HistoryItem
{
    qint64 group = 0;
    QDateTime at = {}; // UTC
    QString who = {};
    QString station = {};
    QString label = {};
    JournalGroup::Kind kind = JournalGroup::Edit;
    bool undone = false; // taken back meanwhile
    RecordKind entity = RecordKind::KindCount;
    qint64 record = 0;
    qint64 until = 0; // the last of a run of creations; else the record
    int records = 1;  // of a run of creations
    JournalEntry::Action action = JournalEntry::Changed;
    QString field = {}; // the key; empty for records that came or went, or were drawn otherwise
    QVariant before = {};
    QVariant after = {};
};

namespace history {

// Newest first.
Result<std::vector<HistoryItem>> read(Connection &connection, const HistoryChoice &choice,
                                      const UndoStacks &stacks);

} // namespace history

} // namespace colloquia
