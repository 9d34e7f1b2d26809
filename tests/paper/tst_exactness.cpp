// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Measures PDFs as others draw them: everything lies where the stock says, to a tenth of a millimetre.
#include "app/model/names.h"
#include "app/paper/artworkjson.h"
#include "app/paper/badges.h"
#include "app/paper/pdf.h"
#include "tests/support/paperpeople.h"
#include "tests/support/pdftools.h"
#include "tests/support/testing.h"

#include <QImageReader>

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDpi = 600;

// A black box that begins 6 mm from the left and 5 mm from above; on the back 3 mm and 4 mm.
Design marked(QSizeF label)
{
    Artwork artwork;
    artwork.size = label;
    Element box;
    box.kind = Element::Kind::Box;
    box.colour = u"#000000"_s;
    box.area = {6, 5, 8, 7};
    artwork.front = {box};
    box.area = {3, 4, 8, 7};
    artwork.back = {box};
    Design design;
    design.name = u"Marks"_s;
    design.contents = contentsOf(artwork);
    return design;
}

} // namespace

class TestExactness : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QImageReader::setAllocationLimit(512); } // MB: a page of so many dots
    void everyPlaceIsWhereItBelongs_data()
    {
        QTest::addColumn<QString>("stock");
        for (const QString &stock : {u"avery-l4785"_s, u"avery-l7418"_s, u"avery-l7417"_s, u"avery-l7414"_s,
                                     u"herma-4418"_s, u"plain-a6"_s})
            QTest::newRow(qPrintable(stock)) << stock;
    }
    void everyPlaceIsWhereItBelongs()
    {
        QFETCH(QString, stock);
        const Programme programme = testing::paperProgramme();
        BadgeChoice choice;
        choice.stock = *findStock(stock);
        choice.design = marked(choice.stock.label);
        const auto cards = testing::paperPeople(choice.stock.perSheet());
        const BadgePages pages(badgePeople(testing::pointersTo(cards), programme), programme, {}, choice);
        const auto pdf = makePdf(pages, {});
        QVERIFY_RESULT(pdf);
        const QList<QImage> pictures = testing::picturesOf(*pdf, kDpi);
        QCOMPARE(pictures.size(), 2); // front and back
        for (int page = 0; page < 2; ++page) {
            for (int place = 0; place < choice.stock.perSheet(); ++place) {
                const QRectF label = choice.stock.place(place);
                const QPointF inside = page == 0 ? QPointF(6, 5) : QPointF(3, 4);
                // Turned over its long edge, the back of a place at the left is at the right.
                const double left = page == 0 ? label.left() : choice.stock.page.width() - label.right();
                const QPointF corner = QPointF(left, label.top()) + inside;
                const QRectF ink =
                    testing::inkIn(pictures[page], kDpi, QRectF(corner, QSizeF(8, 7)).adjusted(-2, -2, 2, 2));
                const QString where =
                    u"page %1, place %2: %3, %4"_s.arg(page).arg(place).arg(ink.left()).arg(ink.top());
                QVERIFY2(std::abs(ink.left() - corner.x()) <= 0.1 && std::abs(ink.top() - corner.y()) <= 0.1,
                         qPrintable(where));
                QVERIFY2(std::abs(ink.width() - 8) <= 0.1 && std::abs(ink.height() - 7) <= 0.1,
                         qPrintable(where));
            }
        }
    }
    void namesAreCopiedAsTheyWereTyped()
    {
        // Badges are read from left to right and downwards; each name is one piece of text.
        const Programme programme = testing::paperProgramme();
        const auto cards = testing::paperPeople(10);
        BadgeChoice choice;
        choice.stock = *findStock(u"plain-a6"_s);
        const BadgePages pages(badgePeople(testing::pointersTo(cards), programme), programme, {}, choice);
        const auto pdf = makePdf(pages, {});
        QVERIFY_RESULT(pdf);
        QString text = testing::textOfPages(*pdf, testing::AsDrawn).join(u'\n').simplified();
        text.replace(u"- "_s, u"-"_s); // where a line was broken
        for (const AttendeeCard &card : cards) {
            const QString &given = card.attendee.givenName;
            QVERIFY2(text.contains(given), qPrintable(given));
            const QString family = inCapitals(card.attendee.familyName);
            QVERIFY2(text.contains(family), qPrintable(family + u" is not in "_s + text));
        }
    }
};

QTEST_MAIN(TestExactness)
#include "tst_exactness.moc"
