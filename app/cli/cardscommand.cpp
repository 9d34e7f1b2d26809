// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/parsing.h"
#include "app/cli/tellingprogress.h"
#include "app/tasks/cards.h"
#include "app/tasks/filewithwrite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

// One that is there, or what is called like none of our files: it is made.
bool isFolder(const QString &out)
{
    const QFileInfo info(out);
    return info.exists() ? info.isDir() : !out.endsWith(u".pdf"_s, Qt::CaseInsensitive);
}

Result<int> saveCards(const Call &call, DesignPurpose purpose)
{
    CardRequest request;
    request.purpose = purpose;
    request.stock = call.value(u"stock"_s);
    request.design = call.value(u"design"_s);
    const auto document = openDocument(call, Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const Programme &programme = document->programme();
    const auto listing = listingOf(call, programme);
    if (!listing)
        return call.wrong(listing.error().sentence);
    request.filter = listing->filter;
    const QTimeZone zone(programme.colloquium.timeZone.toLatin1());
    const QDateTime now = call.context.clock();
    request.printedOn = (zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime()).date();
    const auto pages = cardPages(*document->store, *document->roster, request);
    if (!pages)
        return pages.error().code == Error::Invalid ? call.wrong(pages.error().sentence)
                                                    : Result<int>(tl::unexpected(pages.error()));
    if (pages->people().empty()) {
        call.say(purpose == DesignPurpose::Certificate
                     ? QCoreApplication::translate("Command", "Nobody was checked in: nothing was written.")
                     : QCoreApplication::translate("Command", "Nobody comes: nothing was written."));
        return Exit::Failed;
    }
    TellingProgress progress(call.err);
    const QString out = call.words.at(1);
    if (isFolder(out)) {
        if (!QDir().mkpath(out)) {
            return failure(Error::Unavailable,
                           QCoreApplication::translate(
                               "Command", "The folder “%1” cannot be made: choose another place.")
                               .arg(QDir::toNativeSeparators(out)));
        }
        const auto logos = logosOf(*document->store, programme);
        if (!logos)
            return tl::unexpected(logos.error());
        if (const auto saved = saveEach(*pages, programme, *logos, out, progress); !saved)
            return tl::unexpected(saved.error());
    } else {
        if (const auto allowed = mayBeWritten(out, *document->store); !allowed)
            return call.wrong(allowed.error().sentence);
        if (const auto saved = savePdf(*pages, out, cardsInfo(programme, purpose), progress); !saved)
            return tl::unexpected(saved.error());
    }
    call.out << QCoreApplication::translate("Command", "%n person(s)", nullptr, int(pages->people().size()))
             << Qt::endl;
    bool waits = false;
    for (const BadgeProblem &problem : pages->problems()) {
        if (problem.isSerious() || problem.kind == BadgeProblem::WithoutHours)
            call.say(problem.sentence);
        waits = waits || problem.isSerious();
    }
    return waits ? Exit::Waiting : Exit::Done;
}

} // namespace

Result<int> certificates(const Call &call)
{
    return saveCards(call, DesignPurpose::Certificate);
}

Result<int> placeCards(const Call &call)
{
    return saveCards(call, DesignPurpose::PlaceCard);
}

} // namespace colloquia::commands
