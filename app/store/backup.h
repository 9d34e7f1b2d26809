// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/progress.h"
#include "app/store/connection.h"

#include <QDateTime>

#include <vector>

namespace colloquia::backup {

// A copy of the document as it is now, complete and checked, under `target`: whole or not at all.
Result<void> copyTo(Connection &connection, const QString &target);

// One of the copies that the program keeps by itself.
struct Kept
{
    QString path = {};
    QDateTime at = {}; // UTC
    qint64 group = 0;  // the last group of the journal in it
};

// The folder of a document's copies in the user's data.
QString folderFor(const QString &documentId);
// Newest first.
std::vector<Kept> keptFor(const QString &documentId);
// The name the document bears inside, a UUID.
Result<QString> documentIdOf(Connection &connection);
// Makes a copy if something was written since the last one, and lets old ones go: the last ten stay, and the
// last one of each day for a month.
Result<void> rotate(Connection &connection, const QDateTime &now);

} // namespace colloquia::backup
