// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// How commands are called: what is wrong with a call, where answers go, and that nothing is harmed.
#include "app/cli/command.h"
#include "tests/support/commandline.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestCliCalls : public QObject
{
    Q_OBJECT

private slots:
    void aWrongCallIsSaidWithItsUsageAndHarmsNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no title") << QStringList{u"new"_s, u"@n.colloquium"_s};
        QTest::newRow("title and sample")
            << QStringList{u"new"_s, u"@n.colloquium"_s, u"--title"_s, u"T"_s, u"--sample"_s};
        QTest::newRow("title without text") << QStringList{u"new"_s, u"@n.colloquium"_s, u"--title"_s};
        QTest::newRow("unknown option") << QStringList{u"show"_s, u"@x.colloquium"_s, u"--yaml"_s};
        QTest::newRow("option with a value too much")
            << QStringList{u"show"_s, u"@x.colloquium"_s, u"--json=yes"_s};
        QTest::newRow("no file") << QStringList{u"show"_s};
        QTest::newRow("one word too much") << QStringList{u"undo"_s, u"@x.colloquium"_s, u"twice"_s};
        QTest::newRow("nothing to set") << QStringList{u"set"_s, u"@x.colloquium"_s};
        QTest::newRow("unknown key") << QStringList{u"set"_s, u"@x.colloquium"_s, u"colour=red"_s};
        QTest::newRow("key of the program's own")
            << QStringList{u"set"_s, u"@x.colloquium"_s, u"document_id=1"_s};
        QTest::newRow("no value") << QStringList{u"set"_s, u"@x.colloquium"_s, u"city"_s};
        QTest::newRow("unknown attendee key")
            << QStringList{u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"size=XL"_s};
        QTest::newRow("a code of one's own")
            << QStringList{u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"code=BCDFGHJKLNPR"_s};
        QTest::newRow("mine and theirs") << QStringList{u"import"_s, u"@x.colloquium"_s, u"@a.csv"_s,
                                                        u"--keep-mine"_s, u"--take-theirs"_s};
        QTest::newRow("spreadsheet out") << QStringList{u"export"_s, u"@x.colloquium"_s, u"@a.ods"_s};
        QTest::newRow("counts as cards")
            << QStringList{u"export"_s, u"@x.colloquium"_s, u"@a.vcf"_s, u"--preset"_s, u"funder"_s};
        QTest::newRow("unknown preset")
            << QStringList{u"export"_s, u"@x.colloquium"_s, u"@a.csv"_s, u"--preset"_s, u"none"_s};
        QTest::newRow("over the document")
            << QStringList{u"export"_s, u"@x.colloquium"_s, u"@x.colloquium"_s};
        QTest::newRow("unknown reader")
            << QStringList{u"export"_s, u"@x.colloquium"_s, u"@a.csv"_s, u"--for"_s, u"word"_s};
        QTest::newRow("unknown column")
            << QStringList{u"export"_s, u"@x.colloquium"_s, u"@a.csv"_s, u"--columns"_s, u"code,size"_s};
        QTest::newRow("unknown sensitive question")
            << QStringList{u"export"_s, u"@x.colloquium"_s, u"@a.csv"_s, u"--sensitive"_s, u"Diet"_s};
        QTest::newRow("unknown condition")
            << QStringList{u"export"_s, u"@x.colloquium"_s, u"@a.csv"_s, u"--where"_s, u"size=XL"_s};
        QTest::newRow("condition without value")
            << QStringList{u"export"_s, u"@x.colloquium"_s, u"@a.csv"_s, u"--where"_s, u"status"_s};
        QTest::newRow("unknown order")
            << QStringList{u"export"_s, u"@x.colloquium"_s, u"@a.csv"_s, u"--sort"_s, u"size"_s};
        QTest::newRow("order twice") << QStringList{u"export"_s, u"@x.colloquium"_s, u"@a.csv"_s, u"--sort"_s,
                                                    u"email"_s,  u"--sort"_s,        u"email"_s};
        QTest::newRow("unknown stock")
            << QStringList{u"badges"_s, u"@x.colloquium"_s, u"@a.pdf"_s, u"--stock"_s, u"none"_s};
        QTest::newRow("unknown design")
            << QStringList{u"badges"_s, u"@x.colloquium"_s, u"@a.pdf"_s, u"--design"_s, u"none"_s};
        QTest::newRow("place zero") << QStringList{u"badges"_s, u"@x.colloquium"_s, u"@a.pdf"_s, u"--start"_s,
                                                   u"0"_s};
        QTest::newRow("place beyond the sheet")
            << QStringList{u"badges"_s, u"@x.colloquium"_s, u"@a.pdf"_s, u"--start"_s, u"11"_s};
        QTest::newRow("badges over the document")
            << QStringList{u"badges"_s, u"@x.colloquium"_s, u"@x.colloquium"_s};
        QTest::newRow("no kind") << QStringList{u"list"_s, u"@x.colloquium"_s, u"@a.pdf"_s};
        QTest::newRow("unknown kind")
            << QStringList{u"list"_s, u"@x.colloquium"_s, u"@a.pdf"_s, u"--kind"_s, u"seating"_s};
        QTest::newRow("list with an unknown column")
            << QStringList{u"list"_s,         u"@x.colloquium"_s, u"@a.pdf"_s,   u"--kind"_s,
                           u"alphabetical"_s, u"--columns"_s,     u"name,size"_s};
        QTest::newRow("backup over the document")
            << QStringList{u"backup"_s, u"@x.colloquium"_s, u"@x.colloquium"_s};
    }
    void aWrongCallIsSaidWithItsUsageAndHarmsNothing()
    {
        QFETCH(QStringList, words);
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Martin"_s});
        const QByteArray before = line.bytes(u"x.colloquium"_s);
        const Said answer = line.run(words);
        QCOMPARE_STATUS(answer, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.contains(u"Usage: colloquia "_s + words.first()));
        QCOMPARE(line.bytes(u"x.colloquium"_s), before);
        QCOMPARE(line.files(), QStringList{u"x.colloquium"_s});
    }

    void whatCannotBeDoneLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        const QString x = u"@x.colloquium"_s;
        QTest::newRow("a file that is there")
            << QStringList{u"new"_s, x, u"--title"_s, u"T"_s} << u"x.colloquium"_s;
        QTest::newRow("a sample over a file") << QStringList{u"new"_s, x, u"--sample"_s} << u"x.colloquium"_s;
        QTest::newRow("no folder") << QStringList{u"new"_s, u"@none/n.colloquium"_s, u"--sample"_s}
                                   << u"none"_s;
        QTest::newRow("no such file")
            << QStringList{u"show"_s, u"@none.colloquium"_s} << u"none.colloquium"_s;
        QTest::newRow("no colloquium") << QStringList{u"show"_s, u"@old.pdf"_s} << u"old.pdf"_s;
        QTest::newRow("no date") << QStringList{u"set"_s, x, u"start_date=soon"_s} << u"soon"_s;
        QTest::newRow("no title") << QStringList{u"set"_s, x, u"title="_s} << u"title"_s;
        QTest::newRow("one of two is wrong")
            << QStringList{u"set"_s, x, u"city=Lyon"_s, u"capacity=many"_s} << u"many"_s;
        QTest::newRow("no JSON") << QStringList{u"set"_s, x, u"--from"_s, u"@old.pdf"_s} << u"old.pdf"_s;
        QTest::newRow("nobody of that code")
            << QStringList{u"edit"_s, x, u"BCDF-GHJK-LNPR"_s, u"status=excused"_s} << u"BCDF-GHJK-LNPR"_s;
        QTest::newRow("no name") << QStringList{u"edit"_s, x, u"new"_s, u"email=a@b.example"_s} << u"name"_s;
        QTest::newRow("no e-mail") << QStringList{u"edit"_s, x, u"new"_s, u"family_name=A"_s, u"email=a"_s}
                                   << u"“a”"_s;
        QTest::newRow("unknown category")
            << QStringList{u"edit"_s, x, u"new"_s, u"family_name=A"_s, u"category=Wizard"_s}
            << u"Researcher"_s;
        QTest::newRow("unknown workshop")
            << QStringList{u"edit"_s, x, u"new"_s, u"family_name=A"_s, u"workshops=Magic"_s} << u"Magic"_s;
        QTest::newRow("check-in of nobody") << QStringList{u"check-in"_s, x, u"Martin"_s} << u"Martin"_s;
        QTest::newRow("no source") << QStringList{u"import"_s, x, u"@none.csv"_s} << u"none.csv"_s;
        QTest::newRow("history of nobody")
            << QStringList{u"history"_s, x, u"--attendee"_s, u"BCDF"_s} << u"BCDF"_s;
        QTest::newRow("nothing to redo") << QStringList{u"redo"_s, x} << u"redo"_s;
        QTest::newRow("badge of nobody")
            << QStringList{u"badges"_s, x, u"@old.pdf"_s, u"--code"_s, u"BCDF"_s} << u"BCDF"_s;
        QTest::newRow("nobody fits") << QStringList{u"badges"_s, x, u"@old.pdf"_s, u"--where"_s,
                                                    u"status=excused"_s}
                                     << u"Nobody"_s;
        QTest::newRow("list into no folder")
            << QStringList{u"list"_s, x, u"@none/a.pdf"_s, u"--kind"_s, u"sign-in"_s} << u"a.pdf"_s;
        QTest::newRow("badges into no folder") << QStringList{u"badges"_s, x, u"@none/a.pdf"_s} << u"a.pdf"_s;
        QTest::newRow("export into no folder") << QStringList{u"export"_s, x, u"@none/a.csv"_s} << u"a.csv"_s;
        QTest::newRow("check of something else") << QStringList{u"check"_s, u"@old.pdf"_s} << u"old.pdf"_s;
    }
    void whatCannotBeDoneLeavesEverythingAsItWas()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Martin"_s});
        line.write(u"old.pdf"_s, "what was there before");
        const QByteArray before = line.bytes(u"x.colloquium"_s);
        const Said answer = line.run(words);
        QCOMPARE_STATUS(answer, 1);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
        QCOMPARE(answer.err.count(u'\n'), 1);
        QCOMPARE(line.bytes(u"x.colloquium"_s), before);
        QCOMPARE(line.bytes(u"old.pdf"_s), QByteArray("what was there before"));
        QCOMPARE(line.files(), (QStringList{u"old.pdf"_s, u"x.colloquium"_s}));
    }

    void helpNamesEveryCommandAndItsUsage()
    {
        CommandLine line;
        const Said all = line.run({u"--help"_s});
        QCOMPARE_STATUS(all, 0);
        for (const Command &command : allCommands()) {
            const QString name = QString::fromLatin1(command.name);
            QVERIFY(all.out.contains(u"colloquia %1 %2"_s.arg(name, QString::fromUtf8(command.usage))));
            const Said one = line.run({name, u"--help"_s});
            QCOMPARE_STATUS(one, 0);
            QVERIFY(one.out.startsWith(u"Usage: colloquia "_s + name));
            for (const CommandOption &option : command.options)
                QVERIFY2(one.out.contains(u"--"_s + QString::fromLatin1(option.name)), option.name);
        }
    }
    void theVersionIsSaid()
    {
        CommandLine line;
        QCOMPARE(line.run({u"--version"_s}).out, u"Colloquia %1\n"_s.arg(QStringLiteral(COLLOQUIA_VERSION)));
    }
    void anUnknownCommandIsWrong()
    {
        CommandLine line;
        const Said answer = line.run({u"imprt"_s, u"a"_s, u"b"_s});
        QCOMPARE_STATUS(answer, 2);
        QVERIFY(answer.err.contains(u"imprt"_s));
    }
    void theWindowIsOpenedForAFileAndForNothing()
    {
        QVERIFY(!isCommandLine({}));
        QVERIFY(!isCommandLine({u"villes.colloquium"_s}));
        QVERIFY(!isCommandLine({u"-platform"_s, u"offscreen"_s, u"villes.colloquium"_s}));
        QVERIFY(isCommandLine({u"show"_s, u"villes.colloquium"_s}));
        QVERIFY(isCommandLine({u"--version"_s}));
        QVERIFY(isCommandLine({u"shwo"_s, u"villes.colloquium"_s}));
        QVERIFY(drawsPages({u"badges"_s}) && drawsPages({u"list"_s}) && !drawsPages({u"show"_s}));
    }
    void anOptionMayStandAnywhereAndTakeItsValueWithAnEqualsSign()
    {
        CommandLine line;
        QCOMPARE_STATUS(line.run({u"new"_s, u"--title=Été = villes"_s, u"@x.colloquium"_s}), 0);
        const Said shown = line.run({u"show"_s, u"--json"_s, u"@x.colloquium"_s});
        QCOMPARE(shown.object()[u"colloquium"_s][u"title"_s].toString(), u"Été = villes"_s);
    }
    void readingCommandsKeepNoBackups()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        const QByteArray before = line.bytes(u"x.colloquium"_s);
        line.sure({u"show"_s, u"@x.colloquium"_s});
        line.sure({u"search"_s, u"@x.colloquium"_s, u"a"_s});
        line.sure({u"history"_s, u"@x.colloquium"_s});
        line.sure({u"check"_s, u"@x.colloquium"_s});
        QCOMPARE(line.bytes(u"x.colloquium"_s), before);
        QCOMPARE(line.files(), QStringList{u"x.colloquium"_s});
    }
};

QTEST_MAIN(TestCliCalls)
#include "tst_clicalls.moc"
