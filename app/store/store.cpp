// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/store.h"

#include "app/model/disk.h"
#include "app/store/applying.h"
#include "app/store/backup.h"
#include "app/store/migration.h"
#include "app/store/opening.h"
#include "app/store/presencefile.h"
#include "app/store/reading.h"
#include "app/store/records.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRandomGenerator>
#include <QSet>
#include <QTimeZone>
#include <QUuid>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// Documents that this process has open: looking at such a file through QFile would drop SQLite's locks on it.
class OpenDocuments
{
public:
    static void add(const QString &path)
    {
        const QMutexLocker locker(&mutex());
        ++counts()[path];
    }
    static void remove(const QString &path)
    {
        const QMutexLocker locker(&mutex());
        if (--counts()[path] <= 0)
            counts().remove(path);
    }
    static bool contains(const QString &path)
    {
        const QMutexLocker locker(&mutex());
        return counts().contains(path);
    }

private:
    static QMutex &mutex()
    {
        static QMutex mutex;
        return mutex;
    }
    static QHash<QString, int> &counts()
    {
        static QHash<QString, int> counts;
        return counts;
    }
};

QString absolute(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

} // namespace

QDateTime Store::systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

Store::Store(std::unique_ptr<Connection> connection, const Identity &identity, const Clock &clock)
    : m_connection(std::move(connection)), m_identity(identity), m_clock(clock)
{
    OpenDocuments::add(m_connection->path());
}

