// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// The papers for the day, from anywhere in the window by few keys.
#include "app/tasks/sample.h"
#include "tests/support/paperwindow.h"
#include "tests/support/pdftools.h"
#include "ui/paper/sheetarea.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void waitForJobs(TestWindow &test)
{
    auto *jobs = test.window().findChild<Jobs *>();
    QTRY_VERIFY(!jobs->isBusy());
}

int printedIn(TestWindow &test)
{
    return int(std::ranges::count_if(test.session().roster().cards(),
                                     [](const AttendeeCard &card) { return card.printedAt.isValid(); }));
}

void toggle(TestWindow &test, const char *name)
{
    auto *box = test.find<QCheckBox>(name);
    const bool before = box->isChecked();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(box->isChecked(), !before);
}

QString figuresOf(TestWindow &test, const char *name)
{
    return test.find<QLabel>(name)->text();
}

} // namespace

class TestKitDialog : public QObject
{
    Q_OBJECT

private slots:
    void threeStacksOfTheSampleArePrintedBySixKeysAtMost()
    {
        TestWindow test;
        const QString sample = test.folder() + u"/sample.colloquium"_s;
        QVERIFY_RESULT(createSample(sample, Identity{u"Marie"_s, u"test"_s}));
        QVERIFY(test.window().openFile(sample));
        QTRY_VERIFY(!test.session().isChecking());
        test.trigger("actionShowPartners"); // from anywhere
        int strokes = 0;
        const auto press = [&strokes](QWidget *where, Qt::Key key, Qt::KeyboardModifiers with = {}) {
            QTRY_COMPARE(QApplication::activeWindow(), where);
            QTest::keyClick(where, key, with);
            ++strokes;
        };
        press(&test.window(), Qt::Key_J, Qt::ControlModifier);
        QWidget *kit = test.find("kitDialog");
        QVERIFY(figuresOf(test, "kitBadgesFigures").contains(u"badge"_s));
        QVERIFY(figuresOf(test, "kit_desksFigures").count(u',') == 2); // three desks
        QVERIFY(figuresOf(test, "kit_workshopsFigures").startsWith(u"5 workshop"_s));
        QVERIFY(figuresOf(test, "kit_signsFigures").contains(u"room"_s)); // none is known yet
        press(kit, Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY2(test.has("printDialog"), qPrintable(figuresOf(test, "kitSentence")));
        auto *dialog = test.find<QDialog>("printDialog");
        QVERIFY2(dialog->windowTitle().contains(u"L4785"_s), qPrintable(dialog->windowTitle()));
        auto *file = dialog->findChild<QLineEdit *>(u"filename"_s);
        if (!file)
            QSKIP("this computer's print dialog writes no files");
        const QString badges = test.folder() + u"/badges.pdf"_s;
        file->setText(badges); // a printer does not ask for it
        press(dialog, Qt::Key_Return);
        const QPointer<QDialog> first(dialog);
        QTRY_VERIFY(!first && test.has("printDialog"));
        dialog = test.find<QDialog>("printDialog");
        const QString lists = test.folder() + u"/lists.pdf"_s;
        dialog->findChild<QLineEdit *>(u"filename"_s)->setText(lists);
        press(dialog, Qt::Key_Return);
        QTRY_VERIFY(!test.has("kitDialog"));
        QVERIFY2(strokes <= 6, qPrintable(QString::number(strokes)));

        const Figures &figures = test.session().roster().figures();
        QCOMPARE(figures.badgesPrinted, figures.badgesNeeded);
        QCOMPARE(textOfPages(bytesAt(badges)).size(), (figures.badgesNeeded + 10 + 9) / 10);
        const QStringList pages = textOfPages(bytesAt(lists));
        QVERIFY(pages.join(u' ').contains(u"Poste d’accueil 3"_s));
        for (const Workshop &workshop : test.session().programme().workshops)
            QVERIFY2(pages.join(u' ').simplified().contains(workshop.title.simplified().left(12)),
                     qPrintable(workshop.title));
        QVERIFY(!test.session().store().signInSheets()->empty());
    }
    void whatIsTickedIsPrintedAndRemembered()
    {
        TestWindow test(addFourteen);
        test.trigger("actionMakeKit");
        QCOMPARE(figuresOf(test, "kitBadgesFigures").left(9), u"12 badge("_s);
        QVERIFY2(figuresOf(test, "kitBadgesFigures").contains(u"10 blank · 3 sheet"_s),
                 qPrintable(figuresOf(test, "kitBadgesFigures")));
        auto *sheets = test.find("kitDialog")->findChild<SheetArea *>();
        const int all = sheets->count();
        for (const char *part :
             {"kit_not-registered", "kit_excused", "kit_protocol", "kitBadges", "kitBlanks"})
            toggle(test, part);
        QTRY_VERIFY(sheets->count() < all);
        test.prompts.files.enqueue(test.folder() + u"/day.pdf"_s);
        test.click("kitSave");
        waitForJobs(test);
        const QStringList pages = textOfPages(bytesAt(test.folder() + u"/day.pdf"_s));
        QCOMPARE(pages.size(), sheets->count());
        QVERIFY(pages.join(u' ').contains(u"ABADIE"_s) && !pages.front().contains(u"Excusé·es et"_s));
        QCOMPARE(printedIn(test), 0);
        QVERIFY(figuresOf(test, "kitSentence").contains(u"day.pdf"_s));
        QTest::keyClick(test.find("kitDialog"), Qt::Key_Escape);
        test.restart();
        test.trigger("actionMakeKit");
        QVERIFY(!test.find<QCheckBox>("kitBadges")->isChecked());
        QVERIFY(!test.find<QCheckBox>("kit_excused")->isChecked());
        QVERIFY(test.find<QCheckBox>("kit_desks")->isChecked());
        // What the focus is on is seen.
        toggle(test, "kitBadges");
        test.find("kit_desks")->setFocus();
        sheets = test.find("kitDialog")->findChild<SheetArea *>();
        QTRY_COMPARE(sheets->page(), 2); // behind the badges
    }
    void badgesAndListsAreSavedEachOfTheirPaper()
    {
        TestWindow test(addFourteen);
        test.trigger("actionMakeKit");
        test.prompts.files.enqueue(test.folder() + u"/badges.pdf"_s);
        test.prompts.files.enqueue(test.folder() + u"/day.pdf"_s);
        test.click("kitSave");
        QTRY_VERIFY(QFile::exists(test.folder() + u"/day.pdf"_s));
        waitForJobs(test);
        QCOMPARE(textOfPages(bytesAt(test.folder() + u"/badges.pdf"_s)).size(), 3); // ten are blank
        QCOMPARE(printedIn(test), 12);
        QVERIFY(test.prompts.asked[0].contains(u"1 of 2"_s) && test.prompts.asked[1].contains(u"2 of 2"_s));
        QVERIFY(figuresOf(test, "kitSentence").contains(u"badges and the lists"_s));
        // Those who have one are not printed again.
        QTRY_VERIFY(figuresOf(test, "kitBadgesFigures").contains(u"already"_s));
    }
    void aSecondFileThatIsNotChosenIsSaid()
    {
        TestWindow test(addFourteen);
        test.trigger("actionMakeKit");
        test.prompts.files.enqueue(test.folder() + u"/badges.pdf"_s);
        test.click("kitSave");
        QTRY_VERIFY(QFile::exists(test.folder() + u"/badges.pdf"_s));
        waitForJobs(test);
        QTRY_VERIFY(figuresOf(test, "kitSentence").contains(u"not: no file was chosen"_s));
        QCOMPARE(test.find<QLabel>("kitSentence")->property("role").toString(), u"error"_s);
    }
    void aListWithoutADeskToPrintToIsRefusedPlainly()
    {
        TestWindow test(addFourteen);
        test.trigger("actionMakeKit");
        toggle(test, "kitBadges");
        toggle(test, "kitBlanks");
        test.prompts.files.enqueue(test.folder() + u"/no/such/folder/day.pdf"_s);
        test.click("kitSave");
        waitForJobs(test);
        QTRY_COMPARE(test.find<QLabel>("kitSentence")->property("role").toString(), u"error"_s);
        QVERIFY(!figuresOf(test, "kitSentence").isEmpty());
    }
    void theDayAfterItGoesOnWithTheBegunSheet()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowBadges");
        test.prompts.files.enqueue(test.folder() + u"/monday.pdf"_s);
        test.trigger("actionSaveBadgesPdf");
        waitForJobs(test);
        QTRY_COMPARE(printedIn(test), 12);
        addPeople(test.session().store(), {{u"Zoé"_s, u"Nouvelle"_s, u"Mairie d'Aube"_s}});
        test.trigger("actionMakeKit");
        QTRY_VERIFY(figuresOf(test, "kitBadgesFigures").startsWith(u"1 badge"_s));
        QVERIFY(figuresOf(test, "kitBadgesFigures").contains(u"place 3"_s));
        QVERIFY(test.find("kitDialog")->height() < test.window().height());
    }
    void longerWordsAreNotCut()
    {
        const LongerWords longer;
        TestWindow test(addFourteen);
        test.window().resize(1100, 700);
        test.trigger("actionMakeKit");
        QCoreApplication::processEvents();
        const QStringList cut = cutWords(*test.find("kitDialog"));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u" | "_s)));
    }
};

QTEST_MAIN(TestKitDialog)
#include "tst_kitdialog.moc"
