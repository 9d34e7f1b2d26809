// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/invented.h"

#include "app/store/records.h"

namespace colloquia::testing {

using namespace Qt::StringLiterals;

Plan inventedPlan(Store &store, int count)
{
    static const QStringList given{u"Élise"_s, u"Jean-Noël"_s, u"Zoé"_s, u"Karim"_s, u"Ana"_s, u"Œdipe"_s};
    static const QStringList family{u"Lefèvre"_s, u"d'Almeida"_s, u"Le Goff"_s, u"Benali"_s, u"Œuvrard"_s};
    Plan plan;
    plan.basis = *store.lastGroup();
    for (int i = 1; i <= 4; ++i) {
        Workshop workshop;
        workshop.title = u"Atelier %1"_s.arg(i);
        plan.newWorkshops.push_back(workshop);
    }
    for (int i = 1; i <= 3; ++i) {
        Question question;
        question.text = u"Question %1"_s.arg(i);
        plan.newQuestions.push_back(question);
    }
    Category category;
    category.name = u"Invented"_s;
    plan.newCategories.push_back(category);
    Form form;
    form.headers = u"Horodateur\u001fNom\u001fPrénom"_s;
    plan.form = form;
    const QDateTime first(QDate(2017, 10, 3), QTime(8, 0), Qt::UTC);
    plan.people.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        PlannedPerson person;
        person.row = i + 2;
        person.attendee.givenName = given[i % given.size()];
        person.attendee.familyName = u"%1 %2"_s.arg(family[i % family.size()]).arg(i);
        person.attendee.email = u"personne%1@mairie.example"_s.arg(i);
        person.attendee.phone = u"+33 6 39 98 %1"_s.arg(i);
        person.attendee.organisation = u"Mairie de Valmont %1"_s.arg(i % 500);
        person.attendee.position = u"Adjointe au maire"_s;
        person.attendee.category = CategoryId(-1);
        person.attendee.registeredAt = first.addSecs(i);
        std::vector<PlannedWish> wishes{{WorkshopId(-1 - i % 4)}};
        if (i % 2 == 0)
            wishes.push_back({WorkshopId(-1 - (i + 1) % 4)});
        person.wishes = wishes;
        person.answers = {{QuestionId(-1), u"Végétarien"_s},
                          {QuestionId(-2), u"Réponse %1"_s.arg(i % 40)},
                          {QuestionId(-3), u"Oui"_s}};
        person.cells =
            u"2017/10/03\u001f%1\u001f%2"_s.arg(person.attendee.familyName, person.attendee.givenName);
        plan.people.push_back(person);
    }
    return plan;
}

QStringList contentOf(const QString &path)
{
    QStringList lines;
    const auto connection = Connection::open(path, Access::ReadOnly);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().sentence));
    for (int i = 0; i < int(RecordKind::KindCount); ++i) {
        const auto kind = RecordKind(i);
        if (kind == RecordKind::File)
            continue;
        auto query = (*connection)->query(records::selection(kind) + u" ORDER BY id"_s);
        const int columns = int(fieldsOf(kind).size()) + 1;
        const auto read = query->each([&lines, columns, kind](const Row &row) {
            QStringList cells{tableOf(kind)};
            for (int column = 0; column < columns; ++column)
                cells.append(row.value(column).isNull() ? u"-"_s : row.text(column));
            lines.append(cells.join(u'|'));
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().sentence));
    }
    return lines;
}

} // namespace colloquia::testing
