// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/parsing.h"
#include "app/cli/tellingprogress.h"
#include "app/model/badgecode.h"
#include "app/model/names.h"
#include "app/tasks/batches.h"
#include "app/tasks/changesheet.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

QTimeZone zoneOf(const OpenedDocument &document)
{
    const QTimeZone zone(document.programme().colloquium.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QJsonObject jsonOf(const Batch &batch, int number)
{
    QJsonObject json{{u"number"_s, number}};
    for (const Field &field : batchFields()) {
        const QVariant kept = field.get(&batch);
        json.insert(field.name(), kept.isNull() ? QJsonValue() : QJsonValue::fromVariant(kept));
    }
    return json;
}

int listBatches(const Call &call, const OpenedDocument &document, const std::vector<Batch> &batches)
{
    if (call.has(u"json"_s)) {
        QJsonArray all;
        for (size_t i = 0; i < batches.size(); ++i)
            all.append(jsonOf(batches[i], int(i) + 1));
        call.answer(QJsonDocument(all));
        return Exit::Done;
    }
    const QTimeZone zone = zoneOf(document);
    const Language screen = Language::ofScreen();
    for (size_t i = 0; i < batches.size(); ++i) {
        const Batch &batch = batches[i];
        const QDateTime local = batch.at.toTimeZone(zone);
        call.out << i + 1 << "  " << screen.shortDate(local.date()) << ' ' << screen.time(local.time())
                 << "  " << QCoreApplication::translate("Command", "%n badge(s)", nullptr, batch.badges)
                 << ", " << QCoreApplication::translate("Command", "%n sheet(s)", nullptr, batch.sheets)
                 << "  " << batch.stock << (batch.reason.isEmpty() ? QString() : u"  "_s + batch.reason)
                 << Qt::endl;
    }
    return Exit::Done;
}

int listPeople(const Call &call, const OpenedDocument &document, const std::vector<Print> &prints)
{
    QJsonArray all;
    for (const Print &print : prints) {
        const AttendeeCard *card = document.roster->card(print.attendee);
        const QString name = card ? displayName(card->attendee) : QString();
        const QString code = printedBadgeCode(document.roster->codeOf(print.attendee));
        if (call.has(u"json"_s)) {
            all.append(QJsonObject{
                {u"code"_s, code}, {u"name"_s, name}, {u"sheet"_s, print.sheet}, {u"place"_s, print.place}});
        } else {
            call.out << print.sheet << '/' << print.place << "  " << code << "  " << name << Qt::endl;
        }
    }
    if (call.has(u"json"_s))
        call.answer(QJsonDocument(all));
    return Exit::Done;
}

// A day is its beginning.
QDateTime momentIn(const QString &text, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (text.contains(u'T') && moment.isValid()) {
        return moment.timeSpec() == Qt::LocalTime ? QDateTime(moment.date(), moment.time(), zone).toUTC()
                                                  : moment.toUTC();
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? QDateTime(day, QTime(0, 0), zone).toUTC() : QDateTime();
}

} // namespace

Result<int> prints(const Call &call)
{
    const bool takesBack = call.has(u"jammed-from"_s);
    const auto sheet = wholeNumber(call, u"jammed-from"_s, 1, 0);
    if (!sheet)
        return call.wrong(sheet.error().sentence);
    bool isNumber = true;
    const int number = call.words.size() > 1 ? call.words.at(1).toInt(&isNumber) : 0;
    if (!isNumber || number < 0 || (takesBack && number == 0))
        return call.wrong(
            QCoreApplication::translate("Command", "Say which print, by its number in the list."));
    const auto document = openDocument(call, takesBack ? Access::ReadWrite : Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const auto batches = document->store->batches();
    if (!batches)
        return tl::unexpected(batches.error());
    if (number == 0)
        return listBatches(call, *document, *batches);
    if (number > int(batches->size())) {
        return failure(Error::NotFound, QCoreApplication::translate("Command", "There are %n print(s).",
                                                                    nullptr, int(batches->size())));
    }
    const Batch &batch = (*batches)[size_t(number) - 1];
    if (takesBack) {
        const auto taken = takeBackFrom(*document->store, batch, *sheet);
        if (!taken)
            return tl::unexpected(taken.error());
        call.out << taken->label << Qt::endl;
        return Exit::Done;
    }
    auto printed = document->store->prints(batch.id);
    if (!printed)
        return tl::unexpected(printed.error());
    return listPeople(call, *document, placedPrints(batch, std::move(*printed)));
}

Result<int> changeSheet(const Call &call)
{
    const auto document = openDocument(call, Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const QTimeZone zone = zoneOf(*document);
    QDateTime since;
    if (call.has(u"since"_s)) {
        since = momentIn(call.value(u"since"_s), zone);
        if (!since.isValid()) {
            return call.wrong(QCoreApplication::translate(
                                  "Command", "“%1” is no moment: write 2017-12-10 or 2017-12-10T18:00.")
                                  .arg(call.value(u"since"_s)));
        }
    } else {
        const auto last = lastPrintedAt(*document->store);
        if (!last)
            return tl::unexpected(last.error());
        since = *last;
    }
    TellingProgress progress(call.err);
    const auto changes =
        saveChanges(*document->store, *document->roster, since, call.context.clock().toTimeZone(zone).date(),
                    call.words.at(1), progress);
    if (!changes)
        return tl::unexpected(changes.error());
    call.out << QCoreApplication::translate("Command", "%n change(s)", nullptr, *changes) << Qt::endl;
    return Exit::Done;
}

} // namespace colloquia::commands
