// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Designs on labels that they were not drawn for, and how large their letters are there.
#include "app/paper/artworkdrawer.h"
#include "app/paper/artworkjson.h"
#include "app/paper/badges.h"
#include "app/paper/pdf.h"
#include "app/paper/startingdesigns.h"
#include "tests/support/paperpeople.h"
#include "tests/support/pdftools.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

constexpr double kDpi = 200;

// As a document keeps it.
Artwork begun(const char *key, QSizeF label)
{
    for (const StartingDesign &design : startingDesigns()) {
        if (qstrcmp(design.key, key) == 0)
            return artworkOf(contentsOf(design.draw(label, Language::french())));
    }
    qFatal("no starting design %s", key);
}

const Element &elementOf(const std::vector<Element> &face, const QString &words)
{
    const auto found =
        std::ranges::find_if(face, [&words](const Element &one) { return one.text.contains(words); });
    if (found == face.end())
        qFatal("no %s", qPrintable(words));
    return *found;
}

const Element &codeOf(const std::vector<Element> &face)
{
    return *std::ranges::find(face, Element::Kind::Code, &Element::kind);
}

QImage printed(const std::vector<BadgePerson> &people, const Artwork &artwork, const QString &stock)
{
    Design design;
    design.contents = contentsOf(artwork);
    const BadgePages pages(people, testing::paperProgramme(), {}, {*findStock(stock), design});
    return renderPage(pages, 0, kDpi);
}

} // namespace

