// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// export: who and what leaves, in which order, and comes back unchanged.
#include "app/desk/listing.h"
#include "app/exchange/sourcetable.h"
#include "app/store/store.h"
#include "tests/support/commandline.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestCliExport : public QObject
{
    Q_OBJECT

    static CommandLine &prepared(CommandLine &line)
    {
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        line.write(u"in.json"_s, R"({"questions": [{"text": "Un repas, ou deux ?"},
            {"text": "Régime", "sensitive": true}]})");
        line.sure({u"set"_s, u"@x.colloquium"_s, u"--from"_s, u"@in.json"_s});
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=d'Almeida"_s,
                   u"phone=+33 6 39 98 00 01"_s, u"notes==HYPERLINK(1)"_s, u"Régime=halal"_s,
                   u"Un repas, ou deux ?=deux"_s});
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Zola"_s, u"status=excused"_s,
                   u"organisation=Abbaye"_s});
        line.sure(
            {u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Bélanger"_s, u"organisation=Mairie"_s});
        return line;
    }
    static QStringList rows(CommandLine &line, const QStringList &options)
    {
        line.sure(QStringList{u"export"_s, u"@x.colloquium"_s, u"@a.csv"_s} + options);
        return QString::fromUtf8(line.bytes(u"a.csv"_s)).trimmed().split(u"\r\n"_s);
    }

private slots:
    void aTableForProgramsHasTheFixedHeaders()
    {
        CommandLine line;
        const QStringList all = rows(prepared(line), {u"--for"_s, u"rfc4180"_s});
        QCOMPARE(
            all.first(),
            u"code,title,given_name,family_name,email,phone,organisation,position,category,role,status,mode,"
            "represents,registered_at,photo_consent,workshops,checked_in_at,badge_printed_at,notes,"
            "\"Un repas, ou deux ?\""_s);
        QCOMPARE(all.size(), 4);
        QVERIFY(all[1].contains(u"d'Almeida"_s) && all[2].contains(u"Bélanger"_s) &&
                all[3].contains(u"Zola"_s));
    }
    void noFormulaIsAliveAndTelephonesAreIntact()
    {
        CommandLine line;
        const QStringList all = rows(prepared(line), {u"--for"_s, u"excel-fr"_s});
        QVERIFY(line.bytes(u"a.csv"_s).startsWith("\xEF\xBB\xBF"));
        QVERIFY(all.first().contains(u';'));
        QVERIFY(all[1].contains(u";+33 6 39 98 00 01;"_s));
        QVERIFY(all[1].contains(u"'=HYPERLINK(1)"_s));
        QVERIFY(!all.join(u' ').contains(u";=HYPERLINK"_s));
    }
    void sensitiveAnswersLeaveByNameAlone()
    {
        CommandLine line;
        QVERIFY(!rows(prepared(line), {}).join(u' ').contains(u"halal"_s));
        QVERIFY(rows(line, {u"--sensitive"_s, u"Régime"_s}).join(u' ').contains(u"halal"_s));
    }
    void columnsRowsAndOrderAreChosen()
    {
        CommandLine line;
        QCOMPARE(rows(prepared(line),
                      {u"--columns"_s, u"family_name,organisation"_s, u"--sort"_s, u"organisation"_s}),
                 (QStringList{u"family_name,organisation"_s, u"Zola,Abbaye"_s, u"Bélanger,Mairie"_s,
                              u"d'Almeida,"_s}));
        QCOMPARE(rows(line, {u"--columns"_s, u"family_name"_s, u"--columns"_s, u"Un repas, ou deux ?"_s,
                             u"--where"_s, u"Un repas, ou deux ?=deux"_s}),
                 (QStringList{u"family_name,\"Un repas, ou deux ?\""_s, u"d'Almeida,deux"_s}));
        QCOMPARE(rows(line, {u"--columns"_s, u"family_name"_s, u"--where"_s, u"status=registered"_s,
                             u"--where"_s, u"organisation=mairie"_s}),
                 (QStringList{u"family_name"_s, u"Bélanger"_s}));
        QCOMPARE(rows(line, {u"--columns"_s, u"family_name"_s, u"--where"_s, u"checked-in=yes"_s}).size(), 1);
    }
    void aKeptViewChoosesWhoLeavesAndInWhichOrder()
    {
        CommandLine line;
        prepared(line);
        {
            const auto store = Store::open(line.path(u"x.colloquium"_s), Identity{u"Marie"_s, u"test"_s});
            QVERIFY(store);
            ListLook look;
            look.filter = {{u"organisation"_s, Condition::IsNotEmpty, {}}};
            look.descending = true;
            ListView view{{}, u"À relancer"_s, lookText(look), 1};
            QVERIFY((*store)->write(u"View"_s, [&view](Writer &writer) { return writer.add(view); }));
        }
        const QStringList chosen =
            rows(line, {u"--view"_s, u"a relancer"_s, u"--columns"_s, u"family_name"_s});
        QCOMPARE(chosen.mid(1), QStringList({u"Zola"_s, u"Bélanger"_s}));
        const QStringList fewer = rows(line, {u"--view"_s, u"À relancer"_s, u"--where"_s, u"status=excused"_s,
                                              u"--columns"_s, u"family_name"_s});
        QCOMPARE(fewer.mid(1), QStringList{u"Zola"_s});
        const Said unknown = line.run({u"export"_s, u"@x.colloquium"_s, u"@b.csv"_s, u"--view"_s, u"Rien"_s});
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.err.contains(u"À relancer"_s));
    }
    void aWorkbookHasDatesAndNoFormulas()
    {
        CommandLine line;
        line.sure({u"export"_s, prepared(line).path(u"x.colloquium"_s), u"@a.xlsx"_s});
        const auto table = readTable(line.path(u"a.xlsx"_s));
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 3);
        const qsizetype notes = table->headers.indexOf(u"Notes"_s);
        const qsizetype registered = table->headers.indexOf(u"Inscrit·e le"_s);
        QVERIFY2(notes >= 0 && registered >= 0, qPrintable(table->headers.join(u'|')));
        QCOMPARE(table->cell(0, int(notes)).toString(), u"=HYPERLINK(1)"_s);
        QCOMPARE(table->cell(0, int(registered)).toString(), u"2017-12-10 08:30"_s);
    }
    void whatWasExportedComesBackUnchanged()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        // What looks like a formula and is none, and what is one.
        const QString code = line.codeOf(u"Béranger"_s);
        line.sure({u"edit"_s, u"@x.colloquium"_s, code, u"phone=+33 6 39 98 00 01"_s, u"notes=-5"_s,
                   u"position==1+1"_s, u"follow_up='@x"_s});
        for (const auto &[reader, file] :
             {std::pair(u"excel-fr"_s, u"@a.csv"_s), std::pair(u"rfc4180"_s, u"@a.csv"_s),
              std::pair(u"excel-fr"_s, u"@a.xlsx"_s), std::pair(u"rfc4180"_s, u"@a.xlsx"_s)}) {
            line.sure({u"export"_s, u"@x.colloquium"_s, file, u"--for"_s, reader});
            const QJsonObject report =
                line.sure({u"import"_s, u"@x.colloquium"_s, file, u"--json"_s}).object();
            QCOMPARE(report[u"unchanged"_s].toInt(), 180);
            QCOMPARE(report[u"created"_s].toInt(), 0);
            QCOMPARE(report[u"updated"_s].toInt(), 0);
        }
        line.sure({u"export"_s, u"@x.colloquium"_s, u"@a.json"_s});
        QVERIFY(line.sure({u"import"_s, u"@x.colloquium"_s, u"@a.json"_s}).out.contains(u"All unchanged"_s));
        line.sure({u"export"_s, u"@x.colloquium"_s, u"@a.csv"_s, u"--for"_s, u"excel-fr"_s});
        const QString csv = QString::fromUtf8(line.bytes(u"a.csv"_s));
        QVERIFY(csv.contains(u";+33 6 39 98 00 01;"_s) && csv.contains(u";-5;"_s) &&
                csv.contains(u";'=1+1;"_s));
    }
};

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cliexport.moc"
