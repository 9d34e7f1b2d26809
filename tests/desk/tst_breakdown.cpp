// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/breakdown.h"
#include "app/desk/departements.h"
#include "app/desk/places.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kBefore = QDateTime(QDate(2017, 12, 10), QTime(8, 0), Qt::UTC);
const QDateTime kDuring = QDateTime(QDate(2017, 12, 11), QTime(9, 0), Qt::UTC);

// A small colloquium with a form that asks for places, and nobody yet.
struct Small
{
    Programme programme = {};
    std::vector<AttendeeCard> cards = {};

    Small()
    {
        cards.reserve(20); // what add() gives back stays where it is
        programme.colloquium.timeZone = u"Europe/Paris"_s;
        programme.colloquium.startDate = QDate(2017, 12, 11);
        programme.colloquium.startTime = QTime(9, 30);
        programme.categories = {{.id = CategoryId(1), .name = u"Élu·e"_s, .colour = u"#0B5C7D"_s},
                                {.id = CategoryId(2), .name = u"Chercheur·e"_s}};
        programme.workshops = {{.id = WorkshopId(1), .title = u"Eau"_s},
                               {.id = WorkshopId(2), .title = u"Air"_s}};
        programme.questions = {{.id = QuestionId(1), .text = u"Code postal"_s},
                               {.id = QuestionId(2), .text = u"Votre pays ?"_s},
                               {.id = QuestionId(3), .text = u"Venez-vous en train ?"_s}};
    }
    AttendeeCard &add(Status status = Status::Registered, Mode mode = Mode::OnSite)
    {
        AttendeeCard card;
        card.attendee.id = AttendeeId(qint64(cards.size()) + 1);
        card.attendee.status = status;
        card.attendee.mode = mode;
        cards.push_back(card);
        return cards.back();
    }
    Breakdown by(Grouping::Kind kind, const QDateTime &now = kBefore, QuestionId question = {},
                 const Filter &filter = {}) const
    {
        return breakdownOf(matching(cards, filter, programme), programme,
                           countingBasis(cards, programme, now), {kind, question}, Language::english());
    }
};

void answer(AttendeeCard &card, qint64 question, const QString &text)
{
    card.answers.push_back({.attendee = card.attendee.id, .question = QuestionId(question), .text = text});
}

void checkIn(AttendeeCard &card, WorkshopId workshop = {})
{
    card.presences.push_back({.attendee = card.attendee.id, .workshop = workshop, .at = kDuring});
}

const BreakdownRow &row(const Breakdown &breakdown, const QString &label)
{
    static const BreakdownRow none;
    for (const BreakdownRow &one : breakdown.rows) {
        if (one.label == label)
            return one;
    }
    return none;
}

QStringList labels(const Breakdown &breakdown)
{
    QStringList labels;
    for (const BreakdownRow &one : breakdown.rows)
        labels.append(one.label);
    return labels;
}

} // namespace

