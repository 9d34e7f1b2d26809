// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/duplicates.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

// "given|family|email|organisation"
Attendee attendee(const QString &words)
{
    Attendee attendee;
    attendee.givenName = words.section(u'|', 0, 0);
    attendee.familyName = words.section(u'|', 1, 1);
    attendee.email = words.section(u'|', 2, 2);
    attendee.organisation = words.section(u'|', 3, 3);
    return attendee;
}

std::vector<AttendeeCard> cardsOf(const QStringList &people)
{
    std::vector<AttendeeCard> cards;
    for (const QString &one : people) {
        AttendeeCard card;
        card.attendee = attendee(one);
        card.attendee.id = AttendeeId(qint64(cards.size()) + 1);
        cards.push_back(card);
    }
    return cards;
}

std::vector<DuplicatePair> found(const std::vector<AttendeeCard> &cards,
                                 const std::vector<Distinct> &distinct = {})
{
    const auto pairs = duplicatesIn(cards, distinct, Progress::none());
    if (!pairs)
        qFatal("%s", qPrintable(pairs.error().sentence));
    return *pairs;
}

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void twoRecordsOfOnePersonAreFound_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("reason");
        QTest::newRow("e-mail and name")
            << u"Élise|Lefèvre|E.L@mairie.example|Mairie"_s << u"Elise|LEFEVRE|e.l@mairie.example|"_s
            << u"Same e-mail and same name"_s;
        QTest::newRow("e-mail and near name")
            << u"Katherine|Petit|k@a.example|"_s << u"Catherine|Petit|k@a.example|"_s
            << u"Same e-mail, similar names"_s;
        QTest::newRow("e-mail and initial") << u"J.|Dupont|d@a.example|"_s << u"Jean|Dupont|d@a.example|"_s
                                            << u"Same e-mail, one name is part of the other"_s;
        QTest::newRow("married name")
            << u"Marie|Dupont|d@a.example|"_s << u"Marie|Dupont-Martin|d@a.example|"_s
            << u"Same e-mail, one name is part of the other"_s;
        QTest::newRow("name alone") << u"Océane|Le Goff||"_s << u"Oceane|LE GOFF|o@b.example|Univ"_s
                                    << u"Same name"_s;
        QTest::newRow("name and organisation")
            << u"Zoé|Œuvrard|z@a.example|Ville de Lyon"_s << u"Zoe|Oeuvrard|zoe@a.example|ville de lyon"_s
            << u"Same name, same organisation"_s;
        QTest::newRow("swapped") << u"Karim|Benali||"_s << u"Benali|Karim||"_s
                                 << u"Given and family name swapped"_s;
        QTest::newRow("cut elsewhere")
            << u"Jean Pierre|Dupont||"_s << u"Jean|Pierre-Dupont||"_s << u"Given and family name swapped"_s;
        QTest::newRow("one letter too much")
            << u"Anne|Lefebvre||Mairie de Valmont"_s << u"Anne|Lefebre||mairie de valmont"_s
            << u"Similar names, same organisation"_s;
        QTest::newRow("neighbours swapped")
            << u"Anne|Martin||Mairie"_s << u"Anne|Matrin||Mairie"_s << u"Similar names, same organisation"_s;
        QTest::newRow("two slips in a long name")
            << u"Anne|Charpentier||Mairie"_s << u"Anne|Charppentiet||Mairie"_s
            << u"Similar names, same organisation"_s;
        QTest::newRow("swapped with a slip") << u"Anne|Martinez||Mairie"_s << u"Martines|Anne||Mairie"_s
                                             << u"Similar names, same organisation"_s;
        QTest::newRow("without given name") << u"|Dupont||Mairie"_s << u"Jean|Dupont||Mairie"_s
                                            << u"One name is part of the other, same organisation"_s;
    }
    void twoRecordsOfOnePersonAreFound()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(QString, reason);
        const auto pairs = found(cardsOf({one, other}));
        QCOMPARE(pairs.size(), size_t(1));
        QCOMPARE(reasonOf(pairs.front()), reason);
        QCOMPARE(pairs.front().first, AttendeeId(1));
        QCOMPARE(pairs.front().second, AttendeeId(2));
        const auto cards = cardsOf({one, other});
        QCOMPARE(pairOf(cards[1], cards[0]), pairs.front());
    }
    void twoPeopleAreNoPair_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("the office's address") << u"Anne|Martin|contact@mairie.example|Mairie"_s
                                              << u"Karim|Benali|contact@mairie.example|Mairie"_s;
        QTest::newRow("near names elsewhere") << u"Anne|Lefebvre||Mairie"_s << u"Anne|Lefebre||Université"_s;
        QTest::newRow("a short name is another with one letter")
            << u"Léa|Martin||Mairie"_s << u"Léo|Martin||Mairie"_s;
        QTest::newRow("brothers") << u"Paul|Martin||Mairie"_s << u"Jacques|Martin||Mairie"_s;
        QTest::newRow("three slips") << u"Anne|Charpentier||Mairie"_s << u"Anne|Charpnte||Mairie"_s;
        QTest::newRow("numbers are no slips")
            << u"Invité|Numéro 12||Mairie"_s << u"Invité|Numéro 13||Mairie"_s;
        QTest::newRow("no organisation is none in common") << u"Anne|Lefebvre||"_s << u"Anne|Lefebre||"_s;
    }
    void twoPeopleAreNoPair()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(found(cardsOf({one, other})).empty());
    }
    void seatsWithoutNamesAreNever()
    {
        auto cards = cardsOf({u"||c@mairie.example|Mairie"_s, u"||c@mairie.example|Mairie"_s});
        for (AttendeeCard &card : cards) {
            card.attendee.seat = 1;
            card.attendee.seats = 2;
        }
        QVERIFY(found(cards).empty());
    }
    void whoeverIsKnownToBeSomebodyElseIsLeftOut()
    {
        const auto cards = cardsOf({u"Paul|Martin||A"_s, u"Paul|Martin||B"_s, u"Paul|Martin||C"_s});
        QCOMPARE(found(cards).size(), size_t(3));
        const auto pairs = found(cards, {{DistinctId(1), AttendeeId(1), AttendeeId(3)}});
        QCOMPARE(pairs.size(), size_t(2));
        for (const DuplicatePair &pair : pairs)
            QVERIFY(!(pair.first == AttendeeId(1) && pair.second == AttendeeId(3)));
    }
    void theMostCertainComesFirst()
    {
        const auto pairs =
            found(cardsOf({u"Anne|Lefebvre|a@x.example|Mairie"_s, u"Karim|Benali|k@x.example|"_s,
                           u"Anne|Lefebre|al@x.example|Mairie"_s, u"Karim|Benali|k@x.example|"_s,
                           u"Zoé|Petit|z@x.example|Metz"_s, u"Zoé|Petit|z@y.example|Nancy"_s}));
        QCOMPARE(pairs.size(), size_t(3));
        QCOMPARE(pairs[0].first, AttendeeId(2));
        QCOMPARE(pairs[1].first, AttendeeId(5));
        QCOMPARE(pairs[2].first, AttendeeId(1));
    }
    void whosePrintedBadgeIsOutStays()
    {
        auto cards = cardsOf({u"Paul|Martin||A"_s, u"Paul|Martin||A"_s});
        cards[1].printedAt = QDateTime(QDate(2017, 12, 10), QTime(9, 0), Qt::UTC);
        QCOMPARE(found(cards).front().first, AttendeeId(2));
    }
    void oneLargeOrganisationIsSearchedAsASmallOne()
    {
        // Names without any likeness: each letter tells them apart at many places.
        QStringList people;
        const auto word = [](quint64 number) {
            QString letters;
            for (int i = 0; i < 9; ++i) {
                number = number * 6364136223846793005ULL + 1442695040888963407ULL;
                letters += QLatin1Char(char('a' + (number >> 33) % 26));
            }
            return letters;
        };
        for (quint64 i = 0; i < 5000; ++i)
            people.append(u"%1|%2||Ministère"_s.arg(word(i), word(i + 100000)));
        people.append(u"Stéphanie|Charpentier||Ministère"_s);
        people.append(u"Stephanie|Charpentir||Ministere"_s);
        people.append(u"Charpentier|Stéfanie||Ministère"_s);
        const auto pairs = found(cardsOf(people));
        QCOMPARE(pairs.size(), size_t(2));
    }
    void itCanBeStopped()
    {
        struct Stopped : Progress
        {
            void report(qint64, qint64) override {}
            [[nodiscard]] bool cancelled() const override { return true; }
        } stopped;
        const auto pairs = duplicatesIn(cardsOf({u"A|B||"_s}), {}, stopped);
        QVERIFY(!pairs);
        QCOMPARE(pairs.error().code, Error::Cancelled);
    }
    void slipsAreCounted()
    {
        QCOMPARE(slipsBetween(u"martin", u"martin", 2), 0);
        QCOMPARE(slipsBetween(u"martin", u"matrin", 2), 1);
        QCOMPARE(slipsBetween(u"martin", u"martn", 2), 1);
        QCOMPARE(slipsBetween(u"martin", u"nartim", 2), 2);
        QCOMPARE(slipsBetween(u"martin", u"benali", 2), 3);
        QCOMPARE(slipsBetween(u"", u"ab", 2), 2);
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
