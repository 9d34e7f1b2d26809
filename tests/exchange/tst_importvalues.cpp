// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What the person says of a file besides its columns: values for all rows, what words stand for, where the
// headers are, and who is right.
#include "app/exchange/formmemory.h"
#include "app/exchange/headerrow.h"
#include "tests/support/fakedocument.h"
#include "tests/support/testing.h"

#include <QJsonObject>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = "Horodateur,Adresse e-mail,Nom,Prénom,Fonction,Vous êtes :,Ateliers\n";

SourceTable tableOf(const QByteArray &csv)
{
    const auto table = readTable(csv, u"x.csv"_s);
    if (!table)
        qFatal("%s", qPrintable(table.error().sentence));
    return *table;
}

QByteArray person(const QByteArray &name, const QByteArray &position, const QByteArray &category = {},
                  const QByteArray &workshops = {})
{
    return "03/10/2017 10:00:00," + name.toLower() + "@a.example," + name + ",Zoé," + position + ",\"" +
           category + "\",\"" + workshops + "\"\n";
}

FakeDocument newDocument()
{
    FakeDocument document;
    document.programme.categories = {{.id = CategoryId(++document.lastId), .name = u"Élu·e local·e"_s},
                                     {.id = CategoryId(++document.lastId), .name = u"Réseau"_s}};
    document.programme.workshops = {{.id = WorkshopId(++document.lastId), .title = u"Climat"_s}};
    return document;
}

Mapping guessed(const FakeDocument &document, const SourceTable &table)
{
    return guessMapping(table, document.programme, document.forms);
}

ImportPlan planned(const FakeDocument &document, const SourceTable &table, const Mapping &mapping,
                   const ImportChoice &choice = {})
{
    const auto plan = makePlan(table, mapping, document.basis(), choice);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence));
    return *plan;
}

QString categoryOf(FakeDocument &document, const QString &name)
{
    const Category *category = find(document.programme.categories, document.called(name)->attendee.category);
    return category ? category->name : QString();
}

} // namespace

