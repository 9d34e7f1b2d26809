// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "app/store/writer.h"

namespace colloquia {
class Seating;
}

// What is done with attendees, in the user's verbs. All of it inside one Store::write().
namespace colloquia::people {

// A badge code, if it has none.
void giveCode(Attendee &attendee);
// Adds the attendee, with a badge code if it has none.
Result<void> add(Writer &writer, Attendee &attendee);
// The same for somebody who comes now: on the waiting list where the colloquium is full.
Result<void> admit(Writer &writer, Attendee &attendee);
// `count` seats for an organisation, named later.
Result<std::vector<AttendeeId>> addSeats(Writer &writer, const Attendee &contact, int count);
// Removes the attendee with enrolments, answers and everything else that hangs on it.
Result<void> remove(Writer &writer, AttendeeId attendee);

// Enrols in a workshop, or puts on its waiting list; the wish comes after those that are there.
Result<void> enrol(Writer &writer, AttendeeId attendee, WorkshopId workshop, EnrolmentState state);
// Gives whoever waits a seat: in the workshop, or in the colloquium (no workshop), whose workshops that are
// full by then they wait for.
Result<void> giveSeat(Writer &writer, AttendeeId attendee, WorkshopId workshop);
// For the state the attendee comes to be in: of the workshops enrolled in, those that are full are waited
// for.
Result<void> placeInWorkshops(Writer &writer, const Attendee &attendee, Seating &seating);
Result<void> leave(Writer &writer, AttendeeId attendee, WorkshopId workshop);
// The wishes as a whole, in their order; those who wait for a workshop go on waiting, and new wishes for a
// full one wait too.
Result<void> setWorkshops(Writer &writer, AttendeeId attendee, const std::vector<WorkshopId> &workshops);

// What the document has by now; "" if there is no answer.
Result<QString> answer(Writer &writer, AttendeeId attendee, QuestionId question);
// An empty text takes the answer away.
Result<void> setAnswer(Writer &writer, AttendeeId attendee, QuestionId question, const QString &text);

// `representative` comes in the place of `represented`, who becomes excused: instead of whoever did so
// before, and beside others in whose place they come.
Result<void> represent(Writer &writer, AttendeeId representative, AttendeeId represented);
// The same, and whoever comes is registered if they were not, in the seat of whom they come for.
Result<void> comeFor(Writer &writer, AttendeeId representative, AttendeeId represented);
// Nobody comes in the place of the represented any longer.
Result<void> endRepresentation(Writer &writer, AttendeeId represented);
// `representative` comes in the places of these and of nobody else.
Result<void> setRepresented(Writer &writer, AttendeeId representative,
                            const std::vector<AttendeeId> &represented);

// At the event (no workshop) or in one. Whoever is checked in already stays so, with the first time.
Result<void> checkIn(Writer &writer, AttendeeId attendee, WorkshopId workshop, const QDateTime &at);
Result<void> undoCheckIn(Writer &writer, AttendeeId attendee, WorkshopId workshop);

// Notes that these badges were printed.
Result<void> keepBatch(Writer &writer, Batch &batch, const std::vector<AttendeeId> &attendees);
// The same with what stood on each, and where; gives the prints their batch.
Result<void> keepBatch(Writer &writer, Batch &batch, std::vector<Print> &prints);
// These prints of the batch count no longer; `after` says what is left of it.
Result<void> takeBackPrints(Writer &writer, const Batch &before, const Batch &after,
                            const std::vector<Print> &prints);

} // namespace colloquia::people
