// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/cells.h"

#include "app/desk/due.h"
#include "app/desk/roster.h"
#include "app/model/badgecode.h"
#include "app/model/names.h"
#include "app/model/rules.h"
#include "app/store/people.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Cell", text);
}

QString statusText(const AttendeeCard &card, const Roster &roster)
{
    const QString status = labelOf(card.attendee.status);
    if (const AttendeeCard *other = roster.card(card.representedBy))
        return say(QT_TRANSLATE_NOOP("Cell", "%1 → %2")).arg(status, displayName(other->attendee));
    const QString absent = namesRepresented(card, [&roster](AttendeeId id) { return roster.nameOf(id); });
    if (!absent.isEmpty())
        return say(QT_TRANSLATE_NOOP("Cell", "%1, represents %2")).arg(status, absent);
    return status;
}

QString workshopTitles(const AttendeeCard &card, const Programme &programme)
{
    QStringList titles;
    for (const Enrolment &enrolment : card.enrolments) {
        if (const Workshop *workshop = find(programme.workshops, enrolment.workshop))
            titles.append(workshop->title);
    }
    return titles.join(u" · "_s);
}

QString stampText(const QDateTime &stamp, const Programme &programme)
{
    if (!stamp.isValid())
        return {};
    return Language::ofScreen().shortDate(there(stamp, programme.colloquium).date());
}

QString fieldText(const Attendee &attendee, const Field &field, const Programme &programme)
{
    if (field.type == FieldType::Stamp) {
        QDateTime stamp;
        stored::into(stamp, field.get(&attendee));
        return stampText(stamp, programme);
    }
    const QVariant kept = field.get(&attendee);
    if (field.type == FieldType::Reference)
        return nameMeant(programme, field, kept);
    return shownValue(field, kept, programme.colloquium.timeZone.toLatin1());
}

Result<QVariant> referenceMeant(const Field &field, const QString &typed, const Programme &programme)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QVariant();
    QStringList known;
    if (field.target == RecordKind::Category) {
        if (const Category *category = categoryMeant(programme.categories, text))
            return stored::value(category->id);
        for (const Category &category : programme.categories)
            known.append(category.name);
    } else {
        if (const Rank *rank = rankMeant(programme.ranks, text))
            return stored::value(rank->id);
        for (const Rank &rank : programme.ranks)
            known.append(rank.title);
    }
    return failure(Error::Invalid,
                   QCoreApplication::translate("Rule", "“%1” is none of the values of %2: %3.")
                       .arg(text, field.shown(), known.join(u", "_s)),
                   {}, field.name());
}

void setAnswerOf(AttendeeCard &card, QuestionId question, const QString &text)
{
    const auto answer = std::ranges::find(card.answers, question, &Answer::question);
    if (answer != card.answers.end())
        answer->text = text;
    else if (!text.isEmpty())
        card.answers.push_back({{}, card.attendee.id, question, text});
}

} // namespace

std::vector<CellColumn> cellColumns(const Programme &programme)
{
    std::vector<CellColumn> columns;
    const auto addField = [&columns](const QString &key) {
        columns.push_back({CellColumn::OfField, key, findField(RecordKind::Attendee, key), {}});
    };
    static const QStringList kFirst{u"family_name"_s, u"given_name"_s, u"organisation"_s, u"category"_s,
                                    u"status"_s};
    for (const QString &key : kFirst)
        addField(key);
    columns.push_back({CellColumn::BadgePrinted, u"badge_printed_at"_s, nullptr, {}});
    columns.push_back({CellColumn::Present, u"checked_in_at"_s, nullptr, {}});
    for (const Field &field : attendeeFields()) {
        if (!field.is(Field::Internal) && !kFirst.contains(field.name()))
            addField(field.name());
    }
    columns.push_back({CellColumn::Workshops, u"workshops"_s, nullptr, {}});
    for (const Question &question : programme.questions)
        columns.push_back({CellColumn::OfQuestion, keyOfQuestion(question), nullptr, question.id});
    return columns;
}

QString headOf(const CellColumn &column, const Programme &programme)
{
    switch (column.what) {
    case CellColumn::OfField:
        return column.key == u"mode"_s    ? say(QT_TRANSLATE_NOOP("Cell", "On site"))
               : column.key == u"title"_s ? say(QT_TRANSLATE_NOOP("Cell", "Title"))
                                          : column.field->shown();
    case CellColumn::OfQuestion: {
        const Question *question = find(programme.questions, column.question);
        return question ? question->text : QString();
    }
    case CellColumn::Workshops:
        return say(QT_TRANSLATE_NOOP("Cell", "Workshops"));
    case CellColumn::BadgePrinted:
        return say(QT_TRANSLATE_NOOP("Cell", "Badge"));
    case CellColumn::Present:
        return say(QT_TRANSLATE_NOOP("Cell", "Present"));
    }
    return {};
}

QString shownCell(const AttendeeCard &card, const CellColumn &column, const Roster &roster)
{
    const Attendee &attendee = card.attendee;
    switch (column.what) {
    case CellColumn::OfField:
        if (column.key == u"status"_s)
            return statusText(card, roster);
        if (column.key == u"code"_s)
            return printedBadgeCode(attendee.code);
        if (column.key == u"family_name"_s && isUnnamedSeat(attendee)) {
            return say(QT_TRANSLATE_NOOP("Cell", "Seat %1 of %2"))
                .arg(attendee.seat.value_or(1))
                .arg(attendee.seats.value_or(1));
        }
        return fieldText(attendee, *column.field, roster.programme());
    case CellColumn::OfQuestion:
        return answerTo(card, column.question);
    case CellColumn::Workshops:
        return workshopTitles(card, roster.programme());
    case CellColumn::BadgePrinted:
        return card.printedAt.isValid() ? u"✓"_s : QString();
    case CellColumn::Present:
        return checkedInAt(card).isValid() ? u"✓"_s : QString();
    }
    return {};
}

