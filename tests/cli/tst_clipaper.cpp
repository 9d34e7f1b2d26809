// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// badges and list: who is on paper, what is remembered of it.
#include "tests/support/commandline.h"
#include "tests/support/pdftools.h"

#include <QDir>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestCliPaper : public QObject
{
    Q_OBJECT

    static CommandLine &prepared(CommandLine &line)
    {
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        const QString edit = u"edit"_s;
        const QString x = u"@x.colloquium"_s;
        const QString organisation = u"organisation=Mairie"_s;
        const QString category = u"category=Researcher"_s;
        line.sure(
            {edit, x, u"new"_s, u"family_name=Šimůnek"_s, u"given_name=Élise"_s, organisation, category});
        line.sure({edit, x, u"new"_s, u"family_name=Zola"_s, u"given_name=Émile"_s, organisation, category,
                   u"status=excused"_s});
        line.sure({edit, x, u"new"_s, u"family_name=Loin"_s, u"given_name=Léa"_s, organisation, category,
                   u"mode=remote"_s});
        line.sure({edit, x, u"new"_s, u"family_name=Abadie"_s, u"given_name=Noé"_s, organisation, category});
        return line;
    }
    static QString textOf(CommandLine &line, const QString &name)
    {
        return textOfPages(line.bytes(name)).join(u'\n');
    }

private slots:
    void everyBadgesCodeIsItsAttendees()
    {
        CommandLine line;
        prepared(line);
        const Said answer = line.run({u"badges"_s, u"@x.colloquium"_s, u"@b.pdf"_s});
        QCOMPARE_STATUS(answer, 0);
        QCOMPARE(answer.out, u"2 badge(s), 1 sheet(s)\n"_s);
        QStringList codes{line.codeOf(u"simunek"_s).remove(u'-'), line.codeOf(u"abadie"_s).remove(u'-')};
        codes.sort();
        QCOMPARE(codesIn(picturesOf(line.bytes(u"b.pdf"_s), 200).value(0)), codes);
        const QString text = textOf(line, u"b.pdf"_s);
        QVERIFY(text.contains(u"ŠIMŮNEK"_s) && text.contains(u"ABADIE"_s));
        QVERIFY(!text.contains(u"ZOLA"_s) && !text.contains(u"LOIN"_s));
        QVERIFY(text.indexOf(u"ABADIE"_s) < text.indexOf(u"ŠIMŮNEK"_s));
    }
    void theSheetThatWasBegunIsUsedUp()
    {
        CommandLine line;
        prepared(line);
        const QString x = u"@x.colloquium"_s;
        line.sure({u"badges"_s, x, u"@b.pdf"_s, u"--start"_s, u"next"_s});
        line.sure({u"badges"_s, x, u"@b.pdf"_s, u"--start"_s, u"next"_s, u"--reason"_s, u"Perdu"_s,
                   u"--code"_s, line.codeOf(u"abadie"_s)});
        const QJsonArray prints = line.sure({u"prints"_s, x, u"--json"_s}).array();
        QCOMPARE(prints.size(), 2);
        const QJsonObject last = prints.first().toObject();
        QCOMPARE(last.value(u"start"_s).toInt(), 3);
        QCOMPARE(last.value(u"next_place"_s).toInt(), 4);
        QCOMPARE(last.value(u"reason"_s).toString(), u"Perdu"_s);
        const QJsonArray people = line.sure({u"prints"_s, x, u"1"_s, u"--json"_s}).array();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first().toObject().value(u"place"_s).toInt(), 3);
        QCOMPARE_STATUS(line.run({u"badges"_s, x, u"@b.pdf"_s, u"--start"_s, u"soon"_s}), 2);
        QCOMPARE_STATUS(line.run({u"prints"_s, x, u"9"_s}), 1);
        QCOMPARE_STATUS(line.run({u"prints"_s, x, u"--jammed-from"_s, u"1"_s}), 2);
    }
    void whatJammedIsNewAgain()
    {
        CommandLine line;
        prepared(line);
        const QString x = u"@x.colloquium"_s;
        line.sure({u"badges"_s, x, u"@b.pdf"_s, u"--start"_s, u"10"_s}); // one on each of two sheets
        line.sure({u"prints"_s, x, u"1"_s, u"--jammed-from"_s, u"2"_s});
        QCOMPARE(line.sure({u"badges"_s, x, u"@b.pdf"_s, u"--new"_s}).out, u"1 badge(s), 1 sheet(s)\n"_s);
        QVERIFY(textOf(line, u"b.pdf"_s).contains(u"ŠIMŮNEK"_s));
    }
    void changesAreListedAndTheirBadgesPrinted()
    {
        CommandLine line;
        prepared(line);
        const QString x = u"@x.colloquium"_s;
        line.sure({u"badges"_s, x, u"@b.pdf"_s});
        QVERIFY(
            line.run({u"badges"_s, x, u"@b.pdf"_s, u"--changed"_s}).err.contains(u"No badge has changed"_s));
        line.later(3600);
        line.sure({u"edit"_s, x, line.codeOf(u"abadie"_s), u"family_name=Durand"_s});
        line.sure({u"edit"_s, x, line.codeOf(u"zola"_s), u"status=registered"_s});
        QCOMPARE(line.sure({u"list"_s, x, u"@c.pdf"_s, u"--kind"_s, u"changes"_s}).out, u"2 change(s)\n"_s);
        const QString text = textOf(line, u"c.pdf"_s);
        QVERIFY2(text.contains(u"DURAND"_s) && text.contains(u"ABADIE"_s) && text.contains(u"ZOLA"_s),
                 qPrintable(text));
        // Since this morning everybody is new.
        QCOMPARE(
            line.sure({u"list"_s, x, u"@c.pdf"_s, u"--kind"_s, u"changes"_s, u"--since"_s, u"2017-12-10"_s})
                .out,
            u"3 change(s)\n"_s);
        QCOMPARE_STATUS(
            line.run({u"list"_s, x, u"@c.pdf"_s, u"--kind"_s, u"changes"_s, u"--since"_s, u"monday"_s}), 2);
        QCOMPARE(line.sure({u"badges"_s, x, u"@b.pdf"_s, u"--new"_s, u"--changed"_s}).out,
                 u"2 badge(s), 1 sheet(s)\n"_s);
    }
    void onlyNewOnesArePrintedUntilItIsUndone()
    {
        CommandLine line;
        prepared(line);
        line.sure({u"badges"_s, u"@x.colloquium"_s, u"@b.pdf"_s, u"--proof"_s});
        QCOMPARE_STATUS(line.run({u"badges"_s, u"@x.colloquium"_s, u"@b.pdf"_s, u"--new"_s}), 0);
        line.write(u"b.pdf"_s, "old");
        const Said nobody = line.run({u"badges"_s, u"@x.colloquium"_s, u"@b.pdf"_s, u"--new"_s});
        QCOMPARE_STATUS(nobody, 0);
        QVERIFY(nobody.err.contains(u"Nobody new"_s));
        QCOMPARE(line.bytes(u"b.pdf"_s), QByteArray("old"));
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Tard"_s, u"organisation=A"_s,
                   u"category=Other"_s});
        QCOMPARE(line.sure({u"badges"_s, u"@x.colloquium"_s, u"@b.pdf"_s, u"--new"_s}).out,
                 u"1 badge(s), 1 sheet(s)\n"_s);
        QVERIFY(textOf(line, u"b.pdf"_s).contains(u"TARD"_s));
        line.sure({u"export"_s, u"@x.colloquium"_s, u"@a.csv"_s, u"--where"_s, u"badge=printed"_s,
                   u"--columns"_s, u"family_name,badge_printed_at"_s});
        QVERIFY(line.bytes(u"a.csv"_s).contains("Abadie,2017-12-10T08:30:00.000Z"));
        QCOMPARE(line.sure({u"undo"_s, u"@x.colloquium"_s}).out, u"Undone: Print 1 badge(s)\n"_s);
        QCOMPARE(line.sure({u"badges"_s, u"@x.colloquium"_s, u"@b.pdf"_s, u"--new"_s}).out,
                 u"1 badge(s), 1 sheet(s)\n"_s);
    }
    void whoIsPrintedCanBeSaid()
    {
        CommandLine line;
        prepared(line);
        line.sure({u"badges"_s, u"@x.colloquium"_s, u"@b.pdf"_s, u"--code"_s, line.codeOf(u"zola"_s)});
        QVERIFY(textOf(line, u"b.pdf"_s).contains(u"ZOLA"_s));
        line.sure({u"badges"_s, u"@x.colloquium"_s, u"@b.pdf"_s, u"--where"_s, u"mode=remote"_s});
        QVERIFY(textOf(line, u"b.pdf"_s).contains(u"LOIN"_s));
        line.sure({u"badges"_s, u"@x.colloquium"_s, u"@b.pdf"_s, u"--where"_s, u"category=researcher"_s});
        QVERIFY(!textOf(line, u"b.pdf"_s).contains(u"ZOLA"_s)); // excused: needs none
    }
    void aSheetThatWasBegunIsUsedUp()
    {
        CommandLine line;
        prepared(line);
        QCOMPARE(line.sure({u"badges"_s, u"@x.colloquium"_s, u"@b.pdf"_s, u"--start"_s, u"10"_s, u"--stock"_s,
                            u"avery-l4785"_s})
                     .out,
                 u"2 badge(s), 2 sheet(s)\n"_s);
        QCOMPARE(textOfPages(line.bytes(u"b.pdf"_s)).size(), 2);
    }
    void aNameThatDoesNotFitIsNamed()
    {
        CommandLine line;
        prepared(line);
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"organisation=A"_s, u"category=Other"_s,
                   u"family_name="_s + QString(160, u'W')});
        const Said answer =
            line.run({u"badges"_s, u"@x.colloquium"_s, u"@b.pdf"_s, u"--stock"_s, u"herma-4418"_s});
        QCOMPARE_STATUS(answer, 3);
        QVERIFY(answer.err.contains(line.codeOf(u"wwwwww"_s)));
        QVERIFY(!line.bytes(u"b.pdf"_s).isEmpty());
    }
    void listsNameEverybodyWhoComes()
    {
        CommandLine line;
        prepared(line);
        line.sure({u"list"_s, u"@x.colloquium"_s, u"@a.pdf"_s, u"--kind"_s, u"alphabetical"_s});
        const QString alphabetical = textOf(line, u"a.pdf"_s);
        for (const QString &name : {u"ABADIE"_s, u"LOIN"_s, u"ŠIMŮNEK"_s, u"ZOLA"_s})
            QVERIFY2(alphabetical.contains(name), qPrintable(name));
        line.sure({u"list"_s, u"@x.colloquium"_s, u"@a.pdf"_s, u"--kind"_s, u"sign-in"_s, u"--blank-lines"_s,
                   u"60"_s});
        QVERIFY(textOfPages(line.bytes(u"a.pdf"_s)).size() >= 3);
        QVERIFY(!textOf(line, u"a.pdf"_s).contains(u"LOIN"_s));
        line.sure({u"list"_s, u"@x.colloquium"_s, u"@a.pdf"_s, u"--kind"_s, u"alphabetical"_s, u"--where"_s,
                   u"status=excused"_s, u"--columns"_s, u"name,position"_s});
        QVERIFY(!textOf(line, u"a.pdf"_s).contains(u"ABADIE"_s));
        QVERIFY(!textOf(line, u"a.pdf"_s).contains(u"Mairie"_s));
    }
    void certificatesAreForThoseWhoWereThere()
    {
        CommandLine line;
        prepared(line);
        const QStringList all{u"certificates"_s, u"@x.colloquium"_s, u"@c.pdf"_s};
        QCOMPARE_STATUS(line.run(all), 1);
        line.sure({u"check-in"_s, u"@x.colloquium"_s, line.codeOf(u"abadie"_s)});
        const QByteArray before = line.bytes(u"x.colloquium"_s);
        QCOMPARE(line.sure(all).out, u"1 person(s)\n"_s);
        QVERIFY(textOf(line, u"c.pdf"_s).contains(u"Noé ABADIE"_s));
        QVERIFY(!textOf(line, u"c.pdf"_s).contains(u"ŠIMŮNEK"_s));
        QCOMPARE(textOfPages(line.bytes(u"c.pdf"_s)).size(), 1);
        // A name without an ending is a folder's, and is made.
        line.sure({u"certificates"_s, u"@x.colloquium"_s, u"@Attestations"_s});
        QCOMPARE(QDir(line.path(u"Attestations"_s)).entryList(QDir::Files), QStringList{u"Abadie Noé.pdf"_s});
        QCOMPARE_STATUS(line.run(all + QStringList{u"--design"_s, u"None"_s}), 2);
        line.sure({u"place-cards"_s, u"@x.colloquium"_s, u"@p.pdf"_s});
        QCOMPARE(textOf(line, u"p.pdf"_s).count(u"ŠIMŮNEK"_s), 2); // on both sides
        QCOMPARE(line.bytes(u"x.colloquium"_s), before);
    }
    void aNameThatIsNoPdfIsAFolderForOneFileEach()
    {
        CommandLine line;
        prepared(line);
        line.sure({u"check-in"_s, u"@x.colloquium"_s, line.codeOf(u"abadie"_s)});
        const QString certificates = u"certificates"_s;
        line.sure({certificates, u"@x.colloquium"_s, u"@new/each"_s});
        line.sure({certificates, u"@x.colloquium"_s, u"@new/each"_s}); // once more into the same
        QCOMPARE(QDir(line.path(u"new/each"_s)).entryList(QDir::Files), QStringList{u"Abadie Noé.pdf"_s});
        // A file stands where the folder should be made.
        const Said no = line.run({certificates, u"@x.colloquium"_s, u"@x.colloquium/each"_s});
        QCOMPARE_STATUS(no, 1);
        QVERIFY2(no.err.contains(u"each"), qPrintable(no.err));
    }
    void chosenPeopleArePrintedByTheirCodes()
    {
        CommandLine line;
        prepared(line);
        const QStringList codes{u"--code"_s, line.codeOf(u"zola"_s), u"--code"_s, line.codeOf(u"abadie"_s),
                                u"--code"_s, line.codeOf(u"zola"_s)};
        const QStringList badges{u"badges"_s, u"@x.colloquium"_s, u"@b.pdf"_s};
        QCOMPARE(line.sure(badges + codes).out, u"2 badge(s), 1 sheet(s)\n"_s);
        const QString text = textOf(line, u"b.pdf"_s);
        QVERIFY(text.contains(u"ZOLA"_s) && text.contains(u"ABADIE"_s) && !text.contains(u"ŠIMŮNEK"_s));
        QCOMPARE_STATUS(line.run(badges + codes + QStringList{u"--code"_s, u"BCDF-GHJK-LNPR"_s}), 1);
        const QStringList letters{u"letters"_s, u"@x.colloquium"_s, u"@l.pdf"_s, u"--letter"_s,
                                  u"invitation"_s};
        line.sure(letters + codes.first(4));
        QCOMPARE(textOfPages(line.bytes(u"l.pdf"_s)).size(), 2);
    }
    void onlySheetsToSignAreRecorded()
    {
        CommandLine line;
        prepared(line);
        const QByteArray before = line.bytes(u"x.colloquium"_s);
        line.sure({u"list"_s, u"@x.colloquium"_s, u"@a.pdf"_s, u"--kind"_s, u"alphabetical"_s});
        line.sure({u"list"_s, u"@x.colloquium"_s, u"@a.pdf"_s, u"--kind"_s, u"sign-in"_s, u"--proof"_s});
        line.sure({u"badges"_s, u"@x.colloquium"_s, u"@a.pdf"_s, u"--proof"_s});
        QCOMPARE(line.bytes(u"x.colloquium"_s), before);
    }
};

QTEST_MAIN(TestCliPaper)
#include "tst_clipaper.moc"
