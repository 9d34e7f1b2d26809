// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// export --preset: each file holds what it says, and no more.
#include "app/exchange/sourcetable.h"
#include "app/store/store.h"
#include "app/tasks/exportrecipe.h"
#include "tests/support/commandline.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// Words of one person that no two columns share.
struct Guest
{
    QString name;
    QString more; // KEY=VALUE
};

} // namespace

class TestCliPresets : public QObject
{
    Q_OBJECT

    static void prepare(CommandLine &line)
    {
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        line.write(u"in.json"_s, R"({"colloquium": {"language": "fr"},
            "workshops": [{"title": "Dîner", "kind": "meal", "date": "2017-12-11", "start_time": "19:30"},
                          {"title": "Eau", "kind": "workshop"}],
            "questions": [{"text": "Adresse postale"}, {"text": "Code postal"}, {"text": "Remarque"},
                          {"text": "Régime", "sensitive": true}, {"text": "Accès", "sensitive": true}]})");
        line.sure({u"set"_s, u"@x.colloquium"_s, u"--from"_s, u"@in.json"_s});
        const auto add = [&line](const QString &name, const QStringList &more) {
            line.sure(QStringList{u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name="_s + name,
                                  u"given_name=Prénom"_s + name,
                                  u"email="_s + name.toLower() + u"@x.example"_s,
                                  u"phone=+33 6 39 98 00 01"_s, u"organisation=Mairie "_s + name,
                                  u"position=Poste"_s, u"notes=secret"_s, u"Remarque=bavard"_s,
                                  u"Adresse postale=1 rue "_s + name, u"Code postal=69007"_s} +
                      more);
        };
        add(u"Zola"_s, {u"share_consent=yes"_s, u"Régime=halal"_s, u"Accès=fauteuil"_s, u"workshops=Dîner"_s,
                        u"title=Monsieur"_s});
        add(u"Sand"_s, {u"share_consent=no"_s, u"Régime=Halal"_s, u"workshops=Dîner"_s});
        add(u"Hugo"_s, {u"Régime=végétarien"_s, u"workshops=Dîner"_s});
        add(u"Verne"_s, {u"share_consent=yes"_s, u"status=excused"_s, u"workshops=Dîner"_s});
        add(u"Dumas"_s, {u"mode=remote"_s, u"share_consent=yes"_s});
        add(u"Gautier"_s, {u"status=withdrawn"_s});
    }
    static QString text(CommandLine &line, const QString &preset, const QStringList &more = {})
    {
        line.sure(QStringList{u"export"_s, u"@x.colloquium"_s, u"@a.csv"_s, u"--preset"_s, preset} + more);
        return QString::fromUtf8(line.bytes(u"a.csv"_s));
    }
    static QString header(const QString &csv) { return csv.section(u"\r\n"_s, 0, 0); }
    // Words that tell of a person beyond a name and where somebody works.
    static QStringList tellings()
    {
        return {u"@x.example"_s, u"+33 6"_s, u"secret"_s, u"bavard"_s,    u"halal"_s,
                u"fauteuil"_s,   u"1 rue"_s, u"Poste"_s,  u"végétarien"_s};
    }
    static void holdsNoneOf(const QString &csv, const QStringList &words)
    {
        for (const QString &word : words)
            QVERIFY2(!csv.contains(word, Qt::CaseInsensitive), qPrintable(word + u" in "_s + csv));
    }

