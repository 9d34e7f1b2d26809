// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/badges.h"
#include "app/paper/inks.h"
#include "app/paper/pdf.h"
#include "tests/support/paperpeople.h"
#include "tests/support/pdftools.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

// Black squares of 10 mm at places that are easily measured.
class RuledPages : public Pages
{
public:
    explicit RuledPages(int count) : m_count(count) {}
    [[nodiscard]] int count() const override { return m_count; }
    [[nodiscard]] QSizeF size(int page) const override
    {
        return page == 1 ? QSizeF(297, 210) : QSizeF(210, 297);
    }
    void paint(int, QPainter &painter, double dotsPerMm) const override
    {
        Canvas canvas(painter, dotsPerMm);
        canvas.fill(QRectF(15, 13.5, 10, 10), inks::kText);
        canvas.fill(QRectF(185, 183.3, 10, 10), inks::kText);
    }

private:
    int m_count = 1;
};

class CancelsAfter : public Progress
{
public:
    explicit CancelsAfter(qint64 pages) : m_pages(pages) {}
    void report(qint64 done, qint64) override { m_done = done; }
    [[nodiscard]] bool cancelled() const override { return m_done >= m_pages; }
    [[nodiscard]] qint64 done() const { return m_done; }

private:
    qint64 m_pages = 0;
    qint64 m_done = 0;
};

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void everythingStandsWhereItWasPutToATenthOfAMillimetre()
    {
        const auto pdf = makePdf(RuledPages(1), {});
        QVERIFY_RESULT(pdf);
        constexpr int kDpi = 500;
        const QImage picture = testing::picturesOf(*pdf, kDpi).value(0);
        const QRectF expected[] = {QRectF(15, 13.5, 10, 10), QRectF(185, 183.3, 10, 10)};
        for (const QRectF &square : expected) {
            const QRectF ink = testing::inkIn(picture, kDpi, square.adjusted(-3, -3, 3, 3));
            QVERIFY(std::abs(ink.left() - square.left()) < 0.1);
            QVERIFY(std::abs(ink.top() - square.top()) < 0.1);
            QVERIFY(std::abs(ink.right() - square.right()) < 0.1);
            QVERIFY(std::abs(ink.bottom() - square.bottom()) < 0.1);
        }
    }
    void aPictureOfAPageIsAsExactAsItsDots()
    {
        const QImage picture = renderPage(RuledPages(1), 0, 254); // ten dots a millimetre
        QCOMPARE(picture.size(), QSize(2100, 2970));
        const QRectF ink = testing::inkIn(picture, 254, QRectF(0, 0, 100, 100));
        QCOMPARE(ink, QRectF(15, 13.5, 10, 10));
    }
    void titleCreatorAndPagesAreSaid()
    {
        const auto pdf = makePdf(RuledPages(2), {u"Feuille d’émargement"_s, u"CIEDEL"_s, u"fr"_s});
        QVERIFY_RESULT(pdf);
        const QString info = testing::infoOf(*pdf);
        QVERIFY2(info.contains(u"Feuille d’émargement"_s), qPrintable(info));
        QVERIFY2(info.contains(u"Colloquia"_s), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+2\\b"_s)), qPrintable(info));
        QVERIFY2(info.contains(u"A4"_s), qPrintable(info));
    }
    void pagesOfTwoSizesKeepTheirs()
    {
        const auto pdf = makePdf(RuledPages(2), {});
        QVERIFY_RESULT(pdf);
        const QList<QImage> pictures = testing::picturesOf(*pdf, 50);
        QCOMPARE(pictures.size(), 2);
        QVERIFY(pictures[0].height() > pictures[0].width());
        QVERIFY(pictures[1].width() > pictures[1].height());
    }
    void stoppingKeepsTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"badges.pdf"_s);
        QVERIFY_RESULT(savePdf(RuledPages(1), path, {}));
        const QByteArray before = readAll(path);
        QVERIFY(before.startsWith("%PDF"));
        CancelsAfter progress(2);
        const auto stopped = savePdf(RuledPages(5), path, {}, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Cancelled);
        QVERIFY(!stopped.error().sentence.isEmpty());
        QCOMPARE(progress.done(), 2);
        QCOMPARE(readAll(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"badges.pdf"_s});
    }
    void aPlaceThatCannotBeWrittenToIsSaid()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"missing/badges.pdf"_s);
        const auto saved = savePdf(RuledPages(1), path, {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Unavailable);
        QVERIFY(saved.error().sentence.contains(path));
    }
    void aFullDiskIsSaid()
    {
        const auto saved = savePdf(RuledPages(1), u"/dev/full"_s, {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Unavailable);
        QVERIFY2(saved.error().sentence.contains(u"the disk is full"_s), qPrintable(saved.error().sentence));
    }
    void nothingToPrintIsSaid()
    {
        const auto pdf = makePdf(RuledPages(0), {});
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, Error::Invalid);
    }
    void aThreadMakesTheSamePdf()
    {
        const Programme programme = testing::paperProgramme();
        auto cards = testing::paperPeople(23);
        const auto awkward = testing::awkwardPeople();
        cards.insert(cards.end(), awkward.begin(), awkward.end());
        BadgeChoice choice;
        choice.design.logos = true;
        const BadgePages pages(badgePeople(testing::pointersTo(cards), programme), programme,
                               testing::paperLogos(programme), choice);
        const auto here = makePdf(pages, {});
        Result<QByteArray> there;
        const std::unique_ptr<QThread> thread(QThread::create([&] { there = makePdf(pages, {}); }));
        thread->start();
        QVERIFY(thread->wait());
        QVERIFY_RESULT(here);
        QVERIFY_RESULT(there);
        QCOMPARE(testing::picturesOf(*there, 60), testing::picturesOf(*here, 60));
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
