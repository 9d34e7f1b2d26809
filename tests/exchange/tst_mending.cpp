// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What people and Excel do to lists: mended with consent, named otherwise, and never a good row is lost.
#include "app/exchange/importcolumns.h"
#include "app/exchange/mending.h"
#include "tests/support/fakedocument.h"
#include "tests/support/testing.h"
#include "tests/support/workbooks.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

SourceTable tableOf(const QByteArray &bytes, const ReadSettings &settings = {},
                    const QString &name = u"x.csv"_s)
{
    const auto table = readTable(bytes, name, settings);
    if (!table)
        qFatal("%s", qPrintable(table.error().sentence));
    return *table;
}

// The table's mapping with everything mended that can be.
Mapping mendedMapping(const SourceTable &table, const FakeDocument &document)
{
    Mapping mapping = guessMapping(table, document.programme, document.forms);
    for (const Breakage &breakage : breakagesIn(table, mapping, document.programme))
        mapping = withMended(mapping, breakage, table, true);
    return mapping;
}

Plan brought(FakeDocument &document, const SourceTable &table, const Mapping &mapping)
{
    const auto plan = makePlan(table, mapping, document.basis());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence));
    document.apply(*plan);
    return *plan;
}

std::vector<Breakage::Kind> kindsIn(const SourceTable &table, const Mapping &mapping)
{
    std::vector<Breakage::Kind> kinds;
    for (const Breakage &breakage : breakagesIn(table, mapping, {}))
        kinds.push_back(breakage.kind);
    return kinds;
}

} // namespace

