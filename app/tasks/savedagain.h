// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/importing.h"

namespace colloquia {

// What a file that was imported before, and has been saved again since, would bring.
struct SavedAgain
{
    QString path = {};
    int created = 0;
    int updated = 0;
    int conflicts = 0;

    [[nodiscard]] bool bringsSomething() const { return created + updated + conflicts > 0; }
};

// Reads the file as it was read before, and compares it with the document, which is opened for reading alone:
// for a thread of its own.
Result<SavedAgain> lookAtSaved(const QString &document, const Identity &identity, const QString &path,
                               const QDateTime &now, Progress &progress = Progress::none());

} // namespace colloquia
