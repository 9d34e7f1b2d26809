// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// The cells of the list, by keys: edited where they stand, and ticked.
#include "tests/support/peoplelist.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

using namespace colloquia;
using namespace colloquia::testing;
using namespace colloquia::testing::peoplelist;
using namespace Qt::StringLiterals;

class TestAttendeeCells : public QObject
{
    Q_OBJECT

    // Letters beyond Latin-1 keys come as an input method brings them.
    static void typeInCell(TestWindow &test, const QString &text)
    {
        auto *cell = test.find<QLineEdit>("cellEdit");
        QVERIFY(cell);
        cell->selectAll();
        cell->insert(text);
    }

    static void changeElsewhere(TestWindow &test, const QString &family, const QString &organisation)
    {
        const auto other = Store::open(test.path(), Identity{u"Paul"_s, u"elsewhere"_s});
        QVERIFY_RESULT(other);
        const auto card = (*other)->cards({called(test, family).id});
        QVERIFY_RESULT(card);
        const Attendee &before = card->front().attendee;
        Attendee after = before;
        after.organisation = organisation;
        QVERIFY_RESULT(
            (*other)->write(u"Edit"_s, [&](Writer &writer) { return writer.change(before, after); }));
    }

private slots:
    void cellsAreEditedAsInASpreadsheet()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"organisation"_s);
        const int row = table(test).currentIndex().row();
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"Métropole de Brume"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Return);
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Métropole de Brume"_s);
        QVERIFY(table(test).hasFocus());
        QCOMPARE(table(test).currentIndex().row(), row + 1);
        QCOMPARE(table(test).currentIndex().column(), model(test).columnOf(u"organisation"_s));

        // Typing starts it; Esc gives it up.
        const QString next = model(test).card(row + 1).attendee.familyName;
        const QString before = called(test, next).organisation;
        QTest::keyClick(&table(test), Qt::Key_X);
        QCOMPARE(test.find<QLineEdit>("cellEdit")->text(), u"x"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Escape);
        QCOMPARE(called(test, next).organisation, before);
        QVERIFY(table(test).hasFocus());

        // Tab keeps and goes right, Shift+Tab left.
        goTo(test, u"Le Goff"_s, u"given_name"_s);
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"Oriane"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Tab);
        QCOMPARE(called(test, u"Le Goff"_s).givenName, u"Oriane"_s);
        QCOMPARE(table(test).currentIndex().column(), model(test).columnOf(u"organisation"_s));
        QTest::keyClick(&table(test), Qt::Key_F2);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Backtab);
        QCOMPARE(table(test).currentIndex().column(), model(test).columnOf(u"given_name"_s));
        test.trigger("actionUndo");
        QCOMPARE(called(test, u"Le Goff"_s).givenName, u"Océane"_s);
    }
    void aChangedNameMovesItsRowAndTheEditGoesOnBelow()
    {
        TestWindow test(addPeople);
        goTo(test, u"Étcheverry"_s, u"family_name"_s);
        const AttendeeId below = model(test).card(table(test).currentIndex().row() + 1).attendee.id;
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"Zola"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Return);
        QCOMPARE(names(test).last(), u"Zola"_s);
        QCOMPARE(table(test).currentId(), below);
    }
    void aSeatIsNamedInItsRowWhichMovesWhenItIsLeft()
    {
        TestWindow test(addPeople);
        goTo(test, u"Étcheverry"_s, u"family_name"_s);
        const AttendeeId id = table(test).currentId();
        const QStringList before = names(test);
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"Zola"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Tab);
        QCOMPARE(called(test, u"Zola"_s).id, id);
        QCOMPARE(table(test).currentIndex().row(), 0);
        QCOMPARE(table(test).currentIndex().column(), model(test).columnOf(u"given_name"_s));
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"Émile"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Tab);
        QCOMPARE(names(test), (QStringList{u"Zola"_s} + before.mid(1)));
        QCOMPARE(called(test, u"Zola"_s).givenName, u"Émile"_s);
        QTest::keyClick(&table(test), Qt::Key_Down);
        const AttendeeId below = table(test).currentId();
        QTRY_COMPARE(names(test), (before.mid(1) + QStringList{u"Zola"_s}));
        QCOMPARE(table(test).currentId(), below);
        QCOMPARE(table(test).currentIndex().row(), 0);
    }
    void aRowThatWasTypedInGoesToItsPlaceWhenTheListIsLeft()
    {
        TestWindow test(addPeople);
        goTo(test, u"Étcheverry"_s, u"family_name"_s);
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"Zola"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Tab);
        QCOMPARE(names(test).first(), u"Zola"_s);
        test.find("organisation")->setFocus();
        QTRY_COMPARE(names(test).last(), u"Zola"_s);
    }
    void afterAnEditTabGoesAlongTheRow()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"family_name"_s);
        AttendeeTable &list = table(test);
        const int row = list.currentIndex().row();
        QTest::keyClick(&list, Qt::Key_F2);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Tab);
        QTest::keyClick(&list, Qt::Key_Tab);
        QVERIFY(list.hasFocus());
        QCOMPARE(list.currentIndex().row(), row);
        QCOMPARE(list.currentIndex().column(), model(test).columnOf(u"organisation"_s));
        QTest::keyClick(&list, Qt::Key_Backtab);
        QCOMPARE(list.currentIndex().column(), model(test).columnOf(u"given_name"_s));
        // An arrow ends it: Tab leaves the list again.
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Tab);
        QVERIFY(!list.hasFocus());
    }
    void f2OnALockedCellSaysWhyAndStays()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"badge_printed_at"_s);
        QTest::keyClick(&table(test), Qt::Key_F2);
        QVERIFY(table(test).hasFocus());
        QVERIFY(test.find<QLabel>("statusSentence")->text().contains(u"printed"_s));
    }
    void aStatusIsChosenInItsCell()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"status"_s);
        QTest::keyClick(&table(test), Qt::Key_F2);
        auto *box = test.find<QComboBox>("cellEdit");
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(called(test, u"Le Goff"_s).status, Status::Excused);
    }
    void whatCannotBeKeptStaysInItsCellWithTheReason()
    {
        TestWindow test(addPeople);
        table(test).showColumns({{u"family_name"_s, 0}, {u"email"_s, 0}});
        goTo(test, u"Le Goff"_s, u"email"_s);
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"oceane at mairie"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Return);
        QVERIFY(test.has("cellEdit"));
        QVERIFY(test.find<QLabel>("listNote")->text().contains(u"oceane at mairie"_s));
        QVERIFY(called(test, u"Le Goff"_s).email.isEmpty());
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Escape);
        QVERIFY(!test.has("listNote"));
        // A column that is nobody's to type says why.
        const QModelIndex present = model(test).index(0, model(test).columnOf(u"workshops"_s));
        QVERIFY(present.data(Qt::ToolTipRole).toString().contains(u"form"_s));
        QVERIFY(!(present.flags() & Qt::ItemIsEditable));
    }
    void whatChangedMeanwhileIsSaidAndNotOverwritten()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"organisation"_s);
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"Ici"_s);
        changeElsewhere(test, u"Le Goff"_s, u"Ailleurs"_s);
        // The list hears of it; what is being typed stays.
        QVERIFY_RESULT(test.session().store().poll());
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Ailleurs"_s);
        QCOMPARE(test.find<QLineEdit>("cellEdit")->text(), u"Ici"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Return);
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Ailleurs"_s);
        QVERIFY(test.find<QLabel>("listNote")->text().contains(u"Ailleurs"_s));
        // Once, and where it was typed.
        QVERIFY(!test.has("bannerSentence"));
        // Esc takes theirs.
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Escape);
        QVERIFY(!test.has("listNote"));
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Ailleurs"_s);
    }
    void enterOnceMoreKeepsWhatWasTypedOverWhatChangedMeanwhile()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"organisation"_s);
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"Ici"_s);
        // The window has not heard of it yet.
        changeElsewhere(test, u"Le Goff"_s, u"Ailleurs"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Return);
        const QString note = test.find<QLabel>("listNote")->text();
        QVERIFY2(note.contains(u"Paul"_s) && note.contains(u"Enter keeps what you typed"_s),
                 qPrintable(note));
        QTRY_COMPARE(called(test, u"Le Goff"_s).organisation, u"Ailleurs"_s);
        QCOMPARE(test.find<QLineEdit>("cellEdit")->text(), u"Ici"_s);
        // A third one comes between: that is said as well.
        changeElsewhere(test, u"Le Goff"_s, u"Encore"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Return);
        QVERIFY(test.find<QLabel>("listNote")->text().contains(u"Encore"_s));
        QTRY_COMPARE(called(test, u"Le Goff"_s).organisation, u"Encore"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Return);
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Ici"_s);
        QVERIFY(!test.has("cellEdit"));
        QVERIFY(!test.has("listNote"));
        QVERIFY(table(test).hasFocus());
    }
    void anOpenCellOutlivesThatTheListIsReadAnew()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"organisation"_s);
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"Ici"_s);
        const auto other = Store::open(test.path(), Identity{u"Paul"_s, u"elsewhere"_s});
        QVERIFY_RESULT(other);
        Attendee newcomer;
        newcomer.familyName = u"Benali"_s;
        QVERIFY_RESULT(
            (*other)->write(u"Add"_s, [&](Writer &writer) { return people::add(writer, newcomer); }));
        QVERIFY_RESULT(test.session().store().poll());
        QCOMPARE(names(test).size(), 5);
        QCOMPARE(test.find<QLineEdit>("cellEdit")->text(), u"Ici"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Return);
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Ici"_s);
    }
    void presenceIsTickedBySpaceAndTakenBack()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"checked_in_at"_s);
        const AttendeeId id = table(test).currentId();
        QTest::keyClick(&table(test), Qt::Key_Space);
        QVERIFY(checkedInAt(*test.session().roster().card(id)).isValid());
        QVERIFY(table(test).currentIndex().data(Qt::ToolTipRole).toString().contains(u"Arrived on"_s));
        QTest::keyClick(&table(test), Qt::Key_Space);
        QVERIFY(!checkedInAt(*test.session().roster().card(id)).isValid());
    }
    void theHourOfArrivalStandsBesideItsTick()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"checked_in_at"_s);
        AttendeeTable &list = table(test);
        const AttendeeId id = list.currentId();
        list.setColumnWidth(list.currentIndex().column(), 160);
        QRect beside = list.visualRect(list.currentIndex()).adjusted(32, 4, -4, -4);
        const auto ink = [&list, &beside] {
            const QImage image = list.viewport()->grab(beside).toImage();
            QSet<QRgb> colours;
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, image.height() / 2));
            return colours.size();
        };
        QCOMPARE(ink(), 1);
        QTest::keyClick(&list, Qt::Key_Space);
        const QDateTime at = checkedInAt(*test.session().roster().card(id));
        QCOMPARE(list.currentIndex().data(AttendeeTableModel::HourRole).toString(),
                 Language::ofScreen().time(there(at, test.session().programme().colloquium).time()));
        QVERIFY(ink() > 1);
        // Where it is too narrow for the whole hour there is none.
        list.horizontalHeader()->setStretchLastSection(false);
        list.setColumnWidth(list.currentIndex().column(), 48);
        beside = list.visualRect(list.currentIndex()).adjusted(32, 4, -4, -4);
        QCOMPARE(ink(), 1);
    }
};

QTEST_MAIN(TestAttendeeCells)
#include "tst_attendeecells.moc"
