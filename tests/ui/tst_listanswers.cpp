// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// The list as a secretary uses it on the telephone: whoever is there is found, and what follows from an
// answer is done and said in the same step.
#include "tests/support/peoplelist.h"
#include "ui/attendees/filterbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace colloquia;
using namespace colloquia::testing;
using namespace colloquia::testing::peoplelist;
using namespace Qt::StringLiterals;

class TestListAnswers : public QObject
{
    Q_OBJECT

private slots:
    void whoIsHiddenByAFilterIsFoundAllTheSame()
    {
        TestWindow test(addPeople);
        auto *filters = test.window().findChild<FilterBar *>();
        const Filter university{{u"organisation"_s, Condition::Contains, {u"Université"_s}}};
        filters->setFilter(university);
        QCOMPARE(names(test), QStringList{u"Le Goff"_s});
        search(test, u"lefevre elise"_s);
        QVERIFY(!test.has("attendeeTable"));
        QVERIFY(!test.has("listNote")); // nobody is not "similar: 0"
        const QString why = test.find<QLabel>("nothingFound")->text();
        QVERIFY2(why.contains(u"1 without"_s) && why.contains(u"of 4"_s) && !why.contains(u"Esc"_s),
                 qPrintable(why));
        QTest::keyClick(test.find("searchPeople"), Qt::Key_Return);
        QCOMPARE(names(test), QStringList{u"Lefèvre"_s});
        QVERIFY(filters->filter().empty());
        QCOMPARE(table(test).currentId(), called(test, u"Lefèvre"_s).id);
        QVERIFY(table(test).hasFocus());
        // The same by the button; and whoever is nowhere is said to be nowhere.
        filters->setFilter(university);
        test.click("nothingFoundAll");
        QCOMPARE(names(test), QStringList{u"Lefèvre"_s});
        filters->setFilter(university);
        search(test, u"zzzz"_s);
        QVERIFY(!test.has("nothingFoundAll"));
        QVERIFY(test.find<QLabel>("nothingFound")->text().contains(u"or without"_s));
    }
    void escapeLeavesTheSearchAndKeepsTheFilters()
    {
        TestWindow test(addPeople);
        auto *filters = test.window().findChild<FilterBar *>();
        filters->setFilter({{u"organisation"_s, Condition::Contains, {u"Université"_s}}});
        goTo(test, u"Le Goff"_s, u"given_name"_s);
        test.trigger("actionFindPeople");
        auto *line = test.find("searchPeople");
        QVERIFY(line->hasFocus());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(table(test).hasFocus());
        QCOMPARE(filters->filter().size(), 1u);
        // The next step back is the filter.
        QTest::keyClick(&table(test), Qt::Key_Escape);
        QVERIFY(filters->filter().empty());
    }
    void whoOneIsLedToIsShownWhateverIsSearched()
    {
        TestWindow test(addPeople);
        auto *filters = test.window().findChild<FilterBar *>();
        filters->setFilter({{u"organisation"_s, Condition::Contains, {u"Université"_s}}});
        search(test, u"goff"_s);
        // As a page of badges leads to somebody whose organisation is missing.
        const AttendeeId led = called(test, u"Lefèvre"_s).id;
        test.window().showPage(PageKind::Attendees, {.record = led.value});
        QCOMPARE(table(test).currentId(), led);
        QVERIFY(test.find<QLineEdit>("searchPeople")->text().isEmpty());
        // Who is found already is chosen among those found.
        search(test, u"lefevre"_s);
        test.window().showPage(PageKind::Attendees, {.record = led.value});
        QCOMPARE(test.find<QLineEdit>("searchPeople")->text(), u"lefevre"_s);
        QCOMPARE(table(test).currentId(), led);
    }
    void filtersThatNobodyFitsAreTakenOffByAButton()
    {
        TestWindow test(addPeople);
        auto *filters = test.window().findChild<FilterBar *>();
        filters->setFilter({{u"status"_s, Condition::Is, {u"excused"_s}}});
        QVERIFY(!test.has("attendeeTable"));
        test.click("nothingFoundAll");
        QCOMPARE(names(test).size(), 4);
    }
    void theListIsSortedByKeys()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"given_name"_s);
        QTest::keySequence(&table(test), QKeySequence(u"Ctrl+Shift+O"_s));
        QCOMPARE(model(test).listing().sort, u"given_name"_s);
        QVERIFY(!model(test).listing().descending);
        QCOMPARE(names(test), (QStringList{u"Œuvrard"_s, u"Lefèvre"_s, u"Le Goff"_s, u"Étcheverry"_s}));
        QCOMPARE(table(test).currentId(), called(test, u"Le Goff"_s).id);
        QTest::keySequence(&table(test), QKeySequence(u"Ctrl+Shift+O"_s));
        QCOMPARE(names(test).front(), u"Étcheverry"_s);
    }
    void aValueOfTheFilterIsFoundByWordsInAnyOrder()
    {
        TestWindow test(addPeople);
        choose(test, "actionAddFilter", u"filter_organisation"_s);
        auto *line = test.find<QLineEdit>("conditionSearch");
        auto *apply = test.find<QPushButton>("conditionApply");
        QTest::keyClicks(line, u"valmont mairie"_s);
        QCOMPARE(test.find<QListWidget>("conditionValues")->count(), 1);
        const QPoint place = apply->mapTo(apply->window(), QPoint());
        QTest::keyClicks(line, u"zz"_s);
        QVERIFY(!apply->isEnabled()); // it would do nothing
        QCOMPARE(apply->mapTo(apply->window(), QPoint()), place);
    }
    void whoWaitsIsSaidWithTheirPlace()
    {
        Workshop visit;
        visit.title = u"Visite"_s;
        visit.capacity = 1;
        TestWindow test([&visit](Store &store) {
            addPeople(store);
            QVERIFY_RESULT(store.write(u"Visit"_s, [&visit](Writer &writer) { return writer.add(visit); }));
        });
        const auto enrol = [&](const QString &family) {
            const AttendeeId id = called(test, family).id;
            QVERIFY_RESULT(test.session().write(
                u"Enrol"_s, [&](Writer &writer) { return people::setWorkshops(writer, id, {visit.id}); }));
        };
        const auto said = [&test] { return test.find<QLabel>("statusSentence")->toolTip(); };
        enrol(u"Lefèvre"_s);
        QCOMPARE(said(), u"Enrol"_s);
        enrol(u"Le Goff"_s);
        QVERIFY2(said().contains(u"Le Goff now waits"_s) && said().contains(u"(no. 1)"_s),
                 qPrintable(said()));
        enrol(u"Œuvrard"_s);
        QVERIFY2(said().contains(u"(no. 2)"_s), qPrintable(said()));
        QVERIFY(test.has("statusUndo"));
        // Who waits already is not news.
        QVERIFY_RESULT(test.session().edit(u"Edit"_s, called(test, u"Œuvrard"_s), u"position"_s, u"Maire"_s));
        QCOMPARE(said(), u"Edit"_s);
    }
    void whoComesForSomebodyIsRegisteredInTheSameStep()
    {
        TestWindow test(addPeople);
        QVERIFY_RESULT(test.session().edit(u"Invite"_s, called(test, u"Lefèvre"_s), u"status"_s,
                                           stored::value(Status::Invited)));
        goTo(test, u"Le Goff"_s, u"given_name"_s);
        test.trigger("actionSetRepresented");
        QTRY_COMPARE(QApplication::activeWindow(), test.find("personPicker"));
        QTest::keyClicks(QApplication::focusWidget(), u"lefevre"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(called(test, u"Lefèvre"_s).status, Status::Registered);
        QVERIFY(called(test, u"Lefèvre"_s).registeredAt.isValid());
        QVERIFY(test.find<QLabel>("statusSentence")->toolTip().contains(u"Lefèvre is registered now"_s));
        test.click("statusUndo");
        QCOMPARE(called(test, u"Lefèvre"_s).status, Status::Invited);
        QCOMPARE(called(test, u"Le Goff"_s).status, Status::Registered);
    }
    void whoBecomesASpeakerOwesWhatSpeakersDoAndOneUndoTakesItBack()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"given_name"_s);
        choose(test, "actionChangeRole", u"role_speaker"_s);
        QCOMPARE(called(test, u"Le Goff"_s).role, Role::Speaker);
        QCOMPARE(called(test, u"Le Goff"_s).biography, Owed::Awaited);
        test.trigger("actionUndo");
        QCOMPARE(called(test, u"Le Goff"_s).biography, Owed::NotNeeded);
        QCOMPARE(called(test, u"Le Goff"_s).role, Role::Participant);
    }
};

QTEST_MAIN(TestListAnswers)
#include "tst_listanswers.moc"
