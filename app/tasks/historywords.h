// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"
#include "app/store/history.h"

#include <QJsonObject>

namespace colloquia {

// Puts items of the journal into words: whom and what they are about, with the names things have now, or had
// when they went. Answers to sensitive questions stay out.
class HistoryWords
{
public:
    // The roster must outlive it.
    explicit HistoryWords(const Roster &roster) : m_roster(roster) {}

    // "Élise Lefèvre", "Élise Lefèvre, Atelier 2", of a run "180 × Attendee"; "" where nothing is known.
    [[nodiscard]] QString subject(const HistoryItem &item) const;
    // Of one attendee's history: what the item gave or took.
    [[nodiscard]] QString subject(const HistoryItem &item, const AttendeeCard &card) const;

    // The moment as clocks show it where the colloquium is.
    [[nodiscard]] QDateTime when(const QDateTime &at) const;

    // A changed cell's value as it is kept, references by name or badge code; null: nothing.
    [[nodiscard]] QJsonValue kept(const HistoryItem &item, const QVariant &value) const;
    // The same as a person reads it.
    [[nodiscard]] QString shown(const HistoryItem &item, const QVariant &value) const;

private:
    // What hangs on an attendee, found by its row's number.
    struct Hanging
    {
        AttendeeId attendee = {};
        WorkshopId workshop = {};
        QuestionId question = {};
    };

    [[nodiscard]] QString named(RecordKind kind, qint64 id) const;
    [[nodiscard]] QString removed(RecordKind kind, const QJsonObject &row) const;
    [[nodiscard]] const Hanging *hanging(RecordKind kind, qint64 id) const;
    [[nodiscard]] QString inWords(const Hanging &hanging) const;
    [[nodiscard]] bool isSensitive(const HistoryItem &item) const;

    const Roster &m_roster;
    mutable QHash<std::pair<int, qint64>, Hanging> m_hanging; // made when first needed
};

} // namespace colloquia
