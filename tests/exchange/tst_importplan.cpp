// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakedocument.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeaders = "Horodateur,Adresse e-mail,Nom,Prénom,Fonction,Ateliers,Remarques\n";

Result<Plan> planned(const FakeDocument &document, const QByteArray &csv, const ImportChoice &choice = {})
{
    const auto table = readTable(csv, u"x.csv"_s);
    if (!table)
        return tl::unexpected(table.error());
    return makePlan(*table, guessMapping(*table, document.programme, document.forms), document.basis(),
                    choice);
}

Plan brought(FakeDocument &document, const QByteArray &csv, const ImportChoice &choice = {})
{
    const Plan plan = planned(document, csv, choice).value();
    document.apply(plan);
    return plan;
}

QByteArray zoe(const QByteArray &day, const QByteArray &position, const QByteArray &workshops = {},
               const QByteArray &remarks = {})
{
    return day + "/10/2017 10:00:00,zoe@mairie.example,Martin,Zoé," + position + ",\"" + workshops + "\"," +
           remarks + "\n";
}

bool writesNothing(const Plan &plan)
{
    return plan.people.empty() && !plan.form && plan.newWorkshops.empty() && plan.newQuestions.empty();
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private slots:
    void anInvitedPersonWhoStandsInTheFormHasReplied()
    {
        FakeDocument document;
        ImportChoice invited;
        invited.areInvited = true;
        invited.now = QDateTime(QDate(2017, 9, 1), QTime(9, 0), Qt::UTC);
        brought(document, "E-mail,Nom,Prénom,Fonction,Organisme\nzoe@mairie.example,Martin,Zoé,Élue,Mairie\n",
                invited);
        QCOMPARE(document.cards.size(), size_t(1));
        const Attendee asInvited = document.cards.front().attendee;
        QCOMPARE(asInvited.status, Status::Invited);
        QCOMPARE(asInvited.invitedOn, QDate(2017, 9, 1));
        QVERIFY(!asInvited.registeredAt.isValid());

        const Plan reply = brought(document, kHeaders + zoe("3", "Maire"));
        QCOMPARE(reply.created, 0);
        QVERIFY(reply.conflicts.empty()); // what they say themselves counts
        const Attendee replied = document.cards.front().attendee;
        QCOMPARE(replied.status, Status::Registered);
        QCOMPARE(replied.position, u"Maire"_s);
        QCOMPARE(replied.repliedOn, QDate(2017, 10, 3));
        QCOMPARE(replied.repliedBy, Reply::Form);
        QCOMPARE(replied.invitedOn, QDate(2017, 9, 1));
        QVERIFY(writesNothing(planned(document, kHeaders + zoe("3", "Maire")).value()));
    }
    void whoExcusedThemselvesAndRegistersIsReported()
    {
        FakeDocument document;
        brought(document, "E-mail,Nom,Prénom\nzoe@mairie.example,Martin,Zoé\n");
        document.cards.front().attendee.status = Status::Excused;
        const Plan plan = brought(document, kHeaders + zoe("3", "Maire"));
        QCOMPARE(document.cards.front().attendee.status, Status::Excused);
        QCOMPARE(plan.remarks.size(), size_t(1));
        QVERIFY(plan.remarks.front().reason.contains(u"Zoé"_s));
    }
    void whoIsOnePerson_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("remarks");
        QTest::newRow("the same again") << "zoe@mairie.example,Martin,Zoé,Mairie"_ba << 1 << 0;
        QTest::newRow("capitals and a blank") << "ZOE@Mairie.EXAMPLE ,MARTIN,zoe,Mairie"_ba << 1 << 0;
        QTest::newRow("another name") << "zoe@mairie.example,Roux,Noël,Mairie"_ba << 2 << 1;
        QTest::newRow("names the other way about") << "zoe@mairie.example,Zoé,Martin,Mairie"_ba << 2 << 1;
        QTest::newRow("another e-mail") << "z.martin@mairie.example,Martin,Zoé,Mairie"_ba << 2 << 1;
        QTest::newRow("no e-mail, same organisation") << ",Martin,Zoé,MAIRIE"_ba << 1 << 0;
        QTest::newRow("no e-mail, other organisation") << ",Martin,Zoé,Région"_ba << 2 << 1;
    }
    void whoIsOnePerson()
    {
        QFETCH(QByteArray, second);
        QFETCH(int, people);
        const QByteArray headers = "E-mail,Nom,Prénom,Organisme\n";
        const QByteArray first = "zoe@mairie.example,Martin,Zoé,Mairie\n";
        FakeDocument inFile;
        const Plan plan = brought(inFile, headers + first + second + "\n");
        QCOMPARE(plan.created, people);
        QTEST(int(plan.remarks.size()), "remarks");
        FakeDocument inList;
        brought(inList, headers + first);
        const Plan later = planned(inList, headers + second + "\n").value();
        QCOMPARE(later.created, people - 1);
        QTEST(int(later.remarks.size()), "remarks");
    }
    void aBadgeCodeSaysWhoItIs()
    {
        FakeDocument document;
        brought(document, "Nom,E-mail\nMartin,a@b.example\n");
        const QByteArray code = document.cards[0].attendee.code.toLatin1();
        const Plan plan =
            planned(document, "code,family_name,phone\n" + code.toLower() + ",Roux,1234\n").value();
        QCOMPARE(plan.created, 0);
        QCOMPARE(plan.updated, 1);
        QCOMPARE(plan.people[0].attendee.phone, u"1234"_s);
        QCOMPARE(plan.conflicts.size(), 1u);
        QCOMPARE(plan.conflicts[0].theirs, u"Roux"_s);
        QCOMPARE(planned(document, "code,family_name\nBCDF-GHJK-LNPX,Roux\n").value().remarks.size(), 1u);
    }
    void theLaterRowWinsAndABlankErasesNothing()
    {
        FakeDocument document;
        const Plan plan = brought(document, kHeaders + zoe("12", "", "Climat", "") +
                                                zoe("10", "Maire", "Eau;Climat", "bonjour"));
        QCOMPARE(plan.created, 1);
        QCOMPARE(plan.people[0].row, 2); // the row of the 12th is the later one
        const AttendeeCard &card = document.cards[0];
        QCOMPARE(card.attendee.position, u"Maire"_s);
        QCOMPARE(card.attendee.registeredAt, QDateTime(QDate(2017, 10, 10), QTime(8, 0), Qt::UTC));
        QCOMPARE(card.enrolments.size(), 1u);
        QCOMPARE(find(document.programme.workshops, card.enrolments[0].workshop)->title, u"Climat"_s);
        QCOMPARE(card.answers.size(), 0u);
    }
    void threeWay_data()
    {
        QTest::addColumn<QByteArray>("form"); // says now, after it said "Maire"
        QTest::addColumn<QString>("office");
        QTest::addColumn<int>("settle");
        QTest::addColumn<QString>("result");
        QTest::addColumn<int>("conflicts");
        const int ask = int(Settle::Ask);
        QTest::newRow("nobody changed it") << "Maire"_ba << u"Maire"_s << ask << u"Maire"_s << 0;
        QTest::newRow("the form alone") << "Députée"_ba << u"Maire"_s << ask << u"Députée"_s << 0;
        QTest::newRow("the office alone") << "Maire"_ba << u"La maire"_s << ask << u"La maire"_s << 0;
        QTest::newRow("the office emptied it") << "Maire"_ba << QString() << ask << QString() << 0;
        QTest::newRow("both alike") << "Députée"_ba << u"Députée"_s << ask << u"Députée"_s << 0;
        QTest::newRow("both") << "Députée"_ba << u"La maire"_s << ask << u"La maire"_s << 1;
        QTest::newRow("both, mine") << "Députée"_ba << u"La maire"_s << int(Settle::KeepMine) << u"La maire"_s
                                    << 0;
        QTest::newRow("both, theirs")
            << "Députée"_ba << u"La maire"_s << int(Settle::TakeTheirs) << u"Députée"_s << 0;
        QTest::newRow("a blank erases nothing") << ""_ba << u"Maire"_s << ask << u"Maire"_s << 0;
    }
    void threeWay()
    {
        QFETCH(QByteArray, form);
        QFETCH(int, settle);
        QFETCH(int, conflicts);
        FakeDocument document;
        brought(document, kHeaders + zoe("10", "Maire"));
        QFETCH(QString, office);
        document.cards[0].attendee.position = office;
        const QByteArray now = kHeaders + zoe("10", form);
        const Plan plan = brought(document, now, {.settle = Settle(settle)});
        QTEST(document.cards[0].attendee.position, "result");
        QCOMPARE(int(plan.conflicts.size()), conflicts);
        if (conflicts) {
            QCOMPARE(plan.conflicts[0].field, u"position"_s);
            QCOMPARE(plan.conflicts[0].mine, u"La maire"_s);
            QCOMPARE(plan.conflicts[0].theirs, u"Députée"_s);
            QCOMPARE(plan.conflicts[0].was, u"Maire"_s);
        }
        // What is settled is not asked again, what is open is; and nothing more is written.
        const Plan again = planned(document, now).value();
        QCOMPARE(int(again.conflicts.size()), conflicts);
        QVERIFY(writesNothing(again));
    }
    void workshopsAndAnswersAreComparedToo()
    {
        FakeDocument document;
        brought(document, kHeaders + zoe("10", "Maire", "Eau;Climat", "bonjour"));
        const Plan fewer = brought(document, kHeaders + zoe("10", "Maire", "", ""));
        QCOMPARE(fewer.updated, 1);
        QCOMPARE(document.cards[0].enrolments.size(), 0u);
        QCOMPARE(document.cards[0].answers.size(), 0u);
        document.cards[0].enrolments.push_back({.workshop = document.programme.workshops[0].id});
        document.cards[0].answers.push_back({{}, {}, document.programme.questions[0].id, u"office"_s});
        const Plan both = brought(document, kHeaders + zoe("10", "Maire", "Eau", "form"));
        QCOMPARE(both.conflicts.size(), 2u);
        QCOMPARE(both.conflicts[0].field, u"Remarques"_s);
        QCOMPARE(both.conflicts[1].field, u"workshops"_s);
        QCOMPARE(both.conflicts[1].mine, u"Climat"_s);
    }
    void aCorrectedNameOrAddressMakesNoDouble()
    {
        FakeDocument document;
        brought(document, kHeaders + zoe("10", "Maire"));
        document.cards[0].attendee.familyName = u"Martin-Roux"_s;
        document.cards[0].attendee.email = u"zoe.martin@mairie.example"_s;
        const Plan plan = planned(document, kHeaders + zoe("10", "Maire")).value();
        QCOMPARE(plan.created, 0);
        QCOMPARE(plan.unchanged, 1);
        QVERIFY(writesNothing(plan));
    }
    void aFileThatIsNoFormFillsWhatIsEmptyAndAsksForTheRest()
    {
        FakeDocument document;
        brought(document, kHeaders + zoe("10", "Maire"));
        const QString base = document.formRows[0].cells;
        const Plan plan =
            brought(document,
                    "E-mail,Nom,Prénom,Fonction,Téléphone\nzoe@mairie.example,Martin,Zoé,Députée,+33 6 1\n");
        QCOMPARE(plan.updated, 1);
        QVERIFY(!plan.form);
        QCOMPARE(document.cards[0].attendee.phone, u"+33 6 1"_s);
        QCOMPARE(document.cards[0].attendee.position, u"Maire"_s);
        QCOMPARE(plan.conflicts.size(), 1u);
        QCOMPARE(document.formRows[0].cells, base);
    }
    void aFormMayGainColumns()
    {
        FakeDocument document;
        brought(document, kHeaders + zoe("10", "Maire", "", "bonjour"));
        const Plan plan =
            brought(document, "Horodateur,Adresse e-mail,Organisme,Nom,Prénom,Fonction,Ateliers,"
                              "Remarques\n10/10/2017 10:00:00,zoe@mairie.example,Mairie,Martin,Zoé,"
                              "Maire,,bonjour\n");
        QCOMPARE(document.forms.size(), 1u);
        QCOMPARE(plan.updated, 1);
        QCOMPARE(plan.conflicts.size(), 0u);
        QVERIFY(document.forms[0].headers.endsWith(u"\x1F"
                                                   "Organisme"_s));
    }
    // Cards are read of those whose row is another, and of nobody else.
    void onlyCardsOfWhomTheFormSaysAnewAreRead()
    {
        FakeDocument document;
        const auto ada = [](const QByteArray &position) {
            return "02/10/2017 10:00:00,ada@cnrs.example,Byron,Ada," + position + ",,\n";
        };
        brought(document, kHeaders + zoe("01", "Maire") + ada("Chercheuse"));
        std::vector<AttendeeId> asked;
        ImportBasis basis = document.basis();
        const CardReader all = basis.cards;
        basis.cards = [&asked, &all](const std::vector<AttendeeId> &ids) {
            asked.insert(asked.end(), ids.begin(), ids.end());
            return all(ids);
        };
        const auto plan = [&basis, &document](const QByteArray &csv) {
            const auto table = readTable(csv, u"x.csv"_s);
            return makePlan(*table, guessMapping(*table, document.programme, document.forms), basis);
        };
        document.called(u"Byron"_s)->attendee.position = u"Directrice"_s; // the office's alone
        const auto same = plan(kHeaders + zoe("01", "Maire") + ada("Chercheuse"));
        QVERIFY_RESULT(same);
        QCOMPARE(same->unchanged, 2);
        QVERIFY(asked.empty() && writesNothing(*same));
        const auto changed = plan(kHeaders + zoe("01", "Sénatrice") + ada("Chercheuse"));
        QVERIFY_RESULT(changed);
        QCOMPARE(changed->unchanged, 1);
        QCOMPARE(changed->updated, 1);
        QCOMPARE(asked, std::vector<AttendeeId>{document.called(u"Martin"_s)->attendee.id});
        QCOMPARE(changed->compared.front().attendee.position, u"Maire"_s);
        // Somebody deletes them between.
        basis.cards = [](const std::vector<AttendeeId> &) { return std::vector<AttendeeCard>(); };
        const auto gone = plan(kHeaders + zoe("01", "Sénatrice"));
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, Error::Conflict);
        QVERIFY(!gone.error().sentence.isEmpty());
    }
    void stampsAreRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("stamp");
        QTest::addColumn<QByteArray>("other"); // of another row of the file
        QTest::addColumn<QString>("utc");
        const QByteArray fr = "Horodateur";
        const QByteArray en = "Timestamp";
        QTest::newRow("Forms") << fr << "2017/10/03 9:34:56 AM UTC+1"_ba
                               << ""_ba << u"2017-10-03T08:34:56"_s;
        QTest::newRow("midnight") << fr << "2017/10/03 12:04:56 AM UTC+1"_ba
                                  << ""_ba << u"2017-10-02T23:04:56"_s;
        QTest::newRow("noon") << fr << "2017/10/03 12:04:56 PM GMT+1"_ba
                              << ""_ba << u"2017-10-03T11:04:56"_s;
        QTest::newRow("GMT+5:30") << fr << "2017/10/03 9:34:56 PM GMT+5:30"_ba
                                  << ""_ba << u"2017-10-03T16:04:56"_s;
        QTest::newRow("CET") << fr << "2017/12/03 9:34:56 AM CET"_ba
                             << ""_ba << u"2017-12-03T08:34:56"_s;
        QTest::newRow("EST") << en << "2017/12/03 9:34:56 AM EST"_ba
                             << ""_ba << u"2017-12-03T14:34:56"_s;
        QTest::newRow("summer in Paris") << fr << "02/10/2017 08:24:24"_ba
                                         << ""_ba << u"2017-10-02T06:24:24"_s;
        QTest::newRow("winter in Paris") << fr << "02/12/2017 08:24:24"_ba
                                         << ""_ba << u"2017-12-02T07:24:24"_s;
        QTest::newRow("English header") << en << "10/2/2017 12:16:01"_ba
                                        << ""_ba << u"2017-10-02T10:16:01"_s;
        QTest::newRow("English header, days first") << en << "10/2/2017 12:16:01"_ba
                                                    << "23/2/2017 12:00:00"_ba << u"2017-02-10T11:16:01"_s;
        QTest::newRow("French header, months first") << fr << "10/2/2017 12:16:01"_ba
                                                     << "2/23/2017 12:00:00"_ba << u"2017-10-02T10:16:01"_s;
        QTest::newRow("ISO") << fr << "2017-10-03T08:34:56.000Z"_ba
                             << ""_ba << u"2017-10-03T08:34:56"_s;
        QTest::newRow("ISO with a zone") << fr << "2017-10-03T08:34:56+02:00"_ba
                                         << ""_ba << u"2017-10-03T06:34:56"_s;
    }
    void stampsAreRead()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, stamp);
        QFETCH(QByteArray, other);
        const FakeDocument document;
        const Plan plan =
            planned(document, header + ",Nom\n" + stamp + ",Martin\n" + other + ",Roux\n").value();
        QTEST(plan.people[0].attendee.registeredAt.toString(u"yyyy-MM-ddTHH:mm:ss"_s), "utc");
        QCOMPARE(plan.people[0].attendee.registeredAt.timeSpec(), Qt::UTC);
    }
    void rowsThatCannotBeRightAreNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("words");
        QTest::newRow("no name") << "a@b.example,,"_ba << u"Nom"_s << u"no name"_s;
        QTest::newRow("words instead of @")
            << "lea at b.example,Roux,Léa"_ba << u"E-mail"_s << u"“lea at b.example”"_s;
        QTest::newRow("nothing behind the dot") << "lea@b.,Roux,Léa"_ba << u"E-mail"_s << u"“lea@b.”"_s;
        QTest::newRow("a cell too many") << "a@b.example,Roux,Léa,x"_ba << QString() << u"4 cells"_s;
        QTest::newRow("a cell too few") << "a@b.example,Roux"_ba << QString() << u"2 cells"_s;
    }
    void rowsThatCannotBeRightAreNamed()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, words);
        const FakeDocument document;
        const Plan plan =
            planned(document, "E-mail,Nom,Prénom\nz@b.example,Martin,Zoé\n" + row + "\n,Petit,Noël,\n")
                .value();
        QCOMPARE(plan.rows, 3);
        QCOMPARE(plan.created, 2);
        QCOMPARE(plan.refused.size(), 1u);
        QCOMPARE(plan.refused[0].row, 3);
        QTEST(plan.refused[0].column, "column");
        QVERIFY2(plan.refused[0].reason.contains(words), qPrintable(plan.refused[0].reason));
    }
    void titlesOfWorkshopsAreFound_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QStringList>("titles");
        const QString a = u"Atelier 1 : Attractivité, marketing territorial"_s;
        const QString b = u"Atelier 2 : Coopération"_s;
        const QString c = u"Atelier 3 : Réseaux"_s;
        QTest::newRow("the download")
            << QStringList{a + u';' + b, c} << QStringList() << QStringList{a, b, c};
        QTest::newRow("the sheet") << QStringList{a, a + u", "_s + b, b + u", "_s + c} << QStringList()
                                   << QStringList{a, b, c};
        QTest::newRow("the sheet, titles known")
            << QStringList{a + u", "_s + b} << QStringList{a, b} << QStringList{};
        QTest::newRow("two beginnings alike")
            << QStringList{u"Villes, hier"_s, u"Villes, demain"_s, u"Villes, hier, Eau"_s} << QStringList()
            << QStringList{u"Eau"_s, u"Villes, demain"_s, u"Villes, hier"_s};
        QTest::newRow("always chosen together")
            << QStringList{b + u", "_s + c} << QStringList() << QStringList{b, c};
        QTest::newRow("case and accents")
            << QStringList{u"ATELIER 2 : Cooperation"_s} << QStringList{b} << QStringList{};
    }
    void titlesOfWorkshopsAreFound()
    {
        QFETCH(QStringList, cells);
        QFETCH(QStringList, known);
        FakeDocument document;
        for (const QString &title : known)
            document.programme.workshops.push_back({.id = WorkshopId(++document.lastId), .title = title});
        QByteArray csv = "Nom,Ateliers\n";
        for (const QString &cell : cells)
            csv += "Martin " + QByteArray::number(csv.size()) + ",\"" + cell.toUtf8() + "\"\n";
        const Plan plan = planned(document, csv).value();
        QStringList titles;
        for (const Workshop &workshop : plan.newWorkshops)
            titles.append(workshop.title);
        titles.sort();
        QTEST(titles, "titles");
        for (const PlannedPerson &person : plan.people)
            QVERIFY(person.wishes && !person.wishes->empty());
    }
    void whatIsNotToBeCreatedIsSaid()
    {
        FakeDocument document;
        const QByteArray csv = "Nom,Ateliers,Vous êtes :\nMartin,Eau,Élu\n";
        const Plan plan = brought(document, csv, {.createWorkshops = false, .createCategories = false});
        QCOMPARE(plan.newWorkshops.size(), 0u);
        QCOMPARE(plan.newCategories.size(), 0u);
        QCOMPARE(plan.remarks.size(), 2u);
        const Plan later = planned(document, csv).value();
        QCOMPARE(later.newWorkshops.size(), 1u);
        QCOMPARE(later.newCategories.size(), 1u);
        QVERIFY(!later.newCategories[0].colour.isEmpty());
    }
    void choicesAreUnderstoodInBothLanguages_data()
    {
        QTest::addColumn<int>("consent");
        for (const char *yes : {"Oui", "yes", "Oui, sans réserve", "J'accepte"})
            QTest::newRow(yes) << int(Consent::Yes);
        for (const char *no : {"Non", "NO", "Je n'accepte pas"})
            QTest::newRow(no) << int(Consent::No);
        QTest::newRow("peut-être") << int(Consent::Unknown);
    }
    void choicesAreUnderstoodInBothLanguages()
    {
        QFETCH(int, consent);
        const FakeDocument document;
        const Plan plan =
            planned(document, QByteArray("Nom,Droit à l'image\nMartin,\"") + QTest::currentDataTag() + "\"\n")
                .value();
        QCOMPARE(int(plan.people[0].attendee.photoConsent), consent);
        QCOMPARE(plan.remarks.size(), consent == int(Consent::Unknown) ? 1u : 0u);
    }
    void aFileWithoutNamesIsRefused()
    {
        const auto plan = planned({}, "E-mail,Ville\na@b.example,Lyon\n");
        QVERIFY(!plan);
        QVERIFY(plan.error().sentence.contains(u"Ville"_s));
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
