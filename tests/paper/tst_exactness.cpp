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
Design marked(QSizeF label, Fold fold = Fold::None)
{
    Artwork artwork;
    artwork.fold = fold;
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
                                     u"herma-4418"_s, u"plain-a6"_s,
                                     // a roll, sheets with cut marks
                                     u"dymo-s0722560"_s, u"plain-90x60"_s, u"plain-95x134"_s})
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
        const QSizeF page = QSizeF(pictures.front().size()) * 25.4 / kDpi;
        QVERIFY(std::abs(page.width() - choice.stock.page.width()) < 0.2);
        QVERIFY(std::abs(page.height() - choice.stock.page.height()) < 0.2);
        for (int side = 0; side < 2; ++side) {
            for (int place = 0; place < choice.stock.perSheet(); ++place) {
                const QRectF label = choice.stock.place(place);
                const QPointF inside = side == 0 ? QPointF(6, 5) : QPointF(3, 4);
                // Turned over its long edge, the back of a place at the left is at the right.
                const double left = side == 0 ? label.left() : choice.stock.page.width() - label.right();
                const QPointF corner = QPointF(left, label.top()) + inside;
                const QRectF ink =
                    testing::inkIn(pictures[side], kDpi, QRectF(corner, QSizeF(8, 7)).adjusted(-2, -2, 2, 2));
                const QString where =
                    u"page %1, place %2: %3, %4"_s.arg(side).arg(place).arg(ink.left()).arg(ink.top());
                QVERIFY2(std::abs(ink.left() - corner.x()) <= 0.1 && std::abs(ink.top() - corner.y()) <= 0.1,
                         qPrintable(where));
                QVERIFY2(std::abs(ink.width() - 8) <= 0.1 && std::abs(ink.height() - 7) <= 0.1,
                         qPrintable(where));
            }
        }
    }
    void bothFacesOfAFoldedBadgeAreWhereTheyBelong_data()
    {
        QTest::addColumn<Fold>("fold");
        QTest::newRow("over its upper edge") << Fold::Top;
        QTest::newRow("like a book") << Fold::Side;
    }
    void bothFacesOfAFoldedBadgeAreWhereTheyBelong()
    {
        QFETCH(Fold, fold);
        const Programme programme = testing::paperProgramme();
        BadgeChoice choice;
        choice.stock = *findStock(u"plain-90x120"_s);
        const QSizeF label = choice.stock.label;
        choice.design = marked(faceSize(label, fold), fold);
        const auto cards = testing::paperPeople(choice.stock.perSheet());
        const BadgePages pages(badgePeople(testing::pointersTo(cards), programme), programme, {}, choice);
        const auto pdf = makePdf(pages, {});
        QVERIFY_RESULT(pdf);
        const QList<QImage> pictures = testing::picturesOf(*pdf, kDpi);
        QCOMPARE(pictures.size(), 1);
        for (int place = 0; place < choice.stock.perSheet(); ++place) {
            const QPointF corner = choice.stock.place(place).topLeft();
            for (const Side side : {Side::Front, Side::Back}) {
                const QRectF face = faceArea(label, fold, side).translated(corner);
                QRectF wanted(face.topLeft() + (side == Side::Front ? QPointF(6, 5) : QPointF(3, 4)),
                              QSizeF(8, 7));
                if (fold == Fold::Top && side == Side::Back) // printed upside down
                    wanted.moveTopLeft(face.bottomRight() - QPointF(3 + 8, 4 + 7));
                const QRectF ink = testing::inkIn(pictures[0], kDpi, wanted.adjusted(-1.5, -1.5, 1.5, 1.5));
                QVERIFY2(std::abs(ink.left() - wanted.left()) <= 0.1 &&
                             std::abs(ink.top() - wanted.top()) <= 0.1 &&
                             std::abs(ink.right() - wanted.right()) <= 0.1 &&
                             std::abs(ink.bottom() - wanted.bottom()) <= 0.1,
                         qPrintable(u"place %1: %2, %3"_s.arg(place).arg(ink.left()).arg(ink.top())));
            }
        }
    }
    void cutMarksAreOnTheCutOfEverySheetOfAPile()
    {
        const Programme programme = testing::paperProgramme();
        BadgeChoice choice;
        choice.stock = *findStock(u"plain-90x60"_s);
        choice.design = marked(choice.stock.label);
        choice.cutAndStack = true;
        const auto cards = testing::paperPeople(choice.stock.perSheet() * 2 - 1);
        const BadgePages pages(badgePeople(testing::pointersTo(cards), programme), programme, {}, choice);
        const auto pdf = makePdf(pages, {});
        QVERIFY_RESULT(pdf);
        const QList<QImage> pictures = testing::picturesOf(*pdf, kDpi);
        QCOMPARE(pictures.size(), 4); // two sheets with their backs
        const Stock &stock = choice.stock;
        for (const int page : {0, 2}) {
            for (int column = 0; column < stock.columns; ++column) {
                for (const double x : {stock.place(column).left(), stock.place(column).right()}) {
                    const QRectF above(x - 1, stock.first.y() - stock.bleed - 5, 2, 3);
                    const QRectF ink = testing::inkIn(pictures[page], kDpi, above);
                    QVERIFY2(std::abs(ink.center().x() - x) <= 0.1,
                             qPrintable(QString::number(ink.center().x())));
                }
            }
            for (int row = 0; row < stock.rows; ++row) {
                for (const double y :
                     {stock.place(row * stock.columns).top(), stock.place(row * stock.columns).bottom()}) {
                    const QRectF beside(stock.first.x() - stock.bleed - 5, y - 1, 3, 2);
                    const QRectF ink = testing::inkIn(pictures[page], kDpi, beside);
                    QVERIFY2(std::abs(ink.center().y() - y) <= 0.1,
                             qPrintable(QString::number(ink.center().y())));
                }
            }
        }
    }
    void pilesThatAreCutAreInOrder()
    {
        const std::vector<AttendeeCard> cards = testing::paperPeople(19);
        const Programme programme = testing::paperProgramme();
        BadgeChoice choice{*findStock(u"plain-90x60"_s), Design()};
        choice.cutAndStack = true;
        choice.start = 4; // means nothing here
        const BadgePages pages(badgePeople(testing::pointersTo(cards), programme), programme, {}, choice);
        QCOMPARE(pages.sheets(), 3);
        QList<qint64> piled;
        for (int place = 0; place < choice.stock.perSheet(); ++place) {
            for (int page = 0; page < pages.count(); ++page) {
                if (const auto attendee = pages.attendeeAt(page, place))
                    piled.append(attendee->value);
            }
        }
        QList<qint64> expected;
        for (const AttendeeCard &card : cards)
            expected.append(card.attendee.id.value);
        QCOMPARE(piled, expected);
        QCOMPARE(pages.pageOf(cards[4].attendee.id), 1);
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
