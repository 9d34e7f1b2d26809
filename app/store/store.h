// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "app/model/plan.h"
#include "app/store/changes.h"
#include "app/store/history.h"
#include "app/store/journal.h"
#include "app/store/undoing.h"
#include "app/store/writer.h"

#include <QObject>

#include <functional>
#include <memory>

namespace colloquia {

class OpenDocument;
struct Whole;
struct WholePlan;
class Transaction;

// One document, as one thread sees it. Reads give values; every write goes through write(). Other stores of
// the same document, in this program or another, are heard of by poll().
class Store : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    static QDateTime systemClock();

    // A new document under `path`, which must not exist. Gives the default categories and a badge design.
    static Result<std::unique_ptr<Store>> create(const QString &path, Colloquium colloquium,
                                                 const Identity &identity, const Clock &clock = systemClock);
    // An existing document. Opened for reading alone where it cannot be written, or where somebody else
    // writes on a share: readOnlyReason() says why. An older document is brought to the newest schema after a
    // backup.
    static Result<std::unique_ptr<Store>> open(const QString &path, const Identity &identity,
                                               Access access = Access::ReadWrite,
                                               const Clock &clock = systemClock);
    ~Store() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const { return !readOnlyReason().isEmpty(); }
    // A sentence for the person; empty if it can be written.
    [[nodiscard]] QString readOnlyReason() const { return m_reason.isEmpty() ? m_heldReason : m_reason; }
    // Until the checks have passed, or after they failed. A document that can only be read stays so.
    void holdWriting(const QString &reason) { m_heldReason = reason; }
    void allowWriting() { m_heldReason.clear(); }

    [[nodiscard]] Result<Programme> programme();
    // Everybody, in the order in which they came.
    [[nodiscard]] Result<std::vector<AttendeeCard>> cards(const BesideReading &besideReading = {});
    // Those of `ids` that are there.
    [[nodiscard]] Result<std::vector<AttendeeCard>> cards(const std::vector<AttendeeId> &ids);
    // Everybody, by as much as tells who they are.
    [[nodiscard]] Result<std::vector<KnownPerson>> knownPeople();
    [[nodiscard]] Result<std::vector<Form>> forms();
    [[nodiscard]] Result<std::vector<FormRow>> formRows();
    // Pairs of whom somebody has said that they are not one person, and spellings that were refused.
    [[nodiscard]] Result<std::vector<Distinct>> distinctPeople();
    [[nodiscard]] Result<std::vector<RefusedName>> refusedNames();
    // The sheets that were printed to be signed.
    [[nodiscard]] Result<std::vector<SignInSheet>> signInSheets();
    [[nodiscard]] Result<FileContent> file(FileId id);
    // All prints of badges, the newest first, and whose badges were in one of them, in their order.
    [[nodiscard]] Result<std::vector<Batch>> batches();
    [[nodiscard]] Result<std::vector<Print>> prints(BatchId batch);
    // Everything at once, files too.
    [[nodiscard]] Result<Whole> whole();
    // When each attendee's own fields were written last.
    [[nodiscard]] Result<QHash<AttendeeId, QDateTime>> lastEdits();
    // The journal's last group, by which a plan knows what list it was made for: asked before the list is
    // read, so that what is written in between makes the plan stale.
    [[nodiscard]] Result<qint64> lastGroup();

    // Everything that changes the colloquium comes through here: one transaction, one group of the journal,
    // one signal. The label is in the user's words. A write that changes nothing leaves no trace: its Changes
    // are empty.
    using Work = std::function<Result<void>(Writer &)>;
    Result<Changes> write(const QString &label, const Work &work,
                          JournalGroup::Kind kind = JournalGroup::Edit);

    // Takes back, or brings back, what this station did last; an empty station means the document's last.
    // What another program on the same PC has written since this one opened the document is that program's.
    Result<UndoReport> undo(const QString &station);
    Result<UndoReport> redo(const QString &station);
    // Takes back one group, wherever it stands, where nothing later hinders it.
    Result<UndoReport> undoGroup(const JournalGroup &group) { return turnRound(group, JournalGroup::Undo); }
    Result<UndoReport> redoGroup(const JournalGroup &group) { return turnRound(group, JournalGroup::Redo); }
    // The same for one edit that somebody chose in the history: an action of its own, which undo takes back.
    // What was undone is brought back however much was done since, where nothing of that hinders it.
    Result<UndoReport> takeBack(const JournalGroup &edit) { return turnRound(edit, JournalGroup::TakenBack); }
    Result<UndoReport> bringBack(const JournalGroup &edit)
    {
        return turnRound(edit, JournalGroup::BroughtBack);
    }
    [[nodiscard]] Result<UndoStacks> undoStacks();

    // Carries a plan out; refused as a Conflict if the list has changed since the plan was made.
    Result<Changes> apply(const Plan &plan, const QString &label,
                          JournalGroup::Kind kind = JournalGroup::Import);

    // Takes a whole file in, on the same terms.
    Result<Changes> apply(const WholePlan &plan, const QString &label);

    [[nodiscard]] Result<std::vector<HistoryItem>> history(const HistoryChoice &choice = {});

    // Looks whether another store has written, and says so by changed(). Costs nearly nothing where nobody
    // has.
    Result<void> poll();

    // Reads the whole file and says whether it is sound. Long: for a thread of its own.
    Result<void> check();
    // A whole copy under `target`.
    Result<void> backupTo(const QString &target);
    // Our own rotating copy, if anything has changed since the last.
    Result<void> keepBackup();

    [[nodiscard]] const Identity &identity() const { return m_identity; }
    void setWho(const QString &who) { m_identity.who = who; }

signals:
    // After the commit, for a write of this store and for those of others found by poll().
    void changed(const colloquia::Changes &changes);

private:
    Store(std::shared_ptr<OpenDocument> document, std::unique_ptr<Connection> connection,
          const Identity &identity, const Clock &clock);

    // Refused where the document is open for reading, or has become a newer program's meanwhile.
    Result<std::unique_ptr<Transaction>> beginWrite();
    // As write(). AtTheEnd: references are looked up once all is written, for thousands of new rows.
    enum class References { AsWritten, AtTheEnd };
    Result<Changes> write(const QString &label, const Work &work, JournalGroup::Kind kind,
                          References references);
    // Refused as a Conflict if something was written after the group `basis`.
    Result<void> stillAt(qint64 basis);
    Result<UndoReport> turnRound(const JournalGroup &group, JournalGroup::Kind kind);
    void tell(const Changes &changes);

    std::shared_ptr<OpenDocument> m_document; // outlives the connection
    std::unique_ptr<Connection> m_connection;
    Identity m_identity;
    Clock m_clock;
    QString m_reason;          // why it can only be read
    QString m_heldReason;      // why writing waits
    qint64 m_lastSeen = 0;     // the last group that listeners have heard of
    qint64 m_dataVersion = -1; // the engine's number at the last poll
    UndoStacks m_stacks;
    qint64 m_stacksAt = 0; // the last group that the stacks have taken
    qint64 m_openedAt = 0; // the last group there was then
    QSet<qint64> m_own;    // the groups that were written here since
};

} // namespace colloquia

Q_DECLARE_METATYPE(colloquia::Changes)
