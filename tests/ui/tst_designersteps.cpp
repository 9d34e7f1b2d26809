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
