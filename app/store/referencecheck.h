// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"
#include "app/store/connection.h"

#include <map>

namespace colloquia {

using IdRuns = std::map<qint64, qint64>; // first → last id
using CreatedRows = std::map<RecordKind, IdRuns>;

// Whether rows refer to what is not there. The engine looks each reference up as it is written, which a
// hundred thousand new people feel; here a run of new rows is looked at as a whole.
namespace referencecheck {

// Of rows that were created; nothing else was written since all references held.
Result<bool> areBroken(Connection &connection, const CreatedRows &created);
// Of all rows.
Result<bool> areBroken(Connection &connection);

} // namespace referencecheck

} // namespace colloquia
