// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/tasks/sample.h"

#include <QCoreApplication>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

Result<int> makeNew(const Call &call)
{
    if (call.has(u"title"_s) == call.has(u"sample"_s))
        return call.wrong(QCoreApplication::translate("Command", "Give either a title or --sample."));
    if (call.has(u"sample"_s)) {
        const auto made = createSample(call.file(), call.context.identity, call.context.clock);
        if (!made)
            return tl::unexpected(made.error());
        return Exit::Done;
    }
    Colloquium colloquium;
    colloquium.title = call.value(u"title"_s).trimmed();
    const auto made = Store::create(call.file(), colloquium, call.context.identity, call.context.clock);
    if (!made)
        return tl::unexpected(made.error());
    return Exit::Done;
}

} // namespace colloquia::commands
