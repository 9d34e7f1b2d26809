// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/parsing.h"
#include "app/cli/tellingprogress.h"
#include "app/desk/grouping.h"
#include "app/paper/kit.h"
#include "app/tasks/filewithwrite.h"
#include "app/tasks/listproblems.h"
#include "app/tasks/printing.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

QDate today(const Call &call, const Colloquium &colloquium)
{
    const QTimeZone zone(colloquium.timeZone.toLatin1());
    const QDateTime now = call.context.clock();
    return (zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime()).date();
}

// A kind of list that is of badges.
constexpr QStringView kChanges = u"changes";

// Sheets to sign are noted in the document, so that they can be entered when they come back; everything else
// is made of documents too that can only be read.
Access accessFor(const Call &call)
{
    const int kind = listKindFrom(call.value(u"kind"_s));
    const bool maySign =
        call.has(u"layout"_s) || kind == int(ListKind::Kit) || (kind >= 0 && isSigned(ListKind(kind)));
    return maySign && !call.has(u"proof"_s) ? Access::ReadWrite : Access::ReadOnly;
}

// The kept list that --layout names, or one of --kind.
Result<ListRequest> requestOf(const Call &call, const Programme &programme)
{
    ListRequest request;
    if (call.has(u"layout"_s)) {
        const auto options = optionsCalled(call.value(u"layout"_s), programme);
        if (!options)
            return tl::unexpected(options.error());
        request.choice = options->choice;
        request.who = options->who;
        request.listing.filter = options->filter;
        if (!call.has(u"kind"_s))
            return request;
    }
    const QString kind = call.value(u"kind"_s);
    const int known = listKindFrom(kind);
    if (known >= 0) {
        request.choice.kind = ListKind(known);
        return request;
    }
    QStringList kinds;
    for (const ListKindWords &words : listKinds())
        kinds.append(QString::fromLatin1(words.key));
    kinds.append(kChanges.toString());
    return failure(Error::Invalid,
                   QCoreApplication::translate("Command", "There is no list of the kind “%1”. There is: %2.")
                       .arg(kind, kinds.join(u", "_s)));
}

Result<void> readNumbers(const Call &call, ListChoice &choice)
{
    const auto blankLines = wholeNumber(call, u"blank-lines"_s, 0, choice.blankLines);
    if (!blankLines)
        return tl::unexpected(blankLines.error());
    const auto desks = wholeNumber(call, u"desks"_s, 1, choice.desks);
    if (!desks)
        return tl::unexpected(desks.error());
    const auto rowHeight = wholeNumber(call, u"row-height"_s, 1, int(choice.rowHeight));
    if (!rowHeight)
        return tl::unexpected(rowHeight.error());
    choice.blankLines = *blankLines;
    choice.desks = *desks;
    choice.rowHeight = *rowHeight;
    return {};
}

Result<void> readLook(const Call &call, ListChoice &choice)
{
    choice.bigLetters = choice.bigLetters || call.has(u"big"_s);
    choice.tickBox = choice.tickBox || call.has(u"tick-box"_s);
    choice.landscape = choice.landscape || call.has(u"landscape"_s);
    if (call.has(u"title"_s))
        choice.title = call.value(u"title"_s);
    if (call.has(u"group-by"_s))
        choice.grouping = call.value(u"group-by"_s);
    if (call.has(u"signatures"_s)) {
        choice.signatures.clear();
        for (const QString &head : call.value(u"signatures"_s).split(u',', Qt::SkipEmptyParts))
            choice.signatures.append(head.trimmed());
    }
    if (!call.has(u"paper"_s))
        return {};
    const QString paper = call.value(u"paper"_s).toLower();
    if (paper != u"a4"_s && paper != u"a3"_s) {
        return failure(Error::Invalid,
                       QCoreApplication::translate("Command", "“--paper” is a4 or a3, not “%1”.").arg(paper));
    }
    choice.a3 = paper == u"a3"_s;
    return {};
}

Result<void> readColumns(const Call &call, const Programme &programme, ListChoice &choice)
{
    if (call.has(u"columns"_s))
        choice.columns = columnsOf(call, programme);
    for (const QString &column : choice.columns) {
        if (!headOf(column, programme).isEmpty())
            continue;
        QStringList columns{listcolumn::kName, listcolumn::kWorkshops};
        for (const Field &field : attendeeFields()) {
            if (!field.is(Field::Internal))
                columns.append(field.name());
        }
        return failure(Error::Invalid,
                       QCoreApplication::translate("Command", "There is no column “%1”. There is: %2.")
                           .arg(column, columns.join(u", "_s)));
    }
    for (const QString &question : call.values(u"sensitive"_s)) {
        if (!questionCalled(programme.questions, question)) {
            return failure(
                Error::Invalid,
                QCoreApplication::translate("Command", "There is no question “%1”.").arg(question));
        }
        choice.asked.append(question);
    }
    if (choice.grouping.isEmpty() || choice.grouping == kNoGroups)
        return {};
    const auto grouping = groupingFrom(choice.grouping, programme);
    return grouping ? Result<void>() : tl::unexpected(grouping.error());
}

} // namespace

Result<int> list(const Call &call)
{
    if (call.value(u"kind"_s) == kChanges)
        return changeSheet(call);
    const auto document = openDocument(call, accessFor(call));
    if (!document)
        return tl::unexpected(document.error());
    const Programme &programme = document->programme();
    auto request = requestOf(call, programme);
    if (!request)
        return call.wrong(request.error().sentence);
    const auto listing = listingOf(call, programme);
    if (!listing)
        return call.wrong(listing.error().sentence);
    request->listing.search = listing->search;
    request->listing.filter.insert(request->listing.filter.end(), listing->filter.begin(),
                                   listing->filter.end());
    if (call.has(u"sort"_s) || call.has(u"view"_s)) {
        request->listing.sort = listing->sort;
        request->listing.descending = listing->descending;
        request->choice.order = listing->sort == Listing().sort ? QString() : listing->sort;
    }
    ListChoice &choice = request->choice;
    if (choice.kind == ListKind::Kit && !call.has(u"layout"_s))
        choice.desks = usualDesks(document->roster->figures().badgesNeeded);
    for (const auto &read :
         {readNumbers(call, choice), readLook(call, choice), readColumns(call, programme, choice)}) {
        if (!read)
            return call.wrong(read.error().sentence);
    }
    choice.printedOn = today(call, programme.colloquium);
    if (const auto allowed = mayBeWritten(call.words.at(1), *document->store); !allowed)
        return call.wrong(allowed.error().sentence);
    const auto recipe = recipeOf(*document->store, *document->roster, *request);
    if (!recipe)
        return tl::unexpected(recipe.error());
    const auto problems = listProblems(*recipe);
    TellingProgress progress(call.err);
    const auto saved = saveList(*document->store, *document->roster, *request, call.words.at(1), progress);
    if (!saved)
        return tl::unexpected(saved.error());
    for (const BadgeProblem &problem : problems)
        call.say(problem.sentence);
    return problems.empty() ? Exit::Done : Exit::Waiting;
}

} // namespace colloquia::commands
