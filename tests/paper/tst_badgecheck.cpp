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
    void headsCount()
    {
        for (int kind = 0; kind < BadgeProblem::KindCount; ++kind)
            QVERIFY(headOf(BadgeProblem::Kind(kind), 12).contains(u"12"_s));
    }
};

QTEST_MAIN(TestBadgeCheck)
#include "tst_badgecheck.moc"
