// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// PDFs in fewer bytes: other programs read in them what they read in the plain ones.
#include "app/paper/badges.h"
#include "app/paper/lists.h"
#include "app/paper/millimetre.h"
#include "app/paper/pdf.h"
#include "app/paper/pdfpacking.h"
#include "app/paper/pdftexts.h"
#include "tests/support/paperpeople.h"
#include "tests/support/pdftools.h"
#include "tests/support/testing.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

// As Qt writes it.
QByteArray plainPdf(const Pages &pages)
{
    constexpr int kDpi = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(u"Émargement (matin) >>\nstream\nendobj"_s);
    writer.setResolution(kDpi);
    writer.setPageSize(QPageSize(pages.size(0), QPageSize::Millimeter));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(page, painter, kDpi / kMmInInch);
    }
    painter.end();
    return bytes;
}

// Badges with codes, logos, awkward names; 1-bit, grey and coloured pictures.
std::shared_ptr<const Pages> badges(int count)
{
    const Programme programme = testing::paperProgramme();
    auto cards = testing::paperPeople(count);
    const auto awkward = testing::awkwardPeople();
    cards.insert(cards.end(), awkward.begin(), awkward.end());
    BadgeChoice choice;
    choice.design.logos = true;
    return std::make_shared<BadgePages>(badgePeople(testing::pointersTo(cards), programme), programme,
                                        testing::paperLogos(programme), choice);
}

std::shared_ptr<const Pages> list()
{
    const Programme programme = testing::paperProgramme();
    static const auto cards = testing::paperPeople(300);
    return std::make_shared<ListPages>(testing::pointersTo(cards), programme, testing::paperLogos(programme),
                                       ListChoice{.kind = ListKind::SignIn});
}

// What of it is the same however it is written.
QString plainInfo(const QByteArray &pdf)
{
    QStringList lines = testing::infoOf(pdf).split(u'\n');
    lines.removeIf([](const QString &line) {
        return line.startsWith(u"File size"_s) || line.startsWith(u"PDF version"_s);
    });
    return lines.join(u'\n');
}

// The pages' letters as they are typed: packing is to mend forms that only stand for how letters look.
QStringList lettersOf(const QByteArray &pdf)
{
    QStringList pages;
    for (const QString &page : testing::textOfPages(pdf, testing::AsDrawn)) {
        QString letters;
        for (const QChar c : typedLetters(page)) {
            if (!c.isSpace() && c.category() != QChar::Other_Format)
                letters += c;
        }
        pages.append(letters);
    }
    return pages;
}

} // namespace

class TestPdfPacking : public QObject
{
    Q_OBJECT

private slots:
    void whatIsReadStaysTheSame_data()
    {
        QTest::addColumn<std::shared_ptr<const Pages>>("pages");
        QTest::addColumn<double>("share");
        QTest::newRow("badges") << badges(60) << 0.9;
        QTest::newRow("more objects than are packed together") << badges(300) << 0.87;
        QTest::newRow("a list") << list() << 0.99;
    }
    void whatIsReadStaysTheSame()
    {
        QFETCH(std::shared_ptr<const Pages>, pages);
        QFETCH(double, share);
        const QByteArray plain = plainPdf(*pages);
        const QByteArray packed = packedPdf(plain);
        QVERIFY2(double(packed.size()) < double(plain.size()) * share,
                 qPrintable(u"%1 of %2"_s.arg(packed.size()).arg(plain.size())));
        QCOMPARE(lettersOf(packed), lettersOf(plain));
        QCOMPARE(plainInfo(packed), plainInfo(plain));
        QVERIFY(plainInfo(packed).contains(u"Émargement (matin)"_s));
        QCOMPARE(testing::picturesOf(packed, 40), testing::picturesOf(plain, 40));
    }
    void aStrictReaderHasNothingToSay()
    {
        const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
        if (qpdf.isEmpty())
            QSKIP("qpdf is not installed");
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(packedPdf(plainPdf(*badges(250))));
        file.close();
        QProcess check;
        check.start(qpdf, {u"--check"_s, file.fileName()});
        QVERIFY(check.waitForFinished());
        const QByteArray said = check.readAll();
        QVERIFY2(check.exitCode() == 0 && !said.contains("WARNING"), said.constData());
    }
    void everyDocumentIsPacked()
    {
        const auto few = makePdf(*badges(400), {});
        const auto pdf = makePdf(*badges(900), {u"Badges"_s, {}, u"fr"_s});
        QVERIFY_RESULT(few);
        QVERIFY_RESULT(pdf);
        QVERIFY(pdf->startsWith("%PDF-1.5"));
        // With the names of ten partners on each.
        const qsizetype each = (pdf->size() - few->size()) / 500;
        QVERIFY2(each < 700, qPrintable(QString::number(each)));
        QCOMPARE(packedPdf(*pdf), *pdf); // once
    }
    void whatIsNotUnderstoodStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        const QByteArray plain = plainPdf(*badges(3));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no PDF") << QByteArray("startxref\n12\n%%EOF");
        for (const int part : {10, 50, 90, 99})
            QTest::addRow("cut after %d %%", part) << plain.left(plain.size() * part / 100);
        for (const char *word : {"/Root ", "/Info ", "endobj", "/Length ", "xref\n0 "}) {
            QByteArray spoilt = plain;
            QTest::addRow("without %s", word) << spoilt.replace(word, "XXXXXXXX");
        }
        QByteArray wrong = plain;
        const qsizetype table = wrong.lastIndexOf("xref\n0 ", wrong.lastIndexOf("startxref") - 1);
        constexpr int kThirdRow = 40;
        wrong.replace(wrong.indexOf('\n', table + 7) + 1 + kThirdRow, 10, "9999999999");
        QTest::newRow("places beyond the end") << wrong;
    }
    void whatIsNotUnderstoodStaysAsItIs()
    {
        QFETCH(QByteArray, pdf);
        QCOMPARE(packedPdf(pdf), pdf);
    }
    void noSpoiltByteDoesHarm()
    {
        const QByteArray plain = plainPdf(*badges(2));
        quint32 random = 12345;
        for (int i = 0; i < 400; ++i) {
            QByteArray spoilt = plain;
            for (int j = 0; j < 3; ++j) {
                random = random * 1664525 + 1013904223;
                spoilt[qsizetype(random % quint32(spoilt.size()))] = char(random >> 24);
            }
            QVERIFY(!packedPdf(spoilt).isEmpty());
        }
    }
};

QTEST_MAIN(TestPdfPacking)
#include "tst_pdfpacking.moc"
