// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/zipfile.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <zip.h>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_int64_t kMostEntries = 2000;
constexpr qint64 kMostUnpacked = qint64(512) * 1024 * 1024;
// Sheets are packed ten to thirty times smaller; what grows far more than that was made to fill the memory.
constexpr qint64 kMostGrowth = 200;
constexpr qint64 kAlwaysAllowed = qint64(4) * 1024 * 1024;
constexpr qsizetype kPiece = 64 * 1024;

tl::unexpected<Error> tooMuch(const QString &name)
{
    return failure(Error::Invalid,
                   QCoreApplication::translate(
                       "Import", "“%1” unpacks to far more than a list ever has: it is not opened.")
                       .arg(name));
}

} // namespace

void ZipFile::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

tl::unexpected<Error> lockedFile(const QString &name)
{
    return failure(
        Error::Invalid,
        QCoreApplication::translate(
            "Import", "“%1” is protected by a password. Save it without one, and import that file.")
            .arg(name));
}

tl::unexpected<Error> damagedFile(const QString &name, const QString &detail)
{
    return failure(Error::Invalid,
                   QCoreApplication::translate(
                       "Import", "“%1” is damaged. Open it in Excel, save it again, and import that file.")
                       .arg(name),
                   detail);
}

Result<ZipFile> ZipFile::open(const QByteArray &bytes, const QString &name)
{
    ZipFile file;
    file.m_bytes = bytes;
    file.m_name = name;
    zip_error_t error;
    zip_error_init(&error);
    const auto finished = qScopeGuard([&error] { zip_error_fini(&error); });
    zip_source_t *source =
        zip_source_buffer_create(file.m_bytes.constData(), zip_uint64_t(file.m_bytes.size()), 0, &error);
    if (!source)
        return damagedFile(name, QString::fromUtf8(zip_error_strerror(&error)));
    file.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!file.m_archive) {
        zip_source_free(source);
        return damagedFile(name, QString::fromUtf8(zip_error_strerror(&error)));
    }
    const zip_int64_t count = zip_get_num_entries(file.m_archive.get(), 0);
    if (count > kMostEntries)
        return tooMuch(name);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *entry = zip_get_name(file.m_archive.get(), zip_uint64_t(i), ZIP_FL_ENC_GUESS);
        if (!entry)
            return damagedFile(name, u"an entry has no name"_s);
        if (const QString text = QString::fromUtf8(entry); !text.endsWith(u'/'))
            file.m_entries.append(text);
    }
    return file;
}

Result<void> ZipFile::unpack(const QString &entry, const std::function<bool(QByteArrayView)> &take)
{
    zip_stat_t about;
    zip_stat_init(&about);
    const zip_int64_t place = zip_name_locate(m_archive.get(), entry.toUtf8().constData(), ZIP_FL_ENC_GUESS);
    if (place < 0 || zip_stat_index(m_archive.get(), zip_uint64_t(place), 0, &about) != 0)
        return damagedFile(m_name, u"there is no “%1” in it"_s.arg(entry));
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE) {
        return lockedFile(m_name);
    }
    zip_file_t *opened = zip_fopen_index(m_archive.get(), zip_uint64_t(place), 0);
    if (!opened)
        return damagedFile(m_name, QString::fromUtf8(zip_strerror(m_archive.get())));
    const auto closed = qScopeGuard([opened] { zip_fclose(opened); });
    const qint64 most = qMin(kMostUnpacked, kAlwaysAllowed + kMostGrowth * m_bytes.size());
    QByteArray piece(kPiece, Qt::Uninitialized);
    zip_uint64_t size = 0;
    while (true) {
        const zip_int64_t got = zip_fread(opened, piece.data(), zip_uint64_t(piece.size()));
        if (got < 0) // the stated size or checksum is wrong, or the packed bytes make no sense
            return damagedFile(m_name, QString::fromUtf8(zip_file_strerror(opened)));
        if (got == 0) {
            // libzip lets a wrong size of what is stored without being packed pass.
            return (about.valid & ZIP_STAT_SIZE) && about.size != size
                       ? Result<void>(damagedFile(m_name, u"“%1” has another size"_s.arg(entry)))
                       : Result<void>();
        }
        size += zip_uint64_t(got);
        m_unpacked += got;
        if (m_unpacked > most)
            return tooMuch(m_name);
        if (!take(QByteArrayView(piece.constData(), qsizetype(got))))
            return {};
    }
}

Result<QByteArray> ZipFile::contents(const QString &entry)
{
    QByteArray all;
    const auto done = unpack(entry, [&all](QByteArrayView piece) {
        all.append(piece);
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

} // namespace colloquia
