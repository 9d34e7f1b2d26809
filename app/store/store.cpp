// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/store.h"

#include "app/store/applying.h"
#include "app/store/backup.h"
#include "app/store/lookrenaming.h"
#include "app/store/migration.h"
#include "app/store/news.h"
#include "app/store/opendocument.h"
#include "app/store/opening.h"
#include "app/store/reading.h"
#include "app/store/wholework.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// From so many new people on their references are looked up together.
constexpr int kManyNew = 1000;

} // namespace

QDateTime Store::systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

Store::Store(std::shared_ptr<OpenDocument> document, std::unique_ptr<Connection> connection,
             const Identity &identity, const Clock &clock)
    : m_document(std::move(document)), m_connection(std::move(connection)), m_identity(identity),
      m_clock(clock)
{}

Store::~Store() = default;

QString Store::path() const
{
    return m_connection->path();
}

Result<Programme> Store::programme()
{
    return reading::programme(*m_connection);
}

Result<std::vector<AttendeeCard>> Store::cards(const BesideReading &besideReading)
{
    return reading::cards(*m_connection, besideReading);
}

Result<std::vector<AttendeeCard>> Store::cards(const std::vector<AttendeeId> &ids)
{
    return reading::cards(*m_connection, ids);
}

Result<std::vector<KnownPerson>> Store::knownPeople()
{
    return reading::knownPeople(*m_connection);
}

Result<std::vector<Form>> Store::forms()
{
    return reading::forms(*m_connection);
}

Result<std::vector<Batch>> Store::batches()
{
    return reading::batches(*m_connection);
}

Result<std::vector<Print>> Store::prints(BatchId batch)
{
    return reading::prints(*m_connection, batch);
}

Result<std::vector<FormRow>> Store::formRows()
{
    return reading::formRows(*m_connection);
}

Result<std::vector<Distinct>> Store::distinctPeople()
{
    return reading::distinctPeople(*m_connection);
}

Result<std::vector<RefusedName>> Store::refusedNames()
{
    return reading::refusedNames(*m_connection);
}

Result<std::vector<SignInSheet>> Store::signInSheets()
{
    return reading::signInSheets(*m_connection);
}

Result<FileContent> Store::file(FileId id)
{
    return reading::file(*m_connection, id);
}

Result<Whole> Store::whole()
{
    return wholework::read(*m_connection);
}

Result<QHash<AttendeeId, QDateTime>> Store::lastEdits()
{
    return journal::lastEdits(*m_connection);
}

Result<qint64> Store::lastGroup()
{
    return journal::lastNumber(*m_connection);
}

Result<std::unique_ptr<Transaction>> Store::beginWrite()
{
    if (isReadOnly())
        return failure(Error::Unavailable, readOnlyReason());
    auto transaction = Transaction::beginWrite(*m_connection);
    if (!transaction)
        return transaction;
    const auto version = migration::versionOf(*m_connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version != migration::newestVersion()) {
        return failure(Error::Unavailable,
                       QCoreApplication::translate(
                           "Store",
                           "“%1” has been brought up to date by a newer Colloquia meanwhile. Nothing "
                           "was changed; update the program on this PC, then open it again.")
                           .arg(QFileInfo(path()).fileName()));
    }
    return transaction;
}

void Store::tell(const Changes &changes)
{
    // Groups of others that came between are told of by poll(), which starts at the last one seen.
    if (m_lastSeen + 1 == changes.group)
        m_lastSeen = changes.group;
    emit changed(changes);
}

Result<Changes> Store::write(const QString &label, const Work &work, JournalGroup::Kind kind)
{
    return write(label, work, kind, References::AsWritten);
}

