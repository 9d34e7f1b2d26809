// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/call.h"

#include <vector>

namespace colloquia {

// One option of a command: "--json", "--stock ID", "--where KEY=VALUE" as often as wanted.
struct CommandOption
{
    enum Takes { Nothing, OneValue, Values };

    const char *name = "";
    Takes takes = Nothing;
};

// A command as it is offered: the help, the check of what was given, and the run all come from this.
struct Command
{
    const char *name = "";
    const char *usage = ""; // behind the name
    const char *help = "";  // one line in English, context "Command"
    int fewest = 1;         // words besides the options
    int most = 1;           // -1: any number
    std::vector<CommandOption> options = {};
    bool draws = false; // needs fonts
    // An error is said, and the status is then Exit::Failed.
    Result<int> (*run)(const Call &call) = nullptr;
};

// In the order the help shows them.
const std::vector<Command> &allCommands();
// Null if there is none of that name.
const Command *commandCalled(const QString &name);

} // namespace colloquia
