// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/tasks/nextedition.h"
#include "app/tasks/sample.h"

#include <QCoreApplication>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

// Says who is invited again, and who is not and why.
void tellWhoComes(const Call &call, const InvitedAgain &again, const NextEditionChoice &choice, int invited)
{
    const auto say = [&call](const char *text, int count) {
        if (count > 0)
            call.say(QCoreApplication::translate("Command", text, nullptr, count));
    };
    if (choice.agreed && again.keptUntil.isValid()) {
        call.say(QCoreApplication::translate(
                     "Command", "Nobody is taken over: the last edition's people were to be kept until %1.")
                     .arg(Language::ofScreen().longDate(again.keptUntil)));
        return;
    }
    say(QT_TRANSLATE_N_NOOP("Command", "%n attendee(s) taken over as invited."), invited);
    say(QT_TRANSLATE_N_NOOP("Command", "%n did not agree to be invited again."), again.refused);
    if (!choice.neverAsked)
        say(QT_TRANSLATE_N_NOOP("Command", "%n were never asked; --people all-allowed takes them too."),
            int(again.neverAsked.size()));
}

Result<int> makeFromLast(const Call &call)
{
    NextEditionChoice choice;
    choice.title = call.value(u"title"_s);
    choice.workshops = call.has(u"workshops"_s);
    choice.speakers = call.has(u"speakers"_s);
    const QString people = call.has(u"people"_s) ? call.value(u"people"_s) : u"agreed"_s;
    choice.agreed = people != u"none"_s;
    choice.neverAsked = people == u"all-allowed"_s;
    if (choice.agreed && !choice.neverAsked && people != u"agreed"_s)
        return call.wrong(
            QCoreApplication::translate("Command", "--people takes agreed, all-allowed or none."));
    const auto last = readEdition(call.value(u"from"_s), call.context.identity, call.context.clock);
    if (!last)
        return tl::unexpected(last.error());
    const auto invited =
        createNextEdition(**last, call.file(), choice, call.context.identity, call.context.clock);
    if (!invited)
        return tl::unexpected(invited.error());
    tellWhoComes(call, invitedAgain(**last, call.context.clock()), choice, *invited);
    return Exit::Done;
}

} // namespace

Result<int> makeNew(const Call &call)
{
    if (call.has(u"from"_s) && !call.has(u"sample"_s))
        return makeFromLast(call);
    if (call.has(u"title"_s) == call.has(u"sample"_s) || call.has(u"from"_s))
        return call.wrong(QCoreApplication::translate("Command", "Give either a title, --from or --sample."));
    for (const QString &option : {u"people"_s, u"workshops"_s, u"speakers"_s}) {
        if (call.has(option))
            return call.wrong(
                QCoreApplication::translate("Command", "--%1 goes with --from alone.").arg(option));
    }
    if (call.has(u"sample"_s)) {
        const auto made = createSample(call.file(), call.context.identity, call.context.clock);
        if (!made)
            return tl::unexpected(made.error());
        return Exit::Done;
    }
    Colloquium colloquium;
    colloquium.title = call.value(u"title"_s).trimmed();
    const auto made = Store::create(call.file(), colloquium, call.context.identity, call.context.clock);
    if (!made)
        return tl::unexpected(made.error());
    return Exit::Done;
}

} // namespace colloquia::commands
