// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/writer.h"

namespace colloquia {

// What an undo or redo did.
struct UndoReport
{
    Changes changes = {};
    JournalGroup group = {}; // what was turned round; number 0: there was nothing
    QStringList kept =
        {}; // names of people who stay although their import was undone, as they were worked on since
};

namespace undoing {

// What is to be turned round.
struct Turn
{
    JournalGroup edit = {};   // the edit or import that is undone or redone
    qint64 source = 0;        // whose entries are inverted: the edit itself, or what turned it round last
    const UndoStacks &stacks; // as they stand before
};

// Writes the inverse of the source's entries through the writer. Refused as a Conflict, with a sentence that
// says who touched what and when, where somebody changed the same cell since; an import keeps the people
// touched since, and names them.
Result<QStringList> invert(Writer &writer, const Turn &turn);

} // namespace undoing

} // namespace colloquia
