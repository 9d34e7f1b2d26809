// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/ownstock.h"
#include "app/paper/stock.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestStock : public QObject
{
    Q_OBJECT

private slots:
    void rollsAreCountedInLabels()
    {
        const Stock &roll = *findStock(u"dymo-99014"_s);
        QVERIFY(roll.isRoll());
        QCOMPARE(sheetsInWords(roll, 416), u"416 label(s)"_s);
        QVERIFY(titleOf(roll).endsWith(u"on a roll"_s));
        for (const QString &sheet : {u"plain-a4"_s, u"avery-l4785"_s, u"plain-a5"_s})
            QVERIFY(!findStock(sheet)->isRoll());
        QCOMPARE(sheetsInWords(*findStock(u"plain-a4"_s), 2), u"2 sheet(s)"_s);
    }
    void theBadgesOfOfficesHaveTheMakersMeasures_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QSizeF>("label");
        QTest::addColumn<QSize>("places");
        QTest::addColumn<QPointF>("first");
        QTest::addColumn<QSizeF>("pitch");
        const auto row = [](const QString &id, QSizeF label, QSize places, QPointF first, QSizeF pitch) {
            QTest::newRow(qPrintable(id)) << id << label << places << first << pitch;
        };
        row(u"avery-l4785"_s, {80, 50}, {2, 5}, {18, 13}, {95, 55});
        row(u"avery-l7418"_s, {86, 55}, {2, 4}, {19, 38.5}, {86, 55});
        row(u"avery-l7417"_s, {90, 54}, {2, 5}, {15, 13.5}, {90, 54});
        row(u"avery-l7419"_s, {90, 54}, {2, 5}, {15, 13.5}, {90, 54});
        row(u"avery-l7414"_s, {90, 52}, {2, 5}, {15, 18.5}, {90, 52});
        row(u"avery-c32011"_s, {85, 54}, {2, 5}, {15, 13.5}, {95, 54});
        row(u"avery-c32010"_s, {85, 54}, {2, 5}, {15, 13.5}, {95, 54});
        row(u"avery-c32015"_s, {85, 54}, {2, 4}, {17, 31.5}, {91, 60});
        row(u"zweckform-4784"_s, {63.5, 29.6}, {3, 9}, {7.2, 15.1}, {66, 29.6});
        row(u"herma-4418"_s, {63.5, 29.6}, {3, 9}, {7.2, 15.1}, {66, 29.6});
        row(u"plain-a6"_s, {105, 148.5}, {2, 2}, {0, 0}, {105, 148.5});
    }
    void theBadgesOfOfficesHaveTheMakersMeasures()
    {
        QFETCH(QString, id);
        QFETCH(QSize, places);
        const Stock *stock = findStock(id);
        QVERIFY(stock);
        QTEST(stock->label, "label");
        QCOMPARE(QSize(stock->columns, stock->rows), places);
        QTEST(stock->first, "first");
        QTEST(stock->pitch, "pitch");
        QCOMPARE(stock->page, QSizeF(210, 297));
        QCOMPARE(stock->perSheet(), places.width() * places.height());
    }
    void everyLabelLiesOnItsPageAndOnNoOther()
    {
        QVERIFY(knownStock().size() > 100);
        constexpr double kHair = 0.02; // makers round their own measures
        for (const Stock &stock : knownStock()) {
            const QRectF page = QRectF(QPointF(), stock.page).adjusted(-kHair, -kHair, kHair, kHair);
            QVERIFY2(stock.perSheet() > 0 && !stock.label.isEmpty(), qPrintable(stock.id));
            QVERIFY2(stock.cornerRadius * 2 <= stock.label.height(), qPrintable(stock.id));
            for (int place = 0; place < stock.perSheet(); ++place) {
                QVERIFY2(page.contains(stock.place(place)), qPrintable(stock.id));
                for (int other = 0; other < place; ++other) {
                    const QRectF shared = stock.place(place) & stock.place(other);
                    QVERIFY2(shared.width() < kHair || shared.height() < kHair, qPrintable(stock.id));
                }
            }
        }
    }
    void anOwnSheetIsKeptFoundChangedAndRemoved()
    {
        Stock own = *findStock(u"avery-l4785"_s);
        own.maker = u"Own"_s;
        own.part = u"Carton  gris"_s;
        own.first = {17.5, 12.25};
        own.toBeCut = true;
        own.bleed = 2;
        const auto id = ownstock::keep(own);
        QVERIFY_RESULT(id);
        QCOMPARE(*id, u"own-carton-gris"_s);
        const Stock *found = findStock(u"carton gris"_s);
        QVERIFY(found && found->first == own.first && found->toBeCut && found->bleed == 2);
        QVERIFY(searchStock(u"gris"_s).front() == found);
        QCOMPARE(stockFrom(stockTableHead() + stockRow(*found)), std::vector<Stock>{*found});
        own.rows = 4;
        QVERIFY_RESULT(ownstock::keep(own));
        QCOMPARE(findStock(*id)->rows, 4);
        QCOMPARE(found->rows, 5); // who holds the one before goes on holding it
        QVERIFY_RESULT(ownstock::remove(*id));
        QVERIFY(!findStock(*id));
    }
    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<int>("columns");
        QTest::addColumn<double>("pitch");
        QTest::addColumn<QString>("name");
        QTest::newRow("nameless") << 80.0 << 2 << 95.0 << u""_s;
        QTest::newRow("no width") << 0.0 << 2 << 95.0 << u"x"_s;
        QTest::newRow("beside the page") << 80.0 << 3 << 95.0 << u"x"_s;
        QTest::newRow("on each other") << 80.0 << 2 << 70.0 << u"x"_s;
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(double, width);
        QFETCH(int, columns);
        QFETCH(double, pitch);
        Stock own = *findStock(u"avery-l4785"_s);
        own.maker = u"Own"_s;
        own.part = name;
        own.label.setWidth(width);
        own.columns = columns;
        own.pitch.setWidth(pitch);
        const auto kept = ownstock::keep(own);
        QVERIFY(!kept && !kept.error().sentence.isEmpty());
        // Nor can a maker's sheet be written over.
        const auto known = ownstock::keep(*findStock(u"avery-l4785"_s));
        QVERIFY(!known && known.error().code == Error::Duplicate);
    }
    void everyIdIsThereOnce()
    {
        QSet<QString> ids;
        for (const Stock &stock : knownStock()) {
            QVERIFY2(!ids.contains(stock.id), qPrintable(stock.id));
            ids.insert(stock.id);
        }
        QVERIFY(ids.contains(defaultStockId()));
    }
    void placesAreCountedRowByRow()
    {
        const Stock *stock = findStock(u"avery-l4785"_s);
        QCOMPARE(stock->place(0), QRectF(18, 13, 80, 50));
        QCOMPARE(stock->place(1), QRectF(113, 13, 80, 50));
        QCOMPARE(stock->place(2), QRectF(18, 68, 80, 50));
        QCOMPARE(stock->place(9), QRectF(113, 233, 80, 50));
    }
    void aStockIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("id");
        QTest::newRow("id") << u"avery-l4785"_s << u"avery-l4785"_s;
        QTest::newRow("maker and part") << u"Avery L4785"_s << u"avery-l4785"_s;
        QTest::newRow("part") << u"L4785"_s << u"avery-l4785"_s;
        QTest::newRow("small, blanks") << u" avery l 4785 "_s << u"avery-l4785"_s;
        QTest::newRow("format") << u"A6"_s << u"plain-a6"_s;
        QTest::newRow("two makers' part") << u"32015"_s << QString();
        QTest::newRow("unknown") << u"L9999"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aStockIsFoundHoweverItIsWritten()
    {
        QFETCH(QString, written);
        const Stock *stock = findStock(written);
        QTEST(stock ? stock->id : QString(), "id");
    }
    void searchFindsByAnyWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("among");
        QTest::newRow("digits") << u"4785"_s << u"avery-l4785"_s;
        QTest::newRow("beginning") << u"avery l47"_s << u"avery-l4785"_s;
        QTest::newRow("size") << u"80 x 50"_s << u"avery-l4785"_s;
        QTest::newRow("size, typed short") << u"63,5x29,6"_s << u"herma-4418"_s;
        QTest::newRow("size with its sign") << u"90 × 54"_s << u"avery-l7417"_s;
        QTest::newRow("kind") << u"badge herma"_s << u"herma-4418"_s;
    }
    void searchFindsByAnyWords()
    {
        QFETCH(QString, words);
        QStringList found;
        for (const Stock *stock : searchStock(words))
            found.append(stock->id);
        QFETCH(QString, among);
        QVERIFY2(found.contains(among), qPrintable(found.join(u' ')));
        QVERIFY(found.size() < qsizetype(knownStock().size()) / 2);
    }
    void everythingIsOfferedForNoWords()
    {
        QCOMPARE(searchStock(QString()).size(), knownStock().size());
        QVERIFY(searchStock(u"avery zzz"_s).empty());
    }
};

QTEST_GUILESS_MAIN(TestStock)
#include "tst_stock.moc"
