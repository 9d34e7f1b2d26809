// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/signedsheets.h"

#include "app/model/badgecode.h"
#include "app/model/folding.h"
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
QDateTime timeOf(const SignInSheet &sheet, const SheetColumn &column, const Programme &programme,
                 const QDateTime &now)
{
    const QTime afterLunch(14, 0);
    const QTimeZone zone(programme.colloquium.timeZone.toLatin1());
    const QDateTime local = zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime();
    const Workshop *workshop = find(programme.workshops, column.workshop);
    const QString head = column.head;
    const auto half = halfDayCalled(head, sheet.day);
    const QDate day = half && half->day.isValid() ? half->day : sheet.day;
    if (!day.isValid() || day >= local.date())
        return now;
    QTime begins = workshop ? workshop->startTime : QTime();
    if (!begins.isValid())
        begins = half && half->afternoon ? afterLunch : programme.colloquium.startTime;
    if (!begins.isValid())
        begins = local.time();
    const QDateTime then = zone.isValid() ? QDateTime(day, begins, zone) : QDateTime(day, begins);
    return then.toUTC();
}

// The half-day as the programme has it; invalid: it has none.
WorkshopId workshopOf(const HalfDay &half, const QString &head, const Programme &programme)
{
    const QTime noon(12, 0);
    for (const Workshop &workshop : programme.workshops) {
        if (workshop.kind != WorkshopKind::HalfDay || workshop.date != half.day)
            continue;
        const bool isIt = workshop.startTime.isValid() ? (workshop.startTime >= noon) == half.afternoon
                                                       : folded(workshop.title) == folded(head);
        if (isIt)
            return workshop.id;
    }
    return {};
}

// The family name first, as on the sheet.
QString listedName(const Attendee &attendee)
{
    return isUnnamedSeat(attendee) ? displayName(attendee)
                                   : (attendee.familyName + u' ' + attendee.givenName).trimmed();
}

// Half-days that people sign for and the programme has not: from now on it has them.
Result<void> addHalfDays(Writer &writer, std::vector<SheetColumn> &columns, const Programme &programme)
{
    int position = 0;
    for (const Workshop &workshop : programme.workshops)
        position = std::max(position, workshop.position);
    for (SheetColumn &column : columns) {
        if (!column.newHalfDay)
            continue;
        Workshop half;
        half.kind = WorkshopKind::HalfDay;
        half.title = column.head;
        half.date = column.newHalfDay->day;
        half.signUpOpen = false;
        half.position = ++position;
        if (const auto done = writer.add(half); !done)
            return done;
        column.workshop = half.id;
    }
    return {};
}

// What was typed of a sheet's lines.
struct Numbers
{
    std::set<int> named = {};
    std::set<int> also = {}; // with a plus: of all but some, those who are not awaited and signed
    bool allBut = false;
};

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

Result<Numbers> numbersIn(const QString &typed, const std::vector<SheetLine> &lines)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    static const QRegularExpression shape(u"^([-+]?)(\\d{1,6})(?:-(\\d{1,6}))?$"_s);
    Numbers numbers;
    std::optional<bool> allBut;
    if (lines.empty())
        return numbers;
    for (const QString &word : typed.split(separators, Qt::SkipEmptyParts)) {
        const auto match = shape.match(word);
        if (!match.hasMatch()) {
            return failure(
                Error::Invalid,
                Words::tr("“%1” is no number of a line: write them as 3 7 8 12-19, or all but some "
                          "as -3 -7.")
                    .arg(word));
        }
        const QString sign = match.captured(1);
        const bool without = sign == u"-"_s;
        if (sign != u"+"_s) {
            if (allBut && *allBut != without) {
                return failure(Error::Invalid,
                               Words::tr("Write either those who signed (3 7 8), or with a minus "
                                         "all who did not (-3 -7)."));
            }
            allBut = without;
        }
        int first = match.captured(2).toInt();
        int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
        if (first > last)
            std::swap(first, last);
        for (const int end : {first, last}) {
            if (end < lines.front().number || end > lines.back().number)
                return tl::unexpected(noLine(QString::number(end), lines));
        }
        for (int number = first; number <= last; ++number)
            (sign == u"+"_s ? numbers.also : numbers.named).insert(number);
    }
    numbers.allBut = allBut.value_or(false);
    return numbers;
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

std::vector<SheetColumn> columnsOf(const SignInSheet &sheet, const Programme &programme)
{
    std::vector<SheetColumn> columns;
    const QStringList heads = sheet.heads.split(u'\n');
    for (const QString &head : heads) {
        SheetColumn column{head, sheet.workshop};
        // A sheet with one column says that people were there at all.
        if (!sheet.workshop.isValid() && heads.size() > 1) {
            if (const auto half = halfDayCalled(head, sheet.day)) {
                column.workshop = workshopOf(*half, head, programme);
                if (!column.workshop.isValid())
                    column.newHalfDay = half;
            } else if (const Workshop *workshop = workshopCalled(programme.workshops, head)) {
                column.workshop = workshop->id;
            }
        }
        columns.push_back(column);
    }
    return columns;
}

