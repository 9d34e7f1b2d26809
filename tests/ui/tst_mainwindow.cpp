// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/peoplelist.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

using namespace colloquia;
using namespace colloquia::testing;
using namespace colloquia::testing::peoplelist;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

    static QString sentence(TestWindow &test) { return test.find<QLabel>("statusSentence")->text(); }
    static QString undoWords(TestWindow &test)
    {
        return test.window().findChild<QAction *>(u"actionUndo"_s)->text();
    }
    // As `colloquia edit` does it, on the same PC.
    static void changeByCommand(TestWindow &test, const QString &family, const QString &organisation)
    {
        const auto store = Store::open(test.path(), test.session().store().identity());
        QVERIFY_RESULT(store);
        const Attendee before = called(test, family);
        Attendee after = before;
        after.organisation = organisation;
        QVERIFY_RESULT(
            (*store)->write(u"By a command"_s, [&](Writer &writer) { return writer.change(before, after); }));
        QVERIFY_RESULT(test.session().store().poll());
    }
    static void excuse(TestWindow &test, const QString &family)
    {
        QVERIFY_RESULT(test.session().edit(u"Excuse %1"_s.arg(family), called(test, family), u"status"_s,
                                           stored::value(Status::Excused)));
    }

private slots:
    void undoIsOfWhatTheStripAndTheMenuName()
    {
        TestWindow test(addPeople);
        excuse(test, u"Lefèvre"_s);
        changeByCommand(test, u"Le Goff"_s, u"Ailleurs"_s);
        QCOMPARE(sentence(test), u"Excuse Lefèvre"_s);
        QVERIFY(test.has("statusUndo"));
        QVERIFY(undoWords(test).endsWith(u": Excuse Lefèvre"_s));
        QTest::keySequence(&table(test), QKeySequence::Undo);
        QCOMPARE(called(test, u"Lefèvre"_s).status, Status::Registered);
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Ailleurs"_s);
        QCOMPARE(sentence(test), u"Undone: Excuse Lefèvre"_s);
        QVERIFY(!test.has("statusUndo"));
        QTest::keySequence(&table(test), QKeySequence::Redo);
        QCOMPARE(called(test, u"Lefèvre"_s).status, Status::Excused);
        QVERIFY(test.has("statusUndo"));
        QVERIFY(undoWords(test).endsWith(u": Excuse Lefèvre"_s));
    }
    void whereACommandTookItBackTheStripSaysSo()
    {
        TestWindow test(addPeople);
        excuse(test, u"Lefèvre"_s);
        excuse(test, u"Le Goff"_s);
        {
            const auto commands = Store::open(test.path(), test.session().store().identity());
            QVERIFY_RESULT(commands);
            QVERIFY_RESULT((*commands)->undo({}));
        }
        QVERIFY_RESULT(test.session().store().poll());
        QCOMPARE(sentence(test), u"Undone elsewhere: Excuse Le Goff"_s);
        QVERIFY(!test.has("statusUndo"));
        QVERIFY(undoWords(test).endsWith(u": Excuse Lefèvre"_s));
    }
    void aCommandsStepOverOnesOwnIsNamedAndStays()
    {
        TestWindow test(addPeople);
        QVERIFY_RESULT(
            test.session().edit(u"Move"_s, called(test, u"Le Goff"_s), u"organisation"_s, u"Ici"_s));
        changeByCommand(test, u"Le Goff"_s, u"Ailleurs"_s);
        QTest::keySequence(&table(test), QKeySequence::Undo);
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Ailleurs"_s);
        QVERIFY2(test.find<QLabel>("bannerSentence")->text().contains(u"By a command"_s),
                 qPrintable(test.find<QLabel>("bannerSentence")->text()));
    }
    void itOpensADocumentAndClosesItAgain()
    {
        TestWindow test;
        QVERIFY(test.session().colloquium().title == u"Les villes et le monde"_s);
        QVERIFY(test.window().windowTitle().contains(u"Les villes"_s));
        test.trigger("actionCloseColloquium");
        QVERIFY(!test.window().session());
        QVERIFY(test.has("startNewColloquium"));
    }
    void whatIsSavedIsOfferedBesideTheColloquium()
    {
        TestWindow test;
        DialogPrompts prompts;
        prompts.saveFile(&test.window(), {u"Figures"_s, u"CSV (*.csv)"_s, u"figures.csv"_s, u"export"_s}, {});
        auto *dialog = test.window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->directory().canonicalPath(), QDir(test.folder()).canonicalPath());
        dialog->reject();
    }
    void aHalfDayThatIsOnlySignedForIsNoWorkshop()
    {
        TestWindow test;
        const auto add = [&test](WorkshopKind kind) {
            Workshop workshop;
            workshop.kind = kind;
            workshop.title = u"Morning"_s;
            workshop.date = QDate(2017, 12, 11);
            QVERIFY_RESULT(
                test.session().write(u"Add"_s, [&](Writer &writer) { return writer.add(workshop); }));
        };
        add(WorkshopKind::HalfDay);
        add(WorkshopKind::Plenary);
        QTRY_COMPARE(test.find("sidebarWorkshops")->accessibleDescription(), u"1"_s);
    }
    void aFileThatIsNoColloquiumIsSaidInTheWindow()
    {
        TestWindow test;
        QFile file(test.folder() + u"/list.colloquium"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Nom;Prénom\n");
        file.close();
        QVERIFY(!test.window().openFile(file.fileName()));
        QVERIFY(test.has("bannerSentence"));
        QVERIFY(test.window().session());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
