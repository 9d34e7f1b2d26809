// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/result.h"
#include "app/store/journal.h"

#include <memory>

namespace colloquia {

// Says beside a document on a network share who writes in it: ".NAME.colloquium.open". There SQLite's locks
// cannot be trusted, so one writes and the others read. Gone when its holder closes; one left by a program
// that died on this PC is taken over.
class PresenceFile
{
public:
    // The holder; or a Conflict whose sentence names who has the document and since when.
    static Result<std::unique_ptr<PresenceFile>> take(const QString &document, const Identity &identity,
                                                      const QDateTime &now);
    ~PresenceFile();
    PresenceFile(const PresenceFile &) = delete;
    PresenceFile &operator=(const PresenceFile &) = delete;

private:
    explicit PresenceFile(const QString &path) : m_path(path) {}

    QString m_path;
};

} // namespace colloquia
