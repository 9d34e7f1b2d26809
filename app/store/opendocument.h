// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/presencefile.h"

#include <memory>

namespace colloquia {

// A document that this process has open, in one store or several. Looking at such a file through QFile would
// drop SQLite's locks on it: so it is looked at once, before the first connection. On a share all stores of
// the process write under one presence file.
class OpenDocument
{
public:
    // Looks at the file unless it is open already; refused as opening::admit says. Held until every
    // connection of its holder is closed.
    static Result<std::shared_ptr<OpenDocument>> enter(const QString &path);
    static bool isOpen(const QString &path);

    // Says to others that this process writes in it; a Conflict names who does already.
    Result<void> claim(const Identity &identity, const QDateTime &now);

private:
    explicit OpenDocument(const QString &path) : m_path(path) {}

    QString m_path;
    std::unique_ptr<PresenceFile> m_presence;
};

} // namespace colloquia
