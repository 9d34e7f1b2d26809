// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/cells.h"
#include "app/desk/figures.h"
#include "app/desk/filterwords.h"
#include "app/desk/oddities.h"
#include "app/desk/order.h"
#include "app/desk/roster.h"
#include "app/desk/situation.h"
#include "app/store/people.h"
#include "tests/support/document.h"

#include <QSignalSpy>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestRoster : public QObject
{
    Q_OBJECT

    static QStringList names(const Roster &roster, const Listing &listing = {})
    {
        QStringList names;
        for (const AttendeeCard *card : roster.listed(listing))
            names.append(card->attendee.familyName);
        return names;
    }

private slots:
    void initTestCase() { qRegisterMetaType<Changes>(); }

    void theListFollowsTheStore()
    {
        TestDocument document;
        const Attendee lefevre = document.add(u"Lefèvre"_s, u"Élise"_s);
        Roster roster;
        QVERIFY_RESULT(roster.follow(document.store()));
        QSignalSpy reset(&roster, &Roster::cardsReset);
        QSignalSpy changed(&roster, &Roster::cardsChanged);
        document.add(u"Benali"_s, u"Karim"_s);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(names(roster), QStringList({u"Benali"_s, u"Lefèvre"_s}));
        Attendee renamed = lefevre;
        renamed.familyName = u"Abadie"_s;
        QVERIFY_RESULT(document.store().write(
            u"Rename"_s, [&](Writer &writer) { return writer.change(lefevre, renamed); }));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(names(roster), QStringList({u"Abadie"_s, u"Benali"_s}));
        QVERIFY_RESULT(document.store().undo({}));
        QVERIFY_RESULT(document.store().undo({}));
        QCOMPARE(names(roster), QStringList{u"Lefèvre"_s});
    }
    void manyChangedAtOnceAreFoundByWhatTheyAreNow()
    {
        TestDocument document;
        QVERIFY_RESULT(document.store().write(u"Many"_s, [](Writer &writer) -> Result<void> {
            for (int i = 0; i < 600; ++i) {
                Attendee attendee;
                attendee.familyName = u"Personne%1"_s.arg(i);
                attendee.organisation = u"Valmont"_s;
                if (const auto done = people::add(writer, attendee); !done)
                    return done;
            }
            return {};
        }));
        Roster roster;
        QVERIFY_RESULT(roster.follow(document.store()));
        roster.prepareSearch();
        Listing listing;
        listing.search = u"valmont"_s;
        QCOMPARE(roster.rows(listing).size(), size_t(600));
        const std::vector<AttendeeCard> before = roster.cards();
        QVERIFY_RESULT(document.store().write(u"Move"_s, [&before](Writer &writer) -> Result<void> {
            for (size_t i = 0; i < 500; ++i) {
                Attendee after = before[i].attendee;
                after.organisation = u"Hautecombe"_s;
                if (const auto done = writer.change(before[i].attendee, after); !done)
                    return done;
            }
            return {};
        }));
        QCOMPARE(roster.rows(listing).size(), size_t(100));
        listing.search = u"hautecombe"_s;
        QCOMPARE(roster.rows(listing).size(), size_t(500));
        QVERIFY_RESULT(document.store().undo({}));
        QVERIFY(roster.rows(listing).empty());
    }
    void bothSeeThatOneIsRepresented()
    {
        TestDocument document;
        const Attendee mayor = document.add(u"El Mansouri"_s);
        const Attendee deputy = document.add(u"Fauré"_s);
        Roster roster;
        QVERIFY_RESULT(roster.follow(document.store()));
        QVERIFY_RESULT(document.store().write(
            u"Represent"_s, [&](Writer &writer) { return people::represent(writer, deputy.id, mayor.id); }));
        QCOMPARE(roster.card(mayor.id)->representedBy, deputy.id);
        QCOMPARE(roster.card(deputy.id)->represents, std::vector{mayor.id});
        // In another's place besides.
        const Attendee second = document.add(u"Garnier"_s);
        QVERIFY_RESULT(document.store().write(
            u"Represent"_s, [&](Writer &writer) { return people::represent(writer, deputy.id, second.id); }));
        QCOMPARE(roster.card(deputy.id)->represents, (std::vector{mayor.id, second.id}));
        const CellColumn status{CellColumn::OfField, u"status"_s, findField(RecordKind::Attendee, u"status")};
        const QString cell = shownCell(*roster.card(deputy.id), status, roster);
        QVERIFY2(cell.contains(u"El Mansouri"_s) && cell.contains(u"Garnier"_s), qPrintable(cell));
        const QString situation = situationOf(*roster.card(deputy.id), roster);
        QVERIFY2(situation.contains(u"El Mansouri"_s) && situation.contains(u"Garnier"_s),
                 qPrintable(situation));
        // Who ends one leaves the other.
        QVERIFY_RESULT(document.store().write(
            u"End"_s, [&](Writer &writer) { return people::endRepresentation(writer, second.id); }));
        QCOMPARE(roster.card(deputy.id)->represents, std::vector{mayor.id});
        QVERIFY(!roster.card(second.id)->representedBy.isValid());
        for (int i = 0; i < 3; ++i)
            QVERIFY_RESULT(document.store().undo({}));
        QCOMPARE(roster.card(deputy.id)->represents, std::vector{mayor.id});
        QVERIFY_RESULT(document.store().undo({}));
        QVERIFY(!roster.card(mayor.id)->representedBy.isValid());
        QVERIFY(roster.card(deputy.id)->represents.empty());
    }
    void theOrderIsTheLanguagesOwn()
    {
        TestDocument document;
        for (const QString &name : {u"Zola"_s, u"Œuvrard"_s, u"Odier"_s, u"d'Almeida"_s, u"Étcheverry"_s,
                                    u"Estève"_s, u"Le Goff"_s, u"El Mansouri"_s})
            document.add(name);
        Roster roster;
        QVERIFY_RESULT(roster.follow(document.store()));
        QCOMPARE(names(roster), QStringList({u"d'Almeida"_s, u"El Mansouri"_s, u"Estève"_s, u"Étcheverry"_s,
                                             u"Le Goff"_s, u"Odier"_s, u"Œuvrard"_s, u"Zola"_s}));
        Listing backwards;
        backwards.descending = true;
        QCOMPARE(names(roster, backwards).first(), u"Zola"_s);
        Listing byStatus;
        byStatus.sort = u"status"_s;
        QCOMPARE(names(roster, byStatus), names(roster));
    }
    void conditionsAreUnderstoodAndCombined_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("status by key") << u"status"_s << u"excused"_s << QStringList{u"Benali"_s};
        QTest::newRow("status in words") << u"status"_s << u"Registered"_s << QStringList{u"Lefèvre"_s};
        QTest::newRow("organisation, accents aside")
            << u"organisation"_s << u"mairie"_s << QStringList{u"Lefèvre"_s};
        QTest::newRow("nothing there") << u"organisation"_s << u""_s << QStringList{u"Benali"_s};
        QTest::newRow("present") << u"checked-in"_s << u"yes"_s << QStringList{u"Lefèvre"_s};
        QTest::newRow("badge to print") << u"badge"_s << u"new"_s << QStringList({u"Benali"_s, u"Lefèvre"_s});
        QTest::newRow("in a workshop") << u"workshop"_s << u"atelier 1"_s << QStringList{u"Lefèvre"_s};
        QTest::newRow("by category") << u"category"_s << u"Researcher"_s << QStringList{u"Benali"_s};
    }
    void conditionsAreUnderstoodAndCombined()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        TestDocument document;
        const auto programme = *document.store().programme();
        QVERIFY_RESULT(document.store().write(u"People"_s, [&](Writer &writer) -> Result<void> {
            Workshop workshop;
            workshop.title = u"Atelier 1"_s;
            if (const auto done = writer.add(workshop); !done)
                return done;
            Attendee here;
            here.familyName = u"Lefèvre"_s;
            here.organisation = u"Mairie"_s;
            if (const auto done = people::add(writer, here); !done)
                return done;
            if (const auto done = people::enrol(writer, here.id, workshop.id, EnrolmentState::Enrolled);
                !done)
                return done;
            if (const auto done = people::checkIn(writer, here.id, {}, writer.now()); !done)
                return done;
            Attendee excused;
            excused.familyName = u"Benali"_s;
            excused.status = Status::Excused;
            excused.category = categoryMeant(programme.categories, u"Researcher"_s)->id;
            return people::add(writer, excused);
        }));
        Roster roster;
        QVERIFY_RESULT(roster.follow(document.store()));
        const auto condition = conditionFrom(key, value, roster.programme());
        QVERIFY_RESULT(condition);
        Listing listing;
        listing.filter = {*condition};
        QTEST(names(roster, listing), "found");
        listing.filter.push_back({u"family_name"_s, Condition::Is, {u"nobody"_s}});
        QVERIFY(names(roster, listing).isEmpty());
    }
    void everyRelationHolds_data()
    {
        using C = Condition;
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<QStringList>("found");
        const QStringList both{u"Benali"_s, u"Lefèvre"_s};
        const QStringList benali{u"Benali"_s};
        const QStringList lefevre{u"Lefèvre"_s};
        QTest::newRow("is not") << C{u"status"_s, C::IsNot, {u"excused"_s}} << lefevre;
        QTest::newRow("one of two") << C{u"status"_s, C::Is, {u"excused"_s, u"registered"_s}} << both;
        QTest::newRow("contains") << C{u"organisation"_s, C::Contains, {u"VALM"_s}} << lefevre;
        QTest::newRow("filled in") << C{u"organisation"_s, C::IsNotEmpty, {}} << lefevre;
        QTest::newRow("no rank") << C{u"rank"_s, C::IsEmpty, {}} << lefevre;
        QTest::newRow("a rank") << C{u"rank"_s, C::Is, {u"préfet"_s}} << benali;
        QTest::newRow("invited before") << C{u"invited_on"_s, C::Before, {u"2017-10-02"_s}} << lefevre;
        QTest::newRow("invited from") << C{u"invited_on"_s, C::From, {u"2017-10-01"_s}} << lefevre;
        QTest::newRow("not invited") << C{u"invited_on"_s, C::IsEmpty, {}} << benali;
        QTest::newRow("registered before") << C{u"registered_at"_s, C::Before, {u"2017-10-03"_s}} << benali;
        QTest::newRow("registered on that day in Paris")
            << C{u"registered_at"_s, C::From, {u"2017-10-03"_s}} << lefevre;
        QTest::newRow("enrolled") << C{u"enrolled-in"_s, C::Is, {u"Atelier 1"_s}} << lefevre;
        QTest::newRow("waiting") << C{u"waiting-for"_s, C::Is, {u"Atelier 1"_s}} << benali;
        QTest::newRow("enrolled or waiting") << C{u"workshop"_s, C::Is, {u"Atelier 1"_s}} << both;
        QTest::newRow("not enrolled") << C{u"enrolled-in"_s, C::IsNot, {u"Atelier 1"_s}} << benali;
        QTest::newRow("in none") << C{u"workshop"_s, C::IsEmpty, {}} << QStringList();
        QTest::newRow("has an answer") << C{u"question:Régime"_s, C::IsNotEmpty, {}} << lefevre;
        QTest::newRow("lacks an answer") << C{u"question:Régime"_s, C::IsEmpty, {}} << benali;
        QTest::newRow("answers that") << C{u"question:Régime"_s, C::Is, {u"vegetarien"_s}} << lefevre;
        QTest::newRow("a question that is gone") << C{u"question:Rien"_s, C::Is, {u"x"_s}} << QStringList();
    }
    void everyRelationHolds()
    {
        QFETCH(Condition, condition);
        Programme programme;
        programme.colloquium.timeZone = u"Europe/Paris"_s;
        programme.workshops = {{.id = WorkshopId(1), .title = u"Atelier 1"_s}};
        programme.questions = {{.id = QuestionId(1), .text = u"Régime"_s}};
        programme.ranks = {{RankId(1), u"Préfet"_s, 0}};
        AttendeeCard here;
        here.attendee.id = AttendeeId(1);
        here.attendee.familyName = u"Lefèvre"_s;
        here.attendee.organisation = u"Mairie de Valmont"_s;
        here.attendee.invitedOn = QDate(2017, 10, 1);
        here.attendee.registeredAt = QDateTime(QDate(2017, 10, 2), QTime(23, 30), Qt::UTC);
        here.enrolments = {{{}, AttendeeId(1), WorkshopId(1), EnrolmentState::Enrolled, 1}};
        here.answers = {{{}, AttendeeId(1), QuestionId(1), u"Végétarien"_s}};
        AttendeeCard excused;
        excused.attendee.id = AttendeeId(2);
        excused.attendee.familyName = u"Benali"_s;
        excused.attendee.status = Status::Excused;
        excused.attendee.rank = RankId(1);
        excused.attendee.registeredAt = QDateTime(QDate(2017, 10, 2), QTime(12, 0), Qt::UTC);
        excused.enrolments = {{{}, AttendeeId(2), WorkshopId(1), EnrolmentState::Waiting, 1}};
        QStringList found;
        const Matcher matcher({condition}, programme);
        for (const AttendeeCard &card : {excused, here}) {
            if (matcher.matches(card))
                found.append(card.attendee.familyName);
        }
        QTEST(found, "found");
        QVERIFY(!chipText(condition).isEmpty());
    }
    void whatCanBeAskedIsFoundAgainFromItsCondition()
    {
        Programme programme;
        programme.workshops = {{.id = WorkshopId(1), .title = u"Atelier 1"_s}};
        programme.questions = {{.id = QuestionId(1), .text = u"Régime"_s}};
        for (const FilterSubject &subject : filterSubjects(programme)) {
            QVERIFY(!subject.label.isEmpty());
            for (size_t i = 0; i < subject.offers.size(); ++i) {
                const auto [again, offer] = offerOf(subject.offers[i].condition, programme);
                QCOMPARE(again.key, subject.key);
                QCOMPARE(offer, int(i));
            }
        }
    }
    void everyColumnCanBeSortedByAndNothingComesLast()
    {
        Programme programme;
        programme.questions = {{.id = QuestionId(1), .text = u"Régime"_s}};
        programme.ranks = {{RankId(7), u"Préfet"_s, 0}, {RankId(3), u"Maire"_s, 1}};
        std::vector<AttendeeCard> cards(3);
        for (size_t i = 0; i < cards.size(); ++i)
            cards[i].attendee.familyName = QString(QChar(char16_t(u'A' + i)));
        cards[1].attendee.rank = RankId(3);
        cards[2].attendee.rank = RankId(7);
        cards[2].attendee.invitedOn = QDate(2017, 9, 1);
        cards[1].attendee.invitedOn = QDate(2017, 9, 2);
        cards[2].answers = {{{}, {}, QuestionId(1), u"Aucun"_s}};
        cards[2].attendee.travel = Owed::Received;
        const Order order(Language::of(u"fr"_s));
        for (const QString &key : {u"rank"_s, u"invited_on"_s, u"question:Régime"_s, u"travel"_s}) {
            const std::vector<int> ranks = order.ranks(cards, programme, key);
            QVERIFY2(ranks[2] == 0, qPrintable(key));
            QVERIFY2(ranks[0] > 0, qPrintable(key));
        }
        QCOMPARE(order.ranks(cards, programme, u"rank"_s), std::vector({2, 1, 0}));
    }
    void anUnknownConditionNamesWhatThereIs()
    {
        TestDocument document;
        const Programme programme = *document.store().programme();
        const auto key = conditionFrom(u"colour"_s, u"red"_s, programme);
        QVERIFY(!key);
        QVERIFY(key.error().sentence.contains(u"organisation"_s));
        const auto value = conditionFrom(u"status"_s, u"maybe"_s, programme);
        QVERIFY(!value);
        QVERIFY(value.error().sentence.contains(u"excused"_s));
    }
    void figuresCountWhoComes()
    {
        Programme programme;
        programme.colloquium.timeZone = u"Europe/Paris"_s;
        programme.workshops = {{.id = WorkshopId(1), .title = u"Atelier"_s, .capacity = 1}};
        std::vector<AttendeeCard> cards(4);
        for (size_t i = 0; i < cards.size(); ++i) {
            cards[i].attendee.id = AttendeeId(qint64(i) + 1);
            cards[i].attendee.registeredAt = QDateTime(QDate(2017, 10, 2), QTime(23, 30), Qt::UTC);
            cards[i].enrolments = {{EnrolmentId(qint64(i) + 1), cards[i].attendee.id, WorkshopId(1),
                                    EnrolmentState::Enrolled, 1}};
        }
        cards[1].attendee.mode = Mode::Remote;
        cards[2].attendee.status = Status::Excused;
        cards[3].printedAt = cards[3].attendee.registeredAt;
        const Figures figures = figuresOf(cards, programme);
        QCOMPARE(figures.of(Status::Registered), 3);
        QCOMPARE(figures.remote, 1);
        QCOMPARE(figures.badgesNeeded, 2);
        QCOMPARE(figures.badgesPrinted, 1);
        QCOMPARE(figures.byWorkshop.front().enrolled, 3);
        QCOMPARE(figures.byWorkshop.front().remote, 1);
        // Half past eleven at night in London is the next day in Paris.
        QCOMPARE(figures.registrationsByDay.at(QDate(2017, 10, 3)), 4);
        const auto oddities = odditiesOf(cards, programme, figures);
        QVERIFY(std::ranges::any_of(oddities, [](const Oddity &oddity) {
            return oddity.place == Oddity::Workshops && oddity.sentence.contains(u"Atelier"_s);
        }));
    }
};

QTEST_GUILESS_MAIN(TestRoster)
#include "tst_roster.moc"
