// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/opening.h"

#include "app/model/field.h"
#include "app/store/migration.h"
#include "app/store/referencecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace colloquia::opening {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHeaderSize = 100;
constexpr qsizetype kVersionAt = 60;
constexpr qsizetype kApplicationAt = 68;

tl::unexpected<Error> refused(Error::Code code, const char *sentence, const QString &path)
{
    return failure(code, QCoreApplication::translate("Opening", sentence).arg(QFileInfo(path).fileName()));
}

} // namespace

Result<void> admit(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return refused(Error::NotFound,
                       QT_TRANSLATE_NOOP("Opening",
                                         "There is no file “%1”. Perhaps it was moved or its drive is not "
                                         "connected."),
                       path);
    }
    if (info.isDir())
        return refused(Error::Invalid, QT_TRANSLATE_NOOP("Opening", "“%1” is a folder, not a colloquium."),
                       path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(
            Error::Unavailable,
            QT_TRANSLATE_NOOP("Opening", "“%1” may not be read: ask whoever owns it for permission."), path);
    }
    const QByteArray header = file.read(kHeaderSize);
    file.close();
    const bool isSqlite =
        header.size() == kHeaderSize && header.startsWith(QByteArray("SQLite format 3\0", 16));
    if (!isSqlite || qFromBigEndian<quint32>(header.constData() + kVersionAt) == 0 ||
        qFromBigEndian<quint32>(header.constData() + kApplicationAt) != quint32(kApplicationId)) {
        return refused(Error::Invalid,
                       QT_TRANSLATE_NOOP("Opening",
                                         "“%1” is not a colloquium: it was left untouched. A list of people "
                                         "can be brought in with Import."),
                       path);
    }
    const auto version = qFromBigEndian<quint32>(header.constData() + kVersionAt);
    if (version > quint32(migration::newestVersion())) {
        return refused(Error::Unavailable,
                       QT_TRANSLATE_NOOP(
                           "Opening", "“%1” was made by a newer Colloquia. It was left untouched; update the "
                                      "program on this PC to open it."),
                       path);
    }
    return {};
}

QString protection(const QString &path)
{
    const QFileInfo info(path);
    if (info.isWritable() && QFileInfo(info.absolutePath()).isWritable())
        return {};
    return QCoreApplication::translate(
               "Opening", "“%1” can only be read here: the file or its folder is protected. Copy "
                          "it to a place of your own to change it.")
        .arg(info.fileName());
}

namespace {

tl::unexpected<Error> notOurs(const Connection &connection)
{
    return refused(Error::Invalid,
                   QT_TRANSLATE_NOOP("Opening",
                                     "“%1” holds things that are not Colloquia's, or lacks some that are. It "
                                     "was left untouched; open a backup instead."),
                   connection.path());
}

} // namespace

Result<void> checkStrangers(Connection &connection)
{
    auto strangers = connection.query(connection.dialect().strangers);
    if (!strangers)
        return tl::unexpected(strangers.error());
    const auto stranger = strangers->first();
    if (!stranger)
        return tl::unexpected(stranger.error());
    if (!stranger->isNull())
        return notOurs(connection);
    return {};
}

Result<void> checkTables(Connection &connection)
{
    QSet<QString> missing{u"journal_group"_s, u"journal_entry"_s};
    for (int kind = 0; kind < int(RecordKind::KindCount); ++kind)
        missing.insert(tableOf(RecordKind(kind)));
    bool unknown = false;
    auto tables = connection.query(connection.dialect().tables);
    if (!tables)
        return tl::unexpected(tables.error());
    const auto read = tables->each(
        [&missing, &unknown](const Row &row) { unknown = !missing.remove(row.text(0)) || unknown; });
    if (!read)
        return read;
    if (unknown || !missing.isEmpty())
        return notOurs(connection);
    return {};
}

Result<void> checkWhole(Connection &connection)
{
    auto quick = connection.query(connection.dialect().quickCheck);
    if (!quick)
        return tl::unexpected(quick.error());
    const auto said = quick->first();
    if (!said)
        return tl::unexpected(said.error());
    if (said->toString() != u"ok"_s)
        return tl::unexpected(connection.damaged());
    const auto broken = ReferenceCheck::areAnyBroken(connection);
    if (!broken)
        return tl::unexpected(broken.error());
    if (*broken)
        return tl::unexpected(connection.damaged());
    return {};
}

QString realPath(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

bool isOnShare(const QString &path)
{
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (native.startsWith(u"\\\\"_s))
        return true;
#endif
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    for (const char *share : {"nfs", "cifs", "smb", "fuse.sshfs", "9p", "afpfs", "ncpfs"}) {
        if (type.startsWith(share))
            return true;
    }
    return false;
}

} // namespace colloquia::opening
