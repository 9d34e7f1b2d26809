// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/badgecode.h"
#include "app/paper/artworkdrawer.h"
#include "app/paper/artworkjson.h"
#include "app/paper/badges.h"
#include "app/paper/designcheck.h"
#include "app/paper/pdf.h"
#include "app/paper/startingdesigns.h"
#include "tests/support/paperpeople.h"
#include "tests/support/pdftools.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

Design designOf(const Artwork &artwork, DesignPurpose purpose = DesignPurpose::Badge)
{
    Design design;
    design.name = u"Test"_s;
    design.purpose = purpose;
    design.contents = contentsOf(artwork);
    return design;
}

Element text(const QString &words, const QRectF &area, double size = 12, double smallest = 6)
{
    Element element;
    element.text = words;
    element.area = area;
    element.size = size;
    element.smallest = smallest;
    return element;
}

BadgePages pagesOf(const std::vector<AttendeeCard> &cards, const Design &design, const QString &stock,
                   Programme programme = testing::paperProgramme())
{
    BadgeChoice choice{*findStock(stock), design};
    return {badgePeople(testing::pointersTo(cards), programme), programme, testing::paperLogos(programme),
            choice};
}

QStringList textsOf(const Pages &pages)
{
    const auto pdf = makePdf(pages, {});
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().sentence));
    return testing::textOfPages(*pdf, testing::AsDrawn);
}

const StartingDesign &starting(const char *key)
{
    for (const StartingDesign &design : startingDesigns()) {
        if (qstrcmp(design.key, key) == 0)
            return design;
    }
    qFatal("no starting design %s", key);
}

// Three workshops that the first of the cards attends two of.
Programme withWorkshops(std::vector<AttendeeCard> &cards)
{
    Programme programme = testing::paperProgramme();
    programme.workshops.clear();
    for (int i = 1; i <= 3; ++i) {
        Workshop workshop;
        workshop.id = WorkshopId(i);
        workshop.title = u"Atelier %1"_s.arg(i);
        workshop.startTime = QTime(8 + i, 30);
        workshop.endTime = QTime(10 + i, 0);
        workshop.room = u"Salle %1"_s.arg(i);
        programme.workshops.push_back(workshop);
    }
    cards.front().enrolments = {{.workshop = WorkshopId(3)}, {.workshop = WorkshopId(1)}};
    cards.front().presences = {{.workshop = WorkshopId(1), .at = QDateTime::currentDateTimeUtc()},
                               {.workshop = WorkshopId(3), .at = QDateTime::currentDateTimeUtc()}};
    return programme;
}

} // namespace

