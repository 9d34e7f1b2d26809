// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/connection.h"

// What is looked at before a file is trusted to be a document, without harming it.
namespace colloquia::opening {

// Looks at the file's first bytes: no file, empty, foreign, or made by a newer program are refused. Must not
// be called while this process has the document open; OpenDocument takes care of that.
Result<void> admit(const QString &path);
// Why the document can only be read where it lies; empty if it can be written.
QString protection(const QString &path);

// Triggers and views are refused: a document of ours has none, and they would run as we write.
Result<void> checkStrangers(Connection &connection);
// Whether the tables are ours, all of them and no others.
Result<void> checkTables(Connection &connection);
// Reads the whole file: quick_check and the references. Long for long lists.
Result<void> checkWhole(Connection &connection);

// The file itself where the path leads there through links, absolute in any case.
QString realPath(const QString &path);
// Whether the path lies on a network share, where SQLite's locks cannot be trusted.
bool isOnShare(const QString &path);

} // namespace colloquia::opening
