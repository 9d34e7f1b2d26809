// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "app/model/progress.h"
#include "app/store/store.h"

#include <memory>

namespace colloquia {

// Another colloquium read from its file, an earlier edition of this one: plain values, and the file is
// closed.
struct Edition
{
    QString path = {}; // absolute
    Programme programme = {};
    std::vector<AttendeeCard> cards = {};
    std::vector<FileContent> logos = {}; // of the partners, of the colloquium, on designs
};

// Reads it without changing its file. Works in any thread.
Result<std::shared_ptr<const Edition>> readEdition(const QString &path, const Identity &identity,
                                                   const Store::Clock &clock = Store::systemClock);

// The last edition that the colloquium names, as an absolute path; "" where it names none. A path without a
// folder lies beside the document.
QString lastEditionOf(const Colloquium &colloquium, const QString &documentPath);

// The day it is where the colloquium takes place.
QDate dayAt(const QDateTime &now, const Colloquium &colloquium);

} // namespace colloquia
