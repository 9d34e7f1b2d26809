// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/testwindow.h"

#include "app/store/people.h"
#include "ui/widgets/orderview.h"
#include "ui/workshops/workshoplistmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

Workshop workshop(const QString &title, int position)
{
    Workshop made;
    made.title = title;
    made.position = position;
    return made;
}

// Two workshops; the first has one seat, taken by Élise, and Rémi waits for it.
void prepare(Store &store)
{
    Workshop first = workshop(u"Réseaux de villes"_s, 0);
    first.capacity = 1;
    Workshop second = workshop(u"Coopération"_s, 1);
    Attendee elise;
    elise.givenName = u"Élise"_s;
    elise.familyName = u"Lefèvre"_s;
    Attendee remi;
    remi.givenName = u"Rémi"_s;
    remi.familyName = u"Fauré"_s;
    QVERIFY_RESULT(store.write(u"Prepare"_s, [&](Writer &writer) -> Result<void> {
        for (const auto &done :
             {writer.add(first), writer.add(second), people::add(writer, elise), people::add(writer, remi)}) {
            if (!done)
                return done;
        }
        if (const auto done = people::enrol(writer, elise.id, first.id, EnrolmentState::Enrolled); !done)
            return done;
        return people::enrol(writer, remi.id, first.id, EnrolmentState::Waiting);
    }));
}

OrderView *listOf(TestWindow &test)
{
    test.trigger("actionShowWorkshops");
    auto *list = test.find<OrderView>("workshopList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    return list;
}

QStringList titles(TestWindow &test)
{
    QStringList all;
    for (const Workshop &one : test.session().programme().workshops)
        all << one.title;
    return all;
}

} // namespace

class TestWorkshopsPage : public QObject
{
    Q_OBJECT

private slots:
    void fromThePeopleF2GoesToTheFormAndEscapeBackToTheList()
    {
        TestWindow test(prepare);
        OrderView *list = listOf(test);
        test.find<QTabWidget>("workshopTabs")->setCurrentIndex(1);
        QTest::keyClick(list, Qt::Key_F2);
        QVERIFY(test.find("title")->hasFocus());
        for (const char *field : {"title", "room", "description"}) {
            test.find(field)->setFocus();
            QTest::keyClick(test.window().focusWidget(), Qt::Key_Escape);
            QVERIFY2(list->hasFocus(), field);
        }
        // The list of its people is one step further in, too.
        test.find<QTabWidget>("workshopTabs")->setCurrentIndex(1);
        test.find("workshopPeople")->setFocus();
        QTest::keyClick(test.find("workshopPeople"), Qt::Key_Escape);
        QVERIFY(list->hasFocus());
    }
    void threeWorkshopsWithoutDatesAreThereAfterARestart()
    {
        TestWindow test;
        test.trigger("actionShowWorkshops");
        const QStringList wanted{u"Atelier 1 : Attractivité"_s, u"Atelier 2 : Coopération"_s,
                                 u"Atelier 3 : Réseaux"_s};
        for (const QString &title : wanted) {
            test.trigger("actionAddNew");
            test.fill("title", title);
        }
        auto *kind = test.find<QComboBox>("kind");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        test.restart();
        QCOMPARE(titles(test), wanted);
        QCOMPARE(test.session().programme().workshops[2].kind, WorkshopKind::PreparatoryWorkshop);
        QVERIFY(!test.session().programme().workshops[0].date.isValid());
        const OrderView *list = listOf(test);
        QVERIFY(
            list->model()->index(0, 0).data(OrderView::DetailRole).toString().contains(u"Not known yet"_s));
    }

    void everyFieldIsKept()
    {
        TestWindow test(prepare);
        listOf(test);
        test.fill("date", u"11/12/2017"_s);
        test.fill("start_time", u"9h30"_s);
        test.fill("end_time", u"12:00"_s);
        test.fill("room", u"Amphithéâtre"_s);
        test.fill("capacity", u"40"_s);
        test.fill("moderators", u"Océane Le Goff"_s);
        test.fill("speakers", u"Søren Ørsted"_s);
        test.fill("material", u"vidéoprojecteur, 2 micros"_s);
        test.fill("description", u"What networks do"_s);
        QTest::keyClick(test.find("sign_up_open"), Qt::Key_Space);
        test.restart();
        const Workshop &kept = test.session().programme().workshops[0];
        QCOMPARE(kept.date, QDate(2017, 12, 11));
        QCOMPARE(kept.startTime, QTime(9, 30));
        QCOMPARE(kept.endTime, QTime(12, 0));
        QCOMPARE(kept.room, u"Amphithéâtre"_s);
        QCOMPARE(kept.capacity, std::optional<int>(40));
        QCOMPARE(kept.moderators, u"Océane Le Goff"_s);
        QCOMPARE(kept.speakers, u"Søren Ørsted"_s);
        QCOMPARE(kept.material, u"vidéoprojecteur, 2 micros"_s);
        QCOMPARE(kept.description, u"What networks do"_s);
        QVERIFY(!kept.signUpOpen);
    }

