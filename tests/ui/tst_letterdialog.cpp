// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Letters in the window: models, kept texts, fields, a message.
#include "tests/support/paperwindow.h"
#include "tests/support/pdftools.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// The list is in front, and one person of it selected.
void openLetters(TestWindow &test)
{
    test.trigger("actionShowAttendees");
    auto *table = test.window().findChild<QAbstractItemView *>(u"attendeeTable"_s);
    QVERIFY(table);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(&test.window(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(test.has("letterDialog"));
    QVERIFY(QTest::qWaitForWindowActive(test.find("letterDialog")));
}

void run(TestWindow &test, const char *button, const QString &entry)
{
    QMenu *menu = test.find<QPushButton>(button)->menu();
    emit menu->aboutToShow();
    auto *action = menu->findChild<QAction *>(entry);
    QVERIFY2(action && action->isEnabled(), qPrintable(entry));
    action->trigger();
}

QString savedText(TestWindow &test)
{
    const QString path = test.folder() + u"/letter.pdf"_s;
    QFile::remove(path);
    test.prompts.files.enqueue(path);
    test.click("letterSave");
    auto *jobs = test.window().findChild<Jobs *>();
    if (!QTest::qWaitFor([jobs] { return !jobs->isBusy(); }))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? textOfPages(file.readAll()).join(u' ') : QString();
}

} // namespace

class TestLetterDialog : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsKeptChangedAndPrintedForThePersonSelected()
    {
        TestWindow test(addFourteen);
        openLetters(test);
        test.fill("letterSubject", u"le repas"_s);
        test.fill("letterText", u"Bonjour {full name},"_s);
        auto *text = test.find<QPlainTextEdit>("letterText");
        text->moveCursor(QTextCursor::End);
        run(test, "letterField", u"field_organisation"_s);
        QVERIFY(text->toPlainText().endsWith(u"{organisation}"_s));
        test.prompts.texts.enqueue(u"Repas"_s);
        run(test, "letterMore", u"keepLetter"_s);
        const auto kept = [&test] { return test.session().programme().letters.front(); };
        QCOMPARE(kept().text, u"Bonjour {name},{organisation}"_s);
        QCOMPARE(test.find<QComboBox>("letters")->currentText(), u"Repas"_s);
        // What is typed into a kept text is kept when the field is left, with undo.
        test.find("letterDialog")->activateWindow();
        text->setFocus();
        QTRY_VERIFY(text->hasFocus());
        test.fill("letterText", u"Cher {given name}"_s);
        QCOMPARE(kept().text, u"Cher {given}"_s);
        const QString saved = savedText(test);
        QVERIFY2(saved.contains(u"Cher Élise"_s) && saved.contains(u"le repas"_s), qPrintable(saved));
        test.click("letterCopy");
        QVERIFY(QApplication::clipboard()->text().contains(u"Cher Élise"_s));
        test.prompts.texts.enqueue(u"Déjeuner"_s);
        run(test, "letterMore", u"renameLetter"_s);
        QCOMPARE(kept().name, u"Déjeuner"_s);
        run(test, "letterMore", u"removeLetter"_s);
        QVERIFY(test.session().programme().letters.empty());
        QTest::keyClick(test.find("letterDialog"), Qt::Key_Escape);
        test.trigger("actionUndo");
        QCOMPARE(kept().name, u"Déjeuner"_s);
    }
    void anUnknownFieldIsSaidWhileTyping()
    {
        TestWindow test(addFourteen);
        openLetters(test);
        test.fill("letterText", u"Bonjour {prenon}"_s);
        QTRY_VERIFY(test.find<QLabel>("letterSentence")->text().contains(u"{prenon}"_s));
    }
    void severalPeopleHaveALetterEach()
    {
        TestWindow test(addFourteen);
        openLetters(test);
        test.click("letterListed");
        const QString saved = savedText(test);
        QVERIFY(saved.contains(u"ABADIE"_s) && saved.contains(u"ZOLA"_s));
        QVERIFY(!test.find("letterCopy")->isEnabled()); // one person at a time
    }
    void whoDoesNotComeHasNoLetterUnlessChosen()
    {
        TestWindow test(addFourteen); // one of them is excused
        openLetters(test);
        test.click("letterListed");
        QVERIFY2(test.find<QAbstractButton>("letterListed")->text().contains(u"(13)"_s),
                 qPrintable(test.find<QAbstractButton>("letterListed")->text()));
        QVERIFY(!savedText(test).contains(u"ABSENT"_s));
        QVERIFY(test.find<QAbstractButton>("letterAbsent")->text().contains(u"(1)"_s));
        test.click("letterAbsent");
        QVERIFY(test.find<QAbstractButton>("letterListed")->text().contains(u"(14)"_s));
        // The first letter confirms a registration: she has none any more, and is named.
        QTRY_VERIFY(test.find<QLabel>("letterSentence")->text().contains(u"Absent"_s));
        QVERIFY(!savedText(test).contains(u"ABSENT"_s));
        auto *letters = test.find<QComboBox>("letters");
        QTest::keyClick(letters, Qt::Key_Down);
        QCOMPARE(letters->currentText(), u"Model: Invitation"_s);
        QVERIFY(savedText(test).contains(u"ABSENT"_s));
    }
    void longerWordsAreNotCut()
    {
        const LongerWords longer;
        TestWindow test(addFourteen);
        openLetters(test);
        QCoreApplication::processEvents();
        const QStringList cut = cutWords(*test.find("letterDialog"));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u" | "_s)));
    }
};

QTEST_MAIN(TestLetterDialog)
#include "tst_letterdialog.moc"
