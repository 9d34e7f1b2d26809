// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "tests/support/document.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

// So many people at once that their references are looked up when all of them are written.
class TestReferences : public QObject
{
    Q_OBJECT

private:
    // A category, a workshop and a question, with the id 1 each.
    static void fill(Store &store)
    {
        Category category{.name = u"Guest"_s};
        Workshop workshop{.title = u"Water"_s};
        Question question{.text = u"Diet"_s};
        QVERIFY_RESULT(store.write(u"Programme"_s, [&](Writer &writer) -> Result<void> {
            if (const auto done = writer.add(category); !done)
                return done;
            if (const auto done = writer.add(workshop); !done)
                return done;
            return writer.add(question);
        }));
    }

    static Plan planOf(Store &store, int people)
    {
        Plan plan;
        plan.basis = *store.lastGroup();
        plan.created = people;
        for (int i = 0; i < people; ++i) {
            PlannedPerson person;
            person.attendee.familyName = u"Martin %1"_s.arg(i);
            person.attendee.category = CategoryId(1);
            person.wishes = {{{WorkshopId(1)}}};
            person.answers = {{QuestionId(1), u"none"_s}};
            plan.people.push_back(person);
        }
        return plan;
    }

private slots:
    void whatIsThereIsKept()
    {
        TestDocument document;
        fill(document.store());
        QVERIFY_RESULT(document.store().apply(planOf(document.store(), 1200), u"Import"_s));
        document.reopen();
        QCOMPARE(document.cards().size(), size_t(1200));
        QCOMPARE(document.card(AttendeeId(1200)).enrolments.size(), size_t(1));
        QVERIFY_RESULT(document.store().check());
    }
    void whatIsNotThereIsRefused_data()
    {
        QTest::addColumn<int>("person");
        QTest::addColumn<QString>("what");
        for (const int person : {0, 700, 1199}) {
            for (const QString &what : {u"category"_s, u"workshop"_s, u"question"_s})
                QTest::addRow("%s of %d", qPrintable(what), person) << person << what;
        }
    }
    void whatIsNotThereIsRefused()
    {
        QFETCH(int, person);
        QFETCH(QString, what);
        TestDocument document;
        fill(document.store());
        Plan plan = planOf(document.store(), 1200);
        PlannedPerson &wrong = plan.people[size_t(person)];
        if (what == u"category"_s)
            wrong.attendee.category = CategoryId(99);
        else if (what == u"workshop"_s)
            wrong.wishes = {{{WorkshopId(99)}}};
        else
            wrong.answers = {{QuestionId(99), u"none"_s}};
        const auto done = document.store().apply(plan, u"Import"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Conflict);
        document.reopen();
        QVERIFY(document.cards().empty());
    }
    // Those who were there already are changed in the same import.
    void whatAChangedPersonRefersToIsLookedUpToo()
    {
        TestDocument document;
        fill(document.store());
        const Attendee there = document.add(u"There"_s);
        Plan plan = planOf(document.store(), 1200);
        PlannedPerson changed;
        changed.attendee = there;
        changed.attendee.category = CategoryId(99);
        plan.people.push_back(changed);
        QVERIFY(!document.store().apply(plan, u"Import"_s));
        plan.people.back().attendee.category = CategoryId(1);
        QVERIFY_RESULT(document.store().apply(plan, u"Import"_s));
        QCOMPARE(document.card(there.id).attendee.category, CategoryId(1));
    }
    // Whoever writes after such an import, whether it was kept or not, is checked as before.
    void afterwardsTheyAreLookedUpAgain()
    {
        TestDocument document;
        fill(document.store());
        Plan plan = planOf(document.store(), 1200);
        plan.basis = -1; // made for another list
        QVERIFY(!document.store().apply(plan, u"Import"_s));
        const auto enrol = [&document](qint64 workshop) {
            Enrolment enrolment{.attendee = AttendeeId(1), .workshop = WorkshopId(workshop)};
            return document.store().write(u"Enrol"_s, [&](Writer &writer) { return writer.add(enrolment); });
        };
        QVERIFY(!enrol(1)); // nobody has the number 1
        plan = planOf(document.store(), 1200);
        plan.people[0].wishes.reset();
        QVERIFY_RESULT(document.store().apply(plan, u"Import"_s));
        QVERIFY(!enrol(99));
        QVERIFY_RESULT(enrol(1));
    }
};

QTEST_MAIN(TestReferences)
#include "tst_references.moc"
