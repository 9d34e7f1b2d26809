// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/parsing.h"
#include "app/cli/tellingprogress.h"
#include "app/paper/pdf.h"
#include "app/tasks/filewithwrite.h"
#include "app/tasks/letters.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

Result<int> letters(const Call &call)
{
    const auto document = openDocument(call, Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const Roster &roster = *document->roster;
    const Programme &programme = document->programme();
    const auto letter = letterCalled(call.value(u"letter"_s), programme);
    if (!letter)
        return call.wrong(letter.error().sentence);
    const auto listing = listingOf(call, programme);
    if (!listing)
        return call.wrong(listing.error().sentence);
    std::vector<const AttendeeCard *> people = writtenTo(roster, *listing);
    if (call.has(u"code"_s)) {
        auto chosen = attendeesWithCodes(roster, call);
        if (!chosen)
            return tl::unexpected(chosen.error());
        people = std::move(*chosen);
    }
    const Addressees addressees = addresseesOf(*letter, people);
    people = addressees.entitled;
    if (!addressees.leftOut.empty())
        call.say(leftOutSentence(*letter, addressees));
    if (people.empty()) {
        call.say(QCoreApplication::translate("Command", "Nobody is written to: nothing was written."));
        return Exit::Failed;
    }
    const QString out = call.words.at(1);
    if (const auto allowed = mayBeWritten(out, *document->store); !allowed)
        return call.wrong(allowed.error().sentence);
    const QTimeZone zone(programme.colloquium.timeZone.toLatin1());
    const QDateTime now = call.context.clock();
    const QDate today = (zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime()).date();
    const auto pages = letterPages(*document->store, roster, *letter, people, today);
    if (!pages)
        return tl::unexpected(pages.error());
    TellingProgress progress(call.err);
    const PdfInfo info{letter->name, {}, programme.colloquium.language};
    if (const auto saved = savePdf(**pages, out, info, progress); !saved)
        return tl::unexpected(saved.error());
    call.out << QCoreApplication::translate("Command", "%n letter(s)", nullptr, int(people.size()))
             << Qt::endl;
    const QStringList unknown = unknownFields(*letter);
    for (const QString &field : unknown)
        call.say(
            QCoreApplication::translate("Command", "There is no field {%1}: it stands as it is.").arg(field));
    return unknown.isEmpty() && addressees.leftOut.empty() ? Exit::Done : Exit::Waiting;
}

} // namespace colloquia::commands
