// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/sample.h"

#include "app/exchange/programmejson.h"
#include "app/model/disk.h"
#include "app/store/programmework.h"
#include "app/tasks/importing.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    // It is part of the program; without it the JSON and the table below are refused as empty.
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> fill(Store &store, const QJsonObject &json, const QString &label)
{
    const auto current = store.programme();
    if (!current)
        return tl::unexpected(current.error());
    const auto wanted = programmeFromJson(json, *current);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto written = store.write(
        label, [&](Writer &writer) { return programmework::replace(writer, *current, *wanted); },
        JournalGroup::Beginning);
    if (!written)
        return tl::unexpected(written.error());
    const auto table = readTable(resource(u"attendees.csv"_s), u"attendees.csv"_s);
    if (!table)
        return tl::unexpected(table.error());
    const auto mapping = guessedMapping(store, *table);
    if (!mapping)
        return tl::unexpected(mapping.error());
    const auto plan = planImport(store, *table, *mapping, {});
    if (!plan)
        return tl::unexpected(plan.error());
    const auto applied = store.apply(*plan, label, JournalGroup::Beginning);
    if (!applied)
        return tl::unexpected(applied.error());
    return {};
}

} // namespace

Result<void> createSample(const QString &path, const Identity &identity, const Store::Clock &clock)
{
    const QFileInfo info(path);
    if (info.exists()) {
        return failure(Error::Duplicate, QCoreApplication::translate(
                                             "Store", "There is already a file “%1”. Choose another name.")
                                             .arg(info.fileName()));
    }
    const QJsonObject json = QJsonDocument::fromJson(resource(u"lyon.json"_s)).object();
    // Made beside and renamed when whole: nobody ever finds half an example.
    const QString beside =
        info.absolutePath() + u"/.%1.%2.part"_s.arg(info.fileName())
                                  .arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
    const auto made = [&]() -> Result<void> {
        Colloquium colloquium;
        colloquium.title = json[u"colloquium"_s][u"title"_s].toString();
        colloquium.language = json[u"colloquium"_s][u"language"_s].toString();
        const auto store = Store::create(beside, colloquium, identity, clock);
        if (!store)
            return tl::unexpected(store.error());
        return fill(**store, json, QCoreApplication::translate("Sample", "The example"));
    }();
    const auto kept = made ? disk::renameOver(beside, info.absoluteFilePath()) : made;
    if (!kept)
        QFile::remove(beside);
    return kept;
}

} // namespace colloquia
