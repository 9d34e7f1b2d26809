// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Blocks of the list's cells, by keys and by the mouse: chosen, copied, pasted, emptied.
#include "tests/support/peoplelist.h"
#include "ui/attendees/blockchoice.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>

using namespace colloquia;
using namespace colloquia::testing;
using namespace colloquia::testing::peoplelist;
using namespace Qt::StringLiterals;

class TestAttendeeBlocks : public QObject
{
    Q_OBJECT

private slots:
    void aBlockGoesToTheClipboardAndComesFromThere()
    {
        TestWindow test(addPeople);
        table(test).showColumns({{u"family_name"_s, 0}, {u"organisation"_s, 0}, {u"status"_s, 0}});
        goTo(test, u"Étcheverry"_s, u"organisation"_s);
        QTest::keySequence(&table(test), QKeySequence::SelectAll);
        QTest::keySequence(&table(test), QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.front().startsWith(u"Étcheverry\tRéseau des villes\t"_s));

        goTo(test, u"Étcheverry"_s, u"organisation"_s);
        QGuiApplication::clipboard()->setText(u"Mairie A\tExcused\r\nMairie B\tWaiting\r\n"_s);
        QTest::keySequence(&table(test), QKeySequence::Paste);
        QCOMPARE(called(test, u"Étcheverry"_s).organisation, u"Mairie A"_s);
        QCOMPARE(called(test, u"Étcheverry"_s).status, Status::Excused);
        QCOMPARE(called(test, u"Le Goff"_s).status, Status::Waiting);
        QVERIFY(test.session().undoLabel().contains(u"4"_s));
        QVERIFY(test.session().undoLabel().contains(u"2"_s));
        test.trigger("actionUndo");
        QCOMPARE(called(test, u"Étcheverry"_s).organisation, u"Réseau des villes"_s);
        QCOMPARE(called(test, u"Le Goff"_s).status, Status::Registered);
    }
    void aBlockIsWidenedWithShiftCopiedAndPastedElsewhere()
    {
        TestWindow test(addPeople);
        goTo(test, u"Étcheverry"_s, u"given_name"_s);
        AttendeeTable &list = table(test);
        QTest::keyClick(&list, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(test.find<QLabel>("statusRight")->text().contains(u"2 × 2 cells"_s));
        QTest::keySequence(&list, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Zoé\tRéseau des villes\nOcéane\tUniversité de Hautecombe\n"_s);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u">Réseau des villes</td>"_s));
        QVERIFY(test.find<QLabel>("statusSentence")->text().contains(u"2 × 2"_s));
        // Actions are for the people, block or not.
        QCOMPARE(list.selectedIds().size(), size_t(2));

        goTo(test, u"Lefèvre"_s, u"given_name"_s);
        QVERIFY(!list.block().isOpen());
        QTest::keySequence(&list, QKeySequence::Paste);
        QCOMPARE(called(test, u"Lefèvre"_s).givenName, u"Zoé"_s);
        QCOMPARE(called(test, u"Lefèvre"_s).organisation, u"Réseau des villes"_s);
        QCOMPARE(called(test, u"Œuvrard"_s).givenName, u"Océane"_s);
        test.trigger("actionUndo");
        QCOMPARE(called(test, u"Lefèvre"_s).givenName, u"Élise"_s);
        QCOMPARE(called(test, u"Œuvrard"_s).organisation, u"Mairie d'Aubeterre"_s);
    }
    void aBlockOfOneColumnIsMadeByShiftAndDown()
    {
        TestWindow test(addPeople);
        goTo(test, u"Étcheverry"_s, u"given_name"_s);
        AttendeeTable &list = table(test);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(test.find<QLabel>("statusRight")->text().contains(u"2 × 1 cells"_s));
        QTest::keySequence(&list, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Zoé\nOcéane\n"_s);
        QCOMPARE(list.selectedIds().size(), size_t(2)); // actions are for the people
        // Shift and Space take the people, and Shift and Down more of them.
        QTest::keyClick(&list, Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(!list.block().isOpen());
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(!list.block().isOpen());
        QCOMPARE(list.selectedIds().size(), size_t(3));
        QTest::keySequence(&list, QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Étcheverry\tZoé\t"_s));
        // A plain arrow begins anew.
        QTest::keyClick(&list, Qt::Key_Up);
        QTest::keyClick(&list, Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(list.block().isOpen());
    }
    void aBlockIsOfTheColumnsAsTheyStandAndNarrowsAgain()
    {
        TestWindow test(addPeople);
        table(test).showColumns({{u"organisation"_s, 0}, {u"family_name"_s, 0}, {u"status"_s, 0}});
        goTo(test, u"Le Goff"_s, u"family_name"_s);
        AttendeeTable &list = table(test);
        QTest::keyClick(&list, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keySequence(&list, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Université de Hautecombe\tLe Goff\n"_s);
        // Back over where it began, and on to the other side.
        QTest::keyClick(&list, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(list.block().sections().size(), size_t(1));
        QTest::keyClick(&list, Qt::Key_End, Qt::ShiftModifier);
        QTest::keySequence(&list, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Le Goff\tRegistered\n"_s);
    }
    void escapeEndsABlockAndThePeopleStaySelected()
    {
        TestWindow test(addPeople);
        goTo(test, u"Étcheverry"_s, u"given_name"_s);
        AttendeeTable &list = table(test);
        QTest::keyClick(&list, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(list.block().isOpen());
        QTest::keyClick(&list, Qt::Key_Escape);
        QVERIFY(!list.block().isOpen());
        QCOMPARE(list.selectedIds().size(), size_t(2));
        QVERIFY(!test.find<QLabel>("statusRight")->text().contains(u"×"_s));
        // An arrow without Shift ends it too.
        QTest::keyClick(&list, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(list.block().isOpen());
        QTest::keyClick(&list, Qt::Key_Down);
        QVERIFY(!list.block().isOpen());
    }
    void aBlockIsFramed()
    {
        TestWindow test(addPeople);
        goTo(test, u"Étcheverry"_s, u"given_name"_s);
        AttendeeTable &list = table(test);
        QTest::keyClick(&list, Qt::Key_Right, Qt::ShiftModifier);
        const QImage image = list.viewport()->grab().toImage();
        const int left = list.columnViewportPosition(model(test).columnOf(u"given_name"_s));
        const int middle = list.rowViewportPosition(0) + list.rowHeight(0) / 2;
        QCOMPARE(image.pixelColor(left, middle), theme::colours().accent);
        QVERIFY(image.pixelColor(left + 3, middle) != theme::colours().accent);
    }
    void aBlockIsDrawnWithTheMouse()
    {
        TestWindow test(addPeople);
        AttendeeTable &list = table(test);
        const auto middle = [&](int row, const QString &column) {
            return list.visualRect(model(test).index(row, model(test).columnOf(column))).center();
        };
        QTest::mousePress(list.viewport(), Qt::LeftButton, {}, middle(0, u"given_name"_s));
        QMouseEvent move(QEvent::MouseMove, middle(1, u"organisation"_s),
                         list.viewport()->mapToGlobal(middle(1, u"organisation"_s)), Qt::LeftButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(list.viewport(), &move);
        QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, middle(1, u"organisation"_s));
        QTest::keySequence(&list, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Zoé\tRéseau des villes\nOcéane\tUniversité de Hautecombe\n"_s);
        // Its menu leaves it as it is; a click ends it.
        QTest::mousePress(list.viewport(), Qt::RightButton, {}, middle(0, u"given_name"_s));
        QVERIFY(list.block().isOpen());
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, middle(1, u"organisation"_s));
        QVERIFY(!list.block().isOpen());
    }
    void oneCellFillsABlock()
    {
        TestWindow test(addPeople);
        table(test).showColumns({{u"family_name"_s, 0}, {u"organisation"_s, 0}, {u"position"_s, 0}});
        goTo(test, u"Étcheverry"_s, u"organisation"_s);
        AttendeeTable &list = table(test);
        QTest::keyClick(&list, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        QGuiApplication::clipboard()->setText(u"Région"_s);
        QTest::keySequence(&list, QKeySequence::Paste);
        QCOMPARE(called(test, u"Étcheverry"_s).organisation, u"Région"_s);
        QCOMPARE(called(test, u"Étcheverry"_s).position, u"Région"_s);
        QCOMPARE(called(test, u"Le Goff"_s).position, u"Région"_s);
        QCOMPARE(called(test, u"Lefèvre"_s).organisation, u"Mairie de Valmont"_s);
    }
    void deleteEmptiesABlockAndRemovesNobody()
    {
        TestWindow test(addPeople);
        goTo(test, u"Étcheverry"_s, u"given_name"_s);
        AttendeeTable &list = table(test);
        QTest::keyClick(&list, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(test.session().roster().size(), 4);
        QVERIFY(called(test, u"Étcheverry"_s).givenName.isEmpty());
        QVERIFY(called(test, u"Le Goff"_s).organisation.isEmpty());
        QVERIFY(test.session().undoLabel().contains(u"4"_s));
        test.trigger("actionUndo");
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Université de Hautecombe"_s);
        // What cannot be empty is named, and stays.
        goTo(test, u"Lefèvre"_s, u"status"_s);
        QTest::keyClick(&list, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&list, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(called(test, u"Lefèvre"_s).status, Status::Registered);
        QCOMPARE(test.session().roster().size(), 4);
    }
    void whoWasFoundByNameIsWhereShiftBegins()
    {
        TestWindow test(addPeople);
        goTo(test, u"Étcheverry"_s, u"given_name"_s);
        table(test).select(called(test, u"Lefèvre"_s).id);
        QTest::keyClick(&table(test), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table(test).selectedIds().size(), size_t(2));
        const std::vector<AttendeeId> chosen = table(test).selectedIds();
        QCOMPARE(std::ranges::count(chosen, called(test, u"Étcheverry"_s).id), 0);
    }
    void whatCannotBePastedIsNamedBefore()
    {
        TestWindow test(addPeople);
        goTo(test, u"Œuvrard"_s, u"status"_s);
        test.prompts.confirms = false;
        QGuiApplication::clipboard()->setText(u"Excused\nperhaps\nWaiting\n"_s);
        const int size = test.session().roster().size();
        goTo(test, u"Lefèvre"_s, u"status"_s);
        QTest::keySequence(&table(test), QKeySequence::Paste);
        const QString asked = test.prompts.asked.last();
        QVERIFY2(asked.contains(u"Row 2, Status"_s), qPrintable(asked));
        QVERIFY2(asked.contains(u"nobody is added"_s), qPrintable(asked));
        QCOMPARE(called(test, u"Lefèvre"_s).status, Status::Registered);
        test.prompts.confirms = true;
        QTest::keySequence(&table(test), QKeySequence::Paste);
        QCOMPARE(called(test, u"Lefèvre"_s).status, Status::Excused);
        QCOMPARE(test.session().roster().size(), size);
    }
    void oneCellGoesToAllSelected()
    {
        TestWindow test(addPeople);
        goTo(test, u"Étcheverry"_s, u"organisation"_s);
        QTest::keySequence(&table(test), QKeySequence::SelectAll);
        QGuiApplication::clipboard()->setText(u"Région"_s);
        QTest::keySequence(&table(test), QKeySequence::Paste);
        for (const AttendeeCard &card : test.session().roster().cards())
            QCOMPARE(card.attendee.organisation, u"Région"_s);
    }
};

QTEST_MAIN(TestAttendeeBlocks)
#include "tst_attendeeblocks.moc"
