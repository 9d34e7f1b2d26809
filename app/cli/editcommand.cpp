// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/attendeeedit.h"
#include "app/cli/commands.h"
#include "app/model/badgecode.h"
#include "app/model/names.h"

#include <QCoreApplication>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

Result<int> edit(const Call &call)
{
    auto document = openDocument(call, Access::ReadWrite);
    if (!document)
        return tl::unexpected(document.error());
    const QStringList given = call.words.mid(2);
    if (const auto known = checkKeys(given, document->programme()); !known)
        return call.wrong(known.error().sentence);
    const bool isNew = call.words.at(1) == u"new"_s;
    Attendee before;
    if (!isNew) {
        const auto card = attendeeWithCode(*document->roster, call.words.at(1));
        if (!card)
            return tl::unexpected(card.error());
        before = (*card)->attendee;
    }
    auto edit = editFrom(given, before, *document->roster);
    if (!edit)
        return tl::unexpected(edit.error());
    if (isNew && edit->after.status == Status::Registered && !edit->after.registeredAt.isValid())
        edit->after.registeredAt = call.context.clock();
    const QString label = (isNew ? QCoreApplication::translate("Command", "Add %1")
                                 : QCoreApplication::translate("Command", "Change %1"))
                              .arg(displayName(edit->after));
    const auto written =
        document->store->write(label, [&edit](Writer &writer) { return write(writer, *edit); });
    if (!written)
        return tl::unexpected(written.error());
    if (isNew)
        call.out << printedBadgeCode(edit->after.code) << Qt::endl;
    else if (written->isEmpty())
        call.say(QCoreApplication::translate("Command", "It is so already: nothing was changed."));
    return Exit::Done;
}

} // namespace colloquia::commands