class TestMending : public QObject
{
    Q_OBJECT

private slots:
    void wholeNamesAreCut_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("given");
        const int unknown = int(NameOrder::Unknown);
        const int familyFirst = int(NameOrder::FamilyFirst);
        const int givenFirst = int(NameOrder::GivenFirst);
        QTest::newRow("DUPONT Jean") << unknown << u"DUPONT"_s << u"Jean"_s;
        QTest::newRow("Jean DUPONT") << unknown << u"DUPONT"_s << u"Jean"_s;
        QTest::newRow("DE LA TOUR Marie-Claire") << unknown << u"DE LA TOUR"_s << u"Marie-Claire"_s;
        QTest::newRow("Marie Claire de LA TOUR") << unknown << u"de LA TOUR"_s << u"Marie Claire"_s;
        QTest::newRow("d'ALMEIDA Paul") << unknown << u"d'ALMEIDA"_s << u"Paul"_s;
        QTest::newRow("LE GOFF Océane") << unknown << u"LE GOFF"_s << u"Océane"_s;
        QTest::newRow("SAINT-EXUPÉRY Antoine") << unknown << u"SAINT-EXUPÉRY"_s << u"Antoine"_s;
        QTest::newRow("NGUYEN J.-P.") << unknown << u"NGUYEN"_s << u"J.-P."_s;
        QTest::newRow("Dupont, Jean") << unknown << u"Dupont"_s << u"Jean"_s;
        QTest::newRow("Dupont Jean") << familyFirst << u"Dupont"_s << u"Jean"_s;
        QTest::newRow("Jean Dupont") << givenFirst << u"Dupont"_s << u"Jean"_s;
        // Nobody can tell.
        QTest::newRow("Jean Pierre Martin") << givenFirst << u"Jean Pierre Martin"_s << QString();
        QTest::newRow("Martin Jean") << unknown << u"Martin Jean"_s << QString();
        QTest::newRow("DUPONT") << unknown << u"DUPONT"_s << QString();
        QTest::newRow("Jean DUPONT Marie") << unknown << u"Jean DUPONT Marie"_s << QString();
    }
    void wholeNamesAreCut()
    {
        QFETCH(int, order);
        const CutName cut = cutName(QString::fromUtf8(QTest::currentDataTag()), NameOrder(order));
        QTEST(cut.family, "family");
        QTEST(cut.given, "given");
    }
    void aColumnOfWholeNamesIsProposedAndCut()
    {
        const QByteArray csv = "Horodateur,Adresse e-mail,Nom et prénom,Fonction\n"
                               "03/10/2017 10:00:00,zoe@a.example,MARTIN Zoé,Maire\n"
                               "03/10/2017 10:00:00,paul@a.example,d'ALMEIDA Paul,Élu\n";
        const SourceTable table = tableOf(csv);
        FakeDocument document;
        const Mapping guessed = guessMapping(table, {});
        QCOMPARE(kindsIn(table, guessed), std::vector{Breakage::WholeNames});
        const Breakage breakage = breakagesIn(table, guessed, {}).front();
        QVERIFY(!isMended(breakage, table, guessed));
        QCOMPARE(breakage.before, u"MARTIN Zoé"_s);
        const Mapping mapping = withMended(guessed, breakage, table, true);
        QVERIFY(isMended(breakage, table, mapping));
        QCOMPARE(withMended(mapping, breakage, table, false), guessed);
        brought(document, table, mapping);
        QVERIFY(document.called(u"MARTIN"_s, u"Zoé"_s));
        QVERIFY(document.called(u"d'ALMEIDA"_s, u"Paul"_s));
        // The next export is cut by itself, and both parts are compared with what they were.
        const SourceTable later = tableOf(QByteArray(csv).replace("MARTIN Zoé", "MARTIN Zoë"));
        const Mapping again = guessMapping(later, {}, document.forms);
        QCOMPARE(again, mapping);
        document.called(u"d'ALMEIDA"_s)->attendee.familyName = u"d'Almeida"_s;
        const auto plan = makePlan(later, again, document.basis());
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->created, 0);
        QCOMPARE(plan->updated, 1);
        QCOMPARE(plan->unchanged, 1);
        QVERIFY(plan->conflicts.empty());
    }
    void zerosThatExcelTookComeBack()
    {
        QCOMPARE(withLostZero(u"612345678"_s), u"0612345678"_s);
        QCOMPARE(withLostZero(u"33612345678"_s), u"+33612345678"_s);
        for (const QString &sound : {u"0612345678"_s, u"06 12 34 56 78"_s, u"+33612345678"_s, u"12345"_s,
                                     u"061234567"_s, u"6 12 34 56 78"_s, QString()})
            QCOMPARE(withLostZero(sound), sound);
        const QByteArray csv = "Horodateur,Adresse e-mail,Nom,Prénom,Téléphone\n"
                               "03/10/2017 10:00:00,zoe@a.example,Martin,Zoé,612345678\n"
                               "03/10/2017 10:00:00,noe@a.example,Roux,Noé,04 65 71 57 45\n";
        const SourceTable table = tableOf(csv);
        FakeDocument document;
        QCOMPARE(kindsIn(table, guessMapping(table, {})), std::vector{Breakage::LostZeros});
        brought(document, table, mendedMapping(table, document));
        QCOMPARE(document.called(u"Martin"_s)->attendee.phone, u"0612345678"_s);
        QCOMPARE(document.called(u"Roux"_s)->attendee.phone, u"04 65 71 57 45"_s);
        QVERIFY(guessMapping(table, {}, document.forms).mendPhones);
        QVERIFY(brought(document, table, guessMapping(table, {}, document.forms)).people.empty());
    }
    void mealsThatAreAnsweredByYesAreEnrolments()
    {
        const QByteArray csv = "Horodateur,Nom,Prénom,Déjeuner du 11 décembre ?,Matinée,Végétarien\n"
                               "03/10/2017 10:00:00,Martin,Zoé,Oui,Non,Oui\n"
                               "03/10/2017 10:00:00,Roux,Noé,\"Oui, avec plaisir\",Oui,Non\n";
        const SourceTable table = tableOf(csv);
        FakeDocument document;
        const Mapping guessed = guessMapping(table, {});
        QCOMPARE(kindsIn(table, guessed), std::vector{Breakage::YesAndNo});
        QCOMPARE(breakagesIn(table, guessed, {}).front().columns, (QList<int>{3, 4}));
        const Plan plan = brought(document, table, mendedMapping(table, document));
        QCOMPARE(plan.newWorkshops.size(), 2u);
        QCOMPARE(plan.newWorkshops[0].title, u"Déjeuner du 11 décembre"_s);
        QCOMPARE(plan.newQuestions.size(), 1u);
        QCOMPARE(document.called(u"Martin"_s)->enrolments.size(), 1u);
        QCOMPARE(document.called(u"Roux"_s)->enrolments.size(), 2u);
        // Where all say no later, nobody is enrolled in a workshop called "Non".
        const SourceTable later = tableOf(QByteArray(csv)
                                              .replace("Zoé,Oui,Non", "Zoé,Non,Non")
                                              .replace("\"Oui, avec plaisir\",Oui", "Non,Non"));
        const Plan none = brought(document, later, guessMapping(later, document.programme, document.forms));
        QCOMPARE(none.updated, 2);
        QVERIFY(none.newWorkshops.empty());
        QVERIFY(document.called(u"Roux"_s)->enrolments.empty());
    }
    void squeezedLinesAreSplit_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QByteArray first = "Horodateur,Nom,Prénom,\"Ville, pays\",Remarques";
        const QByteArray second = "03/10/2017 10:00:00,Martin,Zoé,\"Lyon, FR\",\"dit \"\"bonjour\"\"\"";
        const QByteArray third = "03/10/2017 11:00:00,Roux,Noé,Paris,";
        const auto quoted = [](QByteArray line) { return '"' + line.replace('"', "\"\"") + '"'; };
        QTest::newRow("every line quoted")
            << quoted(first) + '\n' + quoted(second) + '\n' + quoted(third) + '\n'
            << u"x.csv"_s;
        QTest::newRow("every line quoted, with the empty columns of a sheet")
            << quoted(first) + ";;\n" + quoted(second) + ";;\n" + quoted(third) + ";;\n"
            << u"x.csv"_s;
        QTest::newRow("only lines with quotes are quoted")
            << QByteArray("Horodateur,Nom,Prénom,Ville,Remarques\n") + quoted(second) + '\n' + third + '\n'
            << u"x.csv"_s;
        const auto xml = [](QByteArray text) { return text.replace('&', "&amp;").replace('"', "&quot;"); };
        const MadeWorkbook book{.rows = textRow(1, {xml(first)}) + textRow(2, {xml(second)}) +
                                        textRow(3, {xml(third)})};
        QTest::newRow("a workbook") << book.bytes() << u"x.xlsx"_s;
    }
    void squeezedLinesAreSplit()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const SourceTable broken = tableOf(bytes, {}, name);
        QVERIFY(broken.squeezedRows > 0);
        QVERIFY(!broken.linesSplit);
        const SourceTable table = tableOf(bytes, {.splitLines = true}, name);
        QVERIFY(table.linesSplit);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.columnCount(), 5);
        QCOMPARE(table.cell(0, 1).toString(), u"Martin"_s);
        QCOMPARE(table.cell(0, 3).toString(), u"Lyon, FR"_s);
        QCOMPARE(table.cell(0, 4).toString(), u"dit \"bonjour\""_s);
        QCOMPARE(table.cell(1, 2).toString(), u"Noé"_s);
        QCOMPARE(table.fileRow(1), 3);
        FakeDocument document;
        QCOMPARE(brought(document, table, guessMapping(table, {})).created, 2);
        QVERIFY(rememberedChoices(document.forms.front()).splitLines);
    }
    void soundFilesHaveNothingToMend()
    {
        for (const QString &form : {u"registrations-forms.csv"_s, u"registrations-sheet.csv"_s,
                                    u"registrations-excel.csv"_s, u"registrations-english.csv"_s}) {
            const auto table = readTable(data(u"forms/"_s + form));
            QVERIFY_RESULT(table);
            QVERIFY2(breakagesIn(*table, guessMapping(*table, {}), {}).empty(), qPrintable(form));
        }
        // One column of names with a comma is no squeezed table.
        QCOMPARE(tableOf("Nom\n\"Martin, Zoé, Dr\"\n\"Roux, Noé, Dr\"\n").squeezedRows, 0);
    }
    void whatIsBrokenIsNamedAndCostsNoGoodRow_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<bool>("comesIn");
        QTest::newRow("a NUL") << "Li\0la,Durand,lila@a.example,x"_ba << true;
        QTest::newRow("a lone surrogate") << "Lila,Durand\xED\xA0\x80,lila@a.example,x"_ba << true;
        QTest::newRow("a cut letter") << "Lila,Durand,lila@a.example,\xC3"_ba << true;
        QTest::newRow("10 MB in a cell")
            << "Lila,Durand,lila@a.example,"_ba + QByteArray(10 * 1024 * 1024, 'x') << true;
        QTest::newRow("a quote that nobody closes") << "Lila,\"Durand,lila@a.example,x"_ba << true;
        QTest::newRow("a quote inside") << "Lila,Du\"rand,lila@a.example,x"_ba << true;
        QTest::newRow("a cell too many") << "Lila,Durand,lila@a.example,x,y"_ba << false;
        QTest::newRow("a cell too few") << "Lila,Durand"_ba << false;
    }
    void whatIsBrokenIsNamedAndCostsNoGoodRow()
    {
        QFETCH(QByteArray, row);
        QFETCH(bool, comesIn);
        const QByteArray csv = "Prénom,Nom,E-mail,Remarques\nZoé,Martin,zoe@a.example,a\n" + row +
                               "\nNoé,Roux,noe@a.example,b\n";
        const SourceTable table = tableOf(csv);
        FakeDocument document;
        const Plan plan = brought(document, table, guessMapping(table, {}));
        QVERIFY(document.called(u"Martin"_s) && document.called(u"Roux"_s));
        QCOMPARE(plan.created, comesIn ? 3 : 2);
        QCOMPARE(plan.refused.size(), comesIn ? 0u : 1u);
        if (!comesIn) {
            QCOMPARE(plan.refused[0].row, 3);
            QVERIFY(!plan.refused[0].reason.isEmpty());
        }
        for (const AttendeeCard &card : document.cards)
            QVERIFY(card.attendee.familyName.isValidUtf16() && !card.attendee.givenName.contains(QChar(0)));
    }
};

QTEST_GUILESS_MAIN(TestMending)
#include "tst_mending.moc"
