// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"
#include "app/desk/seats.h"
#include "app/store/store.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace colloquia {

struct Imported;

// One open colloquium in the window: its store, its list in memory, and what was just done.
class Session : public QObject
{
    Q_OBJECT

public:
    // Opens the document and reads the list; the whole file is checked behind, writing waits for it.
    static Result<std::unique_ptr<Session>> open(const QString &path);
    ~Session() override;

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const Roster &roster() const { return *m_roster; }
    [[nodiscard]] const Programme &programme() const { return m_roster->programme(); }
    [[nodiscard]] const Colloquium &colloquium() const { return programme().colloquium; }
    [[nodiscard]] QString path() const { return m_store->path(); }

    // The file is still being checked; writing is held back until that has passed.
    [[nodiscard]] bool isChecking() const { return m_checking; }

    // Writes through the store's door. What was done, or why not, is told by the signals as well.
    Result<Changes> write(const QString &label, const Store::Work &work);
    // The same for what is typed in one place: why it was not kept is told there, by the caller.
    Result<Changes> keep(const QString &label, const Store::Work &work);
    // The common case: some cells of one record.
    template<class Record>
    Result<Changes> change(const QString &label, const Record &before, const Record &after)
    {
        return write(label, [&before, &after](Writer &writer) { return writer.change(before, after); });
    }
    // One field of a record given a new value.
    template<class Record>
    Result<Changes> edit(const QString &label, const Record &record, const QString &key,
                         const QVariant &value)
    {
        Record after = record;
        findField(kindOf<Record>, key)->set(&after, value);
        return change(label, record, after);
    }
    // Keeps a backup and carries a plan out, as one group.
    Result<Changes> apply(const Plan &plan);
    Result<Changes> apply(const WholePlan &plan);
    // Tells what was done beside the document.
    void tell(const QString &sentence) { emit done(sentence, false); }
    // Tells more of what was written than its label says; its Undo stands beside it all the same.
    void tell(const QString &sentence, const Changes &written) { tellDone(sentence, written.group); }
    // Tells an error as if a write had failed.
    void tell(const Error &error) { emit failed(error); }

    void undo();
    void redo();
    // Takes back one group, wherever it stands in the history; a refusal is for the one who asks.
    Result<UndoReport> takeBack(const JournalGroup &group);
    // The same for one that was taken back.
    Result<UndoReport> bringBack(const JournalGroup &group);
    // What somebody chooses in the history is an action of its own, which undo takes back like any other.
    Result<UndoReport> takeBackByItself(const JournalGroup &edit);
    Result<UndoReport> bringBackByItself(const JournalGroup &edit);
    // What they would take back or bring back; empty: nothing. They do what is named here and nothing else.
    [[nodiscard]] QString undoLabel() const { return labelOf(m_undo); }
    [[nodiscard]] QString redoLabel() const { return labelOf(m_redo); }
    // Undo would bring back what was taken back in the history.
    [[nodiscard]] bool undoBringsBack() const { return m_undo.kind == JournalGroup::TakenBack; }
    // The number of the group that undo would take back; 0: none.
    [[nodiscard]] qint64 undoGroup() const { return m_undo.number; }

signals:
    // A sentence about what was just done; with `canUndo` it stands with its Undo.
    void done(const QString &sentence, bool canUndo);
    void failed(const colloquia::Error &error);
    void undoChanged();
    // Something was taken back or brought back here.
    void turned(const colloquia::Changes &changes);
    // Writing was held back or allowed.
    void accessChanged();

private:
    Session();

    Result<Changes> tellImported(Result<Imported> imported);
    void look();
    void noteUndo();
    void tellDone(const QString &sentence, qint64 group);
    // Who waits now and did not before; "": nobody.
    [[nodiscard]] QString waitingNow(const std::vector<SeatOffer> &before) const;
    static QString labelOf(const JournalGroup &group);
    enum class Turned { Undone, Redone, TakenBack, BroughtBack };
    Result<UndoReport> tellTurned(Result<UndoReport> report, Turned how);
    void checkBehind();

    std::unique_ptr<Store> m_store;
    std::unique_ptr<Roster> m_roster;
    QTimer m_poll;
    bool m_checking = false;
    bool m_isTurning = false; // something is being taken back here
    JournalGroup m_undo;      // what undo and redo would turn round
    JournalGroup m_redo;
};

} // namespace colloquia