class TestBreakdown : public QObject
{
    Q_OBJECT

private slots:
    void peopleStandInTheirGroups()
    {
        Small small;
        small.add().attendee.organisation = u"Mairie d’Évian"_s;
        small.add().attendee.organisation = u"CNRS"_s;
        small.add().attendee.organisation = u"MAIRIE D’ÉVIAN"_s;
        small.add();
        small.cards[0].attendee.category = CategoryId(2);
        small.cards[1].attendee.category = CategoryId(1);
        small.cards[0].enrolments = {{.workshop = WorkshopId(2)}, {.workshop = WorkshopId(1)}};
        small.cards[1].enrolments = {{.workshop = WorkshopId(1), .state = EnrolmentState::Waiting}};
        answer(small.cards[1], 1, u"69007"_s);
        const auto groups = [&small](Grouping::Kind kind) {
            std::vector<const AttendeeCard *> people;
            for (const AttendeeCard &card : small.cards)
                people.push_back(&card);
            QStringList words;
            for (const PeopleGroup &group :
                 groupsOf(people, small.programme, {kind, {}}, Language::english())) {
                QString line = group.label + u':';
                for (const AttendeeCard *card : group.people)
                    line += u' ' + QString::number(card->attendee.id.value);
                words.append(line);
            }
            return words;
        };
        // By name, however it was written; those of none last.
        QCOMPARE(groups(Grouping::Organisation),
                 (QStringList{u"CNRS: 2"_s, u"Mairie d’Évian: 1 3"_s, u"Not known: 4"_s}));
        // In the organisers' order.
        QCOMPARE(groups(Grouping::Category),
                 (QStringList{u"Élu·e: 2"_s, u"Chercheur·e: 1"_s, u"Not known: 3 4"_s}));
        // Under each of theirs; who waits is not in it.
        QCOMPARE(groups(Grouping::Workshop), (QStringList{u"Eau: 1"_s, u"Air: 1"_s, u"Not known: 2 3 4"_s}));
        QCOMPARE(groups(Grouping::Departement), (QStringList{u"69 Rhône: 2"_s, u"Not known: 1 3 4"_s}));
        QCOMPARE(groups(Grouping::Status), QStringList{u"Registered: 1 2 3 4"_s});
    }
    void everybodyCountsInOneStatusAndTheFactsBesides()
    {
        Small small;
        for (const Status status : {Status::Invited, Status::Waiting, Status::Excused, Status::Withdrawn})
            small.add(status);
        small.add().attendee.category = CategoryId(1);
        AttendeeCard &came = small.add();
        came.attendee.confirmedAt = kBefore;
        checkIn(came);
        small.add(Status::Registered, Mode::Remote);
        const Breakdown breakdown = small.by(Grouping::Category, kDuring);
        const Counts &total = breakdown.total.counts;
        QCOMPARE(total[Measure::Invited], 1);
        QCOMPARE(total[Measure::Registered], 3);
        QCOMPARE(total[Measure::Confirmed], 1);
        QCOMPARE(total[Measure::Waiting], 1);
        QCOMPARE(total[Measure::Excused], 1);
        QCOMPARE(total[Measure::Withdrawn], 1);
        QCOMPARE(total[Measure::Present], 1);
        QCOMPARE(total[Measure::Absent], 1); // it began at 9:30 in Lyon, which is 8:30 here
        QCOMPARE(labels(breakdown), (QStringList{u"Élu·e"_s, u"Chercheur·e"_s, u"Not known"_s}));
        QCOMPARE(row(breakdown, u"Élu·e"_s).counts[Measure::Registered], 1);
        QCOMPARE(row(breakdown, u"Élu·e"_s).colour, u"#0B5C7D"_s);
    }
    void absentIsWhoIsRegisteredOnSiteOnceItHasBegun()
    {
        Small small;
        small.add();
        small.add(Status::Registered, Mode::Remote);
        small.add(Status::Excused);
        checkIn(small.add());
        QCOMPARE(small.by(Grouping::Category, kBefore).total.counts[Measure::Absent], 0);
        QCOMPARE(small.by(Grouping::Category, kDuring).total.counts[Measure::Absent], 1);
    }
    void theTurnoutIsOfThoseWhoConfirmedOnceAnybodyDid()
    {
        Small small;
        small.add();
        small.add();
        small.add(Status::Registered, Mode::Remote);
        QCOMPARE(small.by(Grouping::Category).total.counts[Measure::Expected], 2);
        small.cards[0].attendee.confirmedAt = kBefore;
        QCOMPARE(small.by(Grouping::Category).total.counts[Measure::Expected], 1);
        QVERIFY(turnoutRule(countingBasis(small.cards, small.programme, kBefore), Language::english())
                    .contains(u"confirmed"_s));
    }
    void organisationsAreOneHoweverTheyAreWritten()
    {
        Small small;
        for (const QString &written : {u"Mairie de Valmont"_s, u"MAIRIE DE VALMONT"_s, u"Mairie de Valmont"_s,
                                       u"Université d'Aube"_s, QString()})
            small.add().attendee.organisation = written;
        const Breakdown breakdown = small.by(Grouping::Organisation);
        QCOMPARE(labels(breakdown),
                 (QStringList{u"Mairie de Valmont"_s, u"Université d'Aube"_s, u"Not known"_s}));
        QCOMPARE(breakdown.rows[0].counts[Measure::Registered], 3);
    }
    void departementsComeFromPostalCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("departement");
        QTest::newRow("Lyon") << u"69007"_s << u"69"_s;
        QTest::newRow("with a blank and the town") << u"69 007 Lyon"_s << u"69"_s;
        QTest::newRow("with the country's letter") << u"F-01000"_s << u"01"_s;
        QTest::newRow("without its nought") << u"1000"_s << u"01"_s;
        QTest::newRow("Ajaccio") << u"20000"_s << u"2A"_s;
        QTest::newRow("South of Corsica") << u"20137"_s << u"2A"_s;
        QTest::newRow("Bastia") << u"20200"_s << u"2B"_s;
        QTest::newRow("North of Corsica") << u"20620"_s << u"2B"_s;
        QTest::newRow("overseas") << u"97400"_s << u"974"_s;
        QTest::newRow("Nouméa") << u"98800"_s << u"988"_s;
        QTest::newRow("Monaco") << u"98000"_s << QString();
        QTest::newRow("too short") << u"690"_s << QString();
        QTest::newRow("words") << u"Lyon"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void departementsComeFromPostalCodes()
    {
        QFETCH(QString, code);
        QFETCH(QString, departement);
        QCOMPARE(departements::ofPostalCode(code), departement);
    }
    void departementsAreUnderstoodByNameAndNumber_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("departement");
        QTest::newRow("name") << u"rhone"_s << u"69"_s;
        QTest::newRow("number and name") << u"69 – Rhône"_s << u"69"_s;
        QTest::newRow("name and number") << u"Ain (01)"_s << u"01"_s;
        QTest::newRow("one figure") << u"1"_s << u"01"_s;
        QTest::newRow("Corsica") << u"2a"_s << u"2A"_s;
        QTest::newRow("overseas") << u"Réunion"_s << u"974"_s;
        QTest::newRow("apostrophe") << u"Cote d’Or"_s << u"21"_s;
        QTest::newRow("a postal code") << u"69007"_s << u"69"_s;
        QTest::newRow("of a university") << u"Département de géographie"_s << QString();
    }
    void departementsAreUnderstoodByNameAndNumber()
    {
        QFETCH(QString, word);
        QFETCH(QString, departement);
        QCOMPARE(departements::meant(word), departement);
    }
    void placesComeFromTheFormAndOtherCountriesAreNoDepartement()
    {
        Small small;
        answer(small.add(), 1, u"69007"_s);
        AttendeeCard &german = small.add();
        answer(german, 1, u"69115"_s); // Heidelberg
        answer(german, 2, u"Allemagne"_s);
        AttendeeCard &french = small.add();
        answer(french, 1, u"01000"_s);
        answer(french, 2, u"FRANCE"_s);
        small.add();
        const Breakdown departements = small.by(Grouping::Departement);
        QCOMPARE(labels(departements),
                 (QStringList{u"01 Ain"_s, u"69 Rhône"_s, u"Outside France"_s, u"Not known"_s}));
        const Breakdown countries = small.by(Grouping::Country);
        QCOMPARE(row(countries, u"Allemagne"_s).counts[Measure::Registered], 1);
        // A French postal code is France's, where no other country is named.
        QCOMPARE(row(countries, u"France"_s).counts[Measure::Registered], 2);
        QCOMPARE(row(countries, u"Not known"_s).counts[Measure::Registered], 1);
    }
    void addressesSayWherePeopleComeFrom_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("departement");
        QTest::addColumn<QString>("country");
        QTest::newRow("a street and a town")
            << u"3, place Bellecour, 69002 Lyon"_s << u"69 Rhône"_s << u"France"_s;
        QTest::newRow("a box before the code")
            << u"BP 20046\n35000 Rennes Cedex 7"_s << u"35 Ille-et-Vilaine"_s << u"France"_s;
        QTest::newRow("with its country")
            << u"1 rue X, 97400 Saint-Denis, FRANCE"_s << u"974 La Réunion"_s << u"France"_s;
        QTest::newRow("another country's code")
            << u"Neue Str. 5, 69115 Heidelberg, Allemagne"_s << u"Outside France"_s << u"Germany"_s;
        QTest::newRow("no code") << u"Rue du Lac 3, 1204 Genève (Suisse)"_s << u"Outside France"_s
                                 << u"Switzerland"_s;
        QTest::newRow("nothing of it") << u"Mairie de Valmont"_s << u"Not known"_s << u"Not known"_s;
    }
    void addressesSayWherePeopleComeFrom()
    {
        QFETCH(QString, address);
        Small small;
        small.programme.questions = {{.id = QuestionId(1), .text = u"Adresse e-mail du secrétariat"_s},
                                     {.id = QuestionId(2), .text = u"Votre adresse postale"_s}};
        answer(small.add(), 2, address);
        const QStringList departements = labels(small.by(Grouping::Departement));
        QTEST(departements.front(), "departement");
        const QStringList countries = labels(small.by(Grouping::Country));
        QTEST(countries.front(), "country");
    }
    void whatIsMissingToPlacePeopleIsSaid()
    {
        Small small;
        small.programme.questions = {{.id = QuestionId(1), .text = u"Code postal"_s}};
        answer(small.add(), 1, u"69007"_s);
        small.add();
        const auto lack = [&small](int unknown) {
            return whatPlacesLack({Grouping::Departement, {}}, small.programme, unknown, 2);
        };
        QVERIFY(lack(1).contains(u"1 of 2"_s));
        QVERIFY(lack(0).isEmpty());
        small.programme.questions.clear();
        QVERIFY(lack(2).contains(u"No question"_s));
        QVERIFY(whatPlacesLack({Grouping::Status, {}}, small.programme, 2, 2).isEmpty());
        // Figures offer them all the same; prints do not.
        QVERIFY(std::ranges::count(groupingsFor(small.programme, small.cards, OfferPlaces::Always),
                                   Grouping::Departement, &Grouping::kind) == 1);
        QVERIFY(std::ranges::count(groupingsFor(small.programme, small.cards), Grouping::Departement,
                                   &Grouping::kind) == 0);
    }
    void whatIsOfferedIsWhatTheFormAsked()
    {
        Small small;
        answer(small.add(), 3, u"oui"_s);
        const auto kinds = [](const std::vector<Grouping> &groupings) {
            QList<int> found;
            for (const Grouping &grouping : groupings)
                found.append(grouping.kind);
            return found;
        };
        const QList<int> offered = kinds(groupingsFor(small.programme, small.cards));
        QVERIFY(offered.contains(int(Grouping::Departement)));
        QVERIFY(offered.contains(int(Grouping::Country)));
        QCOMPARE(offered.count(int(Grouping::Question)), 1);
        small.programme.questions.clear();
        const QList<int> less = kinds(groupingsFor(small.programme, small.cards));
        QVERIFY(!less.contains(int(Grouping::Departement)));
        QVERIFY(!less.contains(int(Grouping::Question)));
    }
    void groupingsAreCalledByKeyAndQuestion()
    {
        const Small small;
        QCOMPARE(groupingFrom(u"departement"_s, small.programme)->kind, Grouping::Departement);
        const auto question = groupingFrom(u"venez vous en train"_s, small.programme);
        QVERIFY_RESULT(question);
        QCOMPARE(question->question, QuestionId(3));
        QCOMPARE(groupingFrom(keyOf(*question, small.programme), small.programme)->question, QuestionId(3));
        const auto unknown = groupingFrom(u"colour"_s, small.programme);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().sentence.contains(u"organisation"_s));
    }
    void workshopsCountWhoIsEnrolledAndWhoCame()
    {
        Small small;
        AttendeeCard &both = small.add();
        both.enrolments = {{.workshop = WorkshopId(1)},
                           {.workshop = WorkshopId(2), .state = EnrolmentState::Waiting}};
        AttendeeCard &missing = small.add();
        missing.enrolments = {{.workshop = WorkshopId(1)}};
        checkIn(both, WorkshopId(1));
        checkIn(small.add(), WorkshopId(1)); // not enrolled
        const Breakdown breakdown = small.by(Grouping::Workshop, kDuring);
        const Counts &water = row(breakdown, u"Eau"_s).counts;
        QCOMPARE(water[Measure::Registered], 2);
        QCOMPARE(water[Measure::Present], 2);
        QCOMPARE(water[Measure::Absent], 1);
        const Counts &air = row(breakdown, u"Air"_s).counts;
        QCOMPARE(air[Measure::Registered], 0);
        QCOMPARE(air[Measure::Waiting], 1);
        QCOMPARE(air[Measure::Absent], 0); // nobody was checked in there: there was no sign-in
        QCOMPARE(breakdown.total.counts[Measure::Registered], 3);
    }
    void workshopsOfOneTitleStayTwo()
    {
        Small small;
        small.programme.workshops[1].title = u"Eau"_s;
        small.add().enrolments = {{.workshop = WorkshopId(2)}};
        const Breakdown breakdown = small.by(Grouping::Workshop);
        QCOMPARE(breakdown.rows.size(), size_t(2));
        QCOMPARE(breakdown.rows[0].counts[Measure::Registered], 0);
        QCOMPARE(breakdown.rows[1].counts[Measure::Registered], 1);
    }
    void answersAreCountedOfWhatIsFiltered()
    {
        Small small;
        answer(small.add(), 3, u"Oui"_s);
        answer(small.add(Status::Excused), 3, u"oui"_s);
        answer(small.add(), 3, u"Non"_s);
        const Filter registered{{u"status"_s, Condition::Is, {u"registered"_s}}};
        const Breakdown breakdown = small.by(Grouping::Question, kBefore, QuestionId(3), registered);
        QCOMPARE(breakdown.total.counts[Measure::Registered], 2);
        QCOMPARE(breakdown.total.counts[Measure::Excused], 0);
        QCOMPARE(breakdown.rows.size(), size_t(2));
    }
    void theLastEditionStandsBesideByName()
    {
        Small small;
        small.add().attendee.category = CategoryId(1);
        Small last;
        last.programme.categories = {{.id = CategoryId(9), .name = u"élu(e)"_s},
                                     {.id = CategoryId(1), .name = u"Presse"_s}};
        last.add().attendee.category = CategoryId(9);
        last.add().attendee.category = CategoryId(9);
        last.add().attendee.category = CategoryId(1);
        Breakdown breakdown = small.by(Grouping::Category);
        compare(breakdown, last.by(Grouping::Category));
        QCOMPARE(row(breakdown, u"Élu·e"_s).last[Measure::Registered], 2);
        QCOMPARE(row(breakdown, u"Presse"_s).last[Measure::Registered], 1);
        QCOMPARE(row(breakdown, u"Presse"_s).counts[Measure::Registered], 0);
        QCOMPARE(breakdown.total.last[Measure::Registered], 3);
    }
};

QTEST_GUILESS_MAIN(TestBreakdown)
#include "tst_breakdown.moc"
