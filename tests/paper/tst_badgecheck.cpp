// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What is found on all badges together before paper is spent; single badges are looked at in tst_badges.
#include "app/paper/artworkjson.h"
#include "app/paper/badges.h"
#include "tests/support/paperpeople.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

BadgePages pagesOf(const std::vector<AttendeeCard> &cards, const Programme &programme, const Logos &logos,
                   const BadgeChoice &choice)
{
    return {badgePeople(testing::pointersTo(cards), programme), programme, logos, choice};
}

std::vector<BadgeProblem> problemsOf(const BadgePages &pages, BadgeProblem::Kind kind)
{
    std::vector<BadgeProblem> found = pages.problems();
    std::erase_if(found, [kind](const BadgeProblem &problem) { return problem.kind != kind; });
    return found;
}

BadgeChoice choiceWith(const Design &design)
{
    return {*findStock(defaultStockId()), design};
}

QImage pictureOf(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

} // namespace

class TestBadgeCheck : public QObject
{
    Q_OBJECT

private slots:
    void peopleOfOneNameAreNamedOnce()
    {
        const Programme programme = testing::paperProgramme();
        const std::vector<AttendeeCard> cards = {
            testing::paperPerson(1, u"Élise"_s, u"Lefèvre"_s, u"CNRS"_s),
            testing::paperPerson(2, u"Elise"_s, u"LEFEVRE"_s, u"Mairie"_s),
            testing::paperPerson(3, u"Luc"_s, u"Tard"_s, u"CNRS"_s),
            testing::paperPerson(4, u"Luc"_s, u"Tard"_s, u"cnrs"_s),
            testing::paperPerson(5, u"Inès"_s, u"Benali"_s, u"CNRS"_s)};
        const auto found = problemsOf(pagesOf(cards, programme, {}, choiceWith({})), BadgeProblem::SameName);
        QCOMPARE(found.size(), size_t(2));
        QVERIFY(!found[0].isSerious());
        const bool firstIsElise = found[0].attendee == AttendeeId(1);
        const BadgeProblem &apart = found[firstIsElise ? 0 : 1];
        const BadgeProblem &alike = found[firstIsElise ? 1 : 0];
        QVERIFY2(apart.sentence.contains(u"CNRS, Mairie"_s), qPrintable(apart.sentence));
        QCOMPARE(alike.attendee, AttendeeId(3));
        QVERIFY2(alike.sentence.contains(u"not tell them apart"_s), qPrintable(alike.sentence));
    }
    void smallPicturesAreNamedWithTheirPlace()
    {
        const Programme programme = testing::paperProgramme();
        const PartnerId partner = programme.partners.front().id;
        Design design;
        design.logos = true;
        const auto cards = testing::paperPeople(3);
        Logos logos = testing::paperLogos(programme);
        logos[partner] = pictureOf(12);
        const auto found =
            problemsOf(pagesOf(cards, programme, logos, choiceWith(design)), BadgeProblem::CoarsePicture);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().partner, partner);
        QVERIFY(found.front().sentence.contains(found.front().name));
        // Where the logos are not printed, they may be as they are.
        QVERIFY(problemsOf(pagesOf(cards, programme, logos, choiceWith({})), BadgeProblem::CoarsePicture)
                    .empty());
    }
    void aDesignsPictureAndTheLogoAreMeasuredAsTheyArePrinted()
    {
        Programme programme = testing::paperProgramme();
        programme.colloquium.logo = FileId(1);
        Artwork artwork;
        artwork.size = findStock(defaultStockId())->label;
        Element logo;
        logo.kind = Element::Kind::Logo;
        logo.area = {5, 5, 10, 10};
        Element picture = logo;
        picture.kind = Element::Kind::Picture;
        picture.picture = FileId(2);
        picture.area = {20, 5, 40, 40};
        artwork.front = {logo, picture};
        Design design;
        design.contents = contentsOf(artwork);
        BadgeChoice choice = choiceWith(design);
        // 254 dots an inch for the logo, 64 for the picture.
        choice.pictures = std::make_shared<const Pictures>(
            Pictures{{FileId(1), pictureOf(100)}, {FileId(2), pictureOf(100)}});
        const auto found =
            problemsOf(pagesOf(testing::paperPeople(2), programme, {}, choice), BadgeProblem::CoarsePicture);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found.front().design && !found.front().logo);
        QVERIFY2(found.front().sentence.contains(u"63"_s), qPrintable(found.front().sentence));
    }
    void aCategoryWithoutColourIsNamedWhereTheDesignShowsIt()
    {
        Programme programme = testing::paperProgramme();
        auto cards = testing::paperPeople(4);
        cards.front().attendee.category = programme.categories.front().id;
        programme.categories.front().colour.clear();
        const auto found =
            problemsOf(pagesOf(cards, programme, {}, choiceWith({})), BadgeProblem::CategoryWithoutColour);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().category, programme.categories.front().id);
        Artwork artwork;
        artwork.size = findStock(defaultStockId())->label;
        Element name;
        name.text = u"{name}"_s;
        name.area = {5, 5, 60, 20};
        artwork.front = {name};
        Design plain;
        plain.contents = contentsOf(artwork);
        QVERIFY(
            problemsOf(pagesOf(cards, programme, {}, choiceWith(plain)), BadgeProblem::CategoryWithoutColour)
                .empty());
    }
    void whatLiesAtTheEdgeOrOverTheCodeIsNamed_data()
    {
        using Kind = Element::Kind;
        QTest::addColumn<Element>("element");
        QTest::addColumn<QString>("said");
        const auto element = [](Kind kind, const QRectF &area, const QString &text = {}) {
            Element made;
            made.kind = kind;
            made.area = area;
            made.text = text;
            return made;
        };
        QTest::newRow("at the edge") << element(Kind::Text, {0, 10, 40, 5}, u"{family}"_s)
                                     << u"at the edge"_s;
        QTest::newRow("over it") << element(Kind::Text, {50, 10, 40, 5}, u"{family}"_s) << u"cut off"_s;
        QTest::newRow("beside it") << element(Kind::Logo, {90, 10, 40, 5}) << u"beside"_s;
        QTest::newRow("over the code")
            << element(Kind::Text, {62, 32, 10, 10}, u"{family}"_s) << u"over the QR code"_s;
        Element bar = element(Kind::Box, {10, 30, 20, 3});
        bar.colour = u"#1F5FA8"_s;
        QTest::newRow("over the name") << bar << u"over “{full name}”"_s;
        bar.area = {10, 20, 20, 3};
        QTest::newRow("above the name") << bar << QString();
        QTest::newRow("no picture") << element(Kind::Picture, {10, 10, 10, 10}) << u"not chosen"_s;
        QTest::newRow("where it should be")
            << element(Kind::Text, {5, 10, 40, 5}, u"{family}"_s) << QString();
        Element band = element(Kind::Box, {0, 0, 80, 8});
        band.colour = kCategoryColour.toString();
        QTest::newRow("a band that bleeds") << band << QString();
        Element frame = element(Kind::Box, {0, 0, 80, 50});
        frame.outline = u"#000000"_s;
        QTest::newRow("a frame on the cut") << frame << u"at the edge"_s;
        Element low = element(Kind::Text, {5, 0, 40, 20}, u"{family}"_s);
        low.down = Element::Down::Middle;
        QTest::newRow("in the middle of its room") << low << QString();
    }
    void whatLiesAtTheEdgeOrOverTheCodeIsNamed()
    {
        QFETCH(Element, element);
        QFETCH(QString, said);
        Element code;
        code.kind = Element::Kind::Code;
        code.area = {58, 28, 20, 20};
        Element name;
        name.kind = Element::Kind::Text;
        name.area = {5, 30, 40, 6};
        name.text = u"{name}"_s;
        const Artwork artwork{{80, 50}, Fold::None, {code, name, element}, {}};
        Design design;
        design.contents = contentsOf(artwork);
        const std::vector<AttendeeCard> cards = {testing::paperPerson(1, u"Inès"_s, u"Benali"_s, u"CNRS"_s)};
        const Programme programme = testing::paperProgramme();
        const auto found =
            problemsOf(pagesOf(cards, programme, {}, choiceWith(design)), BadgeProblem::OfDesign);
        QCOMPARE(found.size(), said.isEmpty() ? size_t(0) : size_t(1));
        if (!said.isEmpty())
            QVERIFY2(found.front().design && found.front().sentence.contains(said),
                     qPrintable(found.front().sentence));
    }
    void namesOfPartnersAreReadOrSaidToBeTooSmall_data()
    {
        QTest::addColumn<QString>("stock");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("80 x 50") << u"avery-l4785"_s << true;
        QTest::newRow("63.5 x 29.6") << u"herma-4418"_s << false;
    }
    void namesOfPartnersAreReadOrSaidToBeTooSmall()
    {
        QFETCH(QString, stock);
        QFETCH(bool, isRead);
        Programme programme = testing::paperProgramme();
        programme.partners.clear();
        for (const QString &name :
             {u"Cités Unies France"_s, u"AFD"_s, u"CESSP"_s, u"Région Auvergne-Rhône-Alpes"_s, u"CIEDEL"_s,
              u"DAECT"_s, u"CNFPT"_s, u"IEP de Lyon"_s, u"Métropole de Lyon"_s, u"AFCCRE"_s}) {
            Partner partner;
            partner.id = PartnerId(qint64(programme.partners.size()) + 1);
            partner.name = name;
            partner.onBadges = true;
            programme.partners.push_back(partner);
        }
        Design design;
        design.logos = true;
        const std::vector<AttendeeCard> cards = {testing::paperPerson(1, u"Inès"_s, u"Benali"_s, u"CNRS"_s)};
        const BadgePages pages = pagesOf(cards, programme, {}, {*findStock(stock), design});
        const auto found = problemsOf(pages, BadgeProblem::OfDesign);
        QCOMPARE(found.empty(), isRead);
        if (!isRead)
            QVERIFY2(found.front().sentence.contains(u"too small"_s), qPrintable(found.front().sentence));
        QVERIFY(problemsOf(pages, BadgeProblem::DetailsDoNotFit).empty());
        QVERIFY(problemsOf(pages, BadgeProblem::NameDoesNotFit).empty());
    }
    void headsCount()
    {
        for (int kind = 0; kind < BadgeProblem::KindCount; ++kind)
            QVERIFY(headOf(BadgeProblem::Kind(kind), 12).contains(u"12"_s));
    }
};

QTEST_MAIN(TestBadgeCheck)
#include "tst_badgecheck.moc"
