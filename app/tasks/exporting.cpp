// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/exporting.h"

#include "app/model/disk.h"

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

Result<int> save(std::span<const AttendeeCard *const> rows, const CodeOf &codeOf, const Programme &programme,
                 const ExportChoice &choice, const QString &path, Progress &progress)
{
    const auto bytes = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)
                           ? exportXlsx(rows, codeOf, programme, choice, progress)
                           : exportCsv(rows, codeOf, programme, choice, progress);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto written = disk::writeWhole(path, *bytes); !written)
        return tl::unexpected(written.error());
    return int(rows.size());
}

} // namespace

ListCopy listCopy(const Roster &roster, const Listing &listing)
{
    ListCopy copy{.programme = roster.programme()};
    for (const AttendeeCard *card : roster.listed(listing)) {
        copy.cards.push_back(*card);
        if (card->represents.isValid())
            copy.codes.insert(card->represents, roster.codeOf(card->represents));
    }
    return copy;
}

Result<int> saveList(const ListCopy &list, const ExportChoice &choice, const QString &path,
                     Progress &progress)
{
    std::vector<const AttendeeCard *> rows;
    rows.reserve(list.cards.size());
    for (const AttendeeCard &card : list.cards)
        rows.push_back(&card);
    return save(
        rows, [&list](AttendeeId id) { return list.codes.value(id); }, list.programme, choice, path,
        progress);
}

Result<int> saveList(const Roster &roster, const Listing &listing, const ExportChoice &choice,
                     const QString &path, Progress &progress)
{
    const auto rows = roster.listed(listing);
    return save(
        rows, [&roster](AttendeeId id) { return roster.codeOf(id); }, roster.programme(), choice, path,
        progress);
}

} // namespace colloquia
