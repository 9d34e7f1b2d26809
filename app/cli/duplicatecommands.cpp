// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/desk/duplicates.h"
#include "app/desk/mergechoices.h"
#include "app/exchange/attendeejson.h"
#include "app/model/badgecode.h"
#include "app/model/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

QString lineFor(const Attendee &attendee)
{
    QStringList parts{printedBadgeCode(attendee.code), displayName(attendee), attendee.organisation,
                      attendee.email};
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

QJsonArray jsonFor(const std::vector<DuplicatePair> &pairs, const Roster &roster)
{
    const auto person = [&roster](AttendeeId id) {
        return attendeeJson(*roster.card(id), roster.programme(),
                            [&roster](AttendeeId other) { return roster.codeOf(other); });
    };
    QJsonArray array;
    for (const DuplicatePair &pair : pairs) {
        array.append(QJsonObject{{u"first"_s, person(pair.first)},
                                 {u"second"_s, person(pair.second)},
                                 {u"reason"_s, reasonOf(pair)},
                                 {u"same_email"_s, pair.sameEmail},
                                 {u"same_organisation"_s, pair.sameOrganisation},
                                 {u"certainty"_s, pair.certainty}});
    }
    return array;
}

} // namespace

Result<int> duplicates(const Call &call)
{
    const auto document = openDocument(call, Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const Roster &roster = *document->roster;
    const auto distinct = document->store->distinctPeople();
    if (!distinct)
        return tl::unexpected(distinct.error());
    const auto pairs = duplicatesIn(roster.cards(), *distinct, Progress::none());
    if (!pairs)
        return tl::unexpected(pairs.error());
    if (call.has(u"json"_s)) {
        call.answer(QJsonDocument(jsonFor(*pairs, roster)));
        return Exit::Done;
    }
    if (pairs->empty())
        call.say(QCoreApplication::translate("Command", "Nobody seems to be there twice."));
    for (const DuplicatePair &pair : *pairs) {
        call.out << reasonOf(pair) << "\n";
        for (const AttendeeId id : {pair.first, pair.second})
            call.out << "    " << lineFor(roster.card(id)->attendee) << "\n";
    }
    call.out << Qt::flush;
    return Exit::Done;
}

Result<int> merge(const Call &call)
{
    const auto document = openDocument(call, Access::ReadWrite);
    if (!document)
        return tl::unexpected(document.error());
    const Roster &roster = *document->roster;
    const auto keep = attendeeWithCode(roster, call.words.at(1));
    if (!keep)
        return tl::unexpected(keep.error());
    const auto gone = attendeeWithCode(roster, call.words.at(2));
    if (!gone)
        return tl::unexpected(gone.error());
    const AttendeeId id = (*keep)->attendee.id;
    const Merge merge = mergeOf(**keep, **gone, mergeChoices(**keep, **gone, roster.programme()));
    const QString label = QCoreApplication::translate("Command", "Merge %1 with %2")
                              .arg(displayName(merge.keep), displayName(merge.gone));
    const auto written =
        document->store->write(label, [&merge](Writer &writer) { return people::merge(writer, merge); });
    if (!written)
        return tl::unexpected(written.error());
    call.out << lineFor(roster.card(id)->attendee) << Qt::endl;
    return Exit::Done;
}

} // namespace colloquia::commands
