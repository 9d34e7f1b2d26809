// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// import, and what undo and history make of it.
#include "tests/support/commandline.h"
#include "tests/support/workbooks.h"

#include <QDir>
#include <QSet>
#include <QStandardPaths>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestCliImport : public QObject
{
    Q_OBJECT

    static QString form(const QString &name) { return data(u"forms/registrations-%1.csv"_s.arg(name)); }
    static Said import(CommandLine &line, const QString &source, const QStringList &options = {})
    {
        return line.run(QStringList{u"import"_s, u"@x.colloquium"_s, source, u"--json"_s} + options);
    }
    static int attendees(CommandLine &line)
    {
        return line.sure({u"show"_s, u"@x.colloquium"_s, u"--json"_s})
            .object()[u"counts"_s][u"attendees"_s]
            .toInt();
    }
    static QByteArray list(CommandLine &line)
    {
        line.sure({u"export"_s, u"@x.colloquium"_s, u"@list.csv"_s});
        return line.bytes(u"list.csv"_s);
    }

private slots:
    void aWorkbooksSheetIsChosenAndSaid()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        const MadeWorkbook book{.rows = textRow(1, {"Nom", "Prénom"}) + textRow(2, {"Zola", "Émile"}),
                                .sheets = "<sheet name=\"Réponses\" sheetId=\"1\" r:id=\"rId1\"/>"
                                          "<sheet name=\"Autres\" sheetId=\"2\" r:id=\"rId2\"/>",
                                .secondRows = textRow(1, {"Nom", "Prénom"}) + textRow(2, {"Arc", "Jeanne"}) +
                                              textRow(3, {"Sand", "George"})};
        line.write(u"a.xlsx"_s, book.bytes());
        const Said first = import(line, u"@a.xlsx"_s);
        QCOMPARE_STATUS(first, 0);
        QCOMPARE(first.object()[u"created"_s].toInt(), 1);
        QCOMPARE(first.object()[u"sheet"_s].toString(), u"Réponses"_s);
        QCOMPARE(first.object()[u"delimiter"_s].toString(), QString());
        QCOMPARE(import(line, u"@a.xlsx"_s, {u"--sheet"_s, u"Autres"_s}).object()[u"created"_s].toInt(), 2);
        const Said none = import(line, u"@a.xlsx"_s, {u"--sheet"_s, u"Feuil3"_s});
        QCOMPARE_STATUS(none, 1);
        QVERIFY(none.err.contains(u"Autres"_s));
        const Said told = line.run({u"import"_s, u"@x.colloquium"_s, u"@a.xlsx"_s, u"--plan"_s});
        QVERIFY2(told.out.contains(u"a.xlsx: sheet “Réponses”"_s), qPrintable(told.out));
    }
    void theZipOfAFormIsImported()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        line.write(u"a.zip"_s, MadeWorkbook::zipOf({{"Formulaire.csv", "Nom,Prénom\nZola,Émile\n"}}));
        const Said said = import(line, u"@a.zip"_s);
        QCOMPARE_STATUS(said, 0);
        QCOMPARE(said.object()[u"created"_s].toInt(), 1);
        QCOMPARE(said.object()[u"encoding"_s].toString(), u"UTF-8"_s);
    }
    void aHostileWorkbookChangesNothing()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        line.write(u"a.zip"_s, MadeWorkbook::zipOf({{"a.csv", QByteArray(64 * 1024 * 1024, 'a')}}));
        const Said said = import(line, u"@a.zip"_s);
        QCOMPARE_STATUS(said, 1);
        QVERIFY(said.err.contains(u"a.zip"_s));
        QCOMPARE(attendees(line), 0);
    }
    void everyPersonComesInOnceAndTheSameAgainChangesNothing()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        const int before = attendees(line);
        const Said first = import(line, form(u"forms"_s));
        QCOMPARE_STATUS(first, 3);
        const QJsonObject report = first.object();
        const int people = report[u"created"_s].toInt();
        QVERIFY(people > 150);
        QCOMPARE(attendees(line), before + people);
        QVERIFY(!report[u"refused"_s].toArray().isEmpty());
        for (const QJsonValue &row : report[u"refused"_s].toArray()) {
            QVERIFY(row[u"row"_s].toInt() >= 2);
            QVERIFY(!row[u"column"_s].toString().isEmpty());
            QVERIFY(!row[u"reason"_s].toString().isEmpty());
        }
        const QByteArray listed = list(line);

        const QJsonObject again = import(line, form(u"forms"_s)).object();
        QCOMPARE(again[u"created"_s].toInt(), 0);
        QCOMPARE(again[u"updated"_s].toInt(), 0);
        QCOMPARE(again[u"unchanged"_s].toInt(), people);
        QCOMPARE(list(line), listed);

        const QJsonObject later = import(line, form(u"forms-later"_s)).object();
        QVERIFY(later[u"created"_s].toInt() > 0);
        QVERIFY(later[u"created"_s].toInt() + later[u"updated"_s].toInt() <= 25);
        QCOMPARE(later[u"unchanged"_s].toInt(), people - later[u"updated"_s].toInt());
        QVERIFY(later[u"conflicts"_s].toArray().isEmpty());
    }
    void everyShapeOfAFormComesInWithNoColumnLost_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("Google Forms") << u"forms"_s << u"UTF-8"_s;
        QTest::newRow("Google Sheet") << u"sheet"_s << u"UTF-8"_s;
        QTest::newRow("French Excel") << u"excel"_s << u"Windows-1252"_s;
        QTest::newRow("English") << u"english"_s << u"UTF-8"_s;
    }
    void everyShapeOfAFormComesInWithNoColumnLost()
    {
        QFETCH(QString, name);
        QFETCH(QString, encoding);
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        const Said answer = import(line, form(name));
        QCOMPARE_STATUS(answer, 3);
        const QJsonObject report = answer.object();
        QCOMPARE(report[u"encoding"_s].toString(), encoding);
        const QJsonObject mapping = report[u"mapping"_s].toObject();
        QVERIFY(mapping.size() >= 8);
        for (auto column = mapping.begin(); column != mapping.end(); ++column)
            QVERIFY2(!column->toString().isEmpty() && column->toString() != u"ignore"_s,
                     qPrintable(column.key()));
        for (const QString &field : {u"email"_s, u"category"_s, u"registered_at"_s, u"workshops"_s})
            QVERIFY2(mapping.toVariantMap().values().contains(field), qPrintable(field));
    }
    void aPlanChangesNothing()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        const QByteArray before = line.bytes(u"x.colloquium"_s);
        const QJsonObject plan = import(line, form(u"forms"_s), {u"--plan"_s}).object();
        QCOMPARE(line.bytes(u"x.colloquium"_s), before);
        QCOMPARE(import(line, form(u"forms"_s)).object(), plan);
    }
    void aWholeImportIsOneUndoAfterARestart()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        const QByteArray before = list(line);
        import(line, form(u"forms"_s));
        const QByteArray after = list(line);
        QVERIFY(after != before);
        const Said undone = line.run({u"undo"_s, u"@x.colloquium"_s});
        QCOMPARE_STATUS(undone, 0);
        QVERIFY(undone.out.contains(u"registrations-forms.csv"_s));
        QCOMPARE(list(line), before);
        QCOMPARE_STATUS(line.run({u"redo"_s, u"@x.colloquium"_s}), 0);
        QCOMPARE(list(line), after);
        const QJsonArray history = line.sure({u"history"_s, u"@x.colloquium"_s, u"--json"_s}).array();
        QSet<QString> labels;
        for (const QJsonValue &item : history) {
            labels.insert(item[u"label"_s].toString().section(u' ', 0, 0));
            QCOMPARE(item[u"who"_s].toString(), u"Marie"_s);
        }
        QVERIFY(labels.contains(u"Redone:"_s) && labels.contains(u"Undone:"_s) &&
                labels.contains(u"Import"_s));
    }
    void theOfficesEditsAreKeptUntilSomebodySettles()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        const QByteArray head = "Horodateur,Nom,Prénom,Adresse e-mail,Organisme\r\n";
        const QByteArray row = "03/10/2017 09:34:56,Martin,Léa,lea@a.example,";
        line.write(u"a.csv"_s, head + row + "Mairie\r\n");
        QCOMPARE_STATUS(import(line, u"@a.csv"_s), 0);
        const QString code = line.codeOf(u"martin"_s);
        line.sure({u"edit"_s, u"@x.colloquium"_s, code, u"organisation=Ville"_s});
        line.write(u"a.csv"_s, head + row + "Région\r\n");
        const Said asked = import(line, u"@a.csv"_s);
        QCOMPARE_STATUS(asked, 3);
        QCOMPARE(asked.object()[u"conflicts"_s].toArray(),
                 (QJsonArray{QJsonObject{{u"row"_s, 2},
                                         {u"code"_s, code},
                                         {u"field"_s, u"organisation"_s},
                                         {u"mine"_s, u"Ville"_s},
                                         {u"theirs"_s, u"Région"_s},
                                         {u"was"_s, u"Mairie"_s}}}));
        const Said plain = line.run({u"import"_s, u"@x.colloquium"_s, u"@a.csv"_s});
        QCOMPARE_STATUS(plain, 3);
        QVERIFY(plain.out.contains(code) && plain.out.contains(u"Région"_s));
        QCOMPARE_STATUS(import(line, u"@a.csv"_s, {u"--take-theirs"_s}), 0);
        QVERIFY(list(line).contains("Région"));
    }
    void columnsAreMappedByAFile()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        line.write(u"a.csv"_s, "Nom,Prénom,Adresse e-mail,Truc\r\nMartin,Léa,lea@a.example,Adjointe\r\n");
        line.write(u"m.json"_s, R"({"Truc": "position"})");
        const Said answer = import(line, u"@a.csv"_s, {u"--mapping"_s, u"@m.json"_s});
        QCOMPARE_STATUS(answer, 0);
        QCOMPARE(answer.object()[u"mapping"_s][u"Truc"_s].toString(), u"position"_s);
        QVERIFY(list(line).contains("Adjointe"));
        line.write(u"m.json"_s, R"({"Truc": "nonsense"})");
        QCOMPARE_STATUS(import(line, u"@a.csv"_s, {u"--mapping"_s, u"@m.json"_s}), 1);
    }
    void breakagesAreSaidAndMendedWhenAskedFor()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        line.write(u"a.csv"_s, "Nom et prénom,E-mail,Téléphone\r\nMARTIN Léa,lea@a.example,612345678\r\n");
        const Said told = import(line, u"@a.csv"_s, {u"--plan"_s});
        QVERIFY2(told.err.contains(u"--mend"_s) && told.err.contains(u"612345678"_s), qPrintable(told.err));
        QCOMPARE_STATUS(import(line, u"@a.csv"_s, {u"--mend"_s}), 0);
        const QByteArray mended = list(line);
        QVERIFY2(mended.contains("0612345678") && mended.contains("MARTIN") && !mended.contains("MARTIN Léa"),
                 mended.constData());
    }
    void aValueForAllRowsIsGiven()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        line.write(u"a.csv"_s, "Liste des élus\r\nNom,Prénom,E-mail\r\nMartin,Léa,lea@a.example\r\n");
        for (const QString &wrong : {u"family_name=Roux"_s, u"mode="_s, u"nonsense"_s})
            QCOMPARE_STATUS(import(line, u"@a.csv"_s, {u"--fixed"_s, wrong}), 1);
        QCOMPARE_STATUS(import(line, u"@a.csv"_s,
                               {u"--fixed"_s, u"mode=remote"_s, u"--fixed"_s, u"organisation=Ville, Sud"_s,
                                u"--header-row"_s, u"2"_s}),
                        0);
        const QByteArray listed = list(line);
        QVERIFY2(listed.contains("Ville, Sud"), listed.constData());
        QCOMPARE_STATUS(import(line, u"@a.csv"_s, {u"--header-row"_s, u"0"_s}), 2);
    }
    void whoIsGoneFromTheFormIsNamed()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        const QByteArray head = "Horodateur,Nom,Prénom,Adresse e-mail\r\n";
        const QByteArray lea = "03/10/2017 09:34:56,Martin,Léa,lea@a.example\r\n";
        line.write(u"a.csv"_s, head + lea + "03/10/2017 09:34:56,Roux,Noé,noe@a.example\r\n");
        QCOMPARE_STATUS(import(line, u"@a.csv"_s), 0);
        line.write(u"a.csv"_s, head + lea);
        QCOMPARE(import(line, u"@a.csv"_s).object()[u"gone"_s].toArray(),
                 (QJsonArray{line.codeOf(u"roux"_s)}));
        QVERIFY(line.run({u"import"_s, u"@x.colloquium"_s, u"@a.csv"_s, u"--plan"_s})
                    .out.contains(u"Noé Roux"_s));
        QCOMPARE(attendees(line), 2);
    }
    void aBackupIsKeptBeforeTheImport()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        const QString kept =
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/backups"_s;
        QDir(kept).removeRecursively();
        import(line, form(u"forms"_s), {u"--plan"_s});
        QVERIFY(!QDir(kept).exists());
        import(line, form(u"forms"_s));
        QCOMPARE(QDir(kept).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
