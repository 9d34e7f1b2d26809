// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/jsonfile.h"
#include "app/exchange/programmejson.h"
#include "app/store/programmework.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

// Null for what cannot be set in words: numbers of the program's own, and files.
const Field *settable(const QString &key)
{
    const Field *field = findField(RecordKind::Colloquium, key);
    return field && !field->is(Field::Internal) && field->type != FieldType::Reference ? field : nullptr;
}

QStringList settableKeys()
{
    QStringList keys;
    for (const Field &field : colloquiumFields()) {
        if (settable(field.name()))
            keys.append(field.name());
    }
    return keys;
}

Result<int> write(const Call &call, OpenedDocument &document, const Programme &wanted, const QString &label)
{
    const Programme current = document.programme();
    const auto written = document.store->write(
        label, [&](Writer &writer) { return programmework::replace(writer, current, wanted); });
    if (!written)
        return tl::unexpected(written.error());
    if (written->isEmpty())
        call.say(QCoreApplication::translate("Command", "It is so already: nothing was changed."));
    return Exit::Done;
}

} // namespace

Result<int> set(const Call &call)
{
    const QStringList given = call.words.mid(1);
    if (given.isEmpty() != call.has(u"from"_s)) {
        return call.wrong(
            QCoreApplication::translate("Command", "Give either KEY=VALUE or a file behind --from."));
    }
    std::vector<std::pair<const Field *, QString>> values;
    for (const QString &one : given) {
        const QString key = one.section(u'=', 0, 0);
        const Field *field = settable(key);
        if (!field || !one.contains(u'=')) {
            return call.wrong(
                QCoreApplication::translate("Command", "“%1” is no KEY=VALUE of the details. The keys: %2.")
                    .arg(one, settableKeys().join(u", "_s)));
        }
        values.emplace_back(field, one.section(u'=', 1));
    }
    auto document = openDocument(call, Access::ReadWrite);
    if (!document)
        return tl::unexpected(document.error());
    Programme wanted = document->programme();
    if (call.has(u"from"_s)) {
        const QString path = call.value(u"from"_s);
        const auto json = readJsonObject(path);
        if (!json)
            return tl::unexpected(json.error());
        const auto read = programmeFromJson(*json, wanted);
        if (!read)
            return tl::unexpected(read.error());
        return write(call, *document, *read,
                     QCoreApplication::translate("Command", "Set the programme from “%1”")
                         .arg(QFileInfo(path).fileName()));
    }
    for (const auto &[field, value] : values) {
        const auto kept = understood(*field, value);
        if (!kept)
            return tl::unexpected(kept.error());
        field->set(&wanted.colloquium, *kept);
    }
    return write(call, *document, wanted,
                 values.size() == 1
                     ? QCoreApplication::translate("Command", "Set “%1”").arg(values.front().first->shown())
                     : QCoreApplication::translate("Command", "Set the details"));
}

} // namespace colloquia::commands
