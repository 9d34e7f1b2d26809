// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

struct zip;

namespace colloquia {

// A zip archive in memory that is trusted in nothing: its entries are counted, encrypted ones are refused,
// and what is really unpacked is counted, for the sizes it states can lie.
class ZipFile
{
public:
    // `name` is the file's, for sentences. Damage, and more entries than any workbook has, are an Error.
    static Result<ZipFile> open(const QByteArray &bytes, const QString &name);

    [[nodiscard]] const QString &name() const { return m_name; }
    // Of the entries that are files, as the archive has them. Nothing is ever written under these names.
    [[nodiscard]] const QStringList &entries() const { return m_entries; }
    [[nodiscard]] bool has(const QString &entry) const { return m_entries.contains(entry); }

    // Gives away what an entry holds piece by piece, until there is no more or `take` wants none.
    Result<void> unpack(const QString &entry, const std::function<bool(QByteArrayView)> &take);
    Result<QByteArray> contents(const QString &entry);

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };

    QByteArray m_bytes; // libzip reads them where they are
    QString m_name;
    QStringList m_entries;
    std::unique_ptr<zip, Discard> m_archive;
    qint64 m_unpacked = 0; // of all entries together
};

// What is said of a file that is encrypted.
tl::unexpected<Error> lockedFile(const QString &name);
// What is said of a file that cannot be made out; the detail is for the log.
tl::unexpected<Error> damagedFile(const QString &name, const QString &detail);

} // namespace colloquia
