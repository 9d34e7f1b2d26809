// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Spreadsheets as LibreOffice saves them, and as nobody should.
#include "app/exchange/sourcetable.h"
#include "tests/support/testing.h"
#include "tests/support/workbooks.h"

#include <QRandomGenerator>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray sheet(const QByteArray &rows, const QByteArray &name = "Feuille1", const QByteArray &more = {})
{
    return "<table:table table:name=\"" + name + "\" " + more + ">" + rows + "</table:table>";
}

QByteArray row(const QByteArray &cells, const QByteArray &more = {})
{
    return "<table:table-row " + more + ">" + cells + "</table:table-row>";
}

QByteArray cell(const QByteArray &inside, const QByteArray &more = {})
{
    return "<table:table-cell " + more + ">" + inside + "</table:table-cell>";
}

QByteArray words(const QByteArray &text)
{
    return cell("<text:p>" + text + "</text:p>", "office:value-type=\"string\"");
}

SourceTable tableOf(const QByteArray &ods, const ReadSettings &settings = {})
{
    const auto table = readTable(ods, u"a.ods"_s, settings);
    if (!table)
        qFatal("%s %s", qPrintable(table.error().sentence), qPrintable(table.error().detail));
    return *table;
}

// What stands in the second row's first cell.
QString shown(const QByteArray &one)
{
    return tableOf(madeOds(sheet(row(words("Nom")) + row(one)))).cell(0, 0).toString();
}

QString refusal(const QByteArray &ods, const ReadSettings &settings = {})
{
    const auto table = readTable(ods, u"a.ods"_s, settings);
    return table ? QString() : table.error().sentence;
}

} // namespace

