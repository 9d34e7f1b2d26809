// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/replies.h"

#include "app/store/people.h"
#include "app/store/seating.h"

namespace colloquia::people {

namespace {

Result<void> admitInvited(Writer &writer, const Attendee &before, Attendee &after, const ReplyNote &note,
                          Seating &seating)
{
    after.status = seating.forColloquium(Status::Registered, after.mode);
    if (!after.registeredAt.isValid())
        after.registeredAt = note.at;
    if (const auto done = endRepresentation(writer, before.id); !done)
        return done;
    return placeInWorkshops(writer, after, seating);
}

} // namespace

Result<void> noteReplies(Writer &writer, const std::vector<Attendee> &before, const ReplyNote &note)
{
    auto seating = Seating::count(writer.connection());
    if (!seating)
        return tl::unexpected(seating.error());
    for (const Attendee &person : before) {
        Attendee after = person;
        after.repliedOn = note.on;
        after.repliedBy = note.by;
        if (note.coming == ReplyNote::Excused)
            after.status = Status::Excused;
        const bool comes = note.coming == ReplyNote::Comes;
        if (comes && person.status == Status::Registered && !person.confirmedAt.isValid())
            after.confirmedAt = note.at;
        // Whoever waits goes on waiting for a seat.
        if (comes && person.status != Status::Registered && person.status != Status::Waiting) {
            if (const auto done = admitInvited(writer, person, after, note, *seating); !done)
                return done;
        }
        if (const auto done = writer.change(person, after); !done)
            return done;
    }
    return {};
}

} // namespace colloquia::people
