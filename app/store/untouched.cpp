// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/untouched.h"

#include "app/store/backup.h"
#include "app/store/migration.h"
#include "app/store/opendocument.h"
#include "app/store/opening.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace colloquia {

namespace {

// The path of a copy with the newest schema inside the folder; "" where the file has it already.
Result<QString> broughtUpToDate(const QString &file, const QTemporaryDir &folder)
{
    const auto document = OpenDocument::enter(file);
    if (!document)
        return tl::unexpected(document.error());
    const QString copy = folder.filePath(QFileInfo(file).fileName());
    {
        const auto connection = Connection::open(file, Access::ReadOnly);
        if (!connection)
            return tl::unexpected(connection.error());
        if (const auto ours = opening::checkStrangers(**connection); !ours)
            return tl::unexpected(ours.error());
        const auto version = migration::versionOf(**connection);
        if (!version)
            return tl::unexpected(version.error());
        if (*version == migration::newestVersion())
            return QString();
        if (!folder.isValid()) {
            return failure(Error::Unavailable,
                           QCoreApplication::translate(
                               "Store",
                               "“%1” is of an older Colloquia, and there is no room to read a copy of "
                               "it: make room on the disk.")
                               .arg(QFileInfo(file).fileName()),
                           folder.errorString());
        }
        if (const auto copied = backup::copyTo(**connection, copy); !copied)
            return tl::unexpected(copied.error());
    }
    const auto connection = Connection::open(copy, Access::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto done = migration::migrate(**connection); !done)
        return tl::unexpected(done.error());
    return copy;
}

} // namespace

Result<std::unique_ptr<Untouched>> Untouched::open(const QString &path, const Identity &identity,
                                                   const Store::Clock &clock)
{
    std::unique_ptr<Untouched> untouched(new Untouched());
    untouched->m_copy = std::make_unique<QTemporaryDir>();
    const auto copy = broughtUpToDate(opening::realPath(path), *untouched->m_copy);
    if (!copy)
        return tl::unexpected(copy.error());
    auto store = Store::open(copy->isEmpty() ? path : *copy, identity, Access::ReadOnly, clock);
    if (!store)
        return tl::unexpected(store.error());
    untouched->m_store = std::move(*store);
    return untouched;
}

} // namespace colloquia