Result<Changes> Store::write(const QString &label, const Work &work, JournalGroup::Kind kind,
                             References references)
{
    Changes changes;
    {
        std::unique_ptr<UncheckedReferences> unchecked; // until the transaction has ended
        if (references == References::AtTheEnd) {
            auto begun = UncheckedReferences::begin(*m_connection);
            if (!begun)
                return tl::unexpected(begun.error());
            unchecked = std::move(*begun);
        }
        auto transaction = beginWrite();
        if (!transaction)
            return tl::unexpected(transaction.error());
        JournalGroup group;
        group.at = m_clock();
        group.who = m_identity.who;
        group.station = m_identity.station;
        group.label = label;
        group.kind = kind;
        const auto number = journal::addGroup(*m_connection, group, migration::newestVersion());
        if (!number)
            return tl::unexpected(number.error());
        Writer writer(*m_connection, *number, group.at, m_identity);
        if (const auto done = work(writer); !done)
            return tl::unexpected(done.error()); // rolled back by the destructor
        if (!writer.wroteSomething())
            return Changes();
        if (const auto done = lookrenaming::follow(writer, writer.renamings()); !done)
            return tl::unexpected(done.error());
        if (const auto fine = unchecked ? writer.checkReferences() : Result<void>(); !fine)
            return tl::unexpected(fine.error());
        if (const auto done = writer.finish(); !done)
            return tl::unexpected(done.error());
        if (const auto kept = (*transaction)->commit(); !kept)
            return tl::unexpected(kept.error());
        changes = writer.changes(label);
    }
    m_own.insert(changes.group);
    tell(changes);
    return changes;
}

Result<UndoStacks> Store::undoStacks()
{
    const auto groups = journal::groups(*m_connection, m_stacksAt);
    if (!groups)
        return tl::unexpected(groups.error());
    for (JournalGroup group : *groups) {
        // Another program on this PC takes its own steps back: to this one they are somebody else's.
        if (group.station == m_identity.station && group.number > m_openedAt && !m_own.contains(group.number))
            group.station = u"another program on "_s + group.station;
        m_stacks.take(group);
        m_stacksAt = group.number;
    }
    return m_stacks;
}

Result<UndoReport> Store::undo(const QString &station)
{
    const auto stacks = undoStacks();
    if (!stacks)
        return tl::unexpected(stacks.error());
    const auto next = stacks->nextUndo(station);
    if (!next)
        return UndoReport();
    return turnRound(*next, JournalGroup::Undo);
}

Result<UndoReport> Store::redo(const QString &station)
{
    const auto stacks = undoStacks();
    if (!stacks)
        return tl::unexpected(stacks.error());
    const auto next = stacks->nextRedo(station);
    if (!next)
        return UndoReport();
    return turnRound(*next, JournalGroup::Redo);
}

Result<UndoReport> Store::turnRound(const JournalGroup &group, JournalGroup::Kind kind)
{
    UndoReport report;
    report.group = group;
    {
        auto transaction = beginWrite();
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto stacks = undoStacks();
        if (!stacks)
            return tl::unexpected(stacks.error());
        if (!group.isEdit() && !group.isChosen()) {
            return failure(Error::Invalid,
                           QCoreApplication::translate("Store", "“%1” is not something that can be undone.")
                               .arg(group.label));
        }
        // Undoing that an edit was taken back brings the edit back.
        const UndoStacks::Effect effect = stacks->effectOf(group.number);
        const bool back = kind == JournalGroup::Undo || kind == JournalGroup::TakenBack;
        const bool takesAway = back != effect.takesAway;
        const JournalGroup edit = group.isEdit() ? group : stacks->edit(effect.edit);
        if (stacks->stands(edit.number) != takesAway || stacks->stands(group.number) != back) {
            return failure(
                Error::Conflict,
                QCoreApplication::translate("Store", "“%1” has been undone or redone elsewhere meanwhile.")
                    .arg(group.label));
        }
        JournalGroup turned;
        turned.at = m_clock();
        turned.who = m_identity.who;
        turned.station = m_identity.station;
        turned.label = group.label;
        turned.kind = kind;
        turned.target = group.number;
        const auto number = journal::addGroup(*m_connection, turned, migration::newestVersion());
        if (!number)
            return tl::unexpected(number.error());
        // A redo turns the undo round; what it gives back is what the undo took.
        const qint64 source = !takesAway       ? stacks->undoOf(edit.number)
                              : group.isEdit() ? edit.number
                                               : stacks->redoOf(edit.number);
        Writer writer(*m_connection, *number, turned.at, m_identity);
        const auto kept = undoing::invert(writer, {edit, source, *stacks});
        if (!kept)
            return tl::unexpected(kept.error());
        if (const auto done = lookrenaming::follow(writer, writer.renamings(), source); !done)
            return tl::unexpected(done.error());
        if (const auto done = writer.finish(); !done)
            return tl::unexpected(done.error());
        if (const auto done = (*transaction)->commit(); !done)
            return tl::unexpected(done.error());
        report.kept = *kept;
        report.changes = writer.changes(group.label);
    }
    m_own.insert(report.changes.group);
    tell(report.changes);
    return report;
}