    void aClashOfRoomsIsShownAndAllowed()
    {
        TestWindow test(prepare);
        OrderView *list = listOf(test);
        for (int row = 0; row < 2; ++row) {
            if (row == 1) {
                list->setFocus();
                QTest::keyClick(list, Qt::Key_Down);
            }
            test.fill("date", u"2017-12-11"_s);
            test.fill("start_time", u"14:00"_s);
            test.fill("room", u"Salle B"_s);
        }
        QCOMPARE(test.session().programme().workshops[1].room, u"Salle B"_s);
        const QString sentence = test.find<QLabel>("workshopClashes")->text();
        QVERIFY(sentence.contains(u"Salle B"_s));
        QVERIFY(sentence.contains(u"Réseaux de villes"_s));
        test.fill("room", u"Salle C"_s);
        QVERIFY(!test.has("workshopClashes"));
    }

    void keysPutWorkshopsInOrder()
    {
        TestWindow test(prepare);
        OrderView *list = listOf(test);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(titles(test), QStringList({u"Coopération"_s, u"Réseaux de villes"_s}));
        emit list->dropped(0);
        QCOMPARE(titles(test), QStringList({u"Réseaux de villes"_s, u"Coopération"_s}));
        test.trigger("actionUndo");
        QCOMPARE(titles(test).first(), u"Coopération"_s);
    }

    void whoWaitsGetsASeatOnceThereIsOne()
    {
        TestWindow test(prepare);
        listOf(test);
        auto *tabs = test.find<QTabWidget>("workshopTabs");
        tabs->setCurrentIndex(1);
        auto *people = test.find<OrderView>("workshopPeople");
        people->setFocus();
        QTest::keyClick(people, Qt::Key_End);
        QVERIFY(!test.find("giveSeat")->isEnabled());
        tabs->setCurrentIndex(0);
        test.fill("capacity", u"2"_s);
        tabs->setCurrentIndex(1);
        QTest::keyClick(people, Qt::Key_End);
        QVERIFY(test.find("giveSeat")->isEnabled());
        test.click("giveSeat");
        for (const AttendeeCard &card : test.session().roster().cards())
            QCOMPARE(card.enrolments.front().state, EnrolmentState::Enrolled);
        QVERIFY(!test.has("giveSeat"));
        test.trigger("actionUndo");
        QVERIFY(test.has("giveSeat"));
    }

    void whoIsSelectedAmongThePeopleIsCheckedIn()
    {
        TestWindow test(prepare);
        listOf(test);
        const QAction *checkIn = test.window().actions().checkIn;
        QVERIFY(!checkIn->isEnabled());
        auto *tabs = test.find<QTabWidget>("workshopTabs");
        tabs->setCurrentIndex(1);
        auto *people = test.find<OrderView>("workshopPeople");
        people->setFocus();
        QTest::keyClick(people, Qt::Key_End);
        QVERIFY(checkIn->isEnabled());
        QTest::keyClick(people, Qt::Key_Return, Qt::ControlModifier);
        for (const AttendeeCard &card : test.session().roster().cards())
            QCOMPARE(checkedInAt(card).isValid(), card.attendee.familyName == u"Fauré"_s);
        tabs->setCurrentIndex(0); // nobody is seen selected
        QVERIFY(!checkIn->isEnabled());
    }

    void removingCountsWhomThePageCounts()
    {
        TestWindow test([](Store &store) {
            prepare(store);
            const Attendee remi = store.cards()->back().attendee;
            Attendee gone = remi;
            gone.status = Status::Withdrawn;
            QVERIFY_RESULT(store.write(u"Gone"_s, [&](Writer &writer) { return writer.change(remi, gone); }));
        });
        OrderView *list = listOf(test);
        test.prompts.confirms = false;
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(test.prompts.asked.size(), 1);
        QVERIFY2(test.prompts.asked.first().contains(u"1 person"_s), qPrintable(test.prompts.asked.first()));
    }
    void removingAsksOnlyWherePeopleAreEnrolled()
    {
        TestWindow test(prepare);
        OrderView *list = listOf(test);
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(test.prompts.asked.isEmpty());
        QCOMPARE(titles(test), QStringList(u"Réseaux de villes"_s));
        test.prompts.confirms = false;
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(test.prompts.asked.size(), 1);
        QVERIFY(test.prompts.asked.first().contains(u"2"_s));
        QCOMPARE(titles(test).size(), 1);
        test.prompts.confirms = true;
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(titles(test).isEmpty());
        test.trigger("actionUndo");
        QCOMPARE(titles(test), QStringList(u"Réseaux de villes"_s));
        QCOMPARE(test.session().roster().cards().front().enrolments.size(), size_t(1));
    }

    void anEndBeforeTheBeginningIsRefusedBesideIt()
    {
        TestWindow test(prepare);
        listOf(test);
        test.fill("start_time", u"14:00"_s);
        test.fill("end_time", u"12:00"_s);
        QVERIFY(!test.find<QLabel>("error_end_time")->text().isEmpty());
        QVERIFY(!test.session().programme().workshops[0].endTime.isValid());
    }

    void theModelKeepsItsWord()
    {
        WorkshopListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Workshop first = workshop(u"One"_s, 0);
        first.id = WorkshopId(1);
        first.capacity = 2;
        WorkshopFigures figures;
        figures.enrolled = 3;
        figures.waiting = 1;
        model.setWorkshops({first}, {figures});
        QCOMPARE(model.index(0).data(OrderView::FigureRole).toString(), u"3 / 2"_s);
        QVERIFY(model.index(0).data(OrderView::WarningRole).toBool());
        model.setWorkshops({first, first}, {figures, figures});
        model.setWorkshops({}, {});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestWorkshopsPage)
#include "tst_workshopspage.moc"
