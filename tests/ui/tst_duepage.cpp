// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/testwindow.h"

#include "app/store/people.h"
#include "ui/attendees/attendeetable.h"
#include "ui/widgets/orderview.h"

#include <QMenu>
#include <QPushButton>
#include <QRadioButton>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

Attendee person(const QString &name)
{
    Attendee attendee;
    attendee.familyName = name;
    return attendee;
}

// Somebody waits for a free seat, somebody is to be called, somebody has not replied, a speaker owes two
// things.
void prepare(Store &store)
{
    Workshop visit;
    visit.title = u"Visite"_s;
    visit.capacity = 1;
    Attendee waiting = person(u"Attend"_s);
    Attendee called = person(u"Rappel"_s);
    called.callBackOn = QDate::currentDate().addDays(-1);
    Attendee invited = person(u"Invité"_s);
    invited.status = Status::Invited;
    invited.invitedOn = QDate::currentDate().addDays(-20);
    Attendee speaker = person(u"Oratrice"_s);
    speaker.role = Role::Speaker;
    speaker.slides = speaker.biography = Owed::Awaited;
    QVERIFY_RESULT(store.write(u"Prepare"_s, [&](Writer &writer) -> Result<void> {
        for (const auto &done : {writer.add(visit), people::add(writer, waiting), people::add(writer, called),
                                 people::add(writer, invited), people::add(writer, speaker)}) {
            if (!done)
                return done;
        }
        return people::enrol(writer, waiting.id, visit.id, EnrolmentState::Waiting);
    }));
}

OrderView *listOf(TestWindow &test)
{
    test.trigger("actionShowDue");
    auto *list = test.find<OrderView>("dueList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    return list;
}

QStringList rows(const OrderView *list)
{
    QStringList all;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        all.append(list->model()->index(row, 0).data().toString());
    return all;
}

const AttendeeCard &named(TestWindow &test, const QString &name)
{
    for (const AttendeeCard &card : test.session().roster().cards()) {
        if (card.attendee.familyName == name)
            return card;
    }
    qFatal("nobody of that name");
}

} // namespace