private slots:
    void theExcelListHoldsAllThatIsNotSensitive()
    {
        CommandLine line;
        prepare(line);
        const QString csv = text(line, u"excel-list"_s);
        QCOMPARE(csv.count(u"\r\n"_s), 7);
        QVERIFY(csv.contains(u"bavard"_s) && csv.contains(u"+33 6 39 98 00 01"_s));
        holdsNoneOf(csv, {u"halal"_s, u"fauteuil"_s});
        QVERIFY(text(line, u"EXCEL LIST"_s, {u"--sensitive"_s, u"Régime"_s}).contains(u"halal"_s));
    }
    void theCatererGetsCountsAndTheDietsAskedFor()
    {
        CommandLine line;
        prepare(line);
        const QString without = text(line, u"caterer"_s);
        QCOMPARE(without.count(u"\r\n"_s), 2);
        QVERIFY2(without.contains(u"Dîner,11/12/2017,19"_s) && without.contains(u",3\r\n"_s),
                 qPrintable(without));
        holdsNoneOf(without, tellings() + QStringList{u"Zola"_s, u"Mairie"_s});
        const QString diets = text(line, u"caterer"_s, {u"--sensitive"_s, u"Régime"_s});
        QVERIFY2(diets.contains(u"Régime,Halal,2\r\n"_s) && diets.contains(u"Régime,végétarien,1\r\n"_s),
                 qPrintable(diets));
        holdsNoneOf(diets, {u"Zola"_s, u"Sand"_s, u"Mairie"_s, u"fauteuil"_s, u"@x.example"_s, u"secret"_s});
    }
    void thePartnerGetsThoseWhoAgreed()
    {
        CommandLine line;
        prepare(line);
        const QString csv = text(line, u"partner"_s);
        QCOMPARE(header(csv), u"title,given_name,family_name,position,organisation,category,email"_s);
        QVERIFY(csv.contains(u"Zola"_s) && csv.contains(u"Dumas"_s));
        holdsNoneOf(csv, {u"Sand"_s, u"Hugo"_s, u"Verne"_s, u"Gautier"_s, u"+33 6"_s, u"secret"_s,
                          u"bavard"_s, u"halal"_s, u"1 rue"_s});
    }
    void theVenueGetsNamesAndOrganisations()
    {
        CommandLine line;
        prepare(line);
        const QString csv = text(line, u"venue"_s);
        QCOMPARE(header(csv), u"family_name,given_name,organisation"_s);
        QVERIFY(csv.contains(u"Zola"_s) && csv.contains(u"Sand"_s) && csv.contains(u"Hugo"_s));
        holdsNoneOf(csv, tellings() + QStringList{u"Verne"_s, u"Dumas"_s, u"Gautier"_s});
    }
    void theFunderGetsCounts()
    {
        CommandLine line;
        prepare(line);
        const QString csv = text(line, u"funder"_s);
        QVERIFY2(csv.contains(u"Mairie Zola,1\r\n"_s) && csv.contains(u"69 Rhône,"_s), qPrintable(csv));
        holdsNoneOf(csv, tellings() + QStringList{u"Prénom"_s});
    }
    void theMailMergeHoldsWhatALetterNeeds()
    {
        CommandLine line;
        prepare(line);
        const QString csv = text(line, u"mailing"_s);
        QCOMPARE(header(csv), u"title,given_name,family_name,position,organisation,Adresse postale,Code "
                              "postal,email,letter_opening"_s);
        QVERIFY2(csv.contains(u"1 rue Zola,69007,zola@x.example,\"Monsieur,\""_s), qPrintable(csv));
        QVERIFY(csv.contains(u"Sand"_s));
        holdsNoneOf(csv, {u"Gautier"_s, u"+33 6"_s, u"secret"_s, u"bavard"_s, u"halal"_s});
    }
    void noPresetButTheListAndTheCatererTakesSensitiveAnswers()
    {
        CommandLine line;
        prepare(line);
        for (const QString &preset : {u"partner"_s, u"venue"_s, u"funder"_s, u"mailing"_s}) {
            const Said said = line.run({u"export"_s, u"@x.colloquium"_s, u"@b.csv"_s, u"--preset"_s, preset,
                                        u"--sensitive"_s, u"Régime"_s});
            QCOMPARE_STATUS(said, 2);
        }
        QCOMPARE_STATUS(line.run({u"export"_s, u"@x.colloquium"_s, u"@b.csv"_s, u"--preset"_s, u"venue"_s,
                                  u"--columns"_s, u"email"_s}),
                        2);
        QVERIFY(!line.files().contains(u"b.csv"_s));
    }
    void aKeptExportIsUsedByItsName()
    {
        CommandLine line;
        prepare(line);
        {
            const auto store = Store::open(line.path(u"x.colloquium"_s), Identity{u"Marie"_s, u"test"_s});
            QVERIFY(store);
            const ExportRecipe recipe{.format = ExportFormat::CsvStandard,
                                      .columns = {u"organisation"_s, u"Régime"_s, u"family_name"_s},
                                      .filter = {{u"mode"_s, Condition::Is, {u"on_site"_s}}},
                                      .sort = u"organisation"_s,
                                      .descending = true};
            ExportPreset kept{{}, u"Pour la mairie"_s, recipeText(recipe, *(*store)->programme()), 1};
            QVERIFY((*store)->write(u"Keep"_s, [&kept](Writer &writer) { return writer.add(kept); }));
        }
        const QString csv = text(line, u"pour la mairie"_s);
        QCOMPARE(header(csv), u"organisation,family_name"_s); // what is sensitive is never kept
        QCOMPARE(csv.section(u"\r\n"_s, 1, 1), u"Mairie Zola,Zola"_s);
        QVERIFY(!csv.contains(u"Dumas"_s));
        const Said unknown =
            line.run({u"export"_s, u"@x.colloquium"_s, u"@b.csv"_s, u"--preset"_s, u"Rien"_s});
        QCOMPARE_STATUS(unknown, 2);
        QVERIFY(unknown.err.contains(u"caterer"_s) && unknown.err.contains(u"Pour la mairie"_s));
    }
    void countsAreNoAddressBook()
    {
        CommandLine line;
        prepare(line);
        QCOMPARE_STATUS(line.run({u"export"_s, u"@x.colloquium"_s, u"@b.vcf"_s, u"--preset"_s, u"caterer"_s}),
                        2);
        line.sure({u"export"_s, u"@x.colloquium"_s, u"@b.vcf"_s, u"--preset"_s, u"partner"_s});
        QCOMPARE(line.bytes(u"b.vcf"_s).count("BEGIN:VCARD"), 2);
    }
    void theFormatIsTheEndingOrWhatIsSaid()
    {
        CommandLine line;
        prepare(line);
        line.sure({u"export"_s, u"@x.colloquium"_s, u"@liste.txt"_s, u"--format"_s, u"csv-excel"_s});
        QVERIFY(line.bytes(u"liste.txt"_s).startsWith("\xEF\xBB\xBF"));
        line.sure({u"export"_s, u"@x.colloquium"_s, u"@liste.xlsx"_s, u"--preset"_s, u"caterer"_s});
        const auto table = readTable(line.path(u"liste.xlsx"_s));
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE_STATUS(line.run({u"export"_s, u"@x.colloquium"_s, u"@liste.doc"_s}), 2);
        QCOMPARE_STATUS(line.run({u"export"_s, u"@x.colloquium"_s, u"@liste.doc"_s, u"--format"_s, u"doc"_s}),
                        2);
    }
};

QTEST_GUILESS_MAIN(TestCliPresets)
#include "tst_clipresets.moc"
