// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/testwindow.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void itOpensADocumentAndClosesItAgain()
    {
        TestWindow test;
        QVERIFY(test.session().colloquium().title == u"Les villes et le monde"_s);
        QVERIFY(test.window().windowTitle().contains(u"Les villes"_s));
        test.trigger("actionCloseColloquium");
        QVERIFY(!test.window().session());
        QVERIFY(test.has("startNewColloquium"));
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
    void whatIsSavedGoesBesideTheColloquiumAndThenWhereItWentLast()
    {
        TestWindow test;
        const QString other = test.folder() + u"/prints"_s;
        QVERIFY(QDir().mkpath(other));
        QCOMPARE(folderFor(u"pdf"_s, test.folder()), test.folder());
        keepFolder(u"pdf"_s, test.folder(), other);
        QCOMPARE(folderFor(u"pdf"_s, test.folder()), other);
        // Another kind of file, and another colloquium, have a place of their own.
        QCOMPARE(folderFor(u"certificates"_s, test.folder()), test.folder());
        QCOMPARE(folderFor(u"pdf"_s, other + u"/.."_s), other + u"/.."_s);
        // What comes in lies where it lay last, whichever colloquium is open.
        keepFolder(u"import"_s, test.folder(), other);
        QCOMPARE(folderFor(u"import"_s, {}), other);
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
