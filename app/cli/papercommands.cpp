// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/parsing.h"
#include "app/cli/tellingprogress.h"
#include "app/model/badgecode.h"
#include "app/tasks/filewithwrite.h"
#include "app/tasks/printing.h"

#include <QCoreApplication>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

// Names every badge that wants a look; gives back whether one of them needs a decision.
bool nameProblems(const Call &call, const BadgeOutcome &outcome, const Roster &roster)
{
    bool waits = false;
    for (const BadgeProblem &problem : outcome.problems) {
        const QString code = printedBadgeCode(roster.codeOf(problem.attendee));
        call.say(code.isEmpty()
                     ? problem.sentence
                     : QCoreApplication::translate("Command", "%1 (%2)").arg(problem.sentence, code));
        waits = waits || problem.isSerious();
    }
    return waits;
}

Result<int> saveBadges(const Call &call, OpenedDocument &document, const BadgeRequest &request)
{
    const auto pages = badgePages(*document.store, *document.roster, request);
    if (!pages) {
        // A stock, a design or a place that is not there is the command's fault; a code is not.
        if (pages.error().code == Error::Invalid)
            return call.wrong(pages.error().sentence);
        return tl::unexpected(pages.error());
    }
    if (pages->people().empty()) {
        const QString nobody =
            request.changed
                ? QCoreApplication::translate("Command", "No badge has changed since it was printed.")
            : request.onlyNew
                ? QCoreApplication::translate("Command", "Nobody new: all badges are printed already.")
                : QCoreApplication::translate("Command", "Nobody needs a badge here: nothing was written.");
        call.say(nobody);
        return request.onlyNew || request.changed ? Exit::Done : Exit::Failed;
    }
    // Ten thousand printed badges need not be read again.
    QObject::disconnect(document.store.get(), nullptr, document.roster.get(), nullptr);
    TellingProgress progress(call.err);
    const auto outcome = colloquia::saveBadges(*document.store, *pages, call.words.at(1),
                                               call.has(u"proof"_s) ? Recorded::No : Recorded::Yes, progress);
    if (!outcome)
        return tl::unexpected(outcome.error());
    const bool waits = nameProblems(call, *outcome, *document.roster);
    call.out << QCoreApplication::translate("Command", "%n badge(s)", nullptr, outcome->badges) << ", "
             << sheetsInWords(pages->choice().stock, outcome->sheets) << Qt::endl;
    return waits ? Exit::Waiting : Exit::Done;
}

} // namespace

Result<int> badges(const Call &call)
{
    BadgeRequest request;
    request.stock = call.value(u"stock"_s);
    request.design = call.value(u"design"_s);
    request.onlyNew = call.has(u"new"_s);
    request.changed = call.has(u"changed"_s);
    request.reason = call.value(u"reason"_s);
    if (call.value(u"start"_s) == u"next"_s) {
        request.start = 0;
    } else {
        const auto start = wholeNumber(call, u"start"_s, 1, 1);
        if (!start)
            return call.wrong(start.error().sentence);
        request.start = *start;
    }
    auto document = openDocument(call, call.has(u"proof"_s) ? Access::ReadOnly : Access::ReadWrite);
    if (!document)
        return tl::unexpected(document.error());
    const auto listing = listingOf(call, document->programme());
    if (!listing)
        return call.wrong(listing.error().sentence);
    request.listing = *listing;
    const auto chosen = attendeesWithCodes(*document->roster, call);
    if (!chosen)
        return tl::unexpected(chosen.error());
    for (const AttendeeCard *card : *chosen)
        request.codes.append(card->attendee.code);
    if (const auto allowed = mayBeWritten(call.words.at(1), *document->store); !allowed)
        return call.wrong(allowed.error().sentence);
    return saveBadges(call, *document, request);
}

} // namespace colloquia::commands
