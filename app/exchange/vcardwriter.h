// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "app/model/progress.h"

#include <span>

namespace colloquia {

// The people as vCards (RFC 6350, version 4): name, organisation, position, e-mail, telephone. Each has the
// same UID in every export of the document, so that an address book mends what it has; `lastEdits` say when
// each was written last. Seats without a name are no people.
Result<QByteArray> exportVcards(std::span<const AttendeeCard *const> people, const Programme &programme,
                                const QHash<AttendeeId, QDateTime> &lastEdits,
                                Progress &progress = Progress::none());

} // namespace colloquia
