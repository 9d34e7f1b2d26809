// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/pdf.h"
#include "tests/support/paperwindow.h"
#include "tests/support/pdftools.h"
#include "ui/paper/badgerecipe.h"
#include "ui/paper/printerdialog.h"
#include "ui/paper/printermemory.h"
#include "ui/paper/printqueue.h"
#include "ui/paper/printrun.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPrinter>
#include <QSettings>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kPrinter = u"HP LaserJet / 2. Stock"_s; // a name that settings would take for a path

void measure(QWidget &dialog, const char *name, const QString &value)
{
    auto *box = dialog.findChild<QDoubleSpinBox *>(QString::fromLatin1(name));
    QVERIFY(box);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, value);
    QTest::keyClick(box, Qt::Key_Tab);
}

class Stopped : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

class TestPrinterDialog : public QObject
{
    Q_OBJECT

    static Workbench benchOf(TestWindow &test, Jobs &jobs)
    {
        return {test.session(),
                test.prompts,
                test.window().actions(),
                jobs,
                [](PageKind, const PageTarget &) {},
                {},
                {},
                [] { return Listing(); }};
    }
    static std::shared_ptr<const Pages> badgesOf(TestWindow &test)
    {
        BadgeRecipe recipe = recipeFor(test.session().roster(), {}, {});
        recipe.choice = {*findStock(defaultStockId()), {}, 1};
        return makePages(recipe);
    }

private slots:
    void init() { QSettings().remove(u"printers"_s); }
    void cleanupTestCase()
    {
        QSettings().remove(u"printers"_s);
        QSettings().remove(u"printerUsed"_s);
    }