std::vector<SheetLine> linesOf(const SignInSheet &sheet, const SheetColumn &column, const Roster &roster)
{
    std::vector<SheetLine> lines;
    int number = sheet.first;
    for (const AttendeeId id : peopleOf(sheet)) {
        SheetLine line;
        line.number = number++;
        if (const AttendeeCard *card = roster.card(id)) {
            line.attendee = id;
            line.name = listedName(card->attendee);
            line.isPresent = !column.newHalfDay && checkedInAt(*card, column.workshop).isValid();
            line.isThere = checkedInAt(*card, sheet.workshop).isValid();
            line.status = card->attendee.status;
        } else if (id.isValid()) {
            line.name = Words::tr("Somebody who is no longer on the list");
        }
        lines.push_back(line);
    }
    return lines;
}

std::vector<SheetLine> linesOf(const SignInSheet &sheet, const Roster &roster)
{
    return linesOf(sheet, SheetColumn{{}, sheet.workshop}, roster);
}

QString typedFor(size_t column, const QStringList &typed)
{
    auto place = qsizetype(column);
    while (place > 0 && typed.value(place).trimmed() == u"="_s)
        --place;
    return typed.value(place);
}

Result<std::vector<SheetLine>> linesMeant(const QString &typed, const std::vector<SheetLine> &lines)
{
    const auto numbers = numbersIn(typed, lines);
    if (!numbers)
        return tl::unexpected(numbers.error());
    std::vector<SheetLine> meant;
    std::ranges::copy_if(lines, std::back_inserter(meant), [&numbers](const SheetLine &line) {
        if (!numbers->allBut || numbers->also.contains(line.number))
            return numbers->named.contains(line.number) || numbers->also.contains(line.number);
        return !numbers->named.contains(line.number) && !line.name.isEmpty() && !line.isDoubtful();
    });
    return meant;
}

std::vector<SheetLine> linesPassedOver(const QString &typed, const std::vector<SheetLine> &lines)
{
    std::vector<SheetLine> passed;
    const auto numbers = numbersIn(typed, lines);
    if (!numbers || !numbers->allBut)
        return passed;
    std::ranges::copy_if(lines, std::back_inserter(passed), [&numbers](const SheetLine &line) {
        return line.isDoubtful() && !numbers->named.contains(line.number) &&
               !numbers->also.contains(line.number);
    });
    return passed;
}

QString passedOverSentence(const SheetLine &line)
{
    const QString number = QString::number(line.number);
    if (!line.attendee.isValid())
        return Words::tr("%1   %2: signed? Then type +%1 as well.").arg(number, line.name);
    return line.status == Status::Withdrawn
               ? Words::tr("%1   %2, withdrawn: signed? Then type +%1 as well.").arg(number, line.name)
               : Words::tr("%1   %2, excused: signed? Then type +%1 as well.").arg(number, line.name);
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
                                const std::vector<std::vector<SheetLine>> &signedLines,
                                const Programme &programme)
{
    std::vector<SheetColumn> columns = columnsOf(sheet, programme);
    if (signedLines.size() != columns.size())
        columns = {SheetColumn{{}, sheet.workshop}};
    SheetOutcome outcome;
    std::set<int> strangers;
    std::set<int> marked;
    std::set<int> already;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns.size() > 1)
            outcome.counts.append(columns[i].head + u' ' + QString::number(signedLines[i].size()));
        for (const SheetLine &line : signedLines[i])
            (!line.attendee.isValid() ? strangers : line.isThere ? already : marked).insert(line.number);
    }
    outcome.marked = int(marked.size());
    outcome.already = int(already.size());
    outcome.nobody = int(strangers.size());
    const auto written =
        store.write(Words::tr("Sheet %1 entered").arg(sheet.code), [&](Writer &writer) -> Result<void> {
            if (const auto done = addHalfDays(writer, columns, programme); !done)
                return done;
            for (size_t i = 0; i < columns.size(); ++i) {
                const QDateTime at = timeOf(sheet, columns[i], programme, writer.now());
                for (const SheetLine &line : signedLines[i]) {
                    if (!line.attendee.isValid())
                        continue;
                    for (const WorkshopId where : std::set{sheet.workshop, columns[i].workshop}) {
                        if (const auto done = people::checkIn(writer, line.attendee, where, at); !done)
                            return done;
                    }
                }
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
    facts += outcome.counts;
    return Words::tr("Sheet %1: %2.").arg(sheet.code, facts.join(u", "_s));
}

} // namespace colloquia