class TestDesigns : public QObject
{
    Q_OBJECT

private slots:
    void startingDesignsFitEveryStock_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QString>("stock");
        QSet<std::pair<double, double>> sizes;
        for (const Stock &stock : knownStock()) {
            if (sizes.contains({stock.label.width(), stock.label.height()}))
                continue;
            sizes.insert({stock.label.width(), stock.label.height()});
            for (const StartingDesign &design : startingDesigns()) {
                if (design.purpose == DesignPurpose::Badge)
                    QTest::addRow("%s on %s", design.key, qPrintable(stock.id))
                        << QString::fromLatin1(design.key) << stock.id;
            }
        }
    }
    void startingDesignsFitEveryStock()
    {
        QFETCH(QString, design);
        QFETCH(QString, stock);
        std::vector<AttendeeCard> cards = testing::paperPeople(3);
        const Programme programme = withWorkshops(cards);
        const Artwork artwork =
            starting(qPrintable(design)).draw(findStock(stock)->label, Language::french());
        for (const Side side : {Side::Front, Side::Back}) {
            for (const Element &element : artwork.face(side)) {
                QVERIFY2(
                    QRectF({0, 0}, artwork.size).adjusted(-0.01, -0.01, 0.01, 0.01).contains(element.area),
                    qPrintable(element.text));
            }
        }
        QVERIFY2(remarksOn(artwork).isEmpty(), qPrintable(remarksOn(artwork).join(u' ')));
        const BadgePages pages = pagesOf(cards, designOf(artwork), stock, programme);
        // On the half of a small label long words are rather reported than set too small to read.
        constexpr double kLowest = 21;
        for (const BadgeProblem &problem : pages.problems())
            QVERIFY2(artwork.size.height() < kLowest || !problem.isSerious(), qPrintable(problem.sentence));
        // All ink lies on the labels.
        constexpr double kDpi = 50;
        for (int page = 0; page < pages.count() && !pages.choice().stock.toBeCut; ++page) {
            QImage picture = renderPage(pages, page, kDpi);
            QPainter painter(&picture);
            for (int place = 0; place < pages.choice().stock.perSheet(); ++place) {
                const QRectF area = pages.areaOf(page, place);
                painter.fillRect(
                    QRectF(area.topLeft() * kDpi / 25.4, area.size() * kDpi / 25.4).adjusted(-1, -1, 1, 1),
                    Qt::white);
            }
            painter.end();
            QVERIFY(testing::inkIn(picture, kDpi).isEmpty());
        }
    }
    void codesOfStartingDesignsAreRead_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QString>("stock");
        for (const StartingDesign &design : startingDesigns()) {
            for (const QString &stock :
                 {u"avery-l4785"_s, u"herma-4418"_s, u"plain-a6"_s, u"dymo-s0722560"_s, u"plain-90x120"_s}) {
                if (design.purpose == DesignPurpose::Badge)
                    QTest::addRow("%s on %s", design.key, qPrintable(stock))
                        << QString::fromLatin1(design.key) << stock;
            }
        }
    }
    void codesOfStartingDesignsAreRead()
    {
        QFETCH(QString, design);
        QFETCH(QString, stock);
        const std::vector<AttendeeCard> cards = testing::paperPeople(7);
        const Artwork artwork =
            starting(qPrintable(design)).draw(findStock(stock)->label, Language::french());
        const BadgePages pages = pagesOf(cards, designOf(artwork), stock);
        const bool hasCode = std::ranges::any_of(
            artwork.front, [](const Element &one) { return one.kind == Element::Kind::Code; });
        // As others draw the PDF: a scanner sees no better.
        const auto pdf = makePdf(pages, {});
        QVERIFY_RESULT(pdf);
        qsizetype read = 0;
        for (const QImage &picture : testing::picturesOf(*pdf, 200))
            read += testing::codesIn(picture).size();
        QCOMPARE(read, hasCode ? qsizetype(cards.size()) : 0);
    }
    void ownWorkshopsHoursAndRoomsStandOnTheBack()
    {
        std::vector<AttendeeCard> cards = testing::paperPeople(2);
        const Programme programme = withWorkshops(cards);
        const Design design =
            designOf(starting("programme").draw({80, 50}, Language::of(programme.colloquium.language)));
        const BadgePages pages = pagesOf(cards, design, u"avery-l4785"_s, programme);
        QVERIFY(pages.hasBacks());
        QCOMPARE(pages.count(), 2);
        QCOMPARE(pages.sheets(), 1);
        const QStringList texts = textsOf(pages);
        QVERIFY(!texts[0].contains(u"Salle"_s));
        QVERIFY2(texts[1].contains(u"Salle 1"_s) && texts[1].contains(u"Atelier 3"_s), qPrintable(texts[1]));
        QVERIFY(!texts[1].contains(u"Atelier 2"_s));
        QVERIFY(texts[1].indexOf(u"Atelier 1"_s) < texts[1].indexOf(u"Atelier 3"_s));
        // As the day goes, whatever the order of the programme.
        Programme turned = programme;
        std::swap(turned.workshops[0].startTime, turned.workshops[2].startTime);
        std::swap(turned.workshops[0].endTime, turned.workshops[2].endTime);
        const QStringList others = textsOf(pagesOf(cards, design, u"avery-l4785"_s, turned));
        QVERIFY(others[1].indexOf(u"Atelier 3"_s) < others[1].indexOf(u"Atelier 1"_s));
        // The back lies behind its front: left and right are changed.
        const QRectF front = pages.areaOf(0, 0);
        const QRectF back = pages.areaOf(1, 0);
        QCOMPARE(back.left(), 210 - front.right());
        QCOMPARE(back.top(), front.top());
        QCOMPARE(pages.attendeeAt(1, 0), pages.attendeeAt(0, 0));
        QVERIFY(!testing::inkIn(renderPage(pages, 1, 100), 100, back).isEmpty());
        QCOMPARE(pages.pageOf(cards[1].attendee.id), 0);
    }
    void aConditionDecides()
    {
        std::vector<AttendeeCard> cards = {testing::paperPerson(1, u"Zoé"_s, u"Un"_s, u"CNRS"_s),
                                           testing::paperPerson(2, u"Ada"_s, u"Deux"_s, u""_s)};
        Element with = text(u"AVEC"_s, {5, 5, 30, 8});
        with.only = u"organisation"_s;
        Element without = text(u"SANS"_s, {5, 15, 30, 8});
        without.only = u"!organisation"_s;
        const Design design = designOf({{80, 50}, Fold::None, {with, without}, {}});
        const BadgePages pages = pagesOf(cards, design, u"avery-l4785"_s);
        QCOMPARE(textsOf(pages).join(u""_s).simplified(), u"AVEC SANS"_s);
    }
    void textIsWrappedThenShrunkToItsLeastThenReported()
    {
        const Programme programme = testing::paperProgramme();
        const Pictures pictures;
        const Logos logos;
        const Stock &stock = *findStock(u"avery-l4785"_s);
        const BadgeGround ground{programme, logos, pictures, stock};
        const ArtworkDrawer drawer(
            {{80, 50}, Fold::None, {text(u"{organisation}"_s, {5, 5, 40, 11}, 12, 8)}, {}}, ground);
        BadgePerson person;
        person.attendee = AttendeeId(1);
        for (const auto &[words, fits] :
             {std::pair(u"CNRS"_s, true),
              {u"Association des maires ruraux"_s, true},
              {u"Syndicat mixte pour l’aménagement, le développement et la coopération des vallées "
               "du Haut-Monfort et de ses environs"_s,
               false}}) {
            person.organisation = words;
            QCOMPARE(drawer.fits(person, Side::Front, 0), fits);
            QCOMPARE(drawer.fitOf(person).details, fits);
        }
    }
    void aCategoryCanHaveItsOwn()
    {
        Programme programme = testing::paperProgramme();
        std::vector<AttendeeCard> cards = testing::paperPeople(2);
        cards[0].attendee.category = programme.categories[0].id;
        cards[1].attendee.category = programme.categories[1].id;
        Design own = designOf({{80, 50}, Fold::None, {text(u"PRESSE {family}"_s, {5, 5, 60, 20})}, {}});
        own.onlyFor = programme.categories[1].id;
        programme.designs = {own};
        const Design all = designOf({{80, 50}, Fold::None, {text(u"TOUS {family}"_s, {5, 5, 60, 20})}, {}});
        QString words = textsOf(pagesOf(cards, all, u"avery-l4785"_s, programme)).join(u""_s);
        QCOMPARE(words.count(u"TOUS"_s), 1);
        QCOMPARE(words.count(u"PRESSE"_s), 1);
        QVERIFY(designForAll(programme).id == DesignId() && designForAll(programme).contents.isEmpty());
    }
    void aFoldedBadgeStandsOnItsHeadAbove()
    {
        std::vector<AttendeeCard> cards = testing::paperPeople(1);
        const Stock &stock = *findStock(u"plain-90x120"_s);
        Element above = text(u"{given}"_s, {5, 2, 60, 12}, 20);
        const Design design = designOf({{90, 60}, Fold::Top, {above}, {above}});
        const BadgePages pages = pagesOf(cards, design, stock.id);
        QVERIFY(!pages.hasBacks());
        const QImage picture = renderPage(pages, 0, 200);
        const QRectF label = stock.place(0);
        // Before: near the fold and at the left; behind, turned: near the fold and at the right.
        const QRectF half(label.left() + 3, label.top(), 84, 60);
        const QRectF back = testing::inkIn(picture, 200, half.adjusted(0, 5, 0, -1));
        const QRectF front = testing::inkIn(picture, 200, half.translated(0, 60).adjusted(0, 1, 0, -5));
        QVERIFY(!back.isEmpty() && !front.isEmpty());
        const QPointF centre = label.center();
        QVERIFY(std::abs((front.left() - centre.x()) - (centre.x() - back.right())) < 0.4);
        QVERIFY(std::abs((front.top() - centre.y()) - (centre.y() - back.bottom())) < 0.4);
        QCOMPARE(textsOf(pages).join(u" "_s).count(cards[0].attendee.givenName), 2);
    }
    void theBandReachesOverTheCutWithoutRoundCorners_data()
    {
        QTest::addColumn<bool>("drawn");
        QTest::addColumn<double>("gap");
        QTest::addColumn<double>("reach");
        QTest::newRow("laid out") << false << 6.0 << 3.0;
        QTest::newRow("drawn") << true << 6.0 << 3.0;
        QTest::newRow("not into the neighbour") << false << 4.0 << 2.0;
        QTest::newRow("one cut between two") << true << 0.0 << 0.0;
    }
    void theBandReachesOverTheCutWithoutRoundCorners()
    {
        QFETCH(bool, drawn);
        QFETCH(double, gap);
        QFETCH(double, reach);
        Stock stock = *findStock(u"plain-90x60"_s);
        stock.cornerRadius = 4;
        stock.pitch = {90 + gap, 60 + gap};
        BadgeChoice choice{stock, plainDesign(Language::french())};
        if (drawn)
            choice.design = designOf(starting("classic").draw(stock.label, Language::french()));
        const Programme programme = testing::paperProgramme();
        const BadgePages pages(blankBadges(1), programme, {}, choice);
        const QImage picture = renderPage(pages, 0, 254);
        const QRectF label = stock.place(0);
        const QRectF colour(label.topLeft(), QSizeF(90, 5));
        const double near = reach + 0.5;
        const QRectF ink = testing::inkIn(picture, 254, colour.adjusted(-near, -near, near, 0));
        QVERIFY(std::abs(ink.left() - (label.left() - reach)) < 0.15);
        QVERIFY(std::abs(ink.right() - (label.right() + reach)) < 0.15);
        QVERIFY(std::abs(ink.top() - (label.top() - reach)) < 0.15);
        // The corner of the colour itself is no rounder than where the knife goes.
        const QRectF corner(label.left() + 0.1, label.top() + 0.1, 0.4, 0.4);
        QCOMPARE(testing::inkIn(picture, 254, corner).isEmpty(), reach == 0);
    }
    void coloursReachOverTheCutAndMarksShowIt()
    {
        Element band;
        band.kind = Element::Kind::Box;
        band.area = {0, 0, 90, 10};
        band.colour = u"#000000"_s;
        const std::vector<AttendeeCard> cards = testing::paperPeople(1);
        const BadgePages pages =
            pagesOf(cards, designOf({{90, 60}, Fold::None, {band}, {}}), u"plain-90x60"_s);
        const QImage picture = renderPage(pages, 0, 254);
        const QRectF label = pages.choice().stock.place(0);
        const QRectF ink = testing::inkIn(picture, 254, label.adjusted(-3.4, -3.4, 2.4, 2.4));
        QVERIFY(std::abs(ink.left() - (label.left() - 3)) < 0.15);
        QVERIFY(std::abs(ink.top() - (label.top() - 3)) < 0.15);
        QVERIFY(std::abs(ink.bottom() - (label.top() + 10)) < 0.15);
        // A mark above the upper left corner, clear of the colour.
        QVERIFY(!testing::inkIn(picture, 254, {label.left() - 0.5, label.top() - 8.5, 1, 4}).isEmpty());
        QVERIFY(testing::inkIn(picture, 254, {label.left() - 0.5, label.top() - 3.9, 1, 0.7}).isEmpty());
    }
    void whatIsWrittenByHandHasALine()
    {
        const Programme programme = testing::paperProgramme();
        const Design design = designOf(starting("classic").draw({80, 50}, Language::french()));
        const BadgePages pages(blankBadges(1), programme, {}, {*findStock(u"avery-l4785"_s), design});
        const QImage picture = renderPage(pages, 0, 200);
        QVERIFY(testing::codesIn(picture).isEmpty());
        QVERIFY(
            !testing::inkIn(picture, 200, pages.choice().stock.place(0).adjusted(5, 10, -5, -25)).isEmpty());
        QVERIFY(pages.problems().empty());
    }
    void namesAreWrittenInAnyScript_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::newRow("Arabic") << u"محمد"_s << u"بن سلمان"_s;
        QTest::newRow("Chinese") << u"小明"_s << u"王"_s;
        QTest::newRow("Georgian") << u"ნინო"_s << u"ბერიძე"_s;
        QTest::newRow("Greek") << u"Ελένη"_s << u"Παπαδοπούλου"_s;
        QTest::newRow("Vietnamese") << u"Thị Ánh"_s << u"Nguyễn"_s;
        QTest::newRow("Ukrainian") << u"Олена"_s << u"Їжакевич"_s;
    }
    void namesAreWrittenInAnyScript()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        const std::vector<AttendeeCard> cards = {testing::paperPerson(1, given, family, u"CNRS"_s)};
        for (const StartingDesign &design : startingDesigns()) {
            if (design.purpose != DesignPurpose::Badge)
                continue;
            const Artwork artwork = design.draw({80, 50}, Language::french());
            const BadgePages pages = pagesOf(cards, designOf(artwork), u"avery-l4785"_s);
            for (const BadgeProblem &problem : pages.problems())
                QVERIFY2(!problem.isSerious(), qPrintable(problem.sentence));
            constexpr double kDot = 0.3;
            const QRectF label = pages.choice().stock.place(0).adjusted(-kDot, -kDot, kDot, kDot);
            const QRectF ink = testing::inkIn(renderPage(pages, 0, 100), 100);
            QVERIFY(ink.width() > 40 && label.contains(ink));
        }
    }
    void aCertificateSaysWhoWhatAndForHowLong()
    {
        std::vector<AttendeeCard> cards = testing::paperPeople(1);
        const Programme programme = withWorkshops(cards);
        BadgeChoice choice{*findStock(u"plain-a4"_s),
                           designOf(starting("certificate").draw({210, 297}, Language::french()),
                                    DesignPurpose::Certificate)};
        choice.printedOn = QDate(2017, 12, 12);
        const BadgePages pages(badgePeople(testing::pointersTo(cards), programme), programme, {}, choice);
        const QString words = textsOf(pages).join(u" "_s).simplified();
        for (const QString &word : {cards[0].attendee.givenName, u"Atelier 1"_s, u"Atelier 3"_s,
                                    u"12 décembre 2017"_s, u"11 décembre 2017"_s, u"3"_s})
            QVERIFY2(words.contains(word), qPrintable(word + u": "_s + words));
        QVERIFY(!words.contains(u"Atelier 2"_s));
    }
};

QTEST_MAIN(TestDesigns)
#include "tst_designs.moc"
