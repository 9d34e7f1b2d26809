// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "app/store/connection.h"

// Whole parts of a document read into values.
namespace colloquia::reading {

Result<Programme> programme(Connection &connection);

// Everybody, in the order in which they came.
Result<std::vector<AttendeeCard>> cards(Connection &connection, const BesideReading &besideReading = {});
// Those of `ids` that are there.
Result<std::vector<AttendeeCard>> cards(Connection &connection, const std::vector<AttendeeId> &ids);

// Everybody, in the order of their ids; a fraction of what their cards cost.
Result<std::vector<KnownPerson>> knownPeople(Connection &connection);

Result<std::vector<Form>> forms(Connection &connection);
Result<std::vector<FormRow>> formRows(Connection &connection);
// Pairs of whom somebody has said that they are not one person.
Result<std::vector<Distinct>> distinctPeople(Connection &connection);
Result<std::vector<RefusedName>> refusedNames(Connection &connection);
// All prints of badges, the newest first.
Result<std::vector<Batch>> batches(Connection &connection);
// Of one of them, in their order.
Result<std::vector<Print>> prints(Connection &connection, BatchId batch);
// The sheets that were printed to be signed, as they were printed.
Result<std::vector<SignInSheet>> signInSheets(Connection &connection);
// The bytes too; NotFound where there is none.
Result<FileContent> file(Connection &connection, FileId id);

} // namespace colloquia::reading
