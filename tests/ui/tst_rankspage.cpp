// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/testwindow.h"

#include "app/store/people.h"
#include "ui/widgets/orderview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

void prepare(Store &store)
{
    Attendee mayor;
    mayor.familyName = u"El Mansouri"_s;
    Attendee deputy;
    deputy.familyName = u"Fauré"_s;
    QVERIFY_RESULT(store.write(u"Prepare"_s, [&](Writer &writer) -> Result<void> {
        if (const auto done = people::add(writer, mayor); !done)
            return done;
        return people::add(writer, deputy);
    }));
}

} // namespace

class TestRanksPage : public QObject
{
    Q_OBJECT

private slots:
    void theUsualOrderIsTakenOnceAndEdited()
    {
        TestWindow test;
        test.trigger("actionShowRanks");
        test.trigger("actionAddUsualRanks");
        const auto count = test.session().programme().ranks.size();
        QCOMPARE(count, usualRanks().size());
        // The first of them is chosen, and its form is there.
        QVERIFY(test.has("title"));
        QCOMPARE(test.find<QLineEdit>("title")->text(), usualRanks().front().title);
        auto *list = test.find<OrderView>("rankList");
        QTest::keyClick(list, Qt::Key_Home);
        test.trigger("actionMoveDown");
        QCOMPARE(test.session().programme().ranks[1].title, usualRanks().front().title);
        test.trigger("actionRemoveSelected");
        QCOMPARE(test.session().programme().ranks.size(), count - 1);
        test.trigger("actionAddUsualRanks"); // only what is missing comes back
        QCOMPARE(test.session().programme().ranks.size(), count);
        QCOMPARE(test.session().programme().ranks.back().title, usualRanks().front().title);
    }
    void theEmptyPageIsReachedFromAButtonOfAnother()
    {
        for (const char *page : {"actionShowFigures", "actionShowAttendees", "actionShowBadges"}) {
            TestWindow test(prepare);
            test.trigger(page);
            auto *title = test.find("pageTitle");
            for (QPushButton *button : title->parentWidget()->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->isEnabled())
                    button->setFocus();
            }
            QVERIFY(qobject_cast<QPushButton *>(test.window().focusWidget()));
            test.trigger("actionShowRanks");
            QCoreApplication::processEvents();
            QVERIFY(test.window().currentPage()->isVisible());
        }
    }
    void aRankIsGivenInTheFormAndNotPassedOn()
    {
        TestWindow test(prepare);
        test.trigger("actionShowRanks");
        test.trigger("actionAddUsualRanks");
        const AttendeeId mayor = test.session().roster().cards()[0].attendee.id;
        const AttendeeId deputy = test.session().roster().cards()[1].attendee.id;
        PageTarget target;
        target.record = mayor.value;
        test.window().showPage(PageKind::Attendees, target);
        auto *rank = test.find<QComboBox>("rank");
        rank->setFocus();
        QTest::keyClick(rank, Qt::Key_Down);
        const RankId first = test.session().programme().ranks.front().id;
        QCOMPARE(test.session().roster().card(mayor)->attendee.rank, first);
        QVERIFY(test.session().write(
            u"Represent"_s, [&](Writer &writer) { return people::represent(writer, deputy, mayor); }));
        QVERIFY(!test.session().roster().card(deputy)->attendee.rank.isValid());
        test.trigger("actionShowRanks");
        // Where nobody has the rank the words stand together below the form.
        auto *ranks = test.find<OrderView>("rankList");
        ranks->setFocus();
        QTest::keyClick(ranks, Qt::Key_End);
        QVERIFY(!test.has("rankPeople"));
        QTRY_VERIFY(test.find("rankHeading")->mapTo(&test.window(), QPoint()).y() -
                        test.find("title")->mapTo(&test.window(), QPoint()).y() <
                    100);
        QTest::keyClick(ranks, Qt::Key_Home);
        auto *people = test.find<OrderView>("rankPeople");
        QCOMPARE(people->model()->rowCount(), 1);
        QCOMPARE(people->model()->index(0, 0).data().toString(), u"El Mansouri"_s);
        people->setFocus();
        QTest::keyClick(people, Qt::Key_Home);
        QTest::keyClick(people, Qt::Key_Return);
        QVERIFY(test.has("attendeeName"));
        test.trigger("actionShowRanks");
        test.find<OrderView>("rankList")->setFocus();
        QTest::keyClick(test.find<OrderView>("rankList"), Qt::Key_Home);
        test.trigger("actionRemoveSelected"); // whoever has it keeps nothing behind
        QVERIFY(!test.session().roster().card(mayor)->attendee.rank.isValid());
    }
};

QTEST_MAIN(TestRanksPage)
#include "tst_rankspage.moc"
