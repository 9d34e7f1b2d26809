// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/filewithwrite.h"

#include "app/model/disk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace colloquia {

namespace {

// What the file held, for when it has to come back; nothing if there is none, or it is a pipe.
Result<std::optional<QByteArray>> oldBytes(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Unavailable,
                       QCoreApplication::translate("Printing", "“%1” cannot be replaced: %2.")
                           .arg(QFileInfo(path).fileName(), file.errorString()));
    }
    return file.readAll();
}

} // namespace

Result<Changes> writeWithFile(Store &store, const QString &label, const QString &path,
                              const QByteArray &bytes, const Store::Work &work,
                              const std::function<void()> &between, JournalGroup::Kind kind)
{
    const auto old = oldBytes(path);
    if (!old)
        return tl::unexpected(old.error());
    bool replaced = false;
    const Store::Work both = [&](Writer &writer) -> Result<void> {
        // The rows before the file: a lock, a full disk or a broken rule refuses them while the old file is
        // still there. Only the commit is left to fail after it.
        if (const auto done = work(writer); !done)
            return done;
        if (const auto done = disk::writeWhole(path, bytes); !done)
            return done;
        replaced = true;
        if (between)
            between();
        return {};
    };
    auto written = store.write(label, both, kind);
    if (written || !replaced)
        return written;
    const QFileInfo info(path);
    const bool putBack =
        *old ? disk::writeWhole(path, **old).has_value() : !info.isFile() || QFile::remove(path);
    if (!putBack) {
        Error error = written.error();
        error.sentence = QCoreApplication::translate(
                             "Printing", "%1 “%2” holds the new pages, but nobody is marked as printed.")
                             .arg(error.sentence, info.fileName());
        return tl::unexpected(error);
    }
    return written;
}

Result<void> mayBeWritten(const QString &path, const Store &store)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    if (!target.isEmpty() && target == QFileInfo(store.path()).canonicalFilePath()) {
        return failure(Error::Invalid, QCoreApplication::translate(
                                           "Printing", "“%1” is the colloquium itself: choose another name.")
                                           .arg(QFileInfo(path).fileName()));
    }
    return {};
}

} // namespace colloquia
