// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/news.h"

namespace colloquia::news {

namespace {

// Entries beyond this are not read one by one: whoever listens reads everything anew.
constexpr qint64 kManyEntries = 10000;

} // namespace

Result<Changes> since(Connection &connection, qint64 group)
{
    const auto groups = journal::groups(connection, group);
    if (!groups)
        return tl::unexpected(groups.error());
    if (groups->empty())
        return Changes();
    // A writer that writes nothing serves to gather what was touched.
    Writer gatherer(connection, groups->back().number, groups->back().at, {});
    const auto count = journal::countAfter(connection, group, kManyEntries);
    if (!count)
        return tl::unexpected(count.error());
    if (*count == kManyEntries) {
        gatherer.touchEverything();
        return gatherer.changes(groups->back().label);
    }
    const auto entries = journal::entriesAfter(connection, group);
    if (!entries)
        return tl::unexpected(entries.error());
    for (const JournalEntry &entry : *entries) {
        const auto attendees = journal::attendeesOf(connection, entry);
        if (!attendees)
            return tl::unexpected(attendees.error());
        for (const qint64 id : *attendees)
            gatherer.touch(RecordKind::Attendee, {}, id);
        gatherer.touch(entry.kind, {}, entry.record);
    }
    return gatherer.changes(groups->back().label);
}

} // namespace colloquia::news
