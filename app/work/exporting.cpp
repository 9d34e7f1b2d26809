// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/work/exporting.h"

#include "app/model/disk.h"

namespace colloquia {

Result<int> saveCsv(const Roster &roster, const Listing &listing, const ExportChoice &choice,
                    const QString &path, Progress &progress)
{
    const auto rows = roster.listed(listing);
    const auto bytes = exportCsv(
        rows, [&roster](AttendeeId id) { return roster.codeOf(id); }, roster.programme(), choice, progress);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto written = disk::writeWhole(path, *bytes); !written)
        return tl::unexpected(written.error());
    return int(rows.size());
}

} // namespace colloquia
