// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// duplicates and merge, and what an import makes of two who are one by now.
#include "tests/support/commandline.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestCliDuplicates : public QObject
{
    Q_OBJECT

    static QStringList codes(CommandLine &line)
    {
        QStringList codes;
        for (const QJsonValue &person :
             line.sure({u"search"_s, u"@x.colloquium"_s, u"lef"_s, u"--json"_s}).array())
            codes.append(person[u"code"_s].toString());
        return codes;
    }

private slots:
    void pairsAreListedWithTheirReason()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Lefèvre"_s, u"given_name=Élise"_s});
        const Said nobody = line.run({u"duplicates"_s, u"@x.colloquium"_s});
        QCOMPARE_STATUS(nobody, 0);
        QVERIFY(nobody.out.isEmpty());
        QVERIFY(!nobody.err.isEmpty());
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=LEFEVRE"_s, u"given_name=Elise"_s,
                   u"email=e@a.example"_s});
        const Said said = line.run({u"duplicates"_s, u"@x.colloquium"_s});
        QCOMPARE_STATUS(said, 0);
        QVERIFY(said.out.startsWith(u"Same name\n"_s));
        QVERIFY(said.out.contains(u"Élise Lefèvre"_s));
        const QJsonArray pairs = line.sure({u"duplicates"_s, u"@x.colloquium"_s, u"--json"_s}).array();
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs[0][u"first"_s][u"family_name"_s].toString(), u"Lefèvre"_s);
        QCOMPARE(pairs[0][u"second"_s][u"email"_s].toString(), u"e@a.example"_s);
        QCOMPARE(pairs[0][u"same_email"_s].toBool(true), false);
    }
    void twoBecomeOneAndAreTwoAgain()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Lefèvre"_s, u"given_name=Élise"_s});
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=LEFEVRE"_s, u"given_name=Elise"_s,
                   u"email=e@a.example"_s});
        const QStringList two = codes(line);
        QCOMPARE(two.size(), 2);
        const Said merged = line.run({u"merge"_s, u"@x.colloquium"_s, two[0], two[1]});
        QCOMPARE_STATUS(merged, 0);
        QVERIFY(merged.out.startsWith(two[0]));
        QVERIFY(merged.out.contains(u"e@a.example"_s));
        QCOMPARE(codes(line), QStringList{two[0]});
        QVERIFY(line.sure({u"duplicates"_s, u"@x.colloquium"_s, u"--json"_s}).array().isEmpty());
        line.sure({u"undo"_s, u"@x.colloquium"_s});
        QCOMPARE(codes(line).size(), 2);
        QCOMPARE_STATUS(line.run({u"merge"_s, u"@x.colloquium"_s, two[0], two[0]}), 1);
        QCOMPARE_STATUS(line.run({u"merge"_s, u"@x.colloquium"_s, two[0]}), 2);
        QCOMPARE_STATUS(line.run({u"merge"_s, u"@x.colloquium"_s, two[0], u"BCDF"_s}), 1);
    }
    void theNextImportKnowsBothAsOne()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        line.write(u"form.csv"_s, "Timestamp,First name,Last name,Email,Organization,Phone\n"
                                  "2017/10/03 8:00:00 AM GMT+2,Elise,Lefevre,elise@mairie.example,Mairie,01\n"
                                  "2017/10/04 8:00:00 AM GMT+2,Karim,Benali,karim@mairie.example,Mairie,02\n"
                                  "2017/10/05 8:00:00 AM GMT+2,Élise,Lefèvre,e.l@perso.example,Ville,\n");
        const QStringList import{u"import"_s, u"@x.colloquium"_s, u"@form.csv"_s, u"--json"_s};
        QCOMPARE(line.run(import).object()[u"created"_s].toInt(), 3);
        const QStringList two = codes(line);
        QCOMPARE(two.size(), 2);
        line.sure({u"merge"_s, u"@x.colloquium"_s, two[0], two[1]});
        for (int i = 0; i < 2; ++i) {
            const QJsonObject again = line.run(import).object();
            QCOMPARE(again[u"created"_s].toInt(), 0);
            QCOMPARE(again[u"updated"_s].toInt(), 0);
            QVERIFY(again[u"conflicts"_s].toArray().isEmpty());
        }
        const QJsonObject person =
            line.sure({u"search"_s, u"@x.colloquium"_s, u"lef"_s, u"--json"_s}).array()[0].toObject();
        QCOMPARE(person[u"phone"_s].toString(), u"01"_s);
    }
};

QTEST_MAIN(TestCliDuplicates)
#include "tst_cliduplicates.moc"
