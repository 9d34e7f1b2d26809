// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/tasks/filewithwrite.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

Result<int> backup(const Call &call)
{
    const auto store = Store::open(call.file(), call.context.identity, Access::ReadOnly, call.context.clock);
    if (!store)
        return tl::unexpected(store.error());
    const QString out = call.words.at(1);
    if (const auto allowed = mayBeWritten(out, **store); !allowed)
        return call.wrong(allowed.error().sentence);
    if (const auto copied = (*store)->backupTo(out); !copied)
        return tl::unexpected(copied.error());
    return Exit::Done;
}

Result<int> check(const Call &call)
{
    const auto checked = [&call]() -> Result<void> {
        const auto store =
            Store::open(call.file(), call.context.identity, Access::ReadOnly, call.context.clock);
        if (!store)
            return tl::unexpected(store.error());
        return (*store)->check();
    }();
    if (call.has(u"json"_s)) {
        QJsonArray problems;
        if (!checked)
            problems.append(checked.error().sentence);
        call.answer(QJsonDocument(QJsonObject{{u"ok"_s, checked.has_value()}, {u"problems"_s, problems}}));
    }
    if (!checked)
        return tl::unexpected(checked.error());
    if (!call.has(u"json"_s))
        call.out << QCoreApplication::translate("Command", "The file is sound.") << Qt::endl;
    return Exit::Done;
}

} // namespace colloquia::commands
