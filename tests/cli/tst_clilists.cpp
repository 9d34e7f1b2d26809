// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// list --layout, papers for the day, and check-in --sheet.
#include "app/store/store.h"
#include "app/tasks/listlayout.h"
#include "tests/support/commandline.h"
#include "tests/support/pdftools.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestCliLists : public QObject
{
    Q_OBJECT

    static QString textOf(CommandLine &line, const QString &name)
    {
        return textOfPages(line.bytes(name), AsDrawn).join(u' ').simplified();
    }
    static Said list(CommandLine &line, const QStringList &words)
    {
        return line.run(QStringList{u"list"_s, u"@x.colloquium"_s, u"@a.pdf"_s} + words);
    }
    static void keep(CommandLine &line, const QString &name, const ListOptions &options)
    {
        const auto store = Store::open(line.path(u"x.colloquium"_s), Identity{u"Marie"_s, u"test"_s});
        QVERIFY_RESULT(store);
        const auto programme = (*store)->programme();
        QVERIFY_RESULT(programme);
        ListLayout layout{{}, name, layoutText(options, *programme), 1};
        QVERIFY_RESULT((*store)->write(u"Keep"_s, [&](Writer &writer) { return writer.add(layout); }));
    }

private slots:
    void aKeptListIsMadeByItsName()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        ListOptions options;
        options.who = ListWho::Everybody;
        options.filter = {{u"organisation"_s, Condition::Contains, {u"Mairie"_s}}};
        options.choice.title = u"Les mairies, à l’accueil"_s;
        options.choice.grouping = u"organisation"_s;
        options.choice.columns = {u"name"_s, u"status"_s};
        keep(line, u"Mairies"_s, options);
        QCOMPARE_STATUS(list(line, {u"--layout"_s, u"mairies"_s}), 0);
        const QString text = textOf(line, u"a.pdf"_s);
        QVERIFY2(text.contains(u"Les mairies, à l’accueil"_s), qPrintable(text.left(800)));
        QVERIFY(text.contains(u"Mairie "_s));
        QVERIFY(!text.contains(u"Université"_s));
        const Said none = list(line, {u"--layout"_s, u"Rien"_s});
        QCOMPARE_STATUS(none, 2);
        QVERIFY(none.err.contains(u"Mairies"_s));
        // It goes with everything into JSON, and into the next edition.
        line.sure({u"export"_s, u"@x.colloquium"_s, u"@all.json"_s});
        line.sure({u"new"_s, u"@y.colloquium"_s, u"--title"_s, u"Y"_s});
        line.sure({u"import"_s, u"@y.colloquium"_s, u"@all.json"_s});
        line.sure({u"list"_s, u"@y.colloquium"_s, u"@b.pdf"_s, u"--layout"_s, u"Mairies"_s});
        line.sure({u"new"_s, u"@z.colloquium"_s, u"--from"_s, u"@x.colloquium"_s});
        const auto next = Store::open(line.path(u"z.colloquium"_s), Identity{u"Marie"_s, u"test"_s});
        QVERIFY_RESULT(next);
        QCOMPARE((*next)->programme()->layouts.front().name, u"Mairies"_s);
    }
    void listsAreGroupedOrderedAndOnOtherPaper()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        QCOMPARE_STATUS(list(line, {u"--kind"_s, u"alphabetical"_s, u"--group-by"_s, u"role"_s, u"--paper"_s,
                                    u"a3"_s, u"--landscape"_s, u"--sort"_s, u"organisation"_s}),
                        0);
        QVERIFY2(infoOf(line.bytes(u"a.pdf"_s)).contains(QRegularExpression(u"119[01]"_s)), // points
                 qPrintable(infoOf(line.bytes(u"a.pdf"_s))));
        QCOMPARE_STATUS(list(line, {u"--kind"_s, u"alphabetical"_s, u"--group-by"_s, u"shoes"_s}), 2);
        QCOMPARE_STATUS(list(line, {u"--kind"_s, u"alphabetical"_s, u"--paper"_s, u"a5"_s}), 2);
        QCOMPARE_STATUS(list(line, {u"--kind"_s, u"alphabetical"_s, u"--columns"_s, u"shoes"_s}), 2);
    }
    void thePapersForTheDayAreMade()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        for (const QString &kind : {u"programme"_s, u"running-order"_s, u"caterer"_s, u"training"_s}) {
            QCOMPARE_STATUS(list(line, {u"--kind"_s, kind}), 0);
            QVERIFY(!textOf(line, u"a.pdf"_s).isEmpty());
        }
        QCOMPARE_STATUS(list(line, {u"--kind"_s, u"caterer"_s, u"--sensitive"_s, u"Shoes?"_s}), 2);
    }
    // As the window's: several desks, and those alone who come to one.
    void thePapersForTheDayAreThoseOfTheWindow()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Lointain"_s, u"mode=remote"_s});
        QCOMPARE_STATUS(list(line, {u"--kind"_s, u"kit"_s}), 0);
        const QString text = textOf(line, u"a.pdf"_s);
        QVERIFY2(text.contains(u"Poste d’accueil 3"_s), qPrintable(text.left(1500)));
        QVERIFY(!text.contains(u"LOINTAIN"_s));
        QCOMPARE_STATUS(list(line, {u"--kind"_s, u"kit"_s, u"--desks"_s, u"2"_s}), 0);
        QVERIFY(!textOf(line, u"a.pdf"_s).contains(u"Poste d’accueil 3"_s));
    }
    // A name that no font has is no matter where no names stand.
    void whoIsNotOnAListIsNotWarnedOf()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        const QString lost = QString::fromUcs4(U"\U0010FFFD", 1);
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Zoé "_s + lost});
        QCOMPARE_STATUS(list(line, {u"--kind"_s, u"alphabetical"_s}), 3);
        QCOMPARE_STATUS(list(line, {u"--kind"_s, u"caterer"_s}), 0);
        QCOMPARE_STATUS(list(line, {u"--kind"_s, u"alphabetical"_s, u"--where"_s, u"status=excused"_s}), 0);
    }
    void theCatererSeesNumbersAndNoNames()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Repas"_s});
        line.write(u"a.csv"_s, "Prénom,Nom,E-mail,Régime alimentaire\n"
                               "Léa,Martin,a@x.fr,végétarien\nNoé,Durand,b@x.fr,végétarien\n"
                               "Zoé,Petit,c@x.fr,\n");
        line.sure({u"import"_s, u"@x.colloquium"_s, u"@a.csv"_s});
        QCOMPARE_STATUS(list(line, {u"--kind"_s, u"caterer"_s}), 0);
        QVERIFY(!textOf(line, u"a.pdf"_s).contains(u"végétarien"_s));
        QCOMPARE_STATUS(list(line, {u"--kind"_s, u"caterer"_s, u"--sensitive"_s, u"Régime alimentaire"_s}),
                        0);
        const QString text = textOf(line, u"a.pdf"_s);
        QVERIFY2(text.contains(u"végétarien 2"_s), qPrintable(text));
        QVERIFY(!text.contains(u"MARTIN"_s) && !text.contains(u"Martin"_s));
    }
    void nobodyWithARankIsSaid()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Essai"_s});
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Martin"_s});
        const Said said = list(line, {u"--kind"_s, u"protocol"_s});
        QCOMPARE_STATUS(said, 1);
        QVERIFY2(said.err.contains(u"rank"_s), qPrintable(said.err));
        QVERIFY(!QFile::exists(line.path(u"a.pdf"_s)));
    }
    void lettersAreMadeFromKeptTextsAndModels()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        const QString code = line.codeOf(u"Béranger"_s);
        line.sure({u"letters"_s, u"@x.colloquium"_s, u"@l.pdf"_s, u"--letter"_s, u"invitation"_s, u"--code"_s,
                   code});
        QVERIFY(textOf(line, u"l.pdf"_s).contains(u"BÉRANGER"_s));
        {
            const auto store = Store::open(line.path(u"x.colloquium"_s), Identity{u"Marie"_s, u"test"_s});
            QVERIFY_RESULT(store);
            Letter letter{{}, u"Parking"_s, u"accès"_s, u"Bonjour {given_name}, {parking}"_s, 1};
            QVERIFY_RESULT((*store)->write(u"Keep"_s, [&](Writer &writer) { return writer.add(letter); }));
        }
        const Said said = line.run(
            {u"letters"_s, u"@x.colloquium"_s, u"@l.pdf"_s, u"--letter"_s, u"parking"_s, u"--code"_s, code});
        QCOMPARE_STATUS(said, 3);
        QVERIFY(said.err.contains(u"{parking}"_s));
        const Said none =
            line.run({u"letters"_s, u"@x.colloquium"_s, u"@l.pdf"_s, u"--letter"_s, u"thanks"_s});
        QCOMPARE_STATUS(none, 2);
        QVERIFY(none.err.contains(u"Parking"_s) && none.err.contains(u"invitation"_s));
    }
    void aSignedSheetIsEntered()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Essai"_s});
        for (const QString &name : {u"Abadie"_s, u"Benali"_s, u"Cohen"_s})
            line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name="_s + name});
        QCOMPARE_STATUS(list(line, {u"--kind"_s, u"sign-in"_s}), 0);
        static const QRegularExpression shape(u"(?:Sheet|Feuille) ([B-X]{2,3}-[B-X]{2})"_s);
        const QString code = shape.match(textOf(line, u"a.pdf"_s)).captured(1);
        QVERIFY(!code.isEmpty());
        const auto enter = [&](const QString &numbers, const QStringList &more) {
            return line.run(QStringList{u"check-in"_s, u"@x.colloquium"_s, numbers, u"--sheet"_s} + more);
        };
        QCOMPARE_STATUS(enter(u"1 3"_s, {code, u"--total"_s, u"3"_s}), 1);
        QCOMPARE_STATUS(enter(u"1 4"_s, {code}), 1);
        QCOMPARE_STATUS(enter(u"1 3"_s, {u"BB-BB"_s}), 1);
        QVERIFY(!line.sure({u"search"_s, u"@x.colloquium"_s, u"cohen"_s, u"--json"_s})
                     .array()[0][u"checked_in_at"_s]
                     .isString());
        const Said entered = enter(u"1 3"_s, {code.toLower(), u"--total"_s, u"2"_s});
        QCOMPARE_STATUS(entered, 0);
        QVERIFY2(entered.out.contains(u"2 marked present"_s), qPrintable(entered.out));
        QVERIFY(enter(u"-2"_s, {code}).out.contains(u"2 present already"_s));
        line.sure({u"undo"_s, u"@x.colloquium"_s});
        QVERIFY(enter(u"1"_s, {code}).out.contains(u"1 marked present"_s));
        // Morning and afternoon, each with its total.
        QCOMPARE_STATUS(enter(u"1 2"_s, {code, u"2 3"_s, u"--total"_s, u"2"_s, u"--total"_s, u"1"_s}), 1);
        QCOMPARE_STATUS(enter(u"1 2"_s, {code, u"2 3"_s, u"1"_s}), 1);
        const Said halves = enter(u"1 2"_s, {code, u"2 3"_s, u"--total"_s, u"2"_s, u"--total"_s, u"2"_s});
        QCOMPARE_STATUS(halves, 0);
        QVERIFY2(halves.out.contains(u"2 marked present"_s), qPrintable(halves.out));
        const QJsonArray workshops =
            line.sure({u"show"_s, u"@x.colloquium"_s, u"--json"_s}).object()[u"workshops"_s].toArray();
        QCOMPARE(workshops.size(), 2);
        QCOMPARE(workshops[0][u"kind"_s].toString(), u"half_day"_s);
    }
};

QTEST_MAIN(TestCliLists)
#include "tst_clilists.moc"
