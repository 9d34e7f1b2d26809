// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/call.h"

#include "app/cli/run.h"
#include "app/model/badgecode.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

void Call::answer(const QJsonDocument &json) const
{
    out << QString::fromUtf8(json.toJson(QJsonDocument::Indented));
}

int Call::wrong(const QString &sentence) const
{
    say(sentence);
    say(usageOf(command));
    return Exit::Wrong;
}

Result<OpenedDocument> openDocument(const Call &call, Access access)
{
    auto store = Store::open(call.file(), call.context.identity, access, call.context.clock);
    if (!store)
        return tl::unexpected(store.error());
    OpenedDocument document{std::move(*store), std::make_unique<Roster>()};
    if (const auto read = document.roster->follow(*document.store); !read)
        return tl::unexpected(read.error());
    return document;
}

Result<const AttendeeCard *> attendeeWithCode(const Roster &roster, const QString &code)
{
    if (const auto understood = understoodBadgeCode(code)) {
        const auto found = std::ranges::find_if(roster.cards(), [&understood](const AttendeeCard &card) {
            return card.attendee.code == *understood;
        });
        if (found != roster.cards().end())
            return &*found;
    }
    return failure(Error::NotFound,
                   QCoreApplication::translate("Command", "Nobody has the code “%1”.").arg(code));
}

Result<std::vector<const AttendeeCard *>> attendeesWithCodes(const Roster &roster, const Call &call)
{
    std::vector<const AttendeeCard *> all;
    for (const QString &code : call.values(u"code"_s)) {
        const auto card = attendeeWithCode(roster, code);
        if (!card)
            return tl::unexpected(card.error());
        all.push_back(*card);
    }
    return all;
}

} // namespace colloquia