class TestOdsReader : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreReadAsTheyAreShown_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, const QByteArray &one, const QString &text) {
            QTest::newRow(name) << one << text;
        };
        add("text", words("Élue &amp; maire"), u"Élue & maire"_s);
        add("lines", cell("<text:p>un</text:p><text:p/><text:p>trois</text:p>"), u"un\n\ntrois"_s);
        add("a line break", words("un<text:line-break/>deux"), u"un\ndeux"_s);
        add("blanks", words("a<text:s text:c=\"3\"/>b<text:s/>c<text:tab/>d"), u"a   b c\td"_s);
        add("fonts and links", words("<text:span>Ma</text:span><text:a>rie</text:a>"), u"Marie"_s);
        add("number as it is shown",
            cell("<text:p>06 39 98 12 28</text:p>", "office:value-type=\"float\" office:value=\"639981228\""),
            u"06 39 98 12 28"_s);
        add("number that nobody has shown", cell({}, "office:value-type=\"float\" office:value=\"12.5\""),
            u"12.5"_s);
        add("day",
            cell("<text:p>03/10/17</text:p>", "office:value-type=\"date\" office:date-value=\"2017-10-03\""),
            u"2017-10-03"_s);
        add("day and time",
            cell("<text:p>03/10/17</text:p>",
                 "office:value-type=\"date\" office:date-value=\"2017-10-03T09:34:56.120000000\""),
            u"2017-10-03 09:34:56"_s);
        add("yes",
            cell("<text:p>VRAI</text:p>", "office:value-type=\"boolean\" office:boolean-value=\"true\""),
            u"VRAI"_s);
        add("a comment is none of it",
            cell("<office:annotation><text:p>à vérifier</text:p></office:annotation><text:p>Zoé</text:p>"),
            u"Zoé"_s);
        add("nor is a picture",
            cell("<draw:frame><draw:text-box><text:p>logo</text:p></draw:text-box></draw:frame>"
                 "<text:p>Zoé</text:p>"),
            u"Zoé"_s);
    }
    void cellsAreReadAsTheyAreShown()
    {
        QFETCH(QByteArray, one);
        QTEST(shown(one), "text");
    }
    void whatIsRepeatedStandsInEachPlace()
    {
        const QByteArray rows =
            row(words("A") + words("B") + words("C") + words("D")) +
            row(cell({}, "table:number-columns-repeated=\"1\"") +
                cell("<text:p>x</text:p>", "table:number-columns-repeated=\"2\"") + words("y")) +
            row(cell({}), "table:number-rows-repeated=\"3\"") +
            row(words("z"), "table:number-rows-repeated=\"2\"") +
            row(cell({}, "table:number-columns-repeated=\"16384\""),
                "table:number-rows-repeated=\"1048500\"");
        const SourceTable table = tableOf(madeOds(sheet(rows)));
        QCOMPARE(table.rowCount(), 6);
        QCOMPARE(table.columnCount(), 4);
        QStringList first;
        for (int column = 0; column < 4; ++column)
            first.append(table.cell(0, column).toString());
        QCOMPARE(first, (QStringList{{}, u"x"_s, u"x"_s, u"y"_s}));
        QVERIFY(table.isBlank(1) && table.isBlank(3));
        QCOMPARE(table.cell(4, 0).toString(), u"z"_s);
        QCOMPARE(table.fileRow(5), 7);
    }
    void whatLiesUnderAMergedCellIsNotSeen()
    {
        const QByteArray rows = row(words("Nom") + words("Ville")) +
                                row(words("Zoé") + "<table:covered-table-cell><text:p>caché</text:p>"
                                                   "</table:covered-table-cell>");
        const SourceTable table = tableOf(madeOds(sheet(rows)));
        QVERIFY(table.cell(0, 1).isEmpty());
    }
    void theFirstVisibleSheetWithACellIsReadOrTheOneThatIsNamed()
    {
        const QByteArray hidden = "<style:style style:name=\"ta2\" style:family=\"table\">"
                                  "<style:table-properties table:display=\"false\"/></style:style>";
        const QByteArray ods =
            madeOds(sheet(row(words("secret")), "Cachée", "table:style-name=\"ta2\"") + sheet({}, "Vide") +
                        sheet(row(words("Nom")) + row(words("Zoé")), "Réponses") +
                        sheet(row(words("Autre")), "Autre"),
                    hidden);
        const SourceTable table = tableOf(ods);
        QCOMPARE(table.sheet, u"Réponses"_s);
        QCOMPARE(table.sheets, (QStringList{u"Vide"_s, u"Réponses"_s, u"Autre"_s}));
        QCOMPARE(table.headers, QStringList{u"Nom"_s});
        QCOMPARE(tableOf(ods, {.sheet = u"Autre"_s}).headers, QStringList{u"Autre"_s});
        QCOMPARE(tableOf(ods, {.sheet = u"Cachée"_s}).headers, QStringList{u"secret"_s});
        QVERIFY(refusal(ods, {.sheet = u"Lyon"_s}).contains(u"Réponses"_s));
    }
    void whatIsTooMuchOrNoSpreadsheetIsRefused()
    {
        const QByteArray wide = row(cell("<text:p>x</text:p>", "table:number-columns-repeated=\"16384\""));
        QVERIFY(refusal(madeOds(sheet(wide))).contains(u"columns"_s));
        const QByteArray far = row(cell({}, "table:number-columns-repeated=\"16000\"") + words("x"));
        QVERIFY(refusal(madeOds(sheet(far))).contains(u"columns"_s));
        const QByteArray long1 = row(cell("<text:p>x</text:p>", "table:number-columns-repeated=\"999\""),
                                     "table:number-rows-repeated=\"1000000\"");
        QVERIFY(refusal(madeOds(sheet(long1))).contains(u"too large"_s));
        const QByteArray locked =
            madeOds(sheet(row(words("Nom"))), {},
                    "<manifest:file-entry "
                    "manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry>");
        QVERIFY(refusal(locked).contains(u"password"_s));
        QVERIFY(!refusal(madeOds({})).isEmpty());
        QVERIFY(!refusal(madeOds("<broken")).isEmpty());
        QVERIFY(!refusal("Nom;Ville\n").isEmpty());
        const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><x/>";
        QVERIFY(refusal(MadeWorkbook::zipOf({{"content.xml", bomb}, {"META-INF/manifest.xml", "<m/>"}}))
                    .contains(u"instructions"_s));
    }
    void noMutationDoesHarm()
    {
        const QByteArray seed =
            row(words("Nom") + words("Jour")) +
            row(words("Zoé") +
                cell("<text:p>3</text:p>", "office:value-type=\"date\" office:date-value=\"2017-10-03\""));
        const QList<QByteArray> pieces{"<table:table-row>",
                                       "</table:table-row>",
                                       "<table:table-cell>",
                                       "</table:table-cell>",
                                       "<text:p>",
                                       "</text:p>",
                                       "<text:s text:c=\"-3\"/>",
                                       "table:number-columns-repeated=\"99999999999\"",
                                       "table:number-rows-repeated=\"-1\"",
                                       "<office:annotation>",
                                       "</office:annotation>",
                                       "<table:table>",
                                       "</table:table>",
                                       "&#0;",
                                       "\"",
                                       ">"};
        QRandomGenerator random(2017);
        for (int round = 0; round < 2000; ++round) {
            QByteArray rows = seed;
            for (int change = random.bounded(1, 5); change > 0; --change) {
                const qsizetype at = random.bounded(int(rows.size()));
                const qsizetype length = qMin(qsizetype(random.bounded(30)), rows.size() - at);
                switch (random.bounded(3)) {
                case 0:
                    rows.remove(at, length);
                    break;
                case 1:
                    rows.insert(at, pieces[random.bounded(int(pieces.size()))]);
                    break;
                default:
                    rows.insert(random.bounded(int(rows.size())), rows.mid(at, length));
                }
            }
            const auto table = readTable(madeOds(sheet(rows)), u"a.ods"_s);
            QVERIFY2(table ? table->columnCount() > 0 : !table.error().sentence.isEmpty(), rows.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestOdsReader)
#include "tst_odsreader.moc"
