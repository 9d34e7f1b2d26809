// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/pdf.h"
#include "app/paper/printercorrection.h"
#include "app/paper/printertest.h"
#include "tests/support/pdftools.h"
#include "tests/support/testing.h"

#include <QPainter>

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

constexpr double kDpi = 254; // ten dots a millimetre

// One black square of 10 mm on each page, its corner at (50, 80).
class Squares : public Pages
{
public:
    [[nodiscard]] int count() const override { return 2; }
    [[nodiscard]] QSizeF size(int) const override { return {210, 297}; }
    void paint(int, QPainter &painter, double dotsPerMm) const override
    {
        painter.fillRect(QRectF(QPointF(50, 80) * dotsPerMm, QSizeF(10, 10) * dotsPerMm), Qt::black);
    }
};

// What a printer does to whatever is sent to it; sheets that it turns over the short edge come out with the
// back on its head.
class BadPrinter : public Pages
{
public:
    BadPrinter(std::shared_ptr<const Pages> pages, const PrinterCorrection &fault)
        : m_pages(std::move(pages)), m_fault(fault)
    {}
    [[nodiscard]] int count() const override { return m_pages->count(); }
    [[nodiscard]] QSizeF size(int page) const override { return m_pages->size(page); }
    void paint(int page, QPainter &painter, double dotsPerMm) const override
    {
        const bool isBack = page % 2 == 1;
        if (isBack && m_fault.turnsBack) {
            painter.translate(QPointF(210, 297) * dotsPerMm);
            painter.rotate(180);
        }
        painter.translate((isBack ? m_fault.backOffset : m_fault.offset) * dotsPerMm);
        painter.scale(m_fault.scale.width(), m_fault.scale.height());
        m_pages->paint(page, painter, dotsPerMm);
    }

private:
    std::shared_ptr<const Pages> m_pages;
    PrinterCorrection m_fault;
};

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 0.1;
}

QString inWordsOf(const QRectF &r)
{
    return u"%1 %2 %3 %4"_s.arg(r.left()).arg(r.top()).arg(r.width()).arg(r.height());
}

} // namespace

class TestPrinterCorrection : public QObject
{
    Q_OBJECT

    static void faults()
    {
        QTest::addColumn<PrinterCorrection>("fault");
        QTest::newRow("none") << PrinterCorrection();
        QTest::newRow("too far right and up") << PrinterCorrection{{1.3, -0.8}, {1, 1}, {1.3, -0.8}, false};
        QTest::newRow("shrunk to its margins") << PrinterCorrection{{4.2, 4.2}, {0.96, 0.97}, {4, 5}, false};
        QTest::newRow("the back elsewhere") << PrinterCorrection{{0, 0.5}, {1.003, 1}, {-2.1, 1.7}, false};
        QTest::newRow("turned over the short edge") << PrinterCorrection{{1, 2}, {1, 0.995}, {-1, 0.4}, true};
    }

private slots:
    void whatIsPrintedLandsWhereItBelongs_data() { faults(); }
    void whatIsPrintedLandsWhereItBelongs()
    {
        QFETCH(PrinterCorrection, fault);
        // What a ruler would say of this printer's test page.
        const PrinterMeasures measures = measuresOf(fault);
        QVERIFY(isPlausible(measures));
        const auto corrected =
            std::make_shared<CorrectedPages>(std::make_shared<Squares>(), correctionFrom(measures), true);
        const BadPrinter printed(corrected, fault);
        for (const int page : {0, 1}) {
            const QRectF ink = testing::inkIn(renderPage(printed, page, kDpi), kDpi);
            QVERIFY2(isNear(ink.left(), 50) && isNear(ink.top(), 80) && isNear(ink.width(), 10) &&
                         isNear(ink.height(), 10),
                     qPrintable(inWordsOf(ink)));
        }
    }
    void whatIsMeasuredOnTheTestPageIsTheFault_data() { faults(); }
    void whatIsMeasuredOnTheTestPageIsTheFault()
    {
        QFETCH(PrinterCorrection, fault);
        fault.turnsBack = false; // the back is held so that it can be read
        const BadPrinter printed(std::make_shared<PrinterTestPages>(true), fault);
        const PrinterMeasures expected = measuresOf(fault);
        for (const int page : {0, 1}) {
            const QImage picture = renderPage(printed, page, kDpi);
            // The cross's arms, away from its middle and from all else.
            const QPointF cross = page == 0 ? expected.cross : expected.backCross;
            const QRectF upright = testing::inkIn(picture, kDpi, {cross.x() - 3, cross.y() - 6, 6, 3});
            const QRectF level = testing::inkIn(picture, kDpi, {cross.x() - 6, cross.y() - 3, 3, 6});
            QVERIFY2(isNear(upright.center().x(), cross.x()), qPrintable(inWordsOf(upright)));
            QVERIFY2(isNear(level.center().y(), cross.y()), qPrintable(inWordsOf(level)));
            // The line from left to right, from end to end; its ends are 0.2 mm thick.
            const QRectF line = testing::inkIn(picture, kDpi, {50, 72, 118, 14});
            QVERIFY2(std::abs(line.width() - 0.2 - expected.lines.width()) < 0.2,
                     qPrintable(inWordsOf(line)));
        }
    }
    void measuresAreWhatTheyWere()
    {
        const PrinterMeasures measures{{21.5, 19}, {99.5, 100}, {18, 20.5}, true};
        const PrinterMeasures again = measuresOf(correctionFrom(measures));
        QVERIFY(isNear(again.cross.x(), 21.5) && isNear(again.backCross.y(), 20.5) && again.backIsUpside);
        QVERIFY(correctionFrom({}).isNone());
    }
    void whatNoPrinterDoesIsNotBelieved()
    {
        PrinterMeasures measures;
        measures.lines = {10, 100}; // centimetres
        QVERIFY(!isPlausible(measures));
        measures = {};
        measures.cross = {2, 2};
        QVERIFY(!isPlausible(measures));
        measures = {};
        measures.backCross = {20, 40};
        QVERIFY(!isPlausible(measures));
    }
    void itIsSaidInWords()
    {
        QCOMPARE(inWords(PrinterCorrection()), u"nothing to adjust"_s);
        const PrinterCorrection correction{{0.8, -1.2}, {1, 0.99}, {0.8, -1.2}, true};
        QCOMPARE(inWords(correction), u"0.8 mm to the left, 1.2 mm down, 1.0 % higher, back: turned round"_s);
    }
};

QTEST_MAIN(TestPrinterCorrection)
#include "tst_printercorrection.moc"
