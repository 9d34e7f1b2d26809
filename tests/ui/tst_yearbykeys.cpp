// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What a list goes through in a year, in the window and by keys alone.
#include "tests/support/peoplelist.h"
#include "ui/widgets/orderview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

using namespace colloquia;
using namespace colloquia::testing;
using namespace colloquia::testing::peoplelist;
using namespace Qt::StringLiterals;

class TestYearByKeys : public QObject
{
    Q_OBJECT

    // Ctrl+K, some words of its name, Enter.
    static void run(TestWindow &test, const QString &words)
    {
        QTest::keySequence(&test.window(), QKeySequence(u"Ctrl+K"_s));
        QTRY_VERIFY(test.has("commandName"));
        QTest::keyClicks(test.find("commandName"), words);
        auto *list = test.find<QListWidget>("commandNames");
        QVERIFY2(list->count() > 0, qPrintable(words));
        QTest::keyClick(test.find("commandName"), Qt::Key_Return);
        QTRY_VERIFY(!test.has("commandName"));
    }
    static void choose(const QString &entry)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (int i = 0; i < 20 && (!menu->activeAction() || menu->activeAction()->text() != entry); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QVERIFY2(menu->activeAction() && menu->activeAction()->text() == entry, qPrintable(entry));
        QTest::keyClick(menu, Qt::Key_Return);
    }
    static void typeIntoCell(TestWindow &test, const QString &text)
    {
        QTest::keyClick(&table(test), Qt::Key_F2);
        auto *cell = test.find<QLineEdit>("cellEdit");
        QVERIFY(cell);
        QTest::keySequence(cell, QKeySequence::SelectAll);
        QTest::keyClicks(cell, text);
        QTest::keyClick(cell, Qt::Key_Return);
    }
    // One seat: Élise has it, Océane waits.
    static void withAFullVisit(Store &store)
    {
        addPeople(store);
        const auto cards = store.cards();
        QVERIFY_RESULT(cards);
        Workshop visit;
        visit.title = u"Visite"_s;
        visit.capacity = 1;
        QVERIFY_RESULT(store.write(u"Visit"_s, [&](Writer &writer) -> Result<void> {
            if (const auto done = writer.add(visit); !done)
                return done;
            if (const auto done =
                    people::enrol(writer, (*cards)[0].attendee.id, visit.id, EnrolmentState::Enrolled);
                !done)
                return done;
            return people::enrol(writer, (*cards)[1].attendee.id, visit.id, EnrolmentState::Waiting);
        }));
    }

private slots:
    void whoComesRemotelyLeavesTheSeatToWhoWaits()
    {
        TestWindow test(withAFullVisit);
        goTo(test, u"Lefèvre"_s, u"family_name"_s);
        run(test, u"on site or remote"_s);
        choose(u"Remote"_s);
        QCOMPARE(called(test, u"Lefèvre"_s).mode, Mode::Remote);
        run(test, u"to do"_s);
        auto *due = test.find<OrderView>("dueList");
        QTRY_VERIFY(due->hasFocus());
        QTest::keyClick(due, Qt::Key_Home);
        QTest::keyClick(due, Qt::Key_Return);
        const auto stateOf = [&test](const QString &family) {
            return test.session().roster().card(called(test, family).id)->enrolments.front().state;
        };
        QCOMPARE(stateOf(u"Le Goff"_s), EnrolmentState::Enrolled);
        QTest::keySequence(&test.window(), QKeySequence::Undo);
        QCOMPARE(stateOf(u"Le Goff"_s), EnrolmentState::Waiting);
    }
    void presenceIsConfirmedForManyAndTakenBack()
    {
        TestWindow test(addPeople);
        table(test).setFocus();
        QTest::keySequence(&table(test), QKeySequence::SelectAll);
        run(test, u"confirm presence"_s);
        for (const AttendeeCard &card : test.session().roster().cards())
            QVERIFY(card.attendee.confirmedAt.isValid());
        QTest::keySequence(&test.window(), QKeySequence::Undo);
        for (const AttendeeCard &card : test.session().roster().cards())
            QVERIFY(!card.attendee.confirmedAt.isValid());
    }
    void whoIsToBeCalledBackIsDueThatDay()
    {
        TestWindow test(addPeople);
        table(test).showColumns(
            {{u"family_name"_s, 0}, {u"followed_by"_s, 0}, {u"call_back_on"_s, 0}, {u"follow_up"_s, 0}});
        goTo(test, u"Le Goff"_s, u"followed_by"_s);
        typeIntoCell(test, u"Marie"_s);
        goTo(test, u"Le Goff"_s, u"call_back_on"_s);
        typeIntoCell(test, QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(called(test, u"Le Goff"_s).followedBy, u"Marie"_s);
        QCOMPARE(called(test, u"Le Goff"_s).callBackOn, QDate::currentDate());
        run(test, u"to do"_s);
        auto *due = test.find<OrderView>("dueList");
        QCOMPARE(due->model()->index(0, 0).data().toString(), u"To call back: 1"_s);
        QTest::keyClick(due, Qt::Key_Home);
        QVERIFY(due->currentIndex().data(OrderView::DetailRole).toString().contains(u"Marie"_s));
        QTest::keyClick(due, Qt::Key_Return);
        QVERIFY(!called(test, u"Le Goff"_s).callBackOn.isValid());
    }
    void aSpeakersSlidesAreAwaitedAndReceived()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"family_name"_s);
        run(test, u"change role"_s);
        choose(u"Speaker"_s);
        QCOMPARE(called(test, u"Le Goff"_s).role, Role::Speaker);
        table(test).showColumns({{u"family_name"_s, 0}, {u"slides"_s, 0}, {u"status"_s, 0}});
        // Who becomes a speaker owes what speakers owe; in the table it is set otherwise, and back.
        QCOMPARE(called(test, u"Le Goff"_s).slides, Owed::Awaited);
        for (const Owed wanted : {Owed::NotNeeded, Owed::Awaited}) {
            goTo(test, u"Le Goff"_s, u"slides"_s);
            QTest::keyClick(&table(test), Qt::Key_F2);
            auto *box = test.find<QComboBox>("cellEdit");
            QVERIFY(box);
            const Qt::Key way = box->currentIndex() < int(wanted) ? Qt::Key_Down : Qt::Key_Up;
            for (int i = 0; i < box->count() && box->currentIndex() != int(wanted); ++i)
                QTest::keyClick(box, way);
            QTest::keyClick(box, Qt::Key_Return);
            QCOMPARE(called(test, u"Le Goff"_s).slides, wanted);
        }
        run(test, u"to do"_s);
        auto *due = test.find<OrderView>("dueList");
        QTest::keyClick(due, Qt::Key_Home);
        QTest::keyClick(due, Qt::Key_Return);
        QTRY_VERIFY(test.has("dueReceived"));
        auto *received = test.find<QMenu>("dueReceived");
        const auto isSlides = [received] {
            const QAction *entry = received->activeAction();
            return entry && entry->text().remove(u'&').compare(u"slides"_s, Qt::CaseInsensitive) == 0;
        };
        for (qsizetype i = 0; i < received->actions().size() && !isSlides(); ++i)
            QTest::keyClick(received, Qt::Key_Down);
        QVERIFY(isSlides());
        QTest::keyClick(received, Qt::Key_Return);
        QCOMPARE(called(test, u"Le Goff"_s).slides, Owed::Received);
        QCOMPARE(called(test, u"Le Goff"_s).biography, Owed::Awaited);
    }
};

QTEST_MAIN(TestYearByKeys)
#include "tst_yearbykeys.moc"
