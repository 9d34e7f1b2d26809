// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/zipwriter.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <zip.h>

namespace colloquia {

namespace {

constexpr zip_uint32_t kQuickly = 3; // lists shrink hardly more with the levels above
// Every archive says the same for the same list.
constexpr time_t kMidnight1980 = 315'532'800;

tl::unexpected<Error> notPacked(const char *reason)
{
    return failure(Error::Unavailable,
                   QCoreApplication::translate("Export", "The workbook could not be made."),
                   QString::fromUtf8(reason));
}

} // namespace

Result<QByteArray> packedZip(const std::vector<std::pair<QByteArray, QByteArray>> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    const auto finished = qScopeGuard([&error] { zip_error_fini(&error); });
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!target)
        return notPacked(zip_error_strerror(&error));
    const auto freed = qScopeGuard([target] { zip_source_free(target); });
    zip_t *archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        return notPacked(zip_error_strerror(&error));
    zip_source_keep(target); // closing the archive lets go of it
    auto discarded = qScopeGuard([archive] { zip_discard(archive); });
    for (const auto &[name, content] : entries) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t place =
            source ? zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (place < 0) {
            zip_source_free(source);
            return notPacked(zip_strerror(archive));
        }
        if (zip_set_file_compression(archive, zip_uint64_t(place), ZIP_CM_DEFLATE, kQuickly) != 0 ||
            zip_file_set_mtime(archive, zip_uint64_t(place), kMidnight1980, 0) != 0)
            return notPacked(zip_strerror(archive));
    }
    if (zip_close(archive) != 0)
        return notPacked(zip_strerror(archive));
    discarded.dismiss();
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_source_stat(target, &about) != 0 || zip_source_open(target) != 0)
        return notPacked(zip_error_strerror(zip_source_error(target)));
    const auto closed = qScopeGuard([target] { zip_source_close(target); });
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    if (zip_source_read(target, bytes.data(), about.size) != zip_int64_t(about.size))
        return notPacked(zip_error_strerror(zip_source_error(target)));
    return bytes;
}

} // namespace colloquia
