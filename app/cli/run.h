// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/call.h"

namespace colloquia {

struct Command;

// What the program was called with, without its own name, is for runCommand() rather than the window.
bool isCommandLine(const QStringList &arguments);
// Whether the command draws pages and so needs fonts.
bool drawsPages(const QStringList &arguments);

// Runs one command; gives back its exit status. Needs an application object for translations and plugins,
// for commands that draw a QGuiApplication.
int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err, const CliContext &context);

// "Usage: colloquia undo FILE"
QString usageOf(const Command &command);

} // namespace colloquia
