// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/breakdown.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

double cpu()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

Programme programme()
{
    Programme programme;
    programme.colloquium.timeZone = u"Europe/Paris"_s;
    programme.colloquium.startDate = QDate(2017, 12, 11);
    for (int i = 1; i <= 6; ++i)
        programme.categories.push_back({.id = CategoryId(i), .name = u"Category %1"_s.arg(i)});
    for (int i = 1; i <= 8; ++i)
        programme.workshops.push_back({.id = WorkshopId(i), .title = u"Atelier %1"_s.arg(i)});
    programme.questions = {{.id = QuestionId(1), .text = u"Code postal"_s},
                           {.id = QuestionId(2), .text = u"Pays"_s},
                           {.id = QuestionId(3), .text = u"Venez-vous en train ?"_s}};
    return programme;
}

std::vector<AttendeeCard> people(int count)
{
    std::vector<AttendeeCard> cards;
    cards.reserve(size_t(count));
    const QDateTime at(QDate(2017, 12, 11), QTime(9, 0), Qt::UTC);
    for (int i = 0; i < count; ++i) {
        AttendeeCard card;
        card.attendee.id = AttendeeId(i + 1);
        card.attendee.organisation = u"Mairie de Valmont-sur-Orne %1"_s.arg(i % 5000);
        card.attendee.category = CategoryId(i % 7);
        card.attendee.status = Status(i % 5);
        card.enrolments = {{.workshop = WorkshopId(1 + i % 8)}, {.workshop = WorkshopId(1 + (i + 3) % 8)}};
        card.answers = {
            {.question = QuestionId(1), .text = QString::number(1000 + i % 94000).rightJustified(5, u'0')},
            {.question = QuestionId(2), .text = i % 10 ? u"France"_s : u"Belgique"_s},
            {.question = QuestionId(3), .text = i % 2 ? u"Oui"_s : u"Non"_s}};
        if (i % 3 == 0)
            card.presences = {{.at = at}};
        cards.push_back(card);
    }
    return cards;
}

} // namespace

// People counted by each thing, in CPU time: colloquia_figuresbench [PEOPLE]
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Programme known = programme();
    const auto cards = people(QCoreApplication::arguments().value(1, u"100000"_s).toInt());
    const QDateTime now(QDate(2017, 12, 12), QTime(9, 0), Qt::UTC);
    for (const Grouping &grouping : groupingsFor(known, cards)) {
        std::vector<double> times;
        for (int i = 0; i < 11; ++i) {
            const double before = cpu();
            const auto listed = matching(cards, {}, known);
            const Breakdown breakdown =
                breakdownOf(listed, known, countingBasis(cards, known, now), grouping);
            times.push_back(cpu() - before);
        }
        std::ranges::sort(times);
        std::printf("%-34s p50 %8.3f ms   worst %8.3f ms\n", qPrintable(keyOf(grouping, known)),
                    times[times.size() / 2] * 1000, times.back() * 1000);
    }
    return 0;
}
