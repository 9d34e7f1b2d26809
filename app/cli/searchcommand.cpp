// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/exchange/attendeejson.h"
#include "app/model/badgecode.h"
#include "app/model/names.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

Result<int> search(const Call &call)
{
    const auto document = openDocument(call, Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const Roster &roster = *document->roster;
    const QString text = call.words.mid(1).join(u' ');
    auto found = roster.listed({.search = text}); // by name
    std::ranges::stable_sort(found, {}, [&text](const AttendeeCard *card) { return matchRank(*card, text); });
    if (call.has(u"json"_s)) {
        QJsonArray array;
        for (const AttendeeCard *card : found) {
            array.append(attendeeJson(*card, roster.programme(),
                                      [&roster](AttendeeId id) { return roster.codeOf(id); }));
        }
        call.answer(QJsonDocument(array));
        return Exit::Done;
    }
    if (found.empty())
        call.say(QCoreApplication::translate("Command", "Nobody fits “%1”.").arg(text));
    for (const AttendeeCard *card : found) {
        const Attendee &attendee = card->attendee;
        QStringList parts{printedBadgeCode(attendee.code), displayName(attendee), attendee.organisation,
                          attendee.email, labelOf(attendee.status)};
        parts.removeAll(QString());
        call.out << parts.join(u"  "_s) << "\n";
    }
    call.out << Qt::flush;
    return Exit::Done;
}

} // namespace colloquia::commands
