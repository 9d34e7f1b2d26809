// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/edition.h"

#include <optional>

namespace colloquia {

// Whom of the last edition a new one may invite, by their consent and by how long their data may be kept.
struct InvitedAgain
{
    std::vector<const AttendeeCard *> agreed = {};
    std::vector<const AttendeeCard *> neverAsked = {};
    int refused = 0;
    int withdrawn = 0;
    int repeated = 0;     // there already under the same e-mail address
    QDate keptUntil = {}; // valid: past, so that nobody may be taken over
};
InvitedAgain invitedAgain(const Edition &last, const QDateTime &now);

// What a new colloquium takes over from the last edition.
struct NextEditionChoice
{
    QString title = {}; // empty: as raisedTitle() has it
    std::optional<QString> shortTitle =
        {}; // unset: raised like the title, where that goes with the new title
    bool partners = true;
    bool questions = true;
    bool designs = true;
    bool ranks = true;
    bool views = true;
    bool workshops = false; // without dates
    bool speakers = false;  // stay speakers
    bool agreed = true;     // who agreed to be invited again
    bool neverAsked = false;
};

// The title with its years and its number raised by one: "3e rencontres, 2017" is "4e rencontres, 2018".
QString raisedTitle(const QString &title);

// Makes the new document under `path`, whole or not at all; there is nothing to undo in it. Gives back how
// many people are invited.
Result<int> createNextEdition(const Edition &last, const QString &path, const NextEditionChoice &choice,
                              const Identity &identity, const Store::Clock &clock = Store::systemClock);

} // namespace colloquia
