// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/names.h"
#include "app/paper/listrows.h"
#include "app/paper/listsheets.h"
#include "app/paper/pdf.h"
#include "tests/support/paperpeople.h"
#include "tests/support/pdftools.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

std::vector<const AttendeeCard *> sorted(const std::vector<AttendeeCard> &cards, const Programme &programme)
{
    auto pointers = testing::pointersTo(cards);
    sortForList(pointers, programme);
    return pointers;
}

QStringList textOf(const std::vector<AttendeeCard> &cards, const ListChoice &choice,
                   const Programme &programme = testing::paperProgramme(u"en"_s))
{
    const ListPages pages(sorted(cards, programme), programme, testing::paperLogos(programme), choice);
    const auto pdf = makePdf(pages, {});
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().sentence));
    return testing::textOfPages(*pdf);
}

ListChoice signIn(int blankLines = 0)
{
    ListChoice choice;
    choice.kind = ListKind::SignIn;
    choice.blankLines = blankLines;
    return choice;
}

QStringList trimmedLines(const QString &page)
{
    QStringList lines;
    for (const QString &line : page.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

private slots:
    void aLongOrganisationIsWholeOnASheetToSign()
    {
        const Programme programme = testing::paperProgramme();
        const QString name =
            u"Communauté de communes du Pays des Trois-Fontaines et des Vallées de la Haute-Sorgue"_s;
        const std::vector<AttendeeCard> cards = {
            testing::paperPerson(1, u"Camille"_s, u"Bouvier-Dumoulin"_s, name)};
        for (const ListKind kind : {ListKind::SignIn, ListKind::Training, ListKind::Alphabetical}) {
            const ListPages pages(testing::pointersTo(cards), programme, {}, {.kind = kind});
            const auto pdf = makePdf(pages, {});
            QVERIFY_RESULT(pdf);
            const QString text = testing::textOfPages(*pdf, testing::AsDrawn).join(u' ').simplified();
            QVERIFY2(!text.contains(u'…') && text.contains(u"Sorgue"_s), qPrintable(text));
        }
    }
    void everybodyIsThereOnceInOrder()
    {
        const std::vector<AttendeeCard> cards = testing::paperPeople(173);
        const Programme programme = testing::paperProgramme(u"en"_s);
        const QString text = textOf(cards, {}).join(u'\n').simplified();
        qsizetype from = 0;
        for (const AttendeeCard *card : sorted(cards, programme)) {
            const Attendee &attendee = card->attendee;
            const QString name = inCapitals(attendee.familyName) + u' ' + attendee.givenName;
            from = text.indexOf(name.section(u' ', 0, 0), from);
            QVERIFY2(from >= 0, qPrintable(name));
        }
    }
    void everyPageHasHeadsAndNumbers()
    {
        ListChoice choice;
        choice.printedOn = QDate(2017, 12, 10);
        const QStringList pages = textOf(testing::paperPeople(173), choice);
        QVERIFY(pages.size() >= 4);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
            QVERIFY(pages[i].contains(u"List of attendees"_s));
            QVERIFY(pages[i].contains(u"Organisation"_s));
            QVERIFY(pages[i].contains(u"Printed on 10 December 2017"_s));
            QCOMPARE(
                pages[i].contains(u"L’irrésistible internationalisation des villes et des territoires"_s),
                i == 0);
            QCOMPARE(pages[i].contains(u"11 December 2017 · Lyon"_s), i == 0);
        }
    }
    void aLetterStandsOverItsFirstName()
    {
        const std::vector<AttendeeCard> cards = {testing::paperPerson(1, u"Léa"_s, u"Œuvrard"_s, u"CNRS"_s),
                                                 testing::paperPerson(2, u"Zoé"_s, u"d’Almeida"_s, u"CNRS"_s),
                                                 testing::paperPerson(3, u"Rémi"_s, u"Étienne"_s, u"CNRS"_s),
                                                 testing::paperPerson(4, u"Awa"_s, u"Eboué"_s, u"CNRS"_s),
                                                 testing::paperPerson(5, u"Yann"_s, u"Le Goff"_s, u"CNRS"_s),
                                                 testing::paperPerson(6, u"Ilan"_s, u"D'AMBRE"_s, u"CNRS"_s)};
        QStringList first;
        ListChoice choice;
        choice.columns = {u"name"_s, u"organisation"_s};
        for (const QString &line : trimmedLines(textOf(cards, choice).value(0)))
            first.append(line.section(u"  "_s, 0, 0));
        const qsizetype start = first.indexOf(u"A"_s);
        QVERIFY(start > 0);
        QCOMPARE(first.mid(start, 10),
                 QStringList({u"A"_s, u"D’ALMEIDA Zoé"_s, u"D'AMBRE Ilan"_s, u"E"_s, u"EBOUÉ Awa"_s,
                              u"ÉTIENNE Rémi"_s, u"L"_s, u"LE GOFF Yann"_s, u"O"_s, u"ŒUVRARD Léa"_s}));
    }
    void peopleStandUnderTheirOrganisationCategoryOrRank()
    {
        Programme programme = testing::paperProgramme(u"en"_s);
        programme.ranks = {{RankId(1), u"Préfet"_s, 1}, {RankId(2), u"Maire"_s, 2}};
        std::vector<AttendeeCard> cards = {
            testing::paperPerson(1, u"Léa"_s, u"Abel"_s, u"Mairie de Valmont"_s),
            testing::paperPerson(2, u"Zoé"_s, u"Brun"_s, {}),
            testing::paperPerson(3, u"Rémi"_s, u"Colin"_s, u"CNRS"_s),
            testing::paperPerson(4, u"Awa"_s, u"Diop"_s, u"CNRS"_s)};
        cards[0].attendee.rank = RankId(2);
        cards[3].attendee.rank = RankId(1);
        cards[3].attendee.status = Status::Excused;
        cards[3].representedBy = cards[2].attendee.id;
        cards[0].attendee.category = programme.categories[1].id;
        cards[1].attendee.category = programme.categories[0].id;
        cards[2].attendee.category = cards[3].attendee.category = {};
        const auto linesOf = [&](ListKind kind) {
            ListChoice choice;
            choice.kind = kind;
            choice.columns = {u"name"_s};
            QStringList lines = trimmedLines(textOf(cards, choice, programme).value(0));
            return lines.mid(lines.indexOf(u"Name"_s) + 1).mid(0, 8);
        };
        QCOMPARE(linesOf(ListKind::ByOrganisation).mid(0, 7),
                 QStringList({u"CNRS · 2"_s, u"COLIN Rémi"_s, u"DIOP Awa"_s,
                              u"Excused, represented by Rémi Colin"_s, u"Mairie de Valmont · 1"_s,
                              u"ABEL Léa"_s, u"Without organisation · 1"_s}));
        QCOMPARE(linesOf(ListKind::ByCategory).mid(0, 5),
                 QStringList({programme.categories[0].name + u" · 1"_s, u"BRUN Zoé"_s,
                              programme.categories[1].name + u" · 1"_s, u"ABEL Léa"_s,
                              u"Without category · 2"_s}));
        // Whoever comes in the prefect's place has no rank by it.
        QCOMPARE(linesOf(ListKind::Protocol).mid(0, 5),
                 QStringList({u"Préfet · 1"_s, u"DIOP Awa"_s, u"Excused, represented by Rémi Colin"_s,
                              u"Maire · 1"_s, u"ABEL Léa"_s}));
        QCOMPARE(linesOf(ListKind::Excused).mid(0, 3),
                 QStringList({u"D"_s, u"DIOP Awa"_s, u"Excused, represented by Rémi Colin"_s}));
    }
    void noLetterStandsAloneAtTheFoot()
    {
        // Pages of every length.
        for (int count = 60; count < 90; ++count) {
            for (const QString &page : textOf(testing::paperPeople(count), {})) {
                const QStringList lines = trimmedLines(page);
                QVERIFY2(lines.value(lines.size() - 2).size() > 1, qPrintable(page));
            }
        }
    }
    void longOrganisationsTakeTwoLines()
    {
        const std::vector<AttendeeCard> cards = {testing::paperPerson(
            1, u"Zoé"_s, u"Martin"_s, u"Communauté d’agglomération du Grand Bassin de Bourg-Valmont"_s)};
        const QString text = textOf(cards, {}).join(u' ').simplified();
        QVERIFY2(text.contains(u"Communauté d’agglomération"_s) && text.contains(u"Valmont"_s),
                 qPrintable(text));
        QVERIFY(!text.contains(u'…'));
    }
    void aSignInSheetNumbersItsLinesAndLeavesBlankOnes()
    {
        const QStringList pages = textOf(testing::paperPeople(50), signIn(12));
        const QString text = pages.join(u'\n');
        QVERIFY(text.contains(u"Sign-in sheet"_s) && text.contains(u"Not registered"_s));
        for (int number = 1; number <= 62; ++number) {
            const QRegularExpression line(u"^\\s*%1\\b"_s.arg(number), QRegularExpression::MultilineOption);
            QVERIFY2(text.contains(line), qPrintable(QString::number(number)));
        }
        QVERIFY(!text.contains(QRegularExpression(u"^\\s*63\\b"_s, QRegularExpression::MultilineOption)));
        for (const QString &page : pages)
            QVERIFY(page.contains(u"Morning"_s) && page.contains(u"Afternoon"_s));
        QVERIFY(!textOf(testing::paperPeople(50), signIn()).join(u' ').contains(u"Not registered"_s));
    }
    void whoIsExcusedDoesNotSign()
    {
        std::vector<AttendeeCard> cards = {testing::paperPerson(1, u"Zoé"_s, u"Martin"_s, u"CNRS"_s),
                                           testing::paperPerson(2, u"Yann"_s, u"Petit"_s, u"CNRS"_s)};
        cards[0].attendee.status = Status::Excused;
        cards[0].representedBy = AttendeeId(2);
        for (const ListChoice &choice : {ListChoice{}, signIn()}) {
            const QString text = textOf(cards, choice).join(u' ').simplified();
            QVERIFY2(text.contains(u"Excused, represented by Yann Petit"_s), qPrintable(text));
            QVERIFY2(text.contains(u"1 excused"_s), qPrintable(text));
        }
    }
    void whoComesForOthersIsListedWithAllOfThem()
    {
        std::vector<AttendeeCard> cards = {testing::paperPerson(1, u"Zoé"_s, u"Martin"_s, u"CNRS"_s),
                                           testing::paperPerson(2, u"Yann"_s, u"Petit"_s, u"CNRS"_s),
                                           testing::paperPerson(3, u"Awa"_s, u"Diop"_s, u"CNRS"_s)};
        for (const size_t absent : {size_t(0), size_t(2)}) {
            cards[absent].attendee.status = Status::Excused;
            cards[absent].representedBy = AttendeeId(2);
        }
        cards[1].represents = {AttendeeId(1), AttendeeId(3)};
        const QString text = textOf(cards, {}).join(u' ').simplified();
        QVERIFY2(text.contains(u"Represents Zoé Martin, Awa Diop"_s), qPrintable(text));
        QVERIFY(!textOf(cards, signIn()).join(u' ').contains(u"Represents"_s)); // they sign for themselves
    }
    void columnsAreChosenByTheirKeys()
    {
        std::vector<AttendeeCard> cards = {testing::paperPerson(1, u"Zoé"_s, u"Martin"_s, u"CNRS"_s)};
        cards[0].attendee.email = u"zoe@mairie.example"_s;
        cards[0].attendee.category = CategoryId(5);
        Programme programme = testing::paperProgramme(u"en"_s);
        Workshop workshop;
        workshop.id = WorkshopId(1);
        workshop.title = u"Decentralised cooperation"_s;
        programme.workshops = {workshop};
        Enrolment enrolment;
        enrolment.workshop = WorkshopId(1);
        cards[0].enrolments = {enrolment};
        ListChoice choice;
        choice.columns = {u"family_name"_s, u"email"_s, u"category"_s, u"workshops"_s};
        choice.landscape = true;
        const QString text = textOf(cards, choice, programme).join(u' ').simplified();
        for (const QString &word : {u"Family name"_s, u"MARTIN"_s, u"zoe@mairie.example"_s, u"Researcher"_s,
                                    u"Decentralised cooperation"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        QVERIFY(!text.contains(u"CNRS"_s) && !text.contains(u"Zoé"_s));
    }
    void aDayOfSeveralIsNamed()
    {
        ListChoice choice = signIn();
        choice.day = QDate(2017, 12, 12);
        const QString text = textOf(testing::paperPeople(3), choice).join(u' ').simplified();
        QVERIFY2(text.contains(u"Sign-in sheet, Tuesday 12 December 2017"_s), qPrintable(text));
    }
    void allInkKeepsToTheMargins_data()
    {
        QTest::addColumn<bool>("isSignIn");
        QTest::addColumn<bool>("landscape");
        QTest::newRow("list") << false << false;
        QTest::newRow("list, landscape") << false << true;
        QTest::newRow("sign-in") << true << false;
        QTest::newRow("sign-in, landscape") << true << true;
    }
    void allInkKeepsToTheMargins()
    {
        QFETCH(bool, isSignIn);
        QFETCH(bool, landscape);
        std::vector<AttendeeCard> cards = testing::paperPeople(60);
        const auto awkward = testing::awkwardPeople();
        cards.insert(cards.end(), awkward.begin(), awkward.end());
        ListChoice choice = isSignIn ? signIn(4) : ListChoice{};
        choice.landscape = landscape;
        const Programme programme = testing::paperProgramme();
        const ListPages pages(sorted(cards, programme), programme, testing::paperLogos(programme), choice);
        for (int page = 0; page < pages.count(); ++page) {
            const QSizeF size = pages.size(page);
            QCOMPARE(size.width() > size.height(), landscape);
            const QRectF ink = testing::inkIn(renderPage(pages, page, 100), 100);
            QVERIFY(QRectF(QPointF(), size).adjusted(14, 12, -14, -5).contains(ink));
        }
    }
    void nobodyIsAListToo()
    {
        const QStringList pages = textOf({}, signIn(5));
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.front().contains(u"Not registered"_s));
        QCOMPARE(textOf({}, {}).size(), 1);
    }

    void aListForEachDeskIsEvenByWholeLetters()
    {
        const std::vector<AttendeeCard> cards = testing::paperPeople(300);
        const Programme programme = testing::paperProgramme(u"en"_s);
        const auto people = sorted(cards, programme);
        const std::vector<DeskShare> shares = deskShares(people, 3);
        QCOMPARE(shares.size(), size_t(3));
        std::vector<const AttendeeCard *> all;
        for (const DeskShare &share : shares) {
            all.insert(all.end(), share.cards.begin(), share.cards.end());
            QCOMPARE(letterOf(share.cards.front()->attendee), share.first);
            QCOMPARE(letterOf(share.cards.back()->attendee), share.last);
            QVERIFY2(share.cards.size() > 50 && share.cards.size() < 150,
                     qPrintable(QString::number(share.cards.size())));
        }
        QCOMPARE(all, people); // everybody once, nobody's letter in two places
        for (size_t desk = 1; desk < shares.size(); ++desk)
            QVERIFY(shares[desk - 1].last != shares[desk].first);
        QCOMPARE(deskShares(people, 1).size(), size_t(1));
        QVERIFY(deskShares({}, 3).empty());

        ListChoice choice;
        choice.desks = 3;
        const auto sheets = listSheets(people, programme, testing::paperLogos(programme), choice);
        const auto pdf = makePdf(*sheets, {});
        QVERIFY_RESULT(pdf);
        const QString text = testing::textOfPages(*pdf).join(u'\n');
        for (int desk = 1; desk <= 3; ++desk)
            QVERIFY2(text.contains(u"Desk %1: "_s.arg(desk)), qPrintable(text.left(2000)));
        QVERIFY(text.contains(u"Page 1 of "_s));
    }
    void aSheetForEachWorkshopNamesThoseEnrolled()
    {
        Programme programme = testing::paperProgramme(u"en"_s);
        std::vector<AttendeeCard> cards = testing::paperPeople(6);
        programme.workshops.clear();
        for (int i = 1; i <= 3; ++i) {
            Workshop workshop;
            workshop.id = WorkshopId(900 + i);
            workshop.title = u"Workshop number %1"_s.arg(i);
            workshop.room = u"Room %1"_s.arg(i);
            workshop.speakers = u"Ada Lovelace\nGrace Hopper"_s;
            programme.workshops.push_back(workshop);
        }
        for (AttendeeCard &card : cards)
            card.enrolments.clear();
        cards[0].enrolments.push_back({.workshop = WorkshopId(901), .state = EnrolmentState::Enrolled});
        cards[1].enrolments.push_back({.workshop = WorkshopId(901), .state = EnrolmentState::Waiting});
        cards[2].enrolments.push_back({.workshop = WorkshopId(903), .state = EnrolmentState::Enrolled});
        ListChoice choice;
        choice.kind = ListKind::Workshops;
        const auto people = sorted(cards, programme);
        const auto sheets = listSheets(people, programme, testing::paperLogos(programme), choice);
        const auto pdf = makePdf(*sheets, {});
        QVERIFY_RESULT(pdf);
        const QStringList pages = testing::textOfPages(*pdf);
        QCOMPARE(pages.size(), 2); // nobody takes part in the second
        QVERIFY(pages[0].contains(u"Workshop number 1"_s));
        QVERIFY(pages[0].contains(u"Room 1"_s));
        QVERIFY(pages[0].contains(u"With Ada Lovelace, Grace Hopper"_s));
        QVERIFY(pages[0].contains(u"Signature"_s));
        const auto stands = [](const QString &page, const AttendeeCard &card) {
            return page.contains(card.attendee.givenName);
        };
        QVERIFY(stands(pages[0], cards[0]));
        QVERIFY(stands(pages[1], cards[2]));
        QCOMPARE(trimmedLines(pages[0]).filter(u"attendee"_s).join(u'|').contains(u"1 attendee"_s), true);
    }
    // A page with one or two names on it is a sheet that gets lost.
    void aFewNamesHaveNoPageOfTheirOwn()
    {
        const std::vector<AttendeeCard> cards = testing::paperPeople(60);
        const Programme programme = testing::paperProgramme(u"en"_s);
        bool turned = false;
        for (size_t count = 10; count <= cards.size(); ++count) {
            const std::vector<AttendeeCard> some(cards.begin(), cards.begin() + qsizetype(count));
            const ListPages pages(sorted(some, programme), programme, testing::paperLogos(programme),
                                  ListChoice());
            if (pages.count() == 1)
                continue;
            const auto pdf = makePdf(pages, {});
            QVERIFY_RESULT(pdf);
            const QString last = testing::textOfPages(*pdf).last();
            const auto onLast = std::ranges::count_if(some, [&last](const AttendeeCard &card) {
                return last.contains(card.attendee.givenName) &&
                       last.contains(card.attendee.familyName, Qt::CaseInsensitive);
            });
            QVERIFY2(onLast > 3, qPrintable(u"%1 of %2"_s.arg(onLast).arg(count)));
            turned = true;
            break; // the first number that one page does not hold is the loneliest
        }
        QVERIFY(turned);
    }
    void bigLettersBoxesAndHighRowsTakeMorePaper()
    {
        const std::vector<AttendeeCard> cards = testing::paperPeople(120);
        const Programme programme = testing::paperProgramme(u"en"_s);
        const auto people = sorted(cards, programme);
        const auto pagesOf = [&](const ListChoice &choice) {
            return ListPages(people, programme, testing::paperLogos(programme), choice).count();
        };
        ListChoice choice;
        const int usual = pagesOf(choice);
        choice.tickBox = true;
        QVERIFY(pagesOf(choice) >= usual);
        choice.bigLetters = true;
        const int big = pagesOf(choice);
        QVERIFY2(big > usual, qPrintable(u"%1 %2"_s.arg(big).arg(usual)));
        choice.rowHeight = 20;
        QVERIFY(pagesOf(choice) > big);
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
