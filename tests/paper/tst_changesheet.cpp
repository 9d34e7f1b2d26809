// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/changepages.h"
#include "app/paper/pdf.h"
#include "tests/support/paperpeople.h"
#include "tests/support/pdftools.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

ChangeSheet sheetOf(int arrived)
{
    ChangeSheet sheet;
    sheet.since = QDateTime(QDate(2017, 12, 10), QTime(17, 4), Qt::UTC);
    for (int i = 0; i < arrived; ++i)
        sheet.arrived.push_back(
            {AttendeeId(i + 1), u"Zoé Martin %1"_s.arg(i), u"Mairie de Valmont"_s, {}, {}});
    sheet.withdrawn = {{AttendeeId(900), u"Karim Benali"_s, u"CNRS"_s, {}, u"Désisté·e"_s}};
    sheet.renamed = {{AttendeeId(901), u"Élise Durand"_s, u"CNRS"_s, u"Élise Lefèvre"_s, {}}};
    sheet.moved = {{AttendeeId(902), u"Luc Tard"_s, u"CNRS"_s, u"Atelier 1"_s, u"Atelier 2"_s}};
    sheet.workshops = {{{}, u"Atelier 3"_s, {}, u"Salle B"_s, u"Salle C"_s}};
    return sheet;
}

} // namespace

class TestChangeSheet : public QObject
{
    Q_OBJECT

private slots:
    void allOfItIsOnPaper()
    {
        const Programme programme = testing::paperProgramme();
        const ChangePages pages(sheetOf(60), programme, testing::paperLogos(programme), QDate(2017, 12, 11));
        QVERIFY(pages.count() > 1);
        const auto pdf = makePdf(pages, {});
        QVERIFY_RESULT(pdf);
        const QString text = testing::textOfPages(*pdf).join(u'\n').simplified();
        for (int i = 0; i < 60; ++i)
            QVERIFY2(text.contains(u"Zoé Martin %1"_s.arg(i)), qPrintable(text));
        for (const QString &words : {u"Karim Benali"_s, u"Élise Durand"_s, u"Élise Lefèvre"_s, u"Atelier 1"_s,
                                     u"Atelier 2"_s, u"Salle B"_s, u"Salle C"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        // The hour is the colloquium's own: one later than in Greenwich.
        QVERIFY2(text.contains(u"18"_s), qPrintable(text));
        // Nothing is printed beside the page.
        for (int page = 0; page < pages.count(); ++page) {
            const QRectF ink = testing::inkIn(renderPage(pages, page, 60), 60);
            QVERIFY(ink.left() > 10 && ink.right() < 200 && ink.bottom() < 292);
        }
    }
    void theMedianPointIsPrintedOnlyWhereItIsWanted()
    {
        Programme programme = testing::paperProgramme();
        for (const bool wanted : {true, false}) {
            programme.colloquium.medianPoint = wanted;
            const auto pdf = makePdf(ChangePages(sheetOf(1), programme, {}, {}), {});
            QVERIFY_RESULT(pdf);
            const QString text = testing::textOfPages(*pdf).join(u' ');
            QCOMPARE(text.contains(u"Désisté·e"_s), wanted);
            QCOMPARE(text.contains(u"Désisté(e)"_s), !wanted);
        }
    }
    void nothingIsSaidPlainly()
    {
        const Programme programme = testing::paperProgramme(u"en"_s);
        ChangeSheet sheet;
        sheet.since = QDateTime(QDate(2017, 12, 10), QTime(17, 4), Qt::UTC);
        const ChangePages pages(sheet, programme, {}, {});
        QCOMPARE(pages.count(), 1);
        const auto pdf = makePdf(pages, {});
        QVERIFY_RESULT(pdf);
        QVERIFY(testing::textOfPages(*pdf).join(u' ').contains(u"Nothing has changed"_s));
    }
};

QTEST_MAIN(TestChangeSheet)
#include "tst_changesheet.moc"