class TestDuePage : public QObject
{
    Q_OBJECT

private slots:
    void enterGivesTheSeatAndGoesOn()
    {
        TestWindow test(prepare);
        OrderView *list = listOf(test);
        QCOMPARE(rows(list), QStringList({u"Free seats: 1"_s, u"Attend"_s, u"To call back: 1"_s, u"Rappel"_s,
                                          u"Invited, no reply: 1"_s, u"Invité"_s, u"Speakers still owe: 1"_s,
                                          u"Oratrice"_s}));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(named(test, u"Attend"_s).enrolments.front().state, EnrolmentState::Enrolled);
        QCOMPARE(rows(list).first(), u"To call back: 1"_s);
        QTest::keyClick(list, Qt::Key_Return); // the next is chosen: called
        QVERIFY(!named(test, u"Rappel"_s).attendee.callBackOn.isValid());
        test.trigger("actionUndo");
        test.trigger("actionUndo");
        QCOMPARE(rows(list).size(), 8);
    }
    void whoHasNotRepliedIsChasedOrReplies()
    {
        TestWindow test(prepare);
        OrderView *list = listOf(test);
        const auto chooseInvited = [list] {
            QTest::keyClick(list, Qt::Key_Home);
            while (list->currentIndex().data().toString() != u"Invité"_s)
                QTest::keyClick(list, Qt::Key_Down);
        };
        chooseInvited();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(named(test, u"Invité"_s).attendee.callBackOn, QDate::currentDate().addDays(7));
        test.trigger("actionUndo");
        chooseInvited();
        QMenu *reply = test.find<QPushButton>("dueReply")->menu();
        QAction *letter = reply->actions().at(1);
        QCOMPARE(letter->text(), u"Comes, by letter"_s);
        letter->trigger();
        const Attendee &replied = named(test, u"Invité"_s).attendee;
        QCOMPARE(replied.status, Status::Registered);
        QCOMPARE(replied.repliedBy, Reply::Letter);
        const Colloquium &here = test.session().programme().colloquium;
        QCOMPARE(replied.repliedOn, there(QDateTime::currentDateTimeUtc(), here).date());
    }
    void presencesToConfirmAreOneLineThatOpensTheList()
    {
        TestWindow test(prepare);
        QVERIFY_RESULT(test.session().edit(u"Confirm"_s, named(test, u"Rappel"_s).attendee, u"confirmed_at"_s,
                                           stored::value(QDateTime::currentDateTimeUtc())));
        OrderView *list = listOf(test);
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentIndex().data().toString(), u"2 presence(s) to be confirmed"_s);
        QVERIFY(!test.find("dueReply")->isEnabled());
        QTest::keyClick(list, Qt::Key_Return);
        auto *table = test.find<AttendeeTable>("attendeeTable");
        QCOMPARE(table->model()->rowCount(), 2);
    }
    void whatASpeakerSendsIsCrossedOff()
    {
        TestWindow test(prepare);
        OrderView *list = listOf(test);
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentIndex().data(OrderView::FigureRole).toString(), u"Biography, Slides"_s);
        QTest::keyClick(list, Qt::Key_Return);
        auto *received = test.find<QMenu>("dueReceived");
        QTest::keyClick(received, Qt::Key_Return); // the first: biography
        const Attendee &speaker = named(test, u"Oratrice"_s).attendee;
        QCOMPARE(speaker.biography, Owed::Received);
        QCOMPARE(speaker.slides, Owed::Awaited);
        QCOMPARE(list->currentIndex().data(OrderView::FigureRole).toString(), u"Slides"_s);
    }
    void whoHasNotRepliedSendsSomebodyElse()
    {
        TestWindow test(prepare);
        OrderView *list = listOf(test);
        while (list->currentIndex().data().toString() != u"Invité"_s)
            QTest::keyClick(list, Qt::Key_Down);
        QMenu *reply = test.find<QPushButton>("dueReply")->menu();
        reply->popup(QPoint());
        QTest::keyClick(reply, Qt::Key_Up);
        QCOMPARE(reply->activeAction()->text(), u"Somebody else comes…"_s);
        QTest::keyClick(reply, Qt::Key_Return);
        QTRY_VERIFY(test.has("personName"));
        QTest::keyClicks(test.find("personName"), u"Jeanne Petit"_s);
        QTest::keyClick(test.find("personName"), Qt::Key_Return);
        QCOMPARE(named(test, u"Invité"_s).representedBy, named(test, u"Petit"_s).attendee.id);
        QVERIFY(!rows(list).contains(u"Invité"_s));
    }
    void inTheBoxOfDaysUndoTakesBackWhatTheMenuNames()
    {
        TestWindow test(prepare);
        OrderView *list = listOf(test);
        QTest::keyClick(list, Qt::Key_Return);
        auto *days = test.find("duePatience");
        days->setFocus();
        QTest::keyClick(days, Qt::Key_Up);
        QTest::keySequence(days, QKeySequence::Undo);
        QCOMPARE(named(test, u"Attend"_s).enrolments.front().state, EnrolmentState::Waiting);
    }
    // What the menus do concerns whom one sees selected, not who was on the page before.
    void theMenusConcernWhomThePageShows()
    {
        TestWindow test(prepare);
        test.trigger("actionShowAttendees");
        QVERIFY(test.find<AttendeeTable>("attendeeTable")->select(named(test, u"Oratrice"_s).attendee.id));
        OrderView *list = listOf(test);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().data().toString(), u"Rappel"_s);
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(checkedInAt(named(test, u"Rappel"_s)).isValid());
        QVERIFY(!checkedInAt(named(test, u"Oratrice"_s)).isValid());
        test.trigger("actionPrintBadgesOfSelection");
        QVERIFY(!test.window().actions().checkIn->isEnabled());
        QVERIFY(test.find<QRadioButton>("whoSelected")->isChecked());
    }
    void whereNobodyIsSelectedTheyAreGreyed()
    {
        TestWindow test(prepare);
        test.trigger("actionShowAttendees");
        QVERIFY(test.find<AttendeeTable>("attendeeTable")->select(named(test, u"Oratrice"_s).attendee.id));
        const Actions &actions = test.window().actions();
        QVERIFY(actions.checkIn->isEnabled());
        for (const char *page : {"actionShowOverview", "actionShowWorkshops", "actionShowBadges"}) {
            test.trigger(page);
            for (const QAction *action :
                 {actions.checkIn, actions.undoCheckIn, actions.changeStatus, actions.changeRank,
                  actions.noteReply, actions.setRepresented, actions.printBadgesOfSelection})
                QVERIFY2(!action->isEnabled(), page);
        }
        test.trigger("actionShowAttendees");
        QVERIFY(actions.checkIn->isEnabled());
    }
    void nothingToDoSaysSo()
    {
        TestWindow test;
        test.trigger("actionShowDue");
        QVERIFY(test.has("nothingDue"));
    }
};

QTEST_MAIN(TestDuePage)
#include "tst_duepage.moc"
