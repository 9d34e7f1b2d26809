// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/parsing.h"
#include "app/cli/tellingprogress.h"
#include "app/model/badgecode.h"
#include "app/tasks/filewithwrite.h"
#include "app/tasks/printing.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

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

QDate today(const Call &call, const Colloquium &colloquium)
{
    const QTimeZone zone(colloquium.timeZone.toLatin1());
    const QDateTime now = call.context.clock();
    return (zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime()).date();
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
             << QCoreApplication::translate("Command", "%n sheet(s)", nullptr, outcome->sheets) << Qt::endl;
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
    if (call.has(u"code"_s)) {
        const auto card = attendeeWithCode(*document->roster, call.value(u"code"_s));
        if (!card)
            return tl::unexpected(card.error());
        request.code = (*card)->attendee.code;
    }
    if (const auto allowed = mayBeWritten(call.words.at(1), *document->store); !allowed)
        return call.wrong(allowed.error().sentence);
    return saveBadges(call, *document, request);
}

Result<int> list(const Call &call)
{
    ListRequest request;
    const QString kind = call.value(u"kind"_s);
    if (kind == u"changes"_s)
        return changeSheet(call);
    QStringList known;
    for (const ListKindWords &words : listKinds()) {
        if (kind == QLatin1StringView(words.key))
            request.choice.kind = ListKind(known.size());
        known.append(QString::fromLatin1(words.key));
    }
    known.append(u"changes"_s);
    if (!known.contains(kind)) {
        return call.wrong(
            QCoreApplication::translate("Command", "There is no list of the kind “%1”. There is: %2.")
                .arg(kind, known.join(u", "_s)));
    }
    const auto blankLines = wholeNumber(call, u"blank-lines"_s, 0, 0);
    if (!blankLines)
        return call.wrong(blankLines.error().sentence);
    const auto desks = wholeNumber(call, u"desks"_s, 1, 1);
    if (!desks)
        return call.wrong(desks.error().sentence);
    const auto rowHeight = wholeNumber(call, u"row-height"_s, 1, 0);
    if (!rowHeight)
        return call.wrong(rowHeight.error().sentence);
    request.choice.blankLines = *blankLines;
    request.choice.desks = *desks;
    request.choice.rowHeight = *rowHeight;
    request.choice.bigLetters = call.has(u"big"_s);
    request.choice.tickBox = call.has(u"tick-box"_s);
    const auto document = openDocument(call, Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const Programme &programme = document->programme();
    const auto listing = listingOf(call, programme);
    if (!listing)
        return call.wrong(listing.error().sentence);
    request.listing = *listing;
    request.choice.columns = columnsOf(call, programme);
    for (const QString &column : request.choice.columns) {
        if (headOf(column, programme).isEmpty()) {
            QStringList columns{listcolumn::kName, listcolumn::kWorkshops};
            for (const Field &field : attendeeFields()) {
                if (!field.is(Field::Internal))
                    columns.append(field.name());
            }
            return call.wrong(QCoreApplication::translate("Command", "There is no column “%1”. There is: %2.")
                                  .arg(column, columns.join(u", "_s)));
        }
    }
    request.choice.printedOn = today(call, programme.colloquium);
    if (const auto allowed = mayBeWritten(call.words.at(1), *document->store); !allowed)
        return call.wrong(allowed.error().sentence);
    TellingProgress progress(call.err);
    const auto saved = saveList(*document->store, *document->roster, request, call.words.at(1), progress);
    if (!saved)
        return tl::unexpected(saved.error());
    return Exit::Done;
}

} // namespace colloquia::commands
