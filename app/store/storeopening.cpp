// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/store.h"

#include "app/model/disk.h"
#include "app/store/backup.h"
#include "app/store/migration.h"
#include "app/store/opendocument.h"
#include "app/store/opening.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTimeZone>
#include <QUuid>

// How a store comes to be: a new document made, an existing one looked at and opened.
namespace colloquia {

using namespace Qt::StringLiterals;

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
        auto connection = Connection::openInMaking(beside, Access::ReadWrite, info.absoluteFilePath());
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
        Store store(nullptr, std::move(*connection), identity, clock);
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
        QFile::remove(beside + u"-journal"_s);
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
    const QString file = opening::realPath(path);
    auto document = OpenDocument::enter(file);
    if (!document)
        return tl::unexpected(document.error());
    QString reason = opening::protection(file);
    bool mayConnectForWriting = reason.isEmpty();
    if (reason.isEmpty() && access == Access::ReadOnly) {
        reason = QCoreApplication::translate("Store", "“%1” is open for reading only.")
                     .arg(QFileInfo(file).fileName());
        // A program that died while writing leaves a journal which only a connection that may write can roll
        // back; on a share it may as well be somebody else's at this moment.
        mayConnectForWriting = !opening::isOnShare(file);
    } else if (reason.isEmpty() && opening::isOnShare(file)) {
        if (const auto claimed = (*document)->claim(identity, clock()); !claimed) {
            reason = claimed.error().sentence;
            mayConnectForWriting = false;
        }
    }
    auto connection = Connection::open(file, mayConnectForWriting ? Access::ReadWrite : Access::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto ours = opening::checkStrangers(**connection); !ours)
        return tl::unexpected(ours.error());
    const auto version = migration::versionOf(**connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version < migration::newestVersion()) {
        if (!mayConnectForWriting) {
            return failure(Error::Unavailable,
                           QCoreApplication::translate(
                               "Store", "“%1” is of an older Colloquia and must be brought up to date first: "
                                        "copy it to a place where it can be written.")
                               .arg(QFileInfo(file).fileName()));
        }
        if (const auto kept = backup::rotate(**connection, clock()); !kept)
            return tl::unexpected(kept.error());
        if (const auto done = migration::migrate(**connection); !done)
            return tl::unexpected(done.error());
    }
    if (const auto ours = opening::checkTables(**connection); !ours)
        return tl::unexpected(ours.error());
    std::unique_ptr<Store> store(new Store(std::move(*document), std::move(*connection), identity, clock));
    const auto last = store->lastGroup();
    if (!last)
        return tl::unexpected(last.error());
    store->m_lastSeen = *last;
    store->m_openedAt = *last;
    store->m_reason = reason;
    return store;
}

} // namespace colloquia
