// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"
#include "app/store/connection.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace colloquia {

// Who works, and where. "Who" is the name in the preferences, the station is the PC's name.
struct Identity
{
    QString who = {};
    QString station = {};

    bool operator==(const Identity &) const = default;
};

// One write: its number, and how it came about.
struct JournalGroup
{
    // A note says what happened outside the document, as paper that was printed: it is never taken back.
    // TakenBack and BroughtBack are what was chosen in the history: undo and redo of one edit, but actions of
    // their own, which undo takes back as it takes back an edit.
    enum Kind { Beginning, Edit, Import, Undo, Redo, Note, TakenBack, BroughtBack };

    [[nodiscard]] bool isEdit() const { return kind == Edit || kind == Import; }
    [[nodiscard]] bool isChosen() const { return kind == TakenBack || kind == BroughtBack; }

    qint64 number = 0;
    QDateTime at = {}; // UTC
    QString who = {};
    QString station = {};
    QString label = {};
    Kind kind = Edit;
    qint64 target = 0; // the group that was turned round

    bool operator==(const JournalGroup &) const = default;
};

// One record's part in a group.
struct JournalEntry
{
    enum Action { Created, Changed, Removed };

    qint64 id = 0;
    qint64 group = 0;
    RecordKind kind = RecordKind::KindCount;
    qint64 record = 0;
    qint64 until = 0; // of creations: the last of a run of records; else the record
    Action action = Changed;
    QJsonObject payload = {}; // changed: {field: [before, after]}; removed: the row

    bool operator==(const JournalEntry &) const = default;
};

// The append-only list of everything that was ever done: undo, history, audit and news at once.
namespace journal {

Result<qint64> addGroup(Connection &connection, const JournalGroup &group, int schema);
Result<void> addEntry(Connection &connection, qint64 group, const JournalEntry &entry);

// The last group's number; 0 if there is none.
Result<qint64> lastNumber(Connection &connection);
Result<std::vector<JournalGroup>> groups(Connection &connection, qint64 after = 0);
// The entries of one group, oldest first.
Result<std::vector<JournalEntry>> entries(Connection &connection, qint64 group);
// The entries of all groups after `group`.
Result<std::vector<JournalEntry>> entriesAfter(Connection &connection, qint64 group);

// [before, after]: of one field, in the payload of a change.
QJsonArray change(const QVariant &before, const QVariant &after);

// The attendees whose card the entry touched. Of rows that are gone, those that the payload names.
Result<std::vector<qint64>> attendeesOf(Connection &connection, const JournalEntry &entry);

// How many entries there are after `group`, counted no further than `most`.
Result<qint64> countAfter(Connection &connection, qint64 group, qint64 most);

// When each attendee's own fields were written last.
Result<QHash<AttendeeId, QDateTime>> lastEdits(Connection &connection);

} // namespace journal

// Which groups stand and which are undone, from the order of undos and redos; for each station what it can
// undo and redo next.
class UndoStacks
{
public:
    // What a group is in the end: the edit it is about, and whether it took that away or put it there.
    struct Effect
    {
        qint64 edit = 0;
        bool takesAway = false;
    };

    void take(const JournalGroup &group);
    // The next group that the station can take back, and bring back. An empty station: the document's last.
    [[nodiscard]] std::optional<JournalGroup> nextUndo(const QString &station) const;
    [[nodiscard]] std::optional<JournalGroup> nextRedo(const QString &station) const;
    // Whether what the edit did is in force.
    [[nodiscard]] bool stands(qint64 group) const { return !m_undone.contains(group); }
    // The group that took the edit away last, and the one that brought it back last.
    [[nodiscard]] qint64 undoOf(qint64 edit) const { return m_undone.value(edit); }
    [[nodiscard]] qint64 redoOf(qint64 edit) const { return m_redone.value(edit); }
    [[nodiscard]] Effect effectOf(qint64 group) const { return m_effects.value(group, {group, false}); }
    // The edit of that number; number 0 if it is none.
    [[nodiscard]] JournalGroup edit(qint64 number) const { return m_edits.value(number); }
    [[nodiscard]] const std::vector<JournalGroup> &done() const { return m_done; }

private:
    void turn(const JournalGroup &group);
    void settle(Effect effect, qint64 group);
    void putInPlace(const JournalGroup &edit);
    [[nodiscard]] bool canTurn(const JournalGroup &group, bool back) const;
    [[nodiscard]] std::optional<JournalGroup> lastOf(const std::vector<JournalGroup> &groups,
                                                     const QString &station, bool back) const;

    std::vector<JournalGroup> m_done;     // what is in force and can be undone, in its order
    std::vector<JournalGroup> m_redoable; // what was undone, in the order of the undoing
    QHash<qint64, qint64> m_undone;       // what does not stand → the group that took it away
    QHash<qint64, qint64> m_redone;       // edit → the group that brought it back last
    QHash<qint64, Effect> m_effects;      // of every group that turned another round
    QHash<qint64, JournalGroup> m_edits;  // by their numbers
};

} // namespace colloquia