    void whatIsMeasuredIsKeptForThisPrinter()
    {
        TestWindow test(addFourteen);
        Jobs jobs;
        {
            PrinterDialog dialog(benchOf(test, jobs), {u"Canon"_s, kPrinter});
            dialog.show();
            auto *printer = dialog.findChild<QComboBox *>(u"printerName"_s);
            printer->setCurrentText(kPrinter);
            measure(dialog, "crossLeft", u"21.5"_s);
            measure(dialog, "crossTop", u"19"_s);
            measure(dialog, "lineAcross", u"99.5"_s);
            const QString result = dialog.findChild<QLabel *>(u"printerResult"_s)->text();
            QVERIFY2(result.contains(u"1.6 mm to the left"_s) && result.contains(u"1.0 mm down"_s) &&
                         result.contains(u"0.5 % wider"_s),
                     qPrintable(result));
            QTest::keyClick(&dialog, Qt::Key_Return);
            QVERIFY(!dialog.isVisible());
        }
        const PrinterCorrection kept = printers::correctionOf(kPrinter);
        QVERIFY(std::abs(kept.scale.width() - 0.995) < 1e-6 && std::abs(kept.offset.y() + 1) < 1e-6);
        QVERIFY(printers::correctionOf(u"Canon"_s).isNone());
        QVERIFY(printers::known().contains(kPrinter));

        // The page says so for the printer that is used.
        printers::noteUsed(kPrinter);
        test.trigger("actionShowBadges");
        auto *line = test.find<QAbstractButton>("printerAdjusted");
        QVERIFY2(line->text().contains(kPrinter), qPrintable(line->text()));
        // Badges are drawn elsewhere for it, and where they belong for any other, and in files.
        const auto pages = badgesOf(test);
        QVERIFY(printers::corrected(u"Canon"_s, pages) == pages);
        const auto corrected = printers::corrected(kPrinter, pages);
        const QRectF ink = inkIn(renderPage(*corrected, 0, 254), 254);
        const QRectF plain = inkIn(renderPage(*pages, 0, 254), 254);
        const QPointF wanted = kept.drawnAt(plain.topLeft(), false);
        QVERIFY2(std::abs(ink.left() - wanted.x()) <= 0.1 && std::abs(ink.top() - wanted.y()) <= 0.1,
                 qPrintable(u"%1 %2"_s.arg(ink.left()).arg(ink.top())));

        // Forgotten by one button.
        PrinterDialog again(benchOf(test, jobs), printers::known());
        again.show();
        QCOMPARE(again.findChild<QDoubleSpinBox *>(u"crossLeft"_s)->value(), 21.5);
        again.findChild<QAbstractButton *>(u"printerForget"_s)->click();
        again.findChild<QAbstractButton *>(u"printerKeep"_s)->click();
        QVERIFY(printers::correctionOf(kPrinter).isNone());
    }
    void theBackIsAskedForWhereThereIsOne()
    {
        TestWindow test;
        Jobs jobs;
        PrinterDialog dialog(benchOf(test, jobs), {kPrinter});
        dialog.show();
        auto *back = dialog.findChild<QDoubleSpinBox *>(u"backLeft"_s);
        QVERIFY(!back->isVisible());
        auto *both = dialog.findChild<QCheckBox *>(u"printerBothSides"_s);
        both->setFocus();
        QTest::keyClick(both, Qt::Key_Space);
        QVERIFY(back->isVisible());
        measure(dialog, "backTop", u"22"_s);
        dialog.findChild<QAbstractButton *>(u"backUpside"_s)->click();
        dialog.findChild<QAbstractButton *>(u"printerKeep"_s)->click();
        const PrinterCorrection kept = printers::correctionOf(kPrinter);
        QVERIFY(kept.turnsBack);
        QVERIFY(std::abs(kept.backOffset.y() - 2) < 1e-6 && std::abs(kept.offset.y()) < 1e-6);
    }
    void whatCannotBeIsNotKept()
    {
        TestWindow test;
        Jobs jobs;
        PrinterDialog dialog(benchOf(test, jobs), {kPrinter});
        dialog.show();
        measure(dialog, "lineAcross", u"10"_s); // centimetres
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"printerKeep"_s)->isEnabled());
        PrinterDialog none(benchOf(test, jobs), {});
        QVERIFY(!none.findChild<QAbstractButton *>(u"printerKeep"_s)->isEnabled());
        QVERIFY(!none.findChild<QLabel *>(u"printerSentence"_s)->text().isEmpty());
    }
    void theTestPageIsSaved()
    {
        TestWindow test;
        Jobs jobs;
        PrinterDialog dialog(benchOf(test, jobs), {kPrinter});
        dialog.show();
        const QString path = test.folder() + u"/page.pdf"_s;
        test.prompts.files.enqueue(path);
        dialog.findChild<QAbstractButton *>(u"saveTestPage"_s)->click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(textOfPages(file.readAll()).size(), 1);
        test.prompts.files.enqueue(u"/dev/full"_s);
        dialog.findChild<QAbstractButton *>(u"saveTestPage"_s)->click();
        QVERIFY(dialog.findChild<QLabel *>(u"printerSentence"_s)->text().contains(u"/dev/full"_s));
    }
    void aPrinterThatIsGoneOrStoppedIsAnError()
    {
        TestWindow test(addFourteen);
        const auto pages = badgesOf(test);
        QPrinter gone(QPrinter::HighResolution);
        gone.setOutputFormat(QPrinter::PdfFormat);
        gone.setOutputFileName(test.folder() + u"/none/printed.pdf"_s);
        const auto refused = printrun::paint(gone, *pages);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Unavailable);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(test.folder() + u"/printed.pdf"_s);
        Stopped stopped;
        const auto cancelled = printrun::paint(printer, *pages, stopped);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, Error::Cancelled);
        // QPrinter itself would hand the pages to nobody and say nothing.
        const auto ready = printqueue::ready(kPrinter);
        QVERIFY(!ready);
        QVERIFY2(ready.error().sentence.contains(u"“HP LaserJet / 2. Stock” is no longer there"_s),
                 qPrintable(ready.error().sentence));
        QVERIFY_RESULT(printqueue::ready({}));
    }
};

QTEST_MAIN(TestPrinterDialog)
#include "tst_printerdialog.moc"
