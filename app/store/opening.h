// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/connection.h"

// What is looked at before a file is trusted to be a document, without harming it.
namespace colloquia::opening {

// How a document may be used, and why not more.
struct Admission
{
    Access access = Access::ReadWrite;
    QString reason = {}; // of a read-only access: a sentence for the person
};

// Looks at the file's first bytes: no file, empty, foreign, or made by a newer program are refused. Must not
// be called while this process has the document open through a file interface of its own; the store takes
// care of that.
Result<Admission> admit(const QString &path);

// Whether the tables are ours and nothing else lies in wait: triggers or views are refused.
Result<void> checkTables(Connection &connection);
// Reads the whole file: quick_check and the references. Long for long lists.
Result<void> checkWhole(Connection &connection);

// Whether the path lies on a network share, where SQLite's locks cannot be trusted.
bool isOnShare(const QString &path);

} // namespace colloquia::opening
