// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/badgecode.h"
#include "app/model/names.h"
#include "app/paper/badgelook.h"
#include "app/paper/badges.h"
#include "app/paper/badgetext.h"
#include "app/paper/pdf.h"
#include "tests/support/paperpeople.h"
#include "tests/support/pdftools.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

BadgeChoice choiceOf(const QString &stock, bool everything = false)
{
    BadgeChoice choice;
    choice.stock = *findStock(stock);
    choice.design.position = choice.design.role = choice.design.category = everything;
    choice.design.logos = choice.design.representing = everything;
    return choice;
}

BadgePages pagesOf(const std::vector<AttendeeCard> &cards, const BadgeChoice &choice,
                   const Programme &programme = testing::paperProgramme())
{
    return {badgePeople(testing::pointersTo(cards), programme), programme, testing::paperLogos(programme),
            choice};
}

// The PDF's text without blanks, for names that are wrapped.
QString bareText(const Pages &pages)
{
    const auto pdf = makePdf(pages, {});
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().sentence));
    static const QRegularExpression blanks(u"\\s+"_s);
    return testing::textOfPages(*pdf, testing::AsDrawn).join(QString()).remove(blanks);
}

QString bare(QString text)
{
    return text.remove(u' ');
}

QStringList kindsOf(const std::vector<BadgeProblem> &problems, qint64 attendee)
{
    static const QHash<BadgeProblem::Kind, QString> words = {
        {BadgeProblem::NameDoesNotFit, u"name"_s},        {BadgeProblem::DetailsDoNotFit, u"details"_s},
        {BadgeProblem::CharactersWithoutFont, u"font"_s}, {BadgeProblem::NoOrganisation, u"organisation"_s},
        {BadgeProblem::NoCategory, u"category"_s},        {BadgeProblem::AllCapitals, u"capitals"_s}};
    QStringList kinds;
    for (const BadgeProblem &problem : problems) {
        if (problem.attendee == AttendeeId(attendee))
            kinds.append(words.value(problem.kind));
    }
    return kinds;
}

} // namespace

class TestBadges : public QObject
{
    Q_OBJECT

