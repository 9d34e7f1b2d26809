// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"
#include "app/store/connection.h"

#include <QSet>

#include <map>
#include <span>

namespace colloquia {

using IdRuns = std::map<qint64, qint64>; // first → last id
using CreatedRows = std::map<RecordKind, IdRuns>;

// Whether the row is one of them.
bool holds(const CreatedRows &created, RecordKind kind, qint64 id);

// Whether new rows refer to what is not there. The engine looks each reference up as it is written, which a
// hundred thousand new people feel; most of theirs lead to each other, and the rest to few.
class ReferenceCheck
{
public:
    // Rows that are new, and all that were created before them.
    void note(RecordKind kind, std::span<const void *const> rows, const CreatedRows &created);
    // Of the rows that were noted.
    Result<bool> areBroken(Connection &connection) const;
    // Of all rows of the document.
    static Result<bool> areAnyBroken(Connection &connection);

private:
    std::map<RecordKind, QSet<qint64>> m_referred; // what was there before
};

} // namespace colloquia
