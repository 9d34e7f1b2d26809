// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What is done in the badge designer: when it is kept, and what undo takes back there.
#include "app/paper/artworkjson.h"
#include "tests/support/paperwindow.h"
#include "ui/designer/designcanvas.h"
#include "ui/designer/designeditor.h"

#include <QAction>
#include <QDialog>
#include <QToolButton>
#include <QWheelEvent>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestDesignerSteps : public QObject
{
    Q_OBJECT

    static void open(TestWindow &test)
    {
        test.trigger("actionShowBadges");
        test.trigger("actionDesignBadges");
        QTRY_COMPARE(QApplication::activeWindow(), test.find("designerDialog"));
    }
    static DesignEditor &editor(TestWindow &test)
    {
        return *test.find("designerDialog")->findChild<DesignEditor *>();
    }
    static void press(TestWindow &test, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(test.find("designCanvas"), key, modifiers);
    }
    static QString kept(TestWindow &test) { return test.session().programme().designs.front().contents; }
    static size_t people(TestWindow &test) { return test.session().roster().cards().size(); }

private slots:
    void undoStopsAtTheOpening()
    {
        TestWindow test(addFourteen);
        addPeople(test.session().store(), {{u"Ada"_s, u"Avant"_s, u"CNRS"_s}});
        const size_t count = people(test);
        open(test);
        QVERIFY(!test.find<QToolButton>("designUndoButton")->isEnabled());
        QCOMPARE(test.find("designUndoButton")->toolTip(), u"Nothing more to undo here"_s);
        editor(test).select({1});
        press(test, Qt::Key_Right);
        press(test, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        // Done elsewhere meanwhile, by the same station.
        addPeople(test.session().store(), {{u"Zoé"_s, u"Pendant"_s, u"CNRS"_s}});
        for (int i = 0; i < 5; ++i)
            press(test, Qt::Key_Z, Qt::ControlModifier);
        editor(test).undo();
        QVERIFY(kept(test).isEmpty());
        QCOMPARE(people(test), count + 1);
        QVERIFY(!test.find<QToolButton>("designUndoButton")->isEnabled());
        for (int i = 0; i < 5; ++i)
            press(test, Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(!kept(test).isEmpty());
        QVERIFY(!test.find<QToolButton>("designRedoButton")->isEnabled());
    }
    void redoBringsBackOnlyWhatWasUndoneHere()
    {
        TestWindow test(addFourteen);
        addPeople(test.session().store(), {{u"Ada"_s, u"Avant"_s, u"CNRS"_s}});
        test.session().undo();
        const size_t count = people(test);
        open(test);
        QVERIFY(!test.find<QToolButton>("designRedoButton")->isEnabled());
        press(test, Qt::Key_Y, Qt::ControlModifier);
        editor(test).redo();
        QCOMPARE(people(test), count);
    }
    void whatTheKeysMovedIsKeptAfterAPause()
    {
        TestWindow test(addFourteen);
        open(test);
        editor(test).select({1});
        press(test, Qt::Key_Right);
        QVERIFY(kept(test).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!kept(test).isEmpty(), 2000);
        // What follows is a step of its own.
        const QString moved = kept(test);
        press(test, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(kept(test) != moved);
        press(test, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(kept(test), moved);
        press(test, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(kept(test).isEmpty());
    }
    void whatTheKeysMovedIsKeptWhenOneTurnsElsewhere()
    {
        TestWindow test(addFourteen);
        open(test);
        editor(test).select({1});
        press(test, Qt::Key_Right);
        press(test, Qt::Key_PageDown);
        QCOMPARE(editor(test).selection(), std::vector<size_t>{2});
        const QString first = kept(test);
        QVERIFY(!first.isEmpty());
        press(test, Qt::Key_Right);
        test.find("elements")->setFocus();
        const QString second = kept(test);
        QVERIFY(second != first);
        press(test, Qt::Key_Right);
        qobject_cast<QDialog *>(test.find("designerDialog"))->reject();
        QVERIFY(kept(test) != second);
    }
    void aClickOnOneOfSeveralSelectsItAndADragMovesAll()
    {
        TestWindow test(addFourteen);
        open(test);
        auto *canvas = test.find<DesignCanvas>("designCanvas");
        editor(test).select({1, 2});
        const QPoint centre = canvas->onScreen(2).center().toPoint();
        const QPointF first = editor(test).elements()[1].area.topLeft();
        QTest::mousePress(canvas, Qt::LeftButton, {}, centre);
        QCOMPARE(editor(test).selection().size(), 2U);
        QTest::mouseMove(canvas, centre + QPoint(30, 30));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, centre + QPoint(30, 30));
        QCOMPARE(editor(test).selection().size(), 2U);
        QVERIFY(editor(test).elements()[1].area.topLeft() != first);
        const QPoint now = canvas->onScreen(2).center().toPoint();
        QTest::mouseClick(canvas, Qt::RightButton, {}, now);
        QCOMPARE(editor(test).selection().size(), 2U);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, now);
        QCOMPARE(editor(test).selection().size(), 1U);
    }
    void whatIsSelectedStaysInSightWhenItGrows()
    {
        TestWindow test(addFourteen);
        open(test);
        auto *canvas = test.find<DesignCanvas>("designCanvas");
        const auto &all = editor(test).elements();
        const auto code = size_t(std::ranges::find(all, Element::Kind::Code, &Element::kind) - all.begin());
        QVERIFY(code < all.size());
        editor(test).select({code});
        for (int step = 0; step < 4; ++step) {
            press(test, Qt::Key_Plus, Qt::ControlModifier);
            const QRect seen = canvas->visibleRegion().boundingRect();
            QVERIFY(seen.contains(canvas->onScreen(code).center().toPoint()));
        }
        QVERIFY(canvas->visibleRegion().boundingRect().height() < canvas->height());
        // The pointer's place stays with the wheel.
        press(test, Qt::Key_0, Qt::ControlModifier);
        const QRect seen = canvas->visibleRegion().boundingRect();
        const QPointF before = canvas->onScreen(code).topLeft();
        QWheelEvent wheel(before, canvas->mapToGlobal(before), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas, &wheel);
        const QPointF after = canvas->onScreen(code).topLeft();
        const QRect now = canvas->visibleRegion().boundingRect();
        const QPointF moved = (after - now.topLeft()) - (before - seen.topLeft());
        QVERIFY2(moved.manhattanLength() < 3, qPrintable(QString::number(moved.manhattanLength())));
    }
    void tabGoesFromAboveToBelow()
    {
        TestWindow test(addFourteen);
        open(test);
        auto *dialog = test.find("designerDialog");
        const auto &all = editor(test).elements();
        const auto text = std::ranges::find_if(all, [](const Element &one) { return !one.text.isEmpty(); });
        editor(test).select({size_t(text - all.begin())});
        test.find("designs")->setFocus();
        QStringList order;
        for (int i = 0; i < 60 && (i == 0 || QApplication::focusWidget()->objectName() != u"designs"_s);
             ++i) {
            order.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const QStringList wanted{
            u"designs"_s,       u"designFor"_s,   u"designNew"_s,       u"designMore"_s,
            u"designAdd"_s,     u"tryBack"_s,     u"tryName"_s,         u"tryForward"_s,
            u"elements"_s,      u"designFold"_s,  u"designCanvas"_s,    u"elementText"_s,
            u"elementInsert"_s, u"elementLeft"_s, u"elementTop"_s,      u"elementWidth"_s,
            u"elementHeight"_s, u"elementSize"_s, u"elementSmallest"_s, u"elementBold"_s,
            u"elementAcross"_s, u"elementDown"_s, u"elementColour"_s,   u"elementOnly"_s,
            u"designClose"_s};
        qsizetype before = -1;
        for (const QString &name : wanted) {
            const qsizetype at = order.indexOf(name);
            QVERIFY2(at > before, qPrintable(name + u" in "_s + order.join(u' ')));
            before = at;
        }
        QVERIFY(dialog->isVisible());
    }
    void namesThatDoNotFitDoNotWidenTheWindow()
    {
        TestWindow test([](Store &store) {
            addFourteen(store);
            addPeople(store,
                      {{u"Marie-Bénédicte Apolline"_s, u"de La Tour d’Auvergne-Lauraguais"_s, u"CNRS"_s}});
        });
        const LongerWords longer;
        open(test);
        auto *dialog = test.find("designerDialog");
        const int before = dialog->width();
        editor(test).select({0, 1, 2, 3, 4});
        Artwork small = editor(test).artwork();
        for (Element &element : small.front) {
            element.area.setSize({4, 3});
            element.size = element.smallest = 30;
        }
        editor(test).change(u"Small"_s, small);
        QTRY_VERIFY(test.has("tryNext"));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCOMPARE(dialog->width(), before);
        QVERIFY2(dialog->minimumSizeHint().width() <= 1240,
                 qPrintable(QString::number(dialog->minimumSizeHint().width())));
        QVERIFY(test.find("tryNext")->mapTo(dialog, QPoint(test.find("tryNext")->width(), 0)).x() <=
                dialog->width());
    }
};

QTEST_MAIN(TestDesignerSteps)
#include "tst_designersteps.moc"
