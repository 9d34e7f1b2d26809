// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"
#include "app/store/store.h"

#include <QHash>
#include <QJsonDocument>
#include <QStringList>
#include <QTextStream>

namespace colloquia {

struct Command;

// Who runs commands, and when.
struct CliContext
{
    Identity identity = {};
    Store::Clock clock = Store::systemClock;
};

// What a command ends with.
struct Exit
{
    enum Status {
        Done = 0,
        Failed = 1, // could not be done, and everything is as it was
        Wrong = 2,  // the command was wrong
        Waiting = 3 // done, but something waits for a person
    };
};

// One command as it was called, and where its answers go.
class Call
{
public:
    const Command &command;
    const CliContext &context;
    QTextStream &out; // answers
    QTextStream &err; // sentences and progress
    QStringList words = {};
    QHash<QString, QStringList> options = {};

    // FILE, the first word.
    [[nodiscard]] QString file() const { return words.value(0); }
    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    // The option's value, "" if it was not given.
    [[nodiscard]] QString value(const QString &option) const { return options.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return options.value(option); }

    // The one JSON document of a command.
    void answer(const QJsonDocument &json) const;
    // A line to standard error.
    void say(const QString &sentence) const { err << sentence << Qt::endl; }
    // Says what is wrong with the command and how it is used.
    [[nodiscard]] int wrong(const QString &sentence) const;
};

// A document with its list in memory.
struct OpenedDocument
{
    std::unique_ptr<Store> store = {};
    std::unique_ptr<Roster> roster = {};

    [[nodiscard]] const Programme &programme() const { return roster->programme(); }
};

// FILE, for reading alone or for writing too.
Result<OpenedDocument> openDocument(const Call &call, Access access);

// The attendee whose code this is, hyphens and case aside.
Result<const AttendeeCard *> attendeeWithCode(const Roster &roster, const QString &code);
// All whom the call names by --code, in its order.
Result<std::vector<const AttendeeCard *>> attendeesWithCodes(const Roster &roster, const Call &call);

} // namespace colloquia