    static void stocks()
    {
        QTest::addColumn<QString>("stock");
        QTest::addColumn<bool>("everything");
        for (const QString &stock : {u"avery-l4785"_s, u"avery-l7418"_s, u"avery-l7417"_s, u"herma-4418"_s,
                                     u"plain-a6"_s, u"avery-5395"_s}) {
            QTest::addRow("%s, plain", qPrintable(stock)) << stock << false;
            QTest::addRow("%s, everything", qPrintable(stock)) << stock << true;
        }
    }

private slots:
    void allInkIsOnTheLabels_data() { stocks(); }
    void allInkIsOnTheLabels()
    {
        QFETCH(QString, stock);
        QFETCH(bool, everything);
        const BadgePages pages = pagesOf(testing::awkwardPeople(), choiceOf(stock, everything));
        constexpr double kDpi = 150;
        constexpr double kDot = 25.4 / kDpi;
        for (int page = 0; page < pages.count(); ++page) {
            QImage picture = renderPage(pages, page, kDpi);
            for (int place = 0; place < pages.choice().stock.perSheet(); ++place) {
                const QRectF label = pages.choice().stock.place(place);
                QCOMPARE(testing::inkIn(picture, kDpi, label.adjusted(1, 1, -1, -1)).isEmpty(),
                         !pages.attendeeAt(page, place).has_value());
                QPainter painter(&picture);
                painter.fillRect(QRectF(label.topLeft() / kDot, label.size() / kDot).adjusted(-1, -1, 1, 1),
                                 Qt::white);
            }
            const QRectF beside = testing::inkIn(picture, kDpi);
            QVERIFY2(beside.isEmpty(), qPrintable(u"%1, %2"_s.arg(beside.x()).arg(beside.y())));
        }
    }
    void roundCornersStayFreeOfColour()
    {
        const BadgePages pages = pagesOf(testing::paperPeople(10), choiceOf(u"avery-l4785"_s));
        const QImage picture = renderPage(pages, 0, 254);
        const QRectF label = pages.choice().stock.place(0);
        QVERIFY(testing::inkIn(picture, 254, QRectF(label.topLeft(), QSizeF(1, 1))).isEmpty());
        QVERIFY(
            testing::inkIn(picture, 254, QRectF(label.topRight() - QPointF(1, 0), QSizeF(1, 1))).isEmpty());
        QVERIFY(
            !testing::inkIn(picture, 254, QRectF(label.topLeft() + QPointF(4, 1), QSizeF(1, 1))).isEmpty());
    }
    void theCodeStandsInWhite_data() { stocks(); }
    void theCodeStandsInWhite()
    {
        QFETCH(QString, stock);
        QFETCH(bool, everything);
        // The whole picture of a badge, but the code and its letters, keeps away by four modules.
        const Programme programme = testing::paperProgramme();
        std::vector<AttendeeCard> cards = testing::awkwardPeople();
        for (AttendeeCard &card : cards)
            card.attendee.code.clear();
        const BadgeChoice choice = choiceOf(stock, everything);
        const BadgePages pages = pagesOf(cards, choice);
        const BadgeLook look(programme, {}, choice.stock, choice.design);
        QVERIFY(look.quiet >= look.qr.width() * 4 / 21 - 0.001);
        for (int page = 0; page < pages.count(); ++page) {
            const QImage picture = renderPage(pages, page, 200);
            for (int place = 0; place < choice.stock.perSheet(); ++place) {
                if (!pages.attendeeAt(page, place))
                    continue;
                const QRectF code = look.qr.translated(choice.stock.place(place).topLeft());
                const double white = look.quiet - 0.2;
                const QRectF ink = testing::inkIn(picture, 200, code.adjusted(-white, -white, white, white));
                QVERIFY2(ink.isEmpty(), qPrintable(u"page %1, place %2"_s.arg(page).arg(place)));
            }
        }
    }
    void everyCodeIsReadFromPaper_data()
    {
        QTest::addColumn<QString>("stock");
        QTest::addColumn<int>("people");
        QTest::newRow("80 x 50") << u"avery-l4785"_s << 54;
        QTest::newRow("63.5 x 29.6, a thousand") << u"herma-4418"_s << 1000;
        QTest::newRow("89 x 41") << u"dymo-s0722560"_s << 12;
        QTest::newRow("A6") << u"plain-a6"_s << 54;
    }
    void everyCodeIsReadFromPaper()
    {
        QFETCH(QString, stock);
        QFETCH(int, people);
        const std::vector<AttendeeCard> cards = testing::paperPeople(people);
        const auto pdf = makePdf(pagesOf(cards, choiceOf(stock)), {});
        QVERIFY_RESULT(pdf);
        QStringList read;
        for (const QImage &picture : testing::picturesOf(*pdf, 200))
            read += testing::codesIn(picture);
        QStringList expected;
        for (const AttendeeCard &card : cards)
            expected.append(card.attendee.code);
        read.sort();
        expected.sort();
        QCOMPARE(read, expected);
    }
    void everyNameIsCompleteWithItsAccents()
    {
        const std::vector<AttendeeCard> cards = testing::paperPeople(150);
        const QString text = bareText(pagesOf(cards, choiceOf(u"avery-l4785"_s)));
        for (const AttendeeCard &card : cards) {
            QVERIFY2(text.contains(bare(card.attendee.givenName)), qPrintable(card.attendee.givenName));
            QVERIFY2(text.contains(bare(inCapitals(card.attendee.familyName))),
                     qPrintable(card.attendee.familyName));
            QVERIFY(text.contains(printedBadgeCode(card.attendee.code)));
        }
    }
    void capitalsAreAChoiceOfPrint()
    {
        Programme programme = testing::paperProgramme();
        programme.colloquium.capitals = false;
        const std::vector<AttendeeCard> cards = {
            testing::paperPerson(1, u"Élise"_s, u"Lefèvre"_s, u"CNRS"_s)};
        const BadgeChoice choice = choiceOf(u"avery-l4785"_s);
        QVERIFY(bareText(pagesOf(cards, choice, programme)).contains(u"Lefèvre"_s));
        QVERIFY(bareText(pagesOf(cards, choice)).contains(u"LEFÈVRE"_s));
    }
    void switchesPrintMore()
    {
        Programme programme = testing::paperProgramme();
        programme.categories[3].name = u"Élu·e local·e"_s;
        programme.colloquium.medianPoint = false;
        AttendeeCard card = testing::paperPerson(3, u"Élise"_s, u"Lefèvre"_s, u"CNRS"_s);
        card.attendee.position = u"Adjointe"_s;
        card.attendee.role = Role::Speaker;
        card.represents = {AttendeeId(77), AttendeeId(78)};
        const auto people = badgePeople(testing::pointersTo({card}), programme, [](AttendeeId id) {
            return id.value == 77 ? u"Zoé Absente"_s : id.value == 78 ? u"Guy Loin"_s : u""_s;
        });
        const QStringList more = {u"Adjointe"_s, bare(labelOf(Role::Speaker, Language::french())),
                                  u"Élu(e)local(e)"_s, u"AFD"_s, u"ZoéAbsente,GuyLoin"_s};
        const BadgePages plain(people, programme, {}, choiceOf(u"avery-l4785"_s));
        const BadgePages full(people, programme, {}, choiceOf(u"avery-l4785"_s, true));
        const QString less = bareText(plain);
        const QString all = bareText(full);
        for (const QString &word : more) {
            QVERIFY2(!less.contains(withoutMedianPoint(word)), qPrintable(word));
            QVERIFY2(all.contains(withoutMedianPoint(word)), qPrintable(all));
        }
        QVERIFY(less.contains(u"CNRS"_s) && less.contains(u"11décembre2017"_s));
    }
    void whoIsAmongThePrintedIsNamedAsRepresented()
    {
        const auto cards = testing::awkwardPeople();
        const auto people = badgePeople(testing::pointersTo(cards), testing::paperProgramme());
        QCOMPARE(people.back().represents, displayName(cards.front().attendee, Language::french()));
    }
    void usedPlacesStayEmpty()
    {
        BadgeChoice choice = choiceOf(u"avery-l4785"_s);
        choice.start = 4;
        const BadgePages pages = pagesOf(testing::paperPeople(8), choice);
        QCOMPARE(pages.count(), 2);
        QVERIFY(pages.isUsed(0, 2) && !pages.isUsed(0, 3) && !pages.isUsed(1, 0));
        QVERIFY(!pages.attendeeAt(0, 2));
        QCOMPARE(pages.attendeeAt(0, 3), AttendeeId(1));
        QCOMPARE(pages.attendeeAt(1, 0), AttendeeId(8));
        QVERIFY(!pages.attendeeAt(1, 1) && !pages.attendeeAt(0, 10) && !pages.attendeeAt(5, 0));
        QCOMPARE(pages.pageOf(AttendeeId(8)), 1);
        QCOMPARE(pages.pageOf(AttendeeId(99)), -1);
        const QImage picture = renderPage(pages, 0, 60);
        QVERIFY(testing::inkIn(picture, 60, choice.stock.place(2)).isEmpty());
        QVERIFY(!testing::inkIn(picture, 60, choice.stock.place(3)).isEmpty());
        QCOMPARE(pagesOf({}, choice).count(), 0);
    }
    void namesThatDoNotFitAreReportedAndComplete()
    {
        const QString family = u"Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft"
                               "schaferswessenschafewarenwohlgepflegeundsorgfaltigkeitbeschutzen"_s;
        const std::vector<AttendeeCard> cards = {
            testing::paperPerson(1, u"Hubert Blaine Wolfgang Xerxes Yancy Zeus"_s, family, u"Mairie"_s),
            testing::paperPerson(2, u"Élise"_s, u"Lefèvre"_s, u"Mairie"_s)};
        const BadgePages pages = pagesOf(cards, choiceOf(u"herma-4418"_s));
        const auto problems = pages.problems();
        QVERIFY(kindsOf(problems, 1).contains(u"name"_s));
        QCOMPARE(kindsOf(problems, 2), QStringList());
        QVERIFY(problems.front().isSerious());
        QVERIFY(problems.front().sentence.contains(u"Hubert"_s));
        QVERIFY(bareText(pages).contains(inCapitals(family)));
    }
    void whatIsOddIsRemarked()
    {
        std::vector<AttendeeCard> cards = {testing::paperPerson(1, u"Élise"_s, u"Lefèvre"_s, QString()),
                                           testing::paperPerson(2, u"Inès"_s, u"TRAORÉ"_s, u"CNRS"_s),
                                           testing::paperPerson(3, u"Yann"_s, u"L’Hostis"_s, u"CNRS"_s),
                                           testing::paperPerson(4, u"明"_s, u"O"_s, u"CNRS"_s)};
        cards[2].attendee.category = {};
        const char32_t nowhere[] = {'E', 'v', 0xF1234, 0};
        cards.push_back(testing::paperPerson(5, QString::fromUcs4(nowhere), u"Martin"_s, u"CNRS"_s));
        const auto problems = pagesOf(cards, choiceOf(u"avery-l4785"_s)).problems();
        QCOMPARE(kindsOf(problems, 1), QStringList{u"organisation"_s});
        QCOMPARE(kindsOf(problems, 2), QStringList{u"capitals"_s});
        QCOMPARE(kindsOf(problems, 3), QStringList{u"category"_s});
        QCOMPARE(kindsOf(problems, 4), QStringList());
        QCOMPARE(kindsOf(problems, 5), QStringList{u"font"_s});
        QVERIFY(!problems.front().isSerious() && problems.back().isSerious());
    }
    void emptyBadgesHaveLinesButNoCode()
    {
        const Programme programme = testing::paperProgramme();
        const BadgePages pages(blankBadges(3), programme, {}, choiceOf(u"avery-l4785"_s));
        QCOMPARE(pages.count(), 1);
        QVERIFY(pages.problems().empty());
        QVERIFY(!pages.attendeeAt(0, 0));
        const QImage picture = renderPage(pages, 0, 200);
        QVERIFY(testing::codesIn(picture).isEmpty());
        const Stock &stock = pages.choice().stock;
        QVERIFY(!testing::inkIn(picture, 200, stock.place(2).adjusted(5, 8, -5, -20)).isEmpty());
        QVERIFY(testing::inkIn(picture, 200, stock.place(3)).isEmpty());
    }
    void aSeatWithoutANameShowsItsOrganisation()
    {
        AttendeeCard seat = testing::paperPerson(1, QString(), QString(), u"Mairie de Valmont"_s);
        seat.attendee.seat = 2;
        seat.attendee.seats = 3;
        const BadgePages pages = pagesOf({seat}, choiceOf(u"avery-l4785"_s));
        QVERIFY2(bareText(pages).contains(u"MairiedeValmont,place2sur3"_s), qPrintable(bareText(pages)));
        // On a drawn one it stands where the organisation does.
        const auto people = badgePeople(testing::pointersTo({seat}), testing::paperProgramme());
        QCOMPARE(BadgeWords(testing::paperProgramme(), {}).valueOf(BadgeField::Organisation, people.front()),
                 u"Mairie de Valmont, place 2 sur 3"_s);
        QVERIFY(bareText(pages).contains(u"MairiedeValmont"_s));
        QCOMPARE(testing::codesIn(renderPage(pages, 0, 200)), QStringList{seat.attendee.code});
    }
    void badgesAreSortedAsPeopleExpect()
    {
        const Programme programme = testing::paperProgramme();
        const std::vector<AttendeeCard> cards = {
            testing::paperPerson(1, u"Zoé"_s, u"Étienne"_s, u"Mairie B"_s),
            testing::paperPerson(2, u"Zoé"_s, u"d’Almeida"_s, u"Mairie C"_s),
            testing::paperPerson(3, u"Anaïs"_s, u"Etienne"_s, u"Mairie A"_s),
            testing::paperPerson(4, u"Léa"_s, u"Œuvrard"_s, u"Mairie A"_s)};
        const auto order = [&](BadgeOrder by) {
            auto people = badgePeople(testing::pointersTo(cards), programme);
            sortBadges(people, by, programme);
            QList<qint64> ids;
            for (const BadgePerson &person : people)
                ids.append(person.attendee.value);
            return ids;
        };
        QCOMPARE(order(BadgeOrder::ByName).front(), 2);
        QCOMPARE(order(BadgeOrder::ByName).back(), 4);
        QCOMPARE(order(BadgeOrder::ByOrganisation), QList<qint64>({3, 4, 1, 2}));
        QCOMPARE(order(BadgeOrder::ByCategory), QList<qint64>({1, 2, 3, 4}));
    }
    void theSamePictureAtAnyResolution()
    {
        const BadgePages pages = pagesOf(testing::awkwardPeople(), choiceOf(u"avery-l4785"_s, true));
        const QImage coarse = renderPage(pages, 0, 100);
        const QImage fine = renderPage(pages, 0, 400);
        for (int place = 0; place < 10; ++place) {
            // The text's extent below the band, left of the code.
            const QRectF label = pages.choice().stock.place(place).adjusted(1, 5, -25, -1);
            const QRectF a = testing::inkIn(coarse, 100, label);
            const QRectF b = testing::inkIn(fine, 400, label);
            QVERIFY(std::abs(a.right() - b.right()) < 0.5);
            QVERIFY(std::abs(a.bottom() - b.bottom()) < 0.5);
            QVERIFY(std::abs(a.top() - b.top()) < 0.5);
        }
    }
    void equallyHeavyLogosStayInTheirRoom()
    {
        const Programme programme = testing::paperProgramme();
        const Logos logos = testing::paperLogos(programme);
        for (const QSizeF room : {QSizeF(50, 6), QSizeF(180, 12), QSizeF(20, 20)}) {
            const LogoBand band(programme.partners, logos, room);
            QVERIFY(!band.isEmpty());
            QVERIFY(band.size().height() <= room.height() + 1e-6);
            QImage picture(2000, 400, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            Canvas canvas(painter, 10);
            band.draw(canvas, {5, 5});
            painter.end();
            const QRectF ink = testing::inkIn(picture, 254);
            QVERIFY(QRectF(QPointF(5, 5), room).adjusted(-0.2, -0.2, 0.2, 0.2).contains(ink));
        }
    }
    void aLogoThatIsNoPictureLeavesTheName()
    {
        Programme programme = testing::paperProgramme();
        programme.partners[0].logo = FileId(1);
        programme.partners[1].logo = FileId(2);
        QImage picture(40, 20, QImage::Format_RGB32);
        picture.fill(Qt::white);
        picture.setPixelColor(10, 10, Qt::black);
        picture.setPixelColor(29, 14, Qt::black);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG"));
        FileContent good{{FileId(1)}, bytes};
        FileContent bad{{FileId(2)}, "this is no picture"};
        const Logos logos = logosOf(programme.partners, std::vector<FileContent>{good, bad});
        QCOMPARE(logos.size(), 1U);
        QCOMPARE(logos.begin()->first, programme.partners[0].id);
        QCOMPARE(logos.begin()->second.size(), QSize(20, 5)); // without its white margin
    }
};

QTEST_MAIN(TestBadges)
#include "tst_badges.moc"