class TestImportValues : public QObject
{
    Q_OBJECT

private slots:
    // Answers that begin with "=" come back so from a spreadsheet that took them for formulas.
    void whatAFormulaCouldNotSayLeavesTheListAsItIs_data()
    {
        QTest::addColumn<QByteArray>("error");
        for (const char *error : {"Err:509", "#NAME?", "#NOM ?", "#VALEUR !", "#N/A", "#DIV/0!"})
            QTest::newRow(error) << QByteArray(error);
    }
    void whatAFormulaCouldNotSayLeavesTheListAsItIs()
    {
        QFETCH(QByteArray, error);
        FakeDocument document;
        const auto form = [](const QByteArray &position, const QByteArray &remark) {
            return tableOf("Horodateur,Adresse e-mail,Nom,Prénom,Fonction,Remarques\n"
                           "03/10/2017 10:00:00,zoe@a.example,Martin,Zoé," +
                           position + ",\"" + remark + "\"\n");
        };
        const SourceTable first = form("Maire", "=Bonjour, à deux");
        document.apply(planned(document, first, guessed(document, first)));
        const SourceTable broken = form(error, error);
        const ImportPlan again = planned(document, broken, guessed(document, broken));
        QCOMPARE(again.unchanged, 1);
        QCOMPARE(again.remarks.size(), size_t(2));
        QVERIFY(again.remarks.front().reason.contains(QString::fromUtf8(error)));
        document.apply(again);
        // What it says once it can is compared with what it said before.
        QCOMPARE(planned(document, first, guessed(document, first)).unchanged, 1);
        const SourceTable later = form("Maire", "À trois");
        QCOMPARE(planned(document, later, guessed(document, later)).updated, 1);
    }
    // Nobody is called "#NAME?": the row waits until the name is written.
    void aNameThatIsAFormulasErrorKeepsTheRowOut()
    {
        FakeDocument document = newDocument();
        for (const QByteArray &names : {QByteArray("#NAME?,Zoé"), QByteArray("Martin,Err:509")}) {
            const SourceTable table = tableOf("Horodateur,Adresse e-mail,Nom,Prénom\n"
                                              "03/10/2017 10:00:00,zoe@a.example," +
                                              names + "\n03/10/2017 11:00:00,roux@a.example,Roux,Ève\n");
            const ImportPlan plan = planned(document, table, guessed(document, table));
            QCOMPARE(plan.created, 1);
            QCOMPARE(plan.refused.size(), size_t(1));
            QCOMPARE(plan.refused.front().row, 2);
            QVERIFY2(plan.refused.front().reason.contains(u"formula"),
                     qPrintable(plan.refused.front().reason));
        }
    }
    // Neither a workshop nor a category is called so, and those who had chosen some keep them.
    void aFormulasErrorIsNoWorkshopAndNoCategory()
    {
        FakeDocument document = newDocument();
        const SourceTable first = tableOf(kHead + person("Martin", "Maire", "Réseau", "Climat"));
        document.apply(planned(document, first, guessed(document, first)));
        const SourceTable broken =
            tableOf(kHead + person("Martin", "Maire", "#REF!", "#N/A") + person("Roux", "Maire", "", "#N/A"));
        const ImportPlan plan = planned(document, broken, guessed(document, broken));
        QCOMPARE(plan.created, 1);
        QCOMPARE(plan.unchanged, 1);
        QVERIFY(plan.newWorkshops.empty());
        QVERIFY(plan.newCategories.empty());
        QVERIFY(plan.foreign.empty());
        QCOMPARE(plan.remarks.size(), size_t(3));
        document.apply(plan);
        QCOMPARE(document.called(u"Martin"_s)->enrolments.size(), size_t(1));
        QVERIFY(document.called(u"Roux"_s)->enrolments.empty());
        // Once it says something again, it is compared with what it said before.
        QCOMPARE(planned(document, first, guessed(document, first)).unchanged, 1);
    }
    void aValueForAllRowsFillsWhatTheFileLacks()
    {
        FakeDocument document = newDocument();
        const QByteArray head = "Horodateur,Adresse e-mail,Nom,Prénom\n";
        const auto row = [](const QByteArray &name) {
            return "03/10/2017 10:00:00," + name.toLower() + "@a.example," + name + ",Zoé\n";
        };
        const SourceTable table = tableOf(head + row("Martin") + row("Roux"));
        Mapping mapping = guessed(document, table);
        mapping.fixed = {{u"category"_s, u"élu·e local·e"_s}, {u"mode"_s, u"remote"_s}};
        document.apply(planned(document, table, mapping));
        QCOMPARE(categoryOf(document, u"Martin"_s), u"Élu·e local·e"_s);
        QCOMPARE(document.called(u"Roux"_s)->attendee.mode, Mode::Remote);
        QCOMPARE(document.programme.categories.size(), 2u);

        // It is remembered, fills in newcomers, and overrules nobody.
        document.called(u"Roux"_s)->attendee.mode = Mode::OnSite;
        document.called(u"Roux"_s)->attendee.category = document.programme.categories[1].id;
        const SourceTable later = tableOf(head + row("Martin") + row("Roux") + row("Petit"));
        QCOMPARE(guessed(document, later).fixed, mapping.fixed);
        const ImportPlan plan = planned(document, later, guessed(document, later));
        QCOMPARE(plan.created, 1);
        QCOMPARE(plan.updated, 0);
        QVERIFY(plan.conflicts.empty());
        document.apply(plan);
        QCOMPARE(categoryOf(document, u"Petit"_s), u"Élu·e local·e"_s);
        QCOMPARE(categoryOf(document, u"Roux"_s), u"Réseau"_s);
        QCOMPARE(document.called(u"Roux"_s)->attendee.mode, Mode::OnSite);
    }
    void aColumnGoesBeforeAValueForAllRows()
    {
        FakeDocument document = newDocument();
        const SourceTable table = tableOf(kHead + person("Martin", "Maire", "Réseau"));
        Mapping mapping = guessed(document, table);
        mapping.fixed = {{u"category"_s, u"Élu·e local·e"_s}, {u"family_name"_s, u"Nobody"_s}};
        document.apply(planned(document, table, mapping));
        QCOMPARE(categoryOf(document, u"Martin"_s), u"Réseau"_s);
    }
    void wordsNobodyKnowsAreCountedAndGivenAMeaning()
    {
        FakeDocument document = newDocument();
        const SourceTable table =
            tableOf(kHead + person("Martin", "Maire", "Elu", "Climat et villes") +
                    person("Roux", "Maire", "Elu", "Climat") + person("Petit", "Maire", "Presse", "Eau"));
        Mapping mapping = guessed(document, table);
        const std::vector<ForeignValue> foreign = planned(document, table, mapping).foreign;
        QCOMPARE(foreign, (std::vector<ForeignValue>{{u"category"_s, u"Elu"_s, 2},
                                                     {u"category"_s, u"Presse"_s, 1},
                                                     {u"workshops"_s, u"Climat et villes"_s, 1},
                                                     {u"workshops"_s, u"Eau"_s, 1}}));
        mapping.setMeaning(u"category"_s, u"ELU"_s, u"Élu·e local·e"_s);
        mapping.setMeaning(u"category"_s, u"Presse"_s, u""_s);
        mapping.setMeaning(u"workshops"_s, u"Climat et villes"_s, u"Climat"_s);
        mapping.setMeaning(u"workshops"_s, u"Eau"_s, u""_s);
        const ImportPlan plan = planned(document, table, mapping);
        QCOMPARE(plan.foreign, foreign); // they can still be given another one
        QVERIFY(plan.newCategories.empty() && plan.newWorkshops.empty() && plan.remarks.empty());
        document.apply(plan);
        QCOMPARE(categoryOf(document, u"Martin"_s), u"Élu·e local·e"_s);
        QCOMPARE(categoryOf(document, u"Petit"_s), QString());
        QCOMPARE(document.called(u"Martin"_s)->enrolments.size(), 1u);
        QCOMPARE(document.called(u"Petit"_s)->enrolments.size(), 0u);

        // All of it is known the next time, and a word that was left out may come in later.
        Mapping again = guessed(document, table);
        QCOMPARE(again, mapping);
        QVERIFY(planned(document, table, again).people.empty());
        again.setMeaning(u"category"_s, u"Presse"_s, std::nullopt);
        const ImportPlan press = planned(document, table, again);
        QCOMPARE(press.updated, 1);
        QCOMPARE(press.newCategories.size(), 1u);
    }
    void choicesInOtherWordsAreGivenAMeaning()
    {
        FakeDocument document;
        const SourceTable table = tableOf("Nom,Mode\nMartin,Par écran\nRoux,Sur place\n");
        Mapping mapping = guessed(document, table);
        QCOMPARE(planned(document, table, mapping).foreign,
                 (std::vector<ForeignValue>{{u"mode"_s, u"Par écran"_s, 1}}));
        mapping.setMeaning(u"mode"_s, u"Par écran"_s, u"remote"_s);
        const ImportPlan plan = planned(document, table, mapping);
        QVERIFY(plan.remarks.empty());
        document.apply(plan);
        QCOMPARE(document.called(u"Martin"_s)->attendee.mode, Mode::Remote);
    }
    void meaningsAreReadFromJson()
    {
        const SourceTable table = tableOf("Nom,Profil\nMartin,Elu\n");
        const QJsonObject values{{u"Elu"_s, u"Élu·e local·e"_s}};
        const auto mapping = mappingFromJson({{u"Profil"_s, QJsonObject{{u"values"_s, values}}}}, table,
                                             guessMapping(table, {}));
        QVERIFY_RESULT(mapping);
        QCOMPARE(mapping->columns[1].key, u"category"_s);
        QCOMPARE(mapping->meanings,
                 (std::vector<ValueMeaning>{{u"category"_s, u"Elu"_s, u"Élu·e local·e"_s}}));
    }
    void headersBelowTitlesAreFound_data()
    {
        QTest::addColumn<QByteArray>("above");
        QTest::addColumn<int>("row");
        QTest::newRow("none") << ""_ba << 1;
        QTest::newRow("a title") << "Inscriptions au colloque\n"_ba << 2;
        QTest::newRow("a title, a line and a date")
            << "Inscriptions au colloque\n\nÉtat au,12/11/2017\n"_ba << 4;
        QTest::newRow("groups of columns") << "Détails,,,,Réponses,,\n"_ba << 2;
        QTest::newRow("blank lines") << "\n,,,\n"_ba << 3;
    }
    void aRowOfWordsIsNoHeader()
    {
        const SourceTable table = tableOf("Alpha,Beta,Gamma\nNom,E-mail,x\n");
        QCOMPARE(table.headerRow, 1);
    }
    void headersBelowTitlesAreFound()
    {
        QFETCH(QByteArray, above);
        QFETCH(int, row);
        const SourceTable table = tableOf(above + kHead + person("Martin", "Maire"));
        QCOMPARE(table.headerRow, row);
        QCOMPARE(table.fileRow(0), row + 1);
        FakeDocument document;
        QCOMPARE(planned(document, table, guessed(document, table)).created, 1);
    }
    void aChosenHeaderRowIsFoundAgain()
    {
        const QByteArray csv = "Titre\nAlpha,Beta,Gamma,Horodateur\nMartin,Zoé,x,03/10/2017 10:00:00\n";
        const auto chosen = readTable(csv, u"x.csv"_s, {.headerRow = 2});
        QVERIFY_RESULT(chosen);
        QCOMPARE(chosen->headers.front(), u"Alpha"_s);
        FakeDocument document;
        const auto mapping = mappingFromJson({{u"Alpha"_s, u"family_name"_s}, {u"Beta"_s, u"given_name"_s}},
                                             *chosen, guessMapping(*chosen, {}));
        QVERIFY_RESULT(mapping);
        document.apply(planned(document, *chosen, *mapping));
        const auto plain = readTable(csv, u"x.csv"_s, {.headerRow = 1});
        QVERIFY_RESULT(plain);
        QCOMPARE(rememberedHeaderRow(*plain, document.forms), 2);
    }
    void conflictsAreSettledOneByOne()
    {
        FakeDocument document = newDocument();
        const QByteArray before = kHead + person("Martin", "Maire") + person("Roux", "Maire");
        document.apply(planned(document, tableOf(before), guessed(document, tableOf(before))));
        for (const QString &name : {u"Martin"_s, u"Roux"_s})
            document.called(name)->attendee.position = u"La maire"_s;
        const SourceTable later = tableOf(kHead + person("Martin", "Députée") + person("Roux", "Députée") +
                                          person("Petit", "Élue"));
        const Mapping mapping = guessed(document, later);
        const ImportPlan open = planned(document, later, mapping);
        QCOMPARE(open.conflicts.size(), 2u);
        QCOMPARE(open.created, 1); // everything else comes in

        ImportChoice choice;
        choice.settled = {{{open.conflicts[0].attendee, u"position"_s}, Settle::TakeTheirs}};
        const ImportPlan one = planned(document, later, mapping, choice);
        QCOMPARE(one.conflicts, std::vector{open.conflicts[1]});
        QCOMPARE(one.settled.size(), 1u);
        QCOMPARE(one.settled[0].first, open.conflicts[0]);
        document.apply(one);
        QCOMPARE(document.called(u"Martin"_s)->attendee.position, u"Députée"_s);
        QCOMPARE(document.called(u"Roux"_s)->attendee.position, u"La maire"_s);

        // What stayed open is asked about again, and once kept it is not.
        const ImportPlan again = planned(document, later, mapping);
        QCOMPARE(again.conflicts.size(), 1u);
        choice.settled = {{{again.conflicts[0].attendee, u"position"_s}, Settle::KeepMine}};
        document.apply(planned(document, later, mapping, choice));
        const ImportPlan done = planned(document, later, mapping);
        QVERIFY(done.conflicts.empty() && done.people.empty());
        QCOMPARE(document.called(u"Roux"_s)->attendee.position, u"La maire"_s);
    }
    void whoLeftTheFormIsNamedAndStays()
    {
        FakeDocument document = newDocument();
        const QByteArray both = kHead + person("Martin", "Maire") + person("Roux", "Maire");
        document.apply(planned(document, tableOf(both), guessed(document, tableOf(both))));
        const SourceTable later = tableOf(kHead + person("Martin", "Maire"));
        const ImportPlan plan = planned(document, later, guessed(document, later));
        QCOMPARE(plan.gone, std::vector{document.called(u"Roux"_s)->attendee.id});
        document.apply(plan);
        QVERIFY(document.called(u"Roux"_s));
        // Whoever has withdrawn is not missed, and a list that is no form says nothing of anybody.
        document.called(u"Roux"_s)->attendee.status = Status::Withdrawn;
        QVERIFY(planned(document, later, guessed(document, later)).gone.empty());
        const SourceTable list = tableOf("Nom,Prénom\nPetit,Noé\n");
        QVERIFY(planned(document, list, guessed(document, list)).gone.empty());
    }
};

QTEST_GUILESS_MAIN(TestImportValues)
#include "tst_importvalues.moc"
