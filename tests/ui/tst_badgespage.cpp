// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/paperwindow.h"
#include "tests/support/pdftools.h"
#include "ui/attendees/attendeetable.h"
#include "ui/attendees/filterbar.h"
#include "ui/paper/badgespage.h"
#include "ui/paper/printrun.h"
#include "ui/paper/problemlist.h"
#include "ui/paper/sheetarea.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPrinter>
#include <QRadioButton>
#include <QSpinBox>
#include <QWheelEvent>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

QString summaryOf(TestWindow &test)
{
    return test.find<QLabel>("pageSummary")->text();
}

int printedIn(TestWindow &test)
{
    int printed = 0;
    for (const AttendeeCard &card : test.session().roster().cards())
        printed += card.printedAt.isValid() ? 1 : 0;
    return printed;
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBadgesPage : public QObject
{
    Q_OBJECT

private slots:
    void whatIsFilteredIsWhatIsPrinted()
    {
        TestWindow test(addFourteen);
        auto *filters = test.window().findChild<FilterBar *>();
        auto *table = test.find<AttendeeTable>("attendeeTable");
        const auto chosen = [&test](const char *who) { return test.find<QRadioButton>(who)->isChecked(); };
        filters->setFilter({{u"family_name"_s, Condition::Contains, {u"a"_s}}});
        table->setFocus();
        // The row that the cursor stands on is no selection.
        test.trigger("actionPrint");
        QVERIFY(chosen("whoShown"));
        // Who chooses otherwise is not asked again,
        test.find<QRadioButton>("whoNew")->setChecked(true);
        test.trigger("actionShowAttendees");
        test.trigger("actionShowBadges");
        QVERIFY(chosen("whoNew"));
        // and several who were selected on purpose are what is printed.
        test.trigger("actionShowAttendees");
        table->setFocus();
        QTest::keySequence(table, QKeySequence::SelectAll);
        test.trigger("actionShowBadges");
        QVERIFY(chosen("whoSelected"));
    }
    void withoutAFilterThoseWhoAreNewArePrinted()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowBadges");
        QVERIFY(test.find<QRadioButton>("whoNew")->isChecked());
    }
    void theMenuSaysNoNumberThatNobodyCountsAnyMore()
    {
        TestWindow test(addFourteen);
        const QAction *print = test.window().actions().printBadges;
        test.trigger("actionShowBadges");
        QVERIFY2(print->text().contains(u"12"_s), qPrintable(print->text()));
        test.trigger("actionShowAttendees");
        QVERIFY2(!print->text().contains(u"12"_s), qPrintable(print->text()));
        test.trigger("actionShowBadges");
        QVERIFY2(print->text().contains(u"12"_s), qPrintable(print->text()));
    }
    void aStockIsChosenByTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("part") << u"l7418"_s << u"Avery L7418"_s;
        QTest::newRow("maker and part") << u"avery L7417"_s << u"Avery L7417"_s;
        QTest::newRow("size") << u"90 x 54"_s << u"90 × 54"_s;
    }
    void aStockIsChosenByTyping()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        TestWindow test(addFourteen);
        test.trigger("actionShowBadges");
        QVERIFY(test.find<QLineEdit>("stock")->text().startsWith(u"Avery L4785, 80 × 50 mm"_s));
        test.fill("stock", typed);
        QVERIFY2(test.find<QLineEdit>("stock")->text().contains(shown),
                 qPrintable(test.find<QLineEdit>("stock")->text()));
        QVERIFY(!test.has("stockError"));
        // It is remembered for this document.
        const QString chosen = test.find<QLineEdit>("stock")->text();
        test.restart();
        test.trigger("actionShowBadges");
        QCOMPARE(test.find<QLineEdit>("stock")->text(), chosen);
    }
    void theWheelOverABoxThatOneIsNotInChangesNothing()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowBadges");
        test.find("whoNew")->setFocus();
        const auto turn = [](QWidget *box) {
            QWheelEvent event(QPointF(box->rect().center()), box->mapToGlobal(QPointF(box->rect().center())),
                              {}, {0, -240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QSpontaneKeyEvent::setSpontaneous(&event); // as from a real mouse, which could give the focus
            qApp->notify(box, &event);
        };
        auto *order = test.find<QComboBox>("order");
        auto *start = test.find<QSpinBox>("start");
        start->setValue(5);
        turn(order);
        turn(start);
        QCOMPARE(order->currentIndex(), 0);
        QCOMPARE(start->value(), 5);
        QVERIFY(test.find("whoNew")->hasFocus());
        // Nor of somebody whose form is scrolled.
        test.trigger("actionShowAttendees");
        auto *status = test.find<QComboBox>("status");
        QTRY_VERIFY(status->isVisible() && status->isEnabled());
        const QString before = status->currentText();
        turn(status);
        QCOMPARE(status->currentText(), before);
        test.trigger("actionShowBadges");
        // Who is in it means it.
        order->setFocus();
        turn(order);
        QVERIFY(order->currentIndex() > 0);
    }
    void aStockNobodyKnowsIsRefusedBesideTheField()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowBadges");
        test.fill("stock", u"papyrus"_s);
        QVERIFY(test.find<QLabel>("stockError")->text().contains(u"papyrus"_s));
        test.fill("stock", u"l7418"_s);
        QVERIFY(!test.has("stockError"));
    }
    void theFirstFreePlaceIsTypedOrClicked()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowBadges");
        QVERIFY2(summaryOf(test).contains(u"2 sheet"_s), qPrintable(summaryOf(test)));
        typeNumber(test, "start", u"10"_s);
        QVERIFY2(summaryOf(test).contains(u"3 sheet"_s), qPrintable(summaryOf(test)));
        auto *area = test.find<SheetArea>("sheet");
        QTest::mouseClick(area->viewport(), Qt::LeftButton, {}, area->placeOnScreen(3).center());
        QCOMPARE(test.find<QSpinBox>("start")->value(), 4);
        QVERIFY2(summaryOf(test).contains(u"2 sheet"_s), qPrintable(summaryOf(test)));
    }
    void thePdfIsSavedAndTheBatchKeptAndUndone()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowBadges");
        typeNumber(test, "start", u"4"_s);
        QVERIFY(summaryOf(test).startsWith(u"12 new"_s));
        const QString path = test.folder() + u"/badges.pdf"_s;
        test.prompts.files.enqueue(path);
        test.trigger("actionSaveBadgesPdf");
        QTRY_COMPARE(printedIn(test), 12);
        const QStringList pages = textOfPages(bytesAt(path));
        QCOMPARE(pages.size(), 2);
        for (const QString &name : {u"LEFÈVRE"_s, u"ŒUVRARD"_s, u"D’ALMEIDA"_s, u"NGUYỄN"_s}) {
            QString text = pages.join(u' ');
            text.replace(u'\'', u'’');
            QVERIFY2(text.contains(name, Qt::CaseInsensitive), qPrintable(name));
        }
        QVERIFY(!pages.join(u' ').contains(u"LOINTAINE"_s));
        QTRY_VERIFY2(summaryOf(test).startsWith(u"0 new"_s), qPrintable(summaryOf(test)));
        QVERIFY(test.has("sheetEmpty"));
        QVERIFY(test.find<QLabel>("statusRight")->text().contains(u"12"_s));

        test.trigger("actionUndo");
        QTRY_COMPARE(printedIn(test), 0);
        QTRY_VERIFY(summaryOf(test).startsWith(u"12 new"_s));
    }
    void cancelledWorkLeavesNoFile()
    {
        TestWindow test([](Store &store) { addMany(store, 900); });
        test.trigger("actionShowBadges");
        const QString path = test.folder() + u"/badges.pdf"_s;
        test.prompts.files.enqueue(path);
        test.trigger("actionSaveBadgesPdf");
        auto *jobs = test.window().findChild<Jobs *>();
        QVERIFY(jobs->isBusy());
        test.click("statusCancel");
        QTRY_VERIFY(!jobs->isBusy());
        QVERIFY(!QFile::exists(path));
        QCOMPARE(printedIn(test), 0);
        // A chooser that is closed begins nothing.
        test.trigger("actionSaveBadgesPdf");
        QVERIFY(!jobs->isBusy());
    }
    void aFolderThatIsNotThereIsSaidAndNobodyIsMarked()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowBadges");
        test.prompts.files.enqueue(test.folder() + u"/none/badges.pdf"_s);
        test.trigger("actionSaveBadgesPdf");
        QTRY_VERIFY(test.has("bannerSentence"));
        QCOMPARE(printedIn(test), 0);
    }
    void switchesChangeTheDesignAndAreUndone()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowBadges");
        auto *box = test.find<QCheckBox>("design_position");
        QVERIFY(!box->isChecked());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(test.session().programme().designs.front().position);
        test.trigger("actionUndo");
        QVERIFY(!test.session().programme().designs.front().position);
        QTRY_VERIFY(!box->isChecked());
    }
    void blankBadgesAreAsManyAsAskedFor()
    {
        TestWindow test;
        test.trigger("actionShowBadges");
        QVERIFY(test.has("sheetEmpty"));
        test.click("sheetEmptyButton");
        typeNumber(test, "blanks", u"25"_s);
        QVERIFY2(summaryOf(test).contains(u"3 sheet"_s), qPrintable(summaryOf(test)));
    }
    void theSelectionIsPrintedWhoeverItIsAndProblemsLeadToTheirAttendee()
    {
        TestWindow test(addFourteen);
        std::vector<qint64> selected;
        for (const AttendeeCard &card : test.session().roster().cards()) {
            if (card.attendee.familyName == u"Absent"_s || card.attendee.familyName == u"Zola"_s)
                selected.push_back(card.attendee.id.value);
        }
        Jobs jobs;
        qint64 asked = 0;
        const Workbench bench{test.session(),
                              test.prompts,
                              test.window().actions(),
                              jobs,
                              [&asked](PageKind, const PageTarget &target) { asked = target.record; },
                              [] { return std::vector<qint64>(); },
                              [&selected] { return selected; },
                              [] { return Listing(); }};
        BadgesPage page(bench);
        page.resize(1000, 700);
        page.show();
        page.come({u"selection"_s, {}, 0});
        QVERIFY2(page.findChild<QAbstractButton *>(u"whoSelected"_s)->isChecked(), "selection");
        auto *area = page.findChild<SheetArea *>(u"sheet"_s);
        QCOMPARE(area->count(), 1);
        auto *problems = page.findChild<ProblemList *>(u"problems"_s);
        const QAbstractItemModelTester tester(&problems->problems());
        // Both are without category, and one will not come; each kind has a head.
        QTRY_COMPARE(problems->problems().rowCount(), 5);
        problems->setCurrentIndex(problems->problems().index(1, 0));
        QTest::keyClick(problems, Qt::Key_Return);
        QVERIFY(asked == selected.front() || asked == selected.back());
        asked = 0;
        QTest::mouseClick(area->viewport(), Qt::LeftButton, {}, area->placeOnScreen(0).center());
        QVERIFY(asked == selected.back()); // Absent stands before Zola
    }
    void keysTurnTheSheetsAndChangeTheirSize()
    {
        TestWindow test([](Store &store) { addMany(store, 95); });
        test.trigger("actionShowBadges");
        auto *area = test.find<SheetArea>("sheet");
        QCOMPARE(area->count(), 10);
        area->setFocus();
        QTest::keyClick(area, Qt::Key_PageDown);
        QCOMPARE(area->page(), 1);
        QTest::keyClick(area, Qt::Key_End);
        QCOMPARE(area->page(), 9);
        QCOMPARE(test.find<QLabel>("sheetWhere")->text(), u"Sheet 10 of 10"_s);
        test.trigger("actionZoomIn");
        QVERIFY(area->zoom() > 0);
        const double before = area->zoom();
        test.trigger("actionZoomIn");
        QVERIFY(area->zoom() > before);
        test.trigger("actionZoomFit");
        QCOMPARE(area->zoom(), SheetArea::kWhole);
        // Fewer sheets: it shows one that is there.
        test.fill("stock", u"l7418"_s);
        test.click("whoBlank");
        QVERIFY(area->page() < area->count());
    }
    void printingMarksThePeopleOnceItIsDone()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowBadges");
        test.trigger("actionPrint");
        auto *dialog = test.find<QDialog>("printDialog");
        dialog->reject();
        QCOMPARE(printedIn(test), 0);
        QCOMPARE(test.find<QLabel>("statusSentence")->text(), u"Nothing was printed"_s);
        QTRY_VERIFY(!test.has("printDialog"));
        // From another page.
        test.trigger("actionShowLists");
        test.trigger("actionPrintBadges");
        dialog = test.find<QDialog>("printDialog");
        auto *file = dialog->findChild<QLineEdit *>(u"filename"_s);
        if (!file)
            QSKIP("this computer's print dialog writes no files");
        const QString path = test.folder() + u"/printed.pdf"_s;
        file->setText(path);
        dialog->accept();
        QTRY_COMPARE(printedIn(test), 12);
        QCOMPARE(textOfPages(bytesAt(path)).size(), 2);
        QTRY_VERIFY(summaryOf(test).startsWith(u"0 new"_s));
        QVERIFY(test.has("statusUndo"));
    }
    void aPrinterThatIsGoneAndAStoppedPrintAreSaid()
    {
        TestWindow test(addFourteen);
        BadgeRecipe recipe = recipeFor(test.session().roster(), {}, {});
        recipe.choice = {*findStock(defaultStockId()), {}, 1};
        const auto pages = makePages(recipe);
        QPrinter gone(QPrinter::HighResolution);
        gone.setOutputFormat(QPrinter::PdfFormat);
        gone.setOutputFileName(test.folder() + u"/no/such/printer"_s);
        const auto refused = printrun::paint(gone, *pages);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Unavailable);
        QVERIFY2(refused.error().sentence.contains(u"printer is on"_s), qPrintable(refused.error().sentence));
        struct : Progress
        {
            void report(qint64, qint64) override { ++pages; }
            [[nodiscard]] bool cancelled() const override { return pages > 0; }
            int pages = 0;
        } stopping;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(test.folder() + u"/stopped.pdf"_s);
        const auto stopped = printrun::paint(printer, *pages, stopping);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Cancelled);
        QCOMPARE(printedIn(test), 0);
    }
    void aPrinterGetsEveryPageInItsSize()
    {
        TestWindow test(addFourteen);
        BadgeRecipe recipe = recipeFor(test.session().roster(), {}, {});
        recipe.choice = {*findStock(defaultStockId()), {}, 1};
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        const QString path = test.folder() + u"/printed.pdf"_s;
        printer.setOutputFileName(path);
        QVERIFY_RESULT(printrun::paint(printer, *makePages(recipe)));
        const QByteArray pdf = bytesAt(path);
        QCOMPARE(textOfPages(pdf).size(), 2);
        QVERIFY(infoOf(pdf).contains(u"A4"_s));
        // The first place of the stock begins 18 mm from the left, 13 mm from the top.
        const QRectF ink = inkIn(picturesOf(pdf, 150).first(), 150);
        QVERIFY2(std::abs(ink.left() - 18) < 1 && std::abs(ink.top() - 13) < 1, "on its place");
    }
    void longerWordsAreNotCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1280, 800);
        QTest::newRow("small") << QSize(1100, 700);
    }
    void longerWordsAreNotCut()
    {
        QFETCH(QSize, size);
        const LongerWords longer;
        TestWindow test(addFourteen);
        test.window().resize(size);
        test.trigger("actionShowBadges");
        QCoreApplication::processEvents();
        const QStringList cut = cutWords(*test.find("badgesPage"));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u" | "_s)));
    }
};

QTEST_MAIN(TestBadgesPage)
#include "tst_badgespage.moc"
