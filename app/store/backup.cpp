// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/backup.h"

#include "app/model/disk.h"
#include "app/store/journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUuid>

namespace colloquia::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLast = 10;
constexpr int kDays = 31;
constexpr QStringView kNameFormat = u"yyyyMMdd'T'HHmmss";

} // namespace

Result<void> copyTo(Connection &connection, const QString &target)
{
    const QFileInfo info(target);
    const QString beside =
        info.absolutePath() + u"/.%1.%2.part"_s.arg(info.fileName())
                                  .arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
    const auto copied = [&]() -> Result<void> {
        auto query = connection.copying(u"VACUUM INTO :target"_s, info.absoluteFilePath());
        if (!query)
            return tl::unexpected(query.error());
        if (const auto done = query->bind(u":target"_s, beside).run(); !done)
            return done;
        // The engine promises neither a whole file after a full disk nor that it is on the disk.
        {
            auto copy = Connection::openInMaking(beside, Access::ReadOnly, info.absoluteFilePath(),
                                                 connection.dialect());
            if (!copy)
                return tl::unexpected(copy.error());
            auto check = (*copy)->query(connection.dialect().quickCheck);
            if (!check)
                return tl::unexpected(check.error());
            const auto said = check->first();
            if (!said)
                return tl::unexpected(said.error());
            if (said->toString() != u"ok"_s)
                return failure(Error::Unavailable,
                               QCoreApplication::translate(
                                   "Backup", "The copy could not be read again and was thrown away."));
        }
        QFile file(beside);
        if (!file.open(QIODevice::ReadWrite) || !disk::syncFile(file))
            return failure(Error::Unavailable, QCoreApplication::translate(
                                                   "Backup", "The copy could not be brought to the disk: %1.")
                                                   .arg(file.errorString()));
        file.close();
        return disk::renameOver(beside, info.absoluteFilePath());
    }();
    if (!copied) {
        QFile::remove(beside);
        QFile::remove(beside + u"-journal"_s);
    }
    return copied;
}

QString folderFor(const QString &documentId)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/backups/"_s +
           documentId;
}

std::vector<Kept> keptFor(const QString &documentId)
{
    static const QRegularExpression pattern(u"^(\\d{8}T\\d{6})-(\\d+)\\.colloquium$"_s);
    std::vector<Kept> kept;
    const QDir folder(folderFor(documentId));
    for (const QString &name :
         folder.entryList({u"*.colloquium"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const auto match = pattern.match(name);
        if (!match.hasMatch())
            continue;
        QDateTime at = QDateTime::fromString(match.captured(1), kNameFormat.toString());
        at.setTimeSpec(Qt::UTC);
        kept.push_back({folder.filePath(name), at, match.captured(2).toLongLong()});
    }
    return kept;
}

Result<QString> documentIdOf(Connection &connection)
{
    auto query = connection.query(u"SELECT document_id FROM colloquium ORDER BY id LIMIT 1"_s);
    if (!query)
        return tl::unexpected(query.error());
    const auto id = query->first();
    if (!id)
        return tl::unexpected(id.error());
    // It names a folder: a document from elsewhere must not choose which.
    if (QUuid::fromString(id->toString()).isNull())
        return tl::unexpected(connection.damaged());
    return id->toString();
}

Result<void> rotate(Connection &connection, const QDateTime &now)
{
    const auto id = documentIdOf(connection);
    if (!id)
        return tl::unexpected(id.error());
    const QString &documentId = *id;
    const auto last = journal::lastNumber(connection);
    if (!last)
        return tl::unexpected(last.error());
    const std::vector<Kept> before = keptFor(documentId);
    if (!before.empty() && before.front().group == *last)
        return {};
    const QDir folder(folderFor(documentId));
    if (!folder.mkpath(u"."_s)) {
        return failure(Error::Unavailable,
                       QCoreApplication::translate("Backup", "The folder for backups cannot be made: %1")
                           .arg(folder.path()));
    }
    const QString name = u"%1-%2.colloquium"_s.arg(now.toUTC().toString(kNameFormat)).arg(*last);
    if (const auto done = copyTo(connection, folder.filePath(name)); !done)
        return done;
    int count = 0;
    QDate day;
    for (const Kept &kept : keptFor(documentId)) {
        const bool lastOfDay = kept.at.date() != day;
        day = kept.at.date();
        const bool recent = kept.at.daysTo(now) < kDays;
        if (++count > kLast && !(lastOfDay && recent))
            QFile::remove(kept.path);
    }
    return {};
}

} // namespace colloquia::backup
