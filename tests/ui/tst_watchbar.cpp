// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// A form's file that is saved again is offered, and nothing is imported by itself.
#include "app/tasks/importing.h"
#include "tests/support/testwindow.h"
#include "ui/exchange/watchbar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader = "Horodateur,Nom,Prénom,Adresse e-mail\n";
const QByteArray kFirst = "2017/10/03 9:34:56 AM UTC+2,Zola,Émile,zola@x.example\n";
const QByteArray kSecond = "2017/10/04 9:34:56 AM UTC+2,Sand,George,sand@x.example\n";

void writeOver(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write(bytes);
}

// As most programs save: beside it, then renamed over it.
void saveByRename(const QString &path, const QByteArray &bytes)
{
    writeOver(path + u".new"_s, bytes);
    QFile::remove(path);
    if (!QFile::rename(path + u".new"_s, path))
        qFatal("%s cannot be renamed", qPrintable(path));
}

void importThere(TestWindow &test, const QString &path)
{
    test.prompts.files.enqueue(path);
    test.trigger("actionImportRegistrations");
    QTRY_VERIFY(test.find("importCarryOut")->isEnabled());
    test.click("importCarryOut");
    QTRY_VERIFY(!test.has("importDialog"));
}

} // namespace

class TestWatchBar : public QObject
{
    Q_OBJECT

private slots:
    // While the person looks at what the file says, the form's next answer is saved into it.
    void whatIsSavedDuringTheImportIsOfferedAfterIt()
    {
        TestWindow test;
        const QString path = test.folder() + u"/inscriptions.csv"_s;
        writeOver(path, kHeader + kFirst);
        test.prompts.files.enqueue(path);
        test.trigger("actionImportRegistrations");
        QTRY_VERIFY(test.find("importCarryOut")->isEnabled());
        saveByRename(path, kHeader + kFirst + kSecond);
        test.click("importCarryOut");
        QTRY_VERIFY(!test.has("importDialog"));
        QCOMPARE(test.session().roster().size(), 1);
        QTRY_COMPARE(test.has("watchBar") ? test.find<QLabel>("watchSentence")->text() : QString(),
                     u"“inscriptions.csv” was saved again: 1 new."_s);
    }
    void aFileSavedAgainIsOfferedWithWhatItBrings_data()
    {
        QTest::addColumn<bool>("byRename");
        QTest::newRow("written over") << false;
        QTest::newRow("saved by rename") << true;
    }
    void aFileSavedAgainIsOfferedWithWhatItBrings()
    {
        QFETCH(bool, byRename);
        TestWindow test;
        const QString path = test.folder() + u"/inscriptions.csv"_s;
        writeOver(path, kHeader + kFirst);
        importThere(test, path);
        QCOMPARE(test.session().roster().size(), 1);
        QVERIFY(!test.has("watchBar"));
        QVERIFY(!test.window().actions().lookAtSaved->isEnabled());
        const QByteArray more = kHeader + QByteArray(kFirst).replace("Émile", "Emile") + kSecond;
        byRename ? saveByRename(path, more) : writeOver(path, more);
        QTRY_COMPARE(test.has("watchBar") ? test.find<QLabel>("watchSentence")->text() : QString(),
                     u"“inscriptions.csv” was saved again: 1 new, 1 changed."_s);
        QCOMPARE(test.session().roster().size(), 1);
        test.trigger("actionLookAtSaved");
        QTRY_VERIFY(test.find("importCarryOut")->isEnabled());
        test.click("importCarryOut");
        QTRY_COMPARE(test.session().roster().size(), 2);
        QTRY_VERIFY(!test.has("watchBar"));
        // And once more: the watch goes on after a file was replaced.
        saveByRename(path, more + "2017/10/05 9:34:56 AM UTC+2,Hugo,Victor,hugo@x.example\n");
        QTRY_COMPARE(test.has("watchBar") ? test.find<QLabel>("watchSentence")->text() : QString(),
                     u"“inscriptions.csv” was saved again: 1 new."_s);
    }
    void whatIsDismissedIsNotSaidAgain()
    {
        TestWindow test;
        const QString path = test.folder() + u"/inscriptions.csv"_s;
        writeOver(path, kHeader + kFirst);
        importThere(test, path);
        writeOver(path, kHeader + kFirst + kSecond);
        QTRY_VERIFY(test.has("watchBar"));
        QTest::keyClick(&test.window(), Qt::Key_Escape);
        QVERIFY(!test.has("watchBar"));
        test.restart();
        QVERIFY(!test.has("watchBar"));
        QCOMPARE(test.session().roster().size(), 1);
    }
    void whatWasSavedWhileTheDocumentWasClosedIsOfferedToo()
    {
        TestWindow test;
        const QString path = test.folder() + u"/inscriptions.csv"_s;
        writeOver(path, kHeader + kFirst);
        importThere(test, path);
        test.trigger("actionCloseColloquium");
        writeOver(path, kHeader + kFirst + kSecond);
        test.window().openFile(test.path());
        QTRY_VERIFY(test.has("watchBar"));
        test.click("watchStop");
        QVERIFY(!test.has("watchBar"));
        writeOver(path, kHeader + kSecond);
        test.restart();
        QVERIFY(!test.has("watchBar"));
    }
    void aFileThatBringsNothingIsNoNews()
    {
        TestWindow test;
        const QString path = test.folder() + u"/inscriptions.csv"_s;
        writeOver(path, kHeader + kFirst);
        importThere(test, path);
        const auto identity = test.session().store().identity();
        writeOver(path, kHeader + kFirst + "\n");
        const auto again = lookAtSaved(test.path(), identity, path, Store::systemClock());
        QVERIFY(again);
        QVERIFY(!again->bringsSomething());
        QFile::remove(path);
        QVERIFY(!lookAtSaved(test.path(), identity, path, Store::systemClock()));
    }
};

QTEST_MAIN(TestWatchBar)
#include "tst_watchbar.moc"
