// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/searchindex.h"
#include "app/desk/searchwords.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestSearchIndex : public QObject
{
    Q_OBJECT

    Programme m_programme;
    std::vector<AttendeeCard> m_cards;

    static AttendeeCard card(qint64 id, const QString &given, const QString &family,
                             const QString &organisation)
    {
        AttendeeCard card;
        card.attendee.id = AttendeeId(id);
        card.attendee.givenName = given;
        card.attendee.familyName = family;
        card.attendee.organisation = organisation;
        return card;
    }

private slots:
    void initTestCase()
    {
        m_programme.categories = {{CategoryId(1), u"Chercheur·e"_s, u"#A8324A"_s, {}, 0}};
        m_cards = {card(1, u"Élise"_s, u"Lefèvre"_s, u"Mairie de Neuville-la-Vigne"_s),
                   card(2, u"Priscille"_s, u"d'Almeida"_s, u"Université de Montclair"_s),
                   card(3, u"Søren"_s, u"Ørsted"_s, u"Mairie d'Aubeterre"_s),
                   card(4, u"Chloé"_s, u"Œuvrard"_s, {})};
        m_cards[0].attendee.email = u"elise.lefevre@neuville.example"_s;
        m_cards[0].attendee.phone = u"+33 6 39 98 12 95"_s;
        m_cards[0].attendee.code = u"BCDFGHJKLNPR"_s;
        m_cards[1].attendee.category = CategoryId(1);
        m_cards[1].answers = {{AnswerId(1), AttendeeId(2), QuestionId(1), u"J'arriverai après 10 h"_s}};
    }
    void peopleAreFoundByTheBeginningsOfTheirWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<int>>("rows");
        QTest::newRow("nothing typed: everybody") << u" "_s << std::vector{0, 1, 2, 3};
        QTest::newRow("without accents") << u"lefevre"_s << std::vector{0};
        QTest::newRow("in capitals") << u"LEFÈV"_s << std::vector{0};
        QTest::newRow("two words in any order") << u"mair lef"_s << std::vector{0};
        QTest::newRow("a word that many have") << u"mairie"_s << std::vector{0, 2};
        QTest::newRow("words apart by a hyphen") << u"neuville la vigne"_s << std::vector{0};
        QTest::newRow("a particle left out") << u"almeida"_s << std::vector{1};
        QTest::newRow("a particle typed with its name") << u"dalmeida"_s << std::vector{1};
        QTest::newRow("with its apostrophe") << u"d’alm"_s << std::vector{1};
        QTest::newRow("a letter with a stroke") << u"orsted"_s << std::vector{2};
        QTest::newRow("a ligature") << u"oeuv"_s << std::vector{3};
        QTest::newRow("the address whole") << u"elise.lefevre@neuville.example"_s << std::vector{0};
        QTest::newRow("a telephone as it is kept") << u"+33 6 39 98"_s << std::vector{0};
        QTest::newRow("a telephone as it is dialled") << u"06 39 98 12 95"_s << std::vector{0};
        QTest::newRow("a telephone with points") << u"06.39.98"_s << std::vector{0};
        QTest::newRow("another telephone") << u"06 39 99"_s << std::vector<int>();
        QTest::newRow("the address's domain") << u"neuville.exa"_s << std::vector{0};
        QTest::newRow("the badge's code") << u"bcdf-ghjk"_s << std::vector{0};
        QTest::newRow("the code without hyphens") << u"BCDFGHJKLNPR"_s << std::vector{0};
        QTest::newRow("the category") << u"chercheur"_s << std::vector{1};
        QTest::newRow("an answer") << u"arriverai 10"_s << std::vector{1};
        QTest::newRow("the middle of a word is none") << u"fevre"_s << std::vector<int>();
        QTest::newRow("one word too many") << u"lefevre zoe"_s << std::vector<int>();
    }
    void peopleAreFoundByTheBeginningsOfTheirWords()
    {
        QFETCH(QString, text);
        SearchIndex index;
        index.build(m_cards, m_programme);
        QTEST(index.find(text).rows(), "rows");
    }
    void whatChangesAfterwardsIsFoundAsIfBuiltAnew()
    {
        SearchIndex index;
        index.build(m_cards, m_programme);
        AttendeeCard renamed = m_cards[0];
        renamed.attendee.familyName = u"Benali"_s;
        renamed.attendee.email.clear();
        index.update(0, renamed, m_programme);
        QCOMPARE(index.find(u"lefevre"_s).rows(), std::vector<int>());
        QCOMPARE(index.find(u"benali mairie"_s).rows(), std::vector{0});
        index.update(4, card(5, u"Zoé"_s, u"Étcheverry"_s, {}), m_programme);
        QCOMPARE(index.find(u"etch"_s).rows(), std::vector{4});
        QCOMPARE(index.find({}).size(), size_t(5));
    }
    void oneSlipIsForgivenWhereNobodyIsCalledExactlyThat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<int>>("rows");
        QTest::newRow("a letter forgotten") << u"maire lef"_s << std::vector{0};
        QTest::newRow("a letter too many inside") << u"lefevbre"_s << std::vector{0};
        QTest::newRow("two slips in one word") << u"lefveer"_s << std::vector<int>();
        QTest::newRow("swapped once") << u"lefvere"_s << std::vector{0};
        QTest::newRow("another letter") << u"almeila"_s << std::vector{1};
        QTest::newRow("a letter too many") << u"orrsted"_s << std::vector{2};
        QTest::newRow("the first letter wrong") << u"pefevre"_s << std::vector{0};
        QTest::newRow("a short word is taken as it is") << u"lev"_s << std::vector<int>();
        QTest::newRow("each word is somebody's, nobody has both") << u"lefevra mairie"_s << std::vector{0};
        QTest::newRow("two slips are two people") << u"lafevra"_s << std::vector<int>();
    }
    void oneSlipIsForgivenWhereNobodyIsCalledExactlyThat()
    {
        QFETCH(QString, text);
        SearchIndex index;
        index.build(m_cards, m_programme);
        QVERIFY(index.find(text).empty());
        QTEST(index.findSimilar(text).rows(), "rows");
        // People who changed since are forgiven as well.
        SearchIndex changed;
        changed.build({}, m_programme);
        for (size_t row = 0; row < m_cards.size(); ++row)
            changed.update(int(row), m_cards[row], m_programme);
        QTEST(changed.findSimilar(text).rows(), "rows");
    }
    void swappedLettersInTheMiddleFindTheName()
    {
        SearchIndex index;
        index.build({card(1, u"Anne"_s, u"Lefebvre"_s, {})}, m_programme);
        QVERIFY(index.find(u"lefevbre"_s).empty());
        QCOMPARE(index.findSimilar(u"lefevbre"_s).rows(), std::vector{0});
    }
    // Statuses, roles, workshops and what follows from other records, as the screen calls them.
    void whatIsChosenFromAFewIsFoundByItsWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<int>>("rows");
        QTest::newRow("a status") << u"excused"_s << std::vector{1};
        QTest::newRow("its beginning") << u"excu"_s << std::vector{1};
        QTest::newRow("with a name") << u"alm exc"_s << std::vector{1};
        QTest::newRow("another's status") << u"lefevre excused"_s << std::vector<int>();
        QTest::newRow("somebody's name begins so") << u"regi"_s << std::vector{3};
        QTest::newRow("the whole word is everybody's") << u"registered"_s << std::vector{0, 2, 3};
        QTest::newRow("a role") << u"speaker"_s << std::vector{2};
        QTest::newRow("the workshop, without accents") << u"pleniere"_s << std::vector{0, 2};
        QTest::newRow("one of several workshops") << u"atelier 2"_s << std::vector{3};
        QTest::newRow("remote") << u"remote"_s << std::vector{3};
        QTest::newRow("has come") << u"present"_s << std::vector{0};
        QTest::newRow("has confirmed") << u"confirmed"_s << std::vector{2};
        QTest::newRow("the badge is printed") << u"badge"_s << std::vector{0};
        QTest::newRow("who is represented") << u"represented"_s << std::vector{1};
        QTest::newRow("who represents") << u"representative"_s << std::vector{2};
        QTest::newRow("the rank") << u"prefet"_s << std::vector{2};
        QTest::newRow("who is at it") << u"nadia"_s << std::vector{1};
        QTest::newRow("a short word is nothing to look for") << u"on"_s << std::vector<int>();
    }
    void whatIsChosenFromAFewIsFoundByItsWord()
    {
        QFETCH(QString, text);
        Programme programme = m_programme;
        programme.workshops = {{.id = WorkshopId(1), .title = u"Plénière"_s},
                               {.id = WorkshopId(2), .title = u"Atelier 2"_s}};
        programme.ranks = {{RankId(1), u"Préfet"_s, 0}};
        auto cards = m_cards;
        cards[0].enrolments = {{.workshop = WorkshopId(1)}};
        cards[0].presences = {{.at = QDateTime(QDate(2017, 12, 11), QTime(9, 0), Qt::UTC)}};
        cards[0].printedAt = cards[0].presences.front().at;
        cards[1].attendee.status = Status::Excused;
        cards[1].attendee.followedBy = u"Nadia"_s;
        cards[1].representedBy = AttendeeId(3);
        cards[2].attendee.role = Role::Speaker;
        cards[2].attendee.rank = RankId(1);
        cards[2].attendee.confirmedAt = cards[0].printedAt;
        cards[2].enrolments = {{.workshop = WorkshopId(1)}};
        cards[2].represents = {AttendeeId(2)};
        cards[3].attendee.organisation = u"Régie des transports"_s;
        cards[3].attendee.mode = Mode::Remote;
        cards[3].enrolments = {{.workshop = WorkshopId(2)}};
        SearchIndex index;
        index.build(cards, programme);
        QTEST(index.find(text).rows(), "rows");
        // People who changed since are found alike.
        SearchIndex changed;
        changed.build({}, programme);
        for (size_t row = 0; row < cards.size(); ++row)
            changed.update(int(row), cards[row], programme);
        QTEST(changed.find(text).rows(), "rows");
    }
    void whatMeansAStatusIsToldFromNames()
    {
        SearchIndex index;
        index.build(m_cards, m_programme);
        QCOMPARE(index.sharedIn(u"lefevre registered"_s), QStringList{u"registered"_s});
        QCOMPARE(index.sharedIn(u"lefevre"_s), QStringList());
        // A slip in the name is forgiven beside it.
        QCOMPARE(index.findSimilar(u"lefevra registered"_s).rows(), std::vector{0});
    }
    void anIndexOfNobodyFindsNobody()
    {
        SearchIndex index;
        index.build({}, m_programme);
        QVERIFY(index.find(u"a"_s).empty());
        QVERIFY(index.findSimilar(u"lefevre"_s).empty());
        QVERIFY(index.find({}).empty());
    }
    void theBestMatchIsTheFamilyNameItself()
    {
        QVERIFY(matchRank(m_cards[0], u"lefevre"_s) <
                matchRank(card(9, u"Lefevre"_s, u"Zola"_s, {}), u"lefevre"_s));
        QVERIFY(matchRank(m_cards[0], u"lefevre"_s) <
                matchRank(card(9, u"A"_s, u"Lefèvre-Martin"_s, {}), u"lefevre"_s));
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
