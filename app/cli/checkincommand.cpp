// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/parsing.h"
#include "app/model/badgecode.h"
#include "app/model/names.h"
#include "app/store/people.h"
#include "app/tasks/signedsheets.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTimeZone>

namespace colloquia::commands {

using namespace Qt::StringLiterals;

namespace {

QString shownTime(const QDateTime &at, const Colloquium &colloquium)
{
    const QTimeZone zone(colloquium.timeZone.toLatin1());
    const QDateTime local = zone.isValid() ? at.toTimeZone(zone) : at.toLocalTime();
    const Language screen = Language::ofScreen();
    return screen.shortDate(local.date()) + u", "_s + screen.time(local.time());
}

QString sentenceFor(const AttendeeCard &before, const AttendeeCard &after, WorkshopId workshop, bool undone,
                    const Colloquium &colloquium)
{
    const QString name = displayName(after.attendee);
    const QDateTime was = checkedInAt(before, workshop);
    if (undone && !was.isValid())
        return QCoreApplication::translate("Command", "%1 was not checked in.").arg(name);
    if (undone) {
        return QCoreApplication::translate("Command", "%1 is no longer checked in; it was at %2.")
            .arg(name, shownTime(was, colloquium));
    }
    if (was.isValid()) {
        return QCoreApplication::translate("Command", "%1 is checked in already, since %2.")
            .arg(name, shownTime(was, colloquium));
    }
    return QCoreApplication::translate("Command", "%1 is checked in, %2.")
        .arg(name, shownTime(checkedInAt(after, workshop), colloquium));
}

QJsonObject jsonFor(const AttendeeCard &before, const AttendeeCard &after, const Workshop *workshop)
{
    const WorkshopId id = workshop ? workshop->id : WorkshopId();
    const Attendee &attendee = after.attendee;
    const QVariant at = stored::value(checkedInAt(after, id));
    return {{u"code"_s, printedBadgeCode(attendee.code)},
            {u"given_name"_s, attendee.givenName},
            {u"family_name"_s, attendee.familyName},
            {u"organisation"_s, attendee.organisation},
            {u"status"_s, keyOf(attendee.status)},
            {u"workshop"_s, workshop ? QJsonValue(workshop->title) : QJsonValue()},
            {u"checked_in_at"_s, at.isNull() ? QJsonValue() : QJsonValue(at.toString())},
            {u"already"_s, checkedInAt(before, id).isValid() && !at.isNull()}};
}

// Those who signed a sheet that came back: the lines of each of its columns, or of all of it.
Result<int> enterSheet(const Call &call)
{
    std::vector<int> totals;
    for (const QString &given : call.values(u"total"_s)) {
        bool isNumber = false;
        totals.push_back(given.toInt(&isNumber));
        if (!isNumber || totals.back() < 0) {
            return call.wrong(
                QCoreApplication::translate("Command", "“--%1” takes a whole number from %2 on.")
                    .arg(u"total"_s)
                    .arg(0));
        }
    }
    const auto document = openDocument(call, Access::ReadWrite);
    if (!document)
        return tl::unexpected(document.error());
    const auto sheet = sheetCalled(*document->store, call.value(u"sheet"_s));
    if (!sheet)
        return tl::unexpected(sheet.error());
    std::vector<SheetColumn> columns = columnsOf(*sheet, document->programme());
    const QStringList typed = call.words.mid(1);
    if (typed.size() == 1)
        columns = {SheetColumn{{}, sheet->workshop}};
    if (typed.size() != qsizetype(columns.size()) || totals.size() > columns.size()) {
        return failure(Error::Invalid, QCoreApplication::translate(
                                           "Command", "The sheet has these columns: %1. Give the lines "
                                                      "of each, and as many totals.")
                                           .arg(sheet->heads.split(u'\n').join(u", "_s)));
    }
    std::vector<std::vector<SheetLine>> signedLines;
    QStringList passedOver;
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto lines = linesMeant(typedFor(i, typed), linesOf(*sheet, columns[i], *document->roster));
        if (!lines)
            return tl::unexpected(lines.error());
        if (i < totals.size()) {
            if (const QString problem = totalProblem(totals[i], *lines); !problem.isEmpty()) {
                return failure(Error::Invalid,
                               columns[i].head.isEmpty() ? problem : columns[i].head + u": "_s + problem);
            }
        }
        signedLines.push_back(*lines);
        for (const SheetLine &line :
             linesPassedOver(typedFor(i, typed), linesOf(*sheet, columns[i], *document->roster)))
            passedOver.append(passedOverSentence(line));
    }
    const auto outcome = colloquia::enterSheet(*document->store, *sheet, signedLines, document->programme());
    if (!outcome)
        return tl::unexpected(outcome.error());
    call.out << nameOf(*sheet) << Qt::endl << sentenceFor(*outcome, *sheet) << Qt::endl;
    passedOver.removeDuplicates();
    for (const QString &sentence : passedOver)
        call.say(sentence);
    return outcome->nobody > 0 || !passedOver.isEmpty() ? Exit::Waiting : Exit::Done;
}

} // namespace

Result<int> checkIn(const Call &call)
{
    if (call.has(u"sheet"_s))
        return enterSheet(call);
    if (call.words.size() > 2)
        return call.wrong(
            QCoreApplication::translate("Command", "“%1” is too much here.").arg(call.words.at(2)));
    auto document = openDocument(call, Access::ReadWrite);
    if (!document)
        return tl::unexpected(document.error());
    const Roster &roster = *document->roster;
    const auto card = attendeeWithCode(roster, call.words.at(1));
    if (!card)
        return tl::unexpected(card.error());
    const AttendeeCard before = **card;
    const Workshop *workshop = nullptr;
    if (call.has(u"workshop"_s)) {
        const QString title = call.value(u"workshop"_s);
        workshop = workshopCalled(document->programme().workshops, title);
        if (!workshop) {
            return failure(Error::NotFound,
                           QCoreApplication::translate(
                               "Command", "There is no workshop “%1”. “show” lists those there are.")
                               .arg(title));
        }
    }
    const WorkshopId where = workshop ? workshop->id : WorkshopId();
    const bool undone = call.has(u"undo"_s);
    const QString label = (undone ? QCoreApplication::translate("Command", "Take back the check-in of %1")
                                  : QCoreApplication::translate("Command", "Check in %1"))
                              .arg(displayName(before.attendee));
    const auto written = document->store->write(label, [&](Writer &writer) {
        return undone ? people::undoCheckIn(writer, before.attendee.id, where)
                      : people::checkIn(writer, before.attendee.id, where, writer.now());
    });
    if (!written)
        return tl::unexpected(written.error());
    const AttendeeCard *now = roster.card(before.attendee.id);
    const AttendeeCard &after = now ? *now : before; // somebody removed them this very moment
    if (call.has(u"json"_s))
        call.answer(QJsonDocument(jsonFor(before, after, workshop)));
    else
        call.out << sentenceFor(before, after, where, undone, document->programme().colloquium) << Qt::endl;
    return Exit::Done;
}

} // namespace colloquia::commands