Result<Changes> Store::apply(const Plan &plan, const QString &label, JournalGroup::Kind kind)
{
    return write(
        label,
        [this, &plan](Writer &writer) -> Result<void> {
            if (const auto still = stillAt(plan.basis); !still)
                return still;
            return applying::apply(writer, plan);
        },
        kind, plan.created >= kManyNew ? References::AtTheEnd : References::AsWritten);
}

Result<Changes> Store::apply(const WholePlan &plan, const QString &label)
{
    return write(
        label,
        [this, &plan](Writer &writer) -> Result<void> {
            if (const auto still = stillAt(plan.report.basis); !still)
                return still;
            return wholework::apply(writer, plan);
        },
        JournalGroup::Import);
}

Result<void> Store::stillAt(qint64 basis)
{
    const auto last = lastGroup();
    if (!last)
        return tl::unexpected(last.error());
    // This write's own group is the last one by now.
    if (*last - 1 == basis)
        return {};
    return failure(Error::Conflict,
                   QCoreApplication::translate("Store", "The list has changed since this import was planned. "
                                                        "Nothing was imported; look at the new plan."));
}

Result<std::vector<HistoryItem>> Store::history(const HistoryChoice &choice)
{
    const auto stacks = undoStacks();
    if (!stacks)
        return tl::unexpected(stacks.error());
    return history::read(*m_connection, choice, *stacks);
}

Result<void> Store::poll()
{
    const auto query = m_connection->prepared(m_connection->dialect().dataVersion);
    if (!query)
        return tl::unexpected(query.error());
    const auto version = (*query)->first();
    if (!version)
        return tl::unexpected(version.error());
    if (version->toLongLong() == m_dataVersion)
        return {};
    const auto changes = news::since(*m_connection, m_lastSeen);
    if (!changes)
        return tl::unexpected(changes.error());
    m_dataVersion = version->toLongLong();
    if (changes->isEmpty())
        return {};
    m_lastSeen = changes->group;
    emit changed(*changes);
    return {};
}

Result<void> Store::check()
{
    return opening::checkWhole(*m_connection);
}

Result<void> Store::backupTo(const QString &target)
{
    const QString real = opening::realPath(target);
    if (real == path()) {
        return failure(
            Error::Invalid,
            QCoreApplication::translate("Store", "A backup needs another name than the colloquium itself."));
    }
    if (OpenDocument::isOpen(real)) {
        return failure(Error::Invalid,
                       QCoreApplication::translate(
                           "Store", "“%1” is open just now and cannot be replaced. Choose another name.")
                           .arg(QFileInfo(real).fileName()));
    }
    return backup::copyTo(*m_connection, target);
}

Result<void> Store::keepBackup()
{
    return backup::rotate(*m_connection, m_clock());
}

} // namespace colloquia
