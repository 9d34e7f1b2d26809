// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/run.h"

#include "app/cli/command.h"
#include "app/cli/parsing.h"

#include <QCoreApplication>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

bool asksForHelp(const QString &word)
{
    return word == u"--help"_s || word == u"-h"_s;
}

bool asksForVersion(const QString &word)
{
    return word == u"--version"_s || word == u"-v"_s;
}

QString calledAs(const Command &command)
{
    return u"colloquia %1 %2"_s.arg(QString::fromLatin1(command.name), QString::fromUtf8(command.usage));
}

QString helpOf(const Command &command)
{
    return QCoreApplication::translate("Command", command.help);
}

void printHelp(QTextStream &out)
{
    out << QCoreApplication::translate("Command", "Colloquia keeps the attendees of a colloquium in one "
                                                  "file, and prints badges and lists.")
        << "\n\n  colloquia [FILE]\n      "
        << QCoreApplication::translate("Command", "Opens the window, on FILE where one is given.") << "\n";
    for (const Command &command : allCommands())
        out << "  " << calledAs(command) << "\n      " << helpOf(command) << "\n";
    out << "\n"
        << QCoreApplication::translate("Command",
                                       "Exit status: 0 done; 1 could not be done, everything is as it was; "
                                       "2 the command was wrong; 3 done, but something waits for you.")
        << Qt::endl;
}

} // namespace

QString usageOf(const Command &command)
{
    return QCoreApplication::translate("Command", "Usage: %1").arg(calledAs(command));
}

bool isCommandLine(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (commandCalled(first) || asksForHelp(first) || asksForVersion(first))
        return true;
    // The window takes one file, and what Qt itself understands ("-platform offscreen").
    return arguments.size() > 1 && !first.startsWith(u'-');
}

bool drawsPages(const QStringList &arguments)
{
    const Command *command = commandCalled(arguments.value(0));
    return command && command->draws;
}

int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err, const CliContext &context)
{
    const QString name = arguments.value(0);
    if (name.isEmpty() || asksForHelp(name)) {
        printHelp(out);
        return Exit::Done;
    }
    if (asksForVersion(name)) {
        out << "Colloquia " << COLLOQUIA_VERSION << Qt::endl;
        return Exit::Done;
    }
    const Command *command = commandCalled(name);
    if (!command) {
        err << QCoreApplication::translate(
                   "Command", "There is no command “%1”. “colloquia --help” lists those there are.")
                   .arg(name)
            << Qt::endl;
        return Exit::Wrong;
    }
    const QStringList rest = arguments.mid(1);
    Call call{*command, context, out, err};
    const Result<bool> read = readArguments(call, rest);
    if (!read)
        return call.wrong(read.error().sentence);
    if (!*read) {
        out << usageOf(*command) << "\n" << helpOf(*command) << Qt::endl;
        return Exit::Done;
    }
    const Result<int> done = command->run(call);
    out.flush();
    if (!done) {
        call.say(done.error().sentence);
        return Exit::Failed;
    }
    return *done;
}

} // namespace colloquia
