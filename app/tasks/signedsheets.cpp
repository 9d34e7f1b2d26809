// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/signedsheets.h"

#include "app/model/badgecode.h"
#include "app/model/names.h"
#include "app/paper/sheetcodes.h"
#include "app/store/people.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <set>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// The sentences of this file, under one name for those who translate them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignedSheets)
};

// A sheet is often entered when its day is over: then people were there when it began.
QDateTime timeOf(const SignInSheet &sheet, const Programme &programme, const QDateTime &now)
{
    const QTimeZone zone(programme.colloquium.timeZone.toLatin1());
    const QDateTime local = zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime();
    if (!sheet.day.isValid() || sheet.day >= local.date())
        return now;
    const Workshop *workshop = find(programme.workshops, sheet.workshop);
    QTime begins = workshop ? workshop->startTime : programme.colloquium.startTime;
    if (!begins.isValid())
        begins = local.time();
    const QDateTime then = zone.isValid() ? QDateTime(sheet.day, begins, zone) : QDateTime(sheet.day, begins);
    return then.toUTC();
}

// The family name first, as on the sheet.
QString listedName(const Attendee &attendee)
{
    return isUnnamedSeat(attendee) ? displayName(attendee)
                                   : (attendee.familyName + u' ' + attendee.givenName).trimmed();
}

Error noLine(const QString &number, const std::vector<SheetLine> &lines)
{
    return {Error::Invalid,
            Words::tr("There is no line %1 on this sheet: it has the lines %2 to %3.")
                .arg(number)
                .arg(lines.front().number)
                .arg(lines.back().number),
            {},
            {}};
}

} // namespace

Result<SignInSheet> sheetCalled(Store &store, const QString &typed)
{
    const QString code = understoodSheetCode(typed);
    if (code.isEmpty()) {
        return failure(Error::Invalid,
                       understoodBadgeCode(typed)
                           ? Words::tr("“%1” is the code of a badge. The sheet’s code stands in its foot.")
                                 .arg(typed.trimmed())
                           : Words::tr("“%1” is no code of a sheet. It stands in the foot of the sheet, as "
                                       "“BD-KP”.")
                                 .arg(typed.trimmed()));
    }
    const auto sheets = store.signInSheets();
    if (!sheets)
        return tl::unexpected(sheets.error());
    const auto found = std::ranges::find(*sheets, code, &SignInSheet::code);
    if (found != sheets->end())
        return *found;
    return failure(
        Error::NotFound,
        Words::tr("No sheet %1 was printed from this colloquium. Look at the code again.").arg(code));
}

QString nameOf(const SignInSheet &sheet, const Language &language)
{
    return sheet.day.isValid() ? sheet.title + u", "_s + language.longDate(sheet.day) : sheet.title;
}

std::vector<SheetLine> linesOf(const SignInSheet &sheet, const Roster &roster)
{
    std::vector<SheetLine> lines;
    int number = sheet.first;
    for (const AttendeeId id : peopleOf(sheet)) {
        SheetLine line;
        line.number = number++;
        if (const AttendeeCard *card = roster.card(id)) {
            line.attendee = id;
            line.name = listedName(card->attendee);
            line.isPresent = checkedInAt(*card, sheet.workshop).isValid();
            line.isExcused = card->attendee.status == Status::Excused;
        } else if (id.isValid()) {
            line.name = Words::tr("Somebody who is no longer on the list");
        }
        lines.push_back(line);
    }
    return lines;
}

Result<std::vector<SheetLine>> linesMeant(const QString &typed, const std::vector<SheetLine> &lines)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    static const QRegularExpression shape(u"^(-?)(\\d{1,6})(?:-(\\d{1,6}))?$"_s);
    std::set<int> named;
    std::optional<bool> allBut;
    if (lines.empty())
        return std::vector<SheetLine>();
    for (const QString &word : typed.split(separators, Qt::SkipEmptyParts)) {
        const auto match = shape.match(word);
        if (!match.hasMatch()) {
            return failure(
                Error::Invalid,
                Words::tr("“%1” is no number of a line: write them as 3 7 8 12-19, or all but some "
                          "as -3 -7.")
                    .arg(word));
        }
        const bool without = !match.captured(1).isEmpty();
        if (allBut && *allBut != without) {
            return failure(Error::Invalid, Words::tr("Write either those who signed (3 7 8), or with a minus "
                                                     "all who did not (-3 -7)."));
        }
        allBut = without;
        int first = match.captured(2).toInt();
        int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
        if (first > last)
            std::swap(first, last);
        for (const int end : {first, last}) {
            if (end < lines.front().number || end > lines.back().number)
                return tl::unexpected(noLine(QString::number(end), lines));
        }
        for (int number = first; number <= last; ++number)
            named.insert(number);
    }
    std::vector<SheetLine> meant;
    std::ranges::copy_if(lines, std::back_inserter(meant), [&](const SheetLine &line) {
        if (!allBut.value_or(false))
            return named.contains(line.number);
        return !named.contains(line.number) && line.attendee.isValid() && !line.isExcused;
    });
    return meant;
}

QString totalProblem(int counted, const std::vector<SheetLine> &signedLines)
{
    const int typed = int(signedLines.size());
    if (counted == typed)
        return {};
    const QString numbers = Words::tr("%n line(s) typed", nullptr, typed);
    return Words::tr("%1, but %2 counted on the sheet: look again which line differs.")
        .arg(numbers, Words::tr("%n signature(s)", nullptr, counted));
}

Result<SheetOutcome> enterSheet(Store &store, const SignInSheet &sheet,
                                const std::vector<SheetLine> &signedLines, const Programme &programme)
{
    SheetOutcome outcome;
    for (const SheetLine &line : signedLines) {
        ++(!line.attendee.isValid() ? outcome.nobody : line.isPresent ? outcome.already : outcome.marked);
    }
    const auto written =
        store.write(Words::tr("Sheet %1 entered").arg(sheet.code), [&](Writer &writer) -> Result<void> {
            const QDateTime at = timeOf(sheet, programme, writer.now());
            for (const SheetLine &line : signedLines) {
                if (!line.attendee.isValid() || line.isPresent)
                    continue;
                if (const auto done = people::checkIn(writer, line.attendee, sheet.workshop, at); !done)
                    return done;
            }
            return {};
        });
    if (!written)
        return tl::unexpected(written.error());
    outcome.changes = *written;
    return outcome;
}

QString sentenceFor(const SheetOutcome &outcome, const SignInSheet &sheet)
{
    QStringList facts{Words::tr("%n marked present", nullptr, outcome.marked)};
    if (outcome.already > 0)
        facts.append(Words::tr("%n present already", nullptr, outcome.already));
    if (outcome.nobody > 0)
        facts.append(Words::tr("%n line(s) of people to be added by hand", nullptr, outcome.nobody));
    return Words::tr("Sheet %1: %2.").arg(sheet.code, facts.join(u", "_s));
}

} // namespace colloquia
