// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/catererpage.h"

#include "app/paper/listkinds.h"
#include "app/paper/report.h"
#include "app/tasks/exporttables.h"

#include <QCoreApplication>

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// The columns of catererTable().
enum Column { Meal, Day, From, Asked, Answered, People };

// A day as one reads it; the table has it short, for workbooks.
QString dayInWords(const QString &shortDay, const Programme &programme, const Language &language)
{
    std::vector<QDate> days{programme.colloquium.startDate};
    for (const Workshop &workshop : programme.workshops)
        days.push_back(workshop.date);
    const auto meant = std::ranges::find_if(
        days, [&](QDate day) { return day.isValid() && language.shortDate(day) == shortDay; });
    return meant == days.end() ? shortDay : language.weekdayDate(*meant);
}

ReportTable tableOf(const QVariantList &first, const Programme &programme, const Language &language)
{
    ReportTable table;
    QStringList when;
    for (const QString &fact :
         {first[Meal].toString(), dayInWords(first[Day].toString(), programme, language),
          first[From].toString()}) {
        if (!fact.isEmpty())
            when.append(fact);
    }
    table.title = when.join(u" · "_s);
    return table;
}

} // namespace

std::shared_ptr<const Pages> catererPage(std::span<const AttendeeCard *const> people,
                                         const Programme &programme, const Logos &logos,
                                         const CatererChoice &choice)
{
    const Language &language = Language::of(programme.colloquium.language);
    std::vector<const AttendeeCard *> eating;
    std::ranges::copy_if(people, std::back_inserter(eating),
                         [](const AttendeeCard *card) { return needsBadge(card->attendee); });
    std::vector<QuestionId> diets;
    for (const QString &text : choice.questions) {
        if (const Question *question = questionCalled(programme.questions, text))
            diets.push_back(question->id);
    }
    ReportContent content;
    content.title = choice.title.isEmpty() ? titleOf(ListKind::Caterer, language) : choice.title;
    if (choice.printedOn.isValid()) {
        content.foot = language.say("List", QT_TRANSLATE_NOOP("List", "Printed on %1"))
                           .arg(language.longDate(choice.printedOn));
    }
    QString meal;
    int everybody = 0;
    for (const QVariantList &row : catererTable(eating, programme, diets).rows) {
        const QString key = row[Meal].toString() + row[Day].toString() + row[From].toString();
        const int number = row[People].toInt();
        if (content.tables.empty() || key != meal) {
            meal = key;
            everybody = std::max(number, 1);
            content.tables.push_back(tableOf(row, programme, language));
            content.tables.back().heads = {language.say("List", QT_TRANSLATE_NOOP("List", "People"))};
        }
        const QString asked = row[Asked].toString();
        const QString answer = row[Answered].toString();
        content.tables.back().rows.push_back(
            {asked.isEmpty() ? answer : asked.simplified() + u" : "_s + answer,
             {language.number(number)},
             asked.isEmpty() ? -1 : double(number) / everybody,
             {},
             asked.isEmpty()});
    }
    return std::make_shared<ReportPages>(programme, logos, content);
}

bool hasCatererPage(const Programme &programme, const CatererChoice &choice)
{
    return !choice.questions.isEmpty() || std::ranges::any_of(programme.workshops, [](const Workshop &one) {
        return one.kind == WorkshopKind::Meal;
    });
}

} // namespace colloquia
