// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/desk/searchwords.h"
#include "app/exchange/attendeejson.h"
#include "app/model/badgecode.h"
#include "app/model/names.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

struct Match
{
    int rank = 0;
    const AttendeeCard *card = nullptr;
};

} // namespace

Result<int> search(const Call &call)
{
    const auto document = openDocument(call, Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const Roster &roster = *document->roster;
    const QString text = call.words.mid(1).join(u' ');
    std::vector<Match> found;
    for (const AttendeeCard *card : roster.listed({.search = text}))
        found.push_back({matchRank(*card, text), card});
    std::ranges::stable_sort(found, {}, &Match::rank); // by name within a rank
    if (call.has(u"json"_s)) {
        QJsonArray array;
        for (const Match &match : found) {
            array.append(attendeeJson(*match.card, roster.programme(),
                                      [&roster](AttendeeId id) { return roster.codeOf(id); }));
        }
        call.answer(QJsonDocument(array));
        return Exit::Done;
    }
    if (found.empty()) {
        for (const AttendeeCard *card : roster.listed({.search = text, .forgiving = true}))
            found.push_back({0, card});
        call.say(found.empty()
                     ? QCoreApplication::translate("Command", "Nobody fits “%1”.").arg(text)
                     : QCoreApplication::translate("Command", "Nobody is called exactly “%1”; similar:")
                           .arg(text));
    }
    for (const Match &match : found) {
        const Attendee &attendee = match.card->attendee;
        QStringList parts{printedBadgeCode(attendee.code), displayName(attendee), attendee.organisation,
                          attendee.email, labelOf(attendee.status)};
        parts.removeAll(QString());
        call.out << parts.join(u"  "_s) << "\n";
    }
    call.out << Qt::flush;
    return Exit::Done;
}

} // namespace colloquia::commands
