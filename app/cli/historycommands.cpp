// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/tasks/historywords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

QString subjectOf(const HistoryWords &words, const HistoryItem &item, const AttendeeCard *card)
{
    return card ? words.subject(item, *card) : words.subject(item);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString labelOf(const HistoryItem &item)
{
    if (item.kind == JournalGroup::Undo)
        return QCoreApplication::translate("Command", "Undone: %1").arg(item.label);
    if (item.kind == JournalGroup::Redo)
        return QCoreApplication::translate("Command", "Redone: %1").arg(item.label);
    return item.label;
}

QJsonObject jsonFor(const HistoryItem &item, const HistoryWords &words, const AttendeeCard *card)
{
    QJsonObject json{{u"at"_s, stored::value(item.at).toString()},
                     {u"who"_s, item.who},
                     {u"label"_s, labelOf(item)},
                     {u"entity"_s, tableOf(item.entity)},
                     {u"field"_s, orNull(item.field)},
                     {u"before"_s, QJsonValue()},
                     {u"after"_s, QJsonValue()}};
    switch (item.action) {
    case JournalEntry::Created:
        json[u"after"_s] = orNull(subjectOf(words, item, card));
        break;
    case JournalEntry::Removed:
        json[u"before"_s] = orNull(subjectOf(words, item, card));
        break;
    case JournalEntry::Changed:
        if (item.field.isEmpty())
            break;
        json[u"before"_s] = words.kept(item, item.before);
        json[u"after"_s] = words.kept(item, item.after);
        break;
    }
    return json;
}

QString lineFor(const HistoryItem &item, const HistoryWords &words, const AttendeeCard *card)
{
    const QString subject = subjectOf(words, item, card);
    const bool isRun = item.records > 1 && item.action == JournalEntry::Created;
    const QString what = isRun               ? subject
                         : subject.isEmpty() ? labelOf(item.entity)
                                             : u"%1 %2"_s.arg(labelOf(item.entity), subject);
    switch (item.action) {
    case JournalEntry::Created:
        return u"+ "_s + what;
    case JournalEntry::Removed:
        return u"− "_s + what;
    case JournalEntry::Changed:
        break;
    }
    if (item.field.isEmpty())
        return u"~ "_s + what;
    const Field *field = findField(item.entity, item.field);
    return u"%1, %2: %3 → %4"_s.arg(what, field ? field->shown() : item.field, words.shown(item, item.before),
                                    words.shown(item, item.after));
}

QString headFor(const HistoryItem &item, const QTimeZone &zone)
{
    const QDateTime local = item.at.toTimeZone(zone);
    const Language screen = Language::ofScreen();
    if (item.undone) {
        return QCoreApplication::translate("Command", "%1, %2  %3  %4 (taken back meanwhile)")
            .arg(screen.shortDate(local.date()), screen.time(local.time()), item.who, labelOf(item));
    }
    return u"%1, %2  %3  %4"_s.arg(screen.shortDate(local.date()), screen.time(local.time()), item.who,
                                   labelOf(item));
}

Result<int> turnRound(const Call &call, bool back)
{
    auto store = Store::open(call.file(), call.context.identity, Access::ReadWrite, call.context.clock);
    if (!store)
        return tl::unexpected(store.error());
    // No station: the document's last group, whoever wrote it.
    const auto report = back ? (*store)->undo({}) : (*store)->redo({});
    if (!report)
        return tl::unexpected(report.error());
    if (report->group.number == 0) {
        return failure(Error::NotFound,
                       back ? QCoreApplication::translate("Command", "There is nothing to undo.")
                            : QCoreApplication::translate("Command", "There is nothing to redo."));
    }
    call.out << (back ? QCoreApplication::translate("Command", "Undone: %1")
                      : QCoreApplication::translate("Command", "Redone: %1"))
                    .arg(report->group.label)
             << Qt::endl;
    if (report->kept.isEmpty())
        return Exit::Done;
    call.say(QCoreApplication::translate("Command", "These stay, as they were worked on since: %1.")
                 .arg(report->kept.join(u", "_s)));
    return Exit::Waiting;
}

} // namespace

Result<int> history(const Call &call)
{
    const auto document = openDocument(call, Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const AttendeeCard *card = nullptr;
    if (call.has(u"attendee"_s)) {
        const auto found = attendeeWithCode(*document->roster, call.value(u"attendee"_s));
        if (!found)
            return tl::unexpected(found.error());
        card = *found;
    }
    auto items = document->store->history({.attendee = card ? card->attendee.id.value : 0});
    if (!items)
        return tl::unexpected(items.error());
    // What a form last said is the import's own memory.
    std::erase_if(*items, [](const HistoryItem &item) { return item.entity == RecordKind::FormRow; });
    const HistoryWords words(*document->roster);
    if (call.has(u"json"_s)) {
        QJsonArray array;
        for (const HistoryItem &item : *items)
            array.append(jsonFor(item, words, card));
        call.answer(QJsonDocument(array));
        return Exit::Done;
    }
    QTimeZone zone(document->programme().colloquium.timeZone.toLatin1());
    if (!zone.isValid())
        zone = QTimeZone::systemTimeZone();
    qint64 group = 0;
    for (const HistoryItem &item : *items) {
        if (item.group != group)
            call.out << headFor(item, zone) << "\n";
        group = item.group;
        call.out << "    " << lineFor(item, words, card) << "\n";
    }
    call.out << Qt::flush;
    return Exit::Done;
}

Result<int> undo(const Call &call)
{
    return turnRound(call, true);
}

Result<int> redo(const Call &call)
{
    return turnRound(call, false);
}

} // namespace colloquia::commands