Store::~Store()
{
    const QString path = m_connection->path();
    m_connection.reset();
    OpenDocuments::remove(path);
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, Colloquium colloquium,
                                             const Identity &identity, const Clock &clock)
{
    const QFileInfo info(path);
    if (info.exists()) {
        return failure(Error::Duplicate, QCoreApplication::translate(
                                             "Store", "There is already a file “%1”. Choose another name.")
                                             .arg(info.fileName()));
    }
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return failure(
            Error::NotFound,
            QCoreApplication::translate("Store", "There is no folder “%1”.").arg(info.absolutePath()));
    }
    // Made beside and renamed when whole: nobody ever finds half a document.
    const QString beside =
        info.absolutePath() + u"/.%1.%2.part"_s.arg(info.fileName())
                                  .arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
    const auto made = [&]() -> Result<void> {
        auto connection = Connection::open(beside, Access::ReadWrite);
        if (!connection)
            return tl::unexpected(connection.error());
        for (const QString &statement : (*connection)->dialect().onCreating) {
            if (const auto done = (*connection)->execute(statement); !done)
                return done;
        }
        if (const auto done = migration::migrate(**connection); !done)
            return done;
        if (colloquium.language.isEmpty())
            colloquium.language = Language::ofScreen().code();
        if (colloquium.timeZone.isEmpty())
            colloquium.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        colloquium.documentId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        Store store(std::move(*connection), identity, clock);
        const Language &language = Language::of(colloquium.language);
        const auto written = store.write(
            QCoreApplication::translate("Store", "New colloquium"),
            [&](Writer &writer) -> Result<void> {
                if (const auto done = writer.add(colloquium); !done)
                    return done;
                for (Category &category : defaultCategories(language)) {
                    if (const auto done = writer.add(category); !done)
                        return done;
                }
                Design design;
                design.name =
                    language.say("Design", QT_TRANSLATE_NOOP("Design", "Calm, with a category band"));
                return writer.add(design);
            },
            JournalGroup::Beginning);
        if (!written)
            return tl::unexpected(written.error());
        return {};
    }();
    if (!made) {
        QFile::remove(beside);
        return tl::unexpected(made.error());
    }
    if (const auto renamed = disk::renameOver(beside, info.absoluteFilePath()); !renamed) {
        QFile::remove(beside);
        return tl::unexpected(renamed.error());
    }
    return open(path, identity, Access::ReadWrite, clock);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Identity &identity, Access access,
                                           const Clock &clock)
{
    const QString file = absolute(path);
    QString reason;
    if (!OpenDocuments::contains(file)) {
        const auto admission = opening::admit(file);
        if (!admission)
            return tl::unexpected(admission.error());
        if (access == Access::ReadWrite)
            reason = admission->reason;
        if (admission->access == Access::ReadOnly)
            access = Access::ReadOnly;
    }
    std::unique_ptr<PresenceFile> presence;
    if (access == Access::ReadWrite && opening::isOnShare(file)) {
        auto taken = PresenceFile::take(file, identity, clock());
        if (taken)
            presence = std::move(*taken);
        else
            reason = taken.error().sentence;
    }
    auto connection = Connection::open(file, reason.isEmpty() ? access : Access::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto version = migration::versionOf(**connection);
    if (!version)
        return tl::unexpected(version.error());
    std::unique_ptr<Store> store(new Store(std::move(*connection), identity, clock));
    if (*version < migration::newestVersion()) {
        if (store->m_connection->access() == Access::ReadOnly) {
            return failure(Error::Unavailable,
                           QCoreApplication::translate(
                               "Store", "“%1” is of an older Colloquia and must be brought up to date first: "
                                        "copy it to a place where it can be written.")
                               .arg(QFileInfo(file).fileName()));
        }
        const QString before = file + u".v%1.backup"_s.arg(*version);
        if (const auto kept = backup::copyTo(*store->m_connection, before); !kept)
            return tl::unexpected(kept.error());
        if (const auto done = migration::migrate(*store->m_connection); !done)
            return tl::unexpected(done.error());
    }
    if (const auto ours = opening::checkTables(*store->m_connection); !ours)
        return tl::unexpected(ours.error());
    const auto last = store->lastGroup();
    if (!last)
        return tl::unexpected(last.error());
    store->m_lastSeen = *last;
    store->m_presence = std::move(presence);
    if (access == Access::ReadOnly && reason.isEmpty())
        reason = QCoreApplication::translate("Store", "“%1” is open for reading only.")
                     .arg(QFileInfo(file).fileName());
    store->m_readOnlyReason = reason;
    return store;
}

QString Store::path() const
{
    return m_connection->path();
}

Result<Programme> Store::programme()
{
    return reading::programme(*m_connection);
}

Result<std::vector<AttendeeCard>> Store::cards()
{
    return reading::cards(*m_connection);
}

Result<std::vector<AttendeeCard>> Store::cards(const std::vector<AttendeeId> &ids)
{
    return reading::cards(*m_connection, ids);
}

Result<std::vector<Form>> Store::forms()
{
    return reading::forms(*m_connection);
}

Result<std::vector<FormRow>> Store::formRows()
{
    return reading::formRows(*m_connection);
}

Result<FileContent> Store::file(FileId id)
{
    return reading::file(*m_connection, id);
}

Result<qint64> Store::lastGroup()
{
    return journal::lastNumber(*m_connection);
}

Result<Changes> Store::write(const QString &label, const Work &work, JournalGroup::Kind kind)
{
    if (isReadOnly())
        return failure(Error::Unavailable, m_readOnlyReason);
    Changes changes;
    {
        auto transaction = Transaction::beginWrite(*m_connection);
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
        if (const auto done = writer.finish(); !done)
            return tl::unexpected(done.error());
        if (const auto kept = (*transaction)->commit(); !kept)
            return tl::unexpected(kept.error());
        changes = writer.changes(label);
    }
    // Groups of others that came between are told of by poll(), which starts at the last one seen.
    if (m_lastSeen + 1 == changes.group)
        m_lastSeen = changes.group;
    emit changed(changes);
    return changes;
}

Result<UndoStacks> Store::undoStacks()
{
    const auto groups = journal::groups(*m_connection, m_stacksAt);
    if (!groups)
        return tl::unexpected(groups.error());
    for (const JournalGroup &group : *groups) {
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
    if (isReadOnly())
        return failure(Error::Unavailable, m_readOnlyReason);
    UndoReport report;
    report.group = group;
    {
        auto transaction = Transaction::beginWrite(*m_connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto stacks = undoStacks();
        if (!stacks)
            return tl::unexpected(stacks.error());
        const bool still =
            kind == JournalGroup::Undo ? stacks->stands(group.number) : !stacks->stands(group.number);
        if (!still) {
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
        JournalGroup source = group;
        if (kind == JournalGroup::Redo) {
            source.number = stacks->undoOf(group.number);
            source.kind = JournalGroup::Undo;
            source.target = group.number;
        }
        Writer writer(*m_connection, *number, turned.at, m_identity);
        const auto kept = undoing::invert(writer, source, *stacks);
        if (!kept)
            return tl::unexpected(kept.error());
        if (const auto done = writer.finish(); !done)
            return tl::unexpected(done.error());
        if (const auto done = (*transaction)->commit(); !done)
            return tl::unexpected(done.error());
        report.kept = *kept;
        report.changes = writer.changes(group.label);
    }
    if (m_lastSeen + 1 == report.changes.group)
        m_lastSeen = report.changes.group;
    emit changed(report.changes);
    return report;
}

Result<Changes> Store::apply(const Plan &plan, const QString &label, JournalGroup::Kind kind)
{
    return write(
        label,
        [this, &plan](Writer &writer) -> Result<void> {
            const auto last = lastGroup();
            if (!last)
                return tl::unexpected(last.error());
            // This write's own group is the last one by now.
            if (*last - 1 != plan.basis) {
                return failure(Error::Conflict,
                               QCoreApplication::translate(
                                   "Store", "The list has changed since this import was planned. Nothing was "
                                            "imported; look at the new plan."));
            }
            return applying::apply(writer, plan);
        },
        kind);
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
    const auto last = lastGroup();
    if (!last)
        return tl::unexpected(last.error());
    if (*last == m_lastSeen)
        return {};
    const auto changes = changesSince(m_lastSeen);
    if (!changes)
        return tl::unexpected(changes.error());
    m_lastSeen = *last;
    emit changed(*changes);
    return {};
}

Result<Changes> Store::changesSince(qint64 group)
{
    const auto groups = journal::groups(*m_connection, group);
    if (!groups)
        return tl::unexpected(groups.error());
    const auto entries = journal::entriesAfter(*m_connection, group, true);
    if (!entries)
        return tl::unexpected(entries.error());
    // A writer that writes nothing serves to gather what was touched.
    Writer gatherer(*m_connection, groups->empty() ? group : groups->back().number, m_clock(), m_identity);
    for (const JournalEntry &entry : *entries) {
        for (qint64 id = entry.record; id <= entry.until; ++id) {
            if (entry.action == JournalEntry::Removed) {
                gatherer.touch(entry.kind, records::fromJson(entry.kind, entry.payload), id);
                continue;
            }
            const auto values = records::read(*m_connection, entry.kind, id);
            if (!values)
                return tl::unexpected(values.error());
            if (*values)
                gatherer.touch(entry.kind, **values, id);
        }
    }
    return gatherer.changes(groups->empty() ? QString() : groups->back().label);
}

Result<void> Store::check()
{
    return opening::checkWhole(*m_connection);
}

Result<void> Store::backupTo(const QString &target)
{
    if (absolute(target) == path()) {
        return failure(
            Error::Invalid,
            QCoreApplication::translate("Store", "A backup needs another name than the colloquium itself."));
    }
    return backup::copyTo(*m_connection, target);
}

Result<void> Store::keepBackup()
{
    const auto now = programme();
    if (!now)
        return tl::unexpected(now.error());
    return backup::rotate(*m_connection, now->colloquium.documentId, m_clock());
}

} // namespace colloquia
