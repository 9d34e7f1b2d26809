// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/namecase.h"
#include "app/desk/nameproposals.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

std::vector<AttendeeCard> cardsOf(const QList<std::pair<QString, QString>> &names)
{
    std::vector<AttendeeCard> cards;
    for (const auto &[given, family] : names) {
        AttendeeCard card;
        card.attendee.id = AttendeeId(qint64(cards.size()) + 1);
        card.attendee.givenName = given;
        card.attendee.familyName = family;
        cards.push_back(card);
    }
    return cards;
}

} // namespace

class TestNameProposals : public QObject
{
    Q_OBJECT

private slots:
    void aFamilyNameIsWrittenAsInALetter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("proper");
        const auto row = [](const QString &name, const QString &proper) {
            QTest::newRow(qPrintable(name)) << name << proper;
        };
        row(u"DUPONT"_s, u"Dupont"_s);
        row(u"dupont"_s, u"Dupont"_s);
        row(u"D'ALMEIDA"_s, u"d'Almeida"_s);
        row(u"d’almeida"_s, u"d’Almeida"_s);
        row(u"d'ALMEIDA"_s, u"d'Almeida"_s);
        row(u"DE LA FONTAINE"_s, u"de La Fontaine"_s);
        row(u"de LA FONTAINE"_s, u"de La Fontaine"_s);
        row(u"LA FONTAINE"_s, u"La Fontaine"_s);
        row(u"LE GOFF"_s, u"Le Goff"_s);
        row(u"le goff"_s, u"Le Goff"_s);
        row(u"DE VILLIERS"_s, u"de Villiers"_s);
        row(u"DU BELLAY"_s, u"du Bellay"_s);
        row(u"VAN DER BERG"_s, u"van der Berg"_s);
        row(u"VAN DEN BERG"_s, u"van den Berg"_s);
        row(u"VON DER LEYEN"_s, u"von der Leyen"_s);
        row(u"BEN SALEM"_s, u"Ben Salem"_s);
        row(u"AHMED BEN SALEM"_s, u"Ahmed ben Salem"_s);
        row(u"EL MANSOURI"_s, u"El Mansouri"_s);
        row(u"DA SILVA"_s, u"da Silva"_s);
        row(u"ORTEGA Y GASSET"_s, u"Ortega y Gasset"_s);
        row(u"MCDONALD"_s, u"McDonald"_s);
        row(u"MACDONALD"_s, u"MacDonald"_s);
        row(u"MACRON"_s, u"Macron"_s);
        row(u"MACHADO"_s, u"Machado"_s);
        row(u"O'BRIEN"_s, u"O'Brien"_s);
        row(u"L'HERMITE"_s, u"L'Hermite"_s);
        row(u"N'DIAYE"_s, u"N'Diaye"_s);
        row(u"LEFÈVRE-MARTIN"_s, u"Lefèvre-Martin"_s);
        row(u"SAINT-EXUPÉRY"_s, u"Saint-Exupéry"_s);
        row(u"DUPONT-D'ALMEIDA"_s, u"Dupont-d'Almeida"_s);
        row(u"DUPONT DE NEMOURS"_s, u"Dupont de Nemours"_s);
        row(u"ŒUVRARD"_s, u"Œuvrard"_s);
        row(u"œuvrard"_s, u"Œuvrard"_s);
        row(u"ÉTCHEVERRY"_s, u"Étcheverry"_s);
        row(u"weiß"_s, u"Weiß"_s);
        row(u"DUPONT III"_s, u"Dupont III"_s);
        row(u"LI"_s, u"Li"_s);
        row(u"DE"_s, u"De"_s);
        row(u"иванов"_s, u"Иванов"_s);
    }
    void aFamilyNameIsWrittenAsInALetter()
    {
        QFETCH(QString, name);
        QTEST(namecase::family(name), "proper");
    }
    void aGivenNameIsWrittenAsInALetter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("proper");
        const auto row = [](const QString &name, const QString &proper) {
            QTest::newRow(qPrintable(name)) << name << proper;
        };
        row(u"JEAN-PIERRE"_s, u"Jean-Pierre"_s);
        row(u"jean-pierre"_s, u"Jean-Pierre"_s);
        row(u"MARIE CLAIRE"_s, u"Marie Claire"_s);
        row(u"ÉLISE"_s, u"Élise"_s);
        row(u"j.-p."_s, u"J.-P."_s);
        row(u"D'ANGELO"_s, u"D'Angelo"_s);
        row(u"MARIA DE LOS ANGELES"_s, u"Maria de los Angeles"_s);
        row(u"JEAN J."_s, u"Jean J."_s);
    }
    void aGivenNameIsWrittenAsInALetter()
    {
        QFETCH(QString, name);
        QTEST(namecase::given(name), "proper");
    }
    void whatIsWrittenWithCareIsLeftAlone_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::newRow("plain") << u"Élise"_s << u"Lefèvre"_s;
        QTest::newRow("particle") << u"Ana"_s << u"d'Almeida"_s;
        QTest::newRow("capital inside") << u"JoAnn"_s << u"MacLeod"_s;
        QTest::newRow("double name half in capitals") << u"Anne"_s << u"DUPONT-Martin"_s;
        QTest::newRow("initials") << u"J.-P."_s << u"Martin"_s;
        QTest::newRow("initials without points") << u"JP"_s << u"Martin"_s;
        QTest::newRow("one letter") << u"O"_s << u"Ng"_s;
        QTest::newRow("no case") << u"小明"_s << u"王"_s;
        QTest::newRow("family name alone") << QString() << u"Martin"_s;
    }
    void whatIsWrittenWithCareIsLeftAlone()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        QVERIFY(nameProposals(cardsOf({{given, family}}), {}).empty());
    }
    void blanksAtTheEndsAndDoubledInsideGo()
    {
        const auto proposals = nameProposals(cardsOf({{u" Anne  Marie"_s, u"Le  Goff "_s}}), {});
        QCOMPARE(proposals.size(), size_t(1));
        QCOMPARE(proposals[0].givenName, u"Anne Marie"_s);
        QCOMPARE(proposals[0].familyName, u"Le Goff"_s);
        QCOMPARE(proposals[0].reasons, unsigned(NameProposal::Blanks));
    }
    void aFamilyNameInTheGivenNamesPlaceIsSeenByItsCapitals()
    {
        const auto proposals = nameProposals(cardsOf({{u"DE LA TOUR"_s, u"Jeanne"_s}}), {});
        QCOMPARE(proposals.size(), size_t(1));
        QCOMPARE(proposals[0].givenName, u"Jeanne"_s);
        QCOMPARE(proposals[0].familyName, u"de La Tour"_s);
        QCOMPARE(proposals[0].reasons, unsigned(NameProposal::Swapped | NameProposal::Capitals));
    }
    void aGivenNameInCapitalsThatTheListKnowsStaysWhereItIs()
    {
        const auto proposals = nameProposals(
            cardsOf({{u"MARIE"_s, u"Dupont"_s}, {u"Marie"_s, u"Petit"_s}, {u"Marie"_s, u"Benali"_s}}), {});
        QCOMPARE(proposals.size(), size_t(1));
        QCOMPARE(proposals[0].givenName, u"Marie"_s);
        QCOMPARE(proposals[0].familyName, u"Dupont"_s);
    }
    void swappedNamesAreSeenByTheOthersOfTheList()
    {
        const QList<std::pair<QString, QString>> others{{u"Karim"_s, u"Petit"_s},
                                                        {u"Karim"_s, u"Martin"_s},
                                                        {u"Karim"_s, u"Blanc"_s},
                                                        {u"Yannick"_s, u"Benali"_s}};
        const auto proposals = nameProposals(
            cardsOf(QList<std::pair<QString, QString>>{{u"Benali"_s, u"Karim"_s}} + others), {});
        QCOMPARE(proposals.size(), size_t(1));
        QCOMPARE(proposals[0].attendee, AttendeeId(1));
        QCOMPARE(proposals[0].givenName, u"Karim"_s);
        QCOMPARE(proposals[0].reasons, unsigned(NameProposal::Swapped));
        // A given name that is a family name too says nothing.
        QVERIFY(
            nameProposals(cardsOf(QList<std::pair<QString, QString>>{{u"Noah"_s, u"Karim"_s}} + others), {})
                .empty());
    }
    void seatsWithoutNamesAreLeftAlone()
    {
        auto cards = cardsOf({{QString(), QString()}});
        cards[0].attendee.organisation = u"MAIRIE"_s;
        cards[0].attendee.seat = 1;
        QVERIFY(nameProposals(cards, {}).empty());
    }
    void whatWasRefusedIsNotProposedAgain()
    {
        auto cards = cardsOf({{u"bell"_s, u"hooks"_s}, {u"bell"_s, u"hooks"_s}});
        const auto proposals = nameProposals(cards, {});
        QCOMPARE(proposals.size(), size_t(2));
        const RefusedName refused{RefusedNameId(1), AttendeeId(1), refusalOf(proposals[0])};
        const auto left = nameProposals(cards, {refused});
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left[0].attendee, AttendeeId(2));
        // Another spelling is another question.
        cards[0].attendee.familyName = u"HOOKSS"_s;
        QCOMPARE(nameProposals(cards, {refused}).size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestNameProposals)
#include "tst_nameproposals.moc"