class TestOtherStock : public QObject
{
    Q_OBJECT

private slots:
    // No badge lacks its code without a word.
    void aLabelTooLowForACodeIsSaidToBe_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("stock");
        QTest::addColumn<bool>("hasRoom");
        QTest::newRow("folded, low") << QByteArray("folded") << u"herma-4418"_s << false;
        QTest::newRow("folded") << QByteArray("folded") << u"plain-90x120"_s << true;
        QTest::newRow("classic, low") << QByteArray("classic") << u"herma-4418"_s << true;
    }
    void aLabelTooLowForACodeIsSaidToBe()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, stock);
        QFETCH(bool, hasRoom);
        const Stock &sheet = *findStock(stock);
        const Programme programme = testing::paperProgramme();
        const Artwork artwork = begun(key.constData(), sheet.label);
        QCOMPARE(std::ranges::any_of(artwork.front,
                                     [](const Element &one) { return one.kind == Element::Kind::Code; }),
                 hasRoom);
        const Logos logos;
        const Pictures pictures;
        const BadgeGround ground{programme, logos, pictures, sheet};
        const ArtworkDrawer drawer(artwork, ground, DesignPurpose::Badge);
        QCOMPARE(drawer.remarks().join(u' ').contains(u"no room for a QR code"_s), !hasRoom);
        // Nobody is checked in by a certificate.
        const ArtworkDrawer certificate(artwork, ground, DesignPurpose::Certificate);
        QVERIFY(!certificate.remarks().join(u' ').contains(u"no room for a QR code"_s));
    }
    void whatNobodyChangedIsDrawnAnew_data()
    {
        QTest::addColumn<QString>("stock");
        for (const QString &stock : {u"plain-90x120"_s, u"plain-a6"_s, u"herma-4418"_s, u"plain-95x134"_s})
            QTest::addRow("%s", qPrintable(stock)) << stock;
    }
    void whatNobodyChangedIsDrawnAnew()
    {
        QFETCH(QString, stock);
        const QSizeF label = findStock(stock)->label;
        for (const StartingDesign &design : startingDesigns()) {
            const Artwork kept = begun(design.key, {80, 50});
            QCOMPARE(contentsOf(forLabel(kept, label)), contentsOf(begun(design.key, label)));
            QCOMPARE(forLabel(kept, {80, 50}), kept);
        }
    }
    void whatWasChangedGrowsWithItsPlace_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QSizeF>("from");
        QTest::addColumn<QSizeF>("to");
        QTest::newRow("upright") << u"classic"_s << QSizeF(80, 50) << QSizeF(105, 148.5);
        QTest::newRow("larger") << u"programme"_s << QSizeF(80, 50) << QSizeF(120, 130);
        QTest::newRow("folded") << u"folded"_s << QSizeF(90, 80) << QSizeF(95, 200);
    }
    void whatWasChangedGrowsWithItsPlace()
    {
        QFETCH(QString, design);
        QFETCH(QSizeF, from);
        QFETCH(QSizeF, to);
        Artwork artwork = begun(qPrintable(design), from);
        artwork.front.front().area.setHeight(2);
        const Artwork larger = forLabel(artwork, to);
        const double across = larger.size.width() / artwork.size.width();
        const Element &name = elementOf(larger.front, u"{family}"_s);
        const double before = elementOf(artwork.front, u"{family}"_s).size;
        QVERIFY2(name.size > before * across * 1.3, qPrintable(QString::number(name.size / before)));
        // Two lines of it have their place.
        QVERIFY(name.area.height() > 2 * points(name.size).value);
        // The code stays square, its letters below it, both in their corner.
        const Element &code = codeOf(larger.front);
        const Element &letters = elementOf(larger.front, u"{code}"_s);
        QVERIFY(std::abs(code.area.width() - code.area.height()) < 0.1);
        QVERIFY(code.area.width() >= codeOf(artwork.front).area.width());
        QVERIFY(std::abs(letters.area.top() - code.area.bottom()) < 0.3);
        QVERIFY(std::abs(letters.area.center().x() - code.area.center().x()) < 0.3);
        QVERIFY(code.area.right() > larger.size.width() * 0.9);
        QVERIFY(letters.area.bottom() > larger.size.height() * 0.8);
    }
    void onSmallerLabelsNothingIsLargerThanItsPlace()
    {
        Artwork artwork = begun("classic", {80, 50});
        artwork.front.front().area.setHeight(2);
        const Artwork smaller = forLabel(artwork, {63.5, 29.6});
        for (const Element &element : smaller.front) {
            QVERIFY(QRectF(-0.01, -0.01, 63.52, 29.62).contains(element.area));
            QVERIFY(element.smallest <= element.size);
        }
    }
    void smallLinesAreStillRead()
    {
        for (const StartingDesign &design : startingDesigns()) {
            for (const QString &stock : {u"avery-l4785"_s, u"herma-4418"_s, u"plain-a6"_s}) {
                const Artwork artwork = design.draw(findStock(stock)->label, Language::french());
                for (const Side side : {Side::Front, Side::Back}) {
                    for (const Element &element : artwork.face(side)) {
                        const bool belowCode = element.text == u"{code}"_s;
                        QVERIFY2(element.kind != Element::Kind::Text ||
                                     element.smallest >= (belowCode ? 4 : 6),
                                 qPrintable(QString::fromLatin1(design.key) + element.text));
                    }
                }
            }
        }
    }
    void nothingBelowTheNameIsLarger()
    {
        Element name;
        name.text = u"{family}"_s;
        name.area = {5, 5, 70, 12};
        name.size = 30;
        name.smallest = 8;
        Element below = name;
        below.text = u"{organisation}"_s;
        below.area = {5, 20, 70, 12};
        const Artwork artwork{{80, 50}, Fold::None, {name, below}, {}};
        const auto heightBelow = [&artwork](const QString &family) {
            BadgePerson person;
            person.attendee = AttendeeId(1);
            person.familyName = family;
            person.organisation = u"HHH"_s;
            const QRectF place = findStock(u"avery-l4785"_s)->place(0);
            const QRectF area(place.left() + 5, place.top() + 20, 70, 12);
            return testing::inkIn(printed({person}, artwork, u"avery-l4785"_s), kDpi, area).height();
        };
        QVERIFY(heightBelow(u"Un"_s) > 6);
        QVERIFY(heightBelow(u"Rakotomalala-Andriamihaja de La Tour d’Auvergne-Lauraguais"_s) < 4);
    }
    void whereCardsMeetTheCutIsShown()
    {
        // The colour band of the lower cards begins on the cut: what shows it is seen on it too.
        const auto cards = testing::paperPeople(4);
        const QImage picture = printed(badgePeople(testing::pointersTo(cards), testing::paperProgramme()),
                                       begun("classic", {105, 148.5}), u"plain-a6"_s);
        const auto isDark = [&picture](double x, double y) {
            int darkest = 255;
            for (int step = -1; step <= 1; ++step)
                darkest = std::min(darkest,
                                   qGray(picture.pixel(int(x * kDpi / 25.4) + step, int(y * kDpi / 25.4))));
            return darkest < 170;
        };
        for (const double y : {7.0, 290.0, 147.0}) {
            QVERIFY2(isDark(105, y), qPrintable(QString::number(y)));
            QVERIFY(!isDark(103, y) || y < 10);
        }
        // In the part that every printer reaches, and not all along the cut.
        QVERIFY(!isDark(105, 120));
    }
};

QTEST_MAIN(TestOtherStock)
#include "tst_otherstock.moc"