QString typedCell(const AttendeeCard &card, const CellColumn &column, const Programme &programme)
{
    switch (column.what) {
    case CellColumn::OfField: {
        const Field &field = *column.field;
        if (field.type == FieldType::Date) {
            // Every spreadsheet reads it, and so does the list: English words of months it would not.
            const QDate date = QDate::fromString(field.get(&card.attendee).toString(), Qt::ISODate);
            return Language::ofScreen().code() == u"fr"_s ? Language::ofScreen().shortDate(date)
                                                          : date.toString(Qt::ISODate);
        }
        if (column.key == u"code"_s)
            return printedBadgeCode(card.attendee.code);
        return fieldText(card.attendee, field, programme);
    }
    case CellColumn::OfQuestion:
        return answerTo(card, column.question);
    case CellColumn::Workshops:
        return workshopTitles(card, programme);
    case CellColumn::BadgePrinted:
        return stampText(card.printedAt, programme);
    case CellColumn::Present:
        return stampText(checkedInAt(card), programme);
    }
    return {};
}

QStringList choicesOf(const CellColumn &column, const Programme &programme)
{
    QStringList choices;
    if (!column.field)
        return choices;
    if (column.field->choices) {
        for (const Choice &choice : column.field->choices())
            choices.append(*choice.key ? Language::ofScreen().say("Choice", choice.label) : QString());
    } else if (column.field->target == RecordKind::Category) {
        choices.append(QString());
        for (const Category &category : programme.categories)
            choices.append(category.name);
    } else if (column.field->target == RecordKind::Rank) {
        choices.append(QString());
        for (const Rank &rank : programme.ranks)
            choices.append(rank.title);
    }
    return choices;
}

QString lockedWhy(const AttendeeCard &card, const CellColumn &column)
{
    switch (column.what) {
    case CellColumn::Workshops:
        return say(QT_TRANSLATE_NOOP("Cell", "Workshops are ticked in the form beside the list."));
    case CellColumn::BadgePrinted:
        return say(QT_TRANSLATE_NOOP("Cell", "Ticked when the badge is printed."));
    case CellColumn::Present:
        return say(QT_TRANSLATE_NOOP("Cell", "Ticked and taken back with the space bar."));
    case CellColumn::OfQuestion:
        break;
    case CellColumn::OfField:
        if (column.key == u"code"_s)
            return say(QT_TRANSLATE_NOOP("Cell", "The badge code stays the same for good."));
        if (column.key == u"confirmed_at"_s)
            return say(QT_TRANSLATE_NOOP("Cell", "Confirmed with the button in the form beside the list."));
        if (column.field->type == FieldType::Stamp)
            return say(QT_TRANSLATE_NOOP("Cell", "The program notes it by itself."));
        break;
    }
    const QString kept = column.what == CellColumn::OfQuestion ? answerTo(card, column.question)
                         : column.field->type == FieldType::LongText
                             ? column.field->get(&card.attendee).toString()
                             : QString();
    if (kept.contains(u'\n'))
        return say(QT_TRANSLATE_NOOP("Cell", "It has several lines: edit it in the form beside the list."));
    return {};
}

Result<QVariant> understoodCell(const CellColumn &column, const QString &typed, const Programme &programme)
{
    if (column.what == CellColumn::OfQuestion)
        return QVariant(rules::tidied(typed, true));
    if (column.field->type == FieldType::Reference)
        return referenceMeant(*column.field, typed, programme);
    // A status is always there: an empty cell says nothing about it.
    if (column.field->choices && typed.trimmed().isEmpty()) {
        Attendee none;
        column.field->set(&none, {});
        if (!column.field->get(&none).isNull()) {
            return failure(
                Error::Invalid,
                QCoreApplication::translate("Rule", "%1 cannot be empty.").arg(column.field->shown()), {},
                column.field->name());
        }
    }
    return understood(*column.field, typed);
}

AttendeeCard withCell(AttendeeCard card, const CellColumn &column, const QVariant &kept)
{
    if (column.what == CellColumn::OfQuestion) {
        setAnswerOf(card, column.question, kept.toString());
    } else {
        column.field->set(&card.attendee, kept);
    }
    return card;
}

bool isSameCell(const AttendeeCard &a, const AttendeeCard &b, const CellColumn &column)
{
    if (column.what == CellColumn::OfQuestion)
        return answerTo(a, column.question) == answerTo(b, column.question);
    return column.field && column.field->get(&a.attendee) == column.field->get(&b.attendee);
}

Result<void> writeCells(Writer &writer, const AttendeeCard &before, const AttendeeCard &after)
{
    if (!(before.attendee == after.attendee)) {
        Attendee wanted = after.attendee;
        wanted.role = before.attendee.role;
        takeRole(wanted, after.attendee.role);
        if (const auto done = writer.change(before.attendee, wanted); !done)
            return done;
    }
    for (const Answer &answer : after.answers) {
        const QString old = answerTo(before, answer.question);
        if (answer.text == old)
            continue;
        const auto now = people::answer(writer, after.attendee.id, answer.question);
        if (!now)
            return tl::unexpected(now.error());
        if (*now != old && *now != answer.text) {
            return failure(Error::Conflict,
                           QCoreApplication::translate(
                               "Cell", "The answer of %1 was changed meanwhile: it is “%2” by now.")
                               .arg(displayName(after.attendee), *now));
        }
        if (const auto done = people::setAnswer(writer, after.attendee.id, answer.question, answer.text);
            !done)
            return done;
    }
    return {};
}

} // namespace colloquia
