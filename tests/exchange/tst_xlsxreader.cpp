// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Workbooks as programs write them, and as nobody should: cells as Excel shows them, and refusals.
#include "app/exchange/numberformat.h"
#include "app/exchange/sheetreader.h"
#include "app/exchange/sourcetable.h"
#include "app/exchange/stampreader.h"
#include "tests/support/testing.h"
#include "tests/support/workbooks.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

SourceTable tableOf(const MadeWorkbook &book, const ReadSettings &settings = {})
{
    const auto table = readTable(book.bytes(), u"a.xlsx"_s, settings);
    if (!table)
        qFatal("%s %s", qPrintable(table.error().sentence), qPrintable(table.error().detail));
    return *table;
}

QString refusal(const MadeWorkbook &book, const ReadSettings &settings = {})
{
    const auto table = readTable(book.bytes(), u"a.xlsx"_s, settings);
    return table ? QString() : table.error().sentence;
}

// The bytes of a workbook one of whose parts is another.
QByteArray with(const MadeWorkbook &book, const QByteArray &name, const QByteArray &content)
{
    auto parts = book.parts();
    for (auto &[entry, old] : parts) {
        if (entry == name)
            old = content;
    }
    return MadeWorkbook::zipOf(parts);
}

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreShownByTheirFormat_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *code, double value, const char *shown) {
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(QString::fromUtf8(code)).arg(value, 0, 'g', 17)))
                << QString::fromUtf8(code) << value << QString::fromUtf8(shown);
        };
        row("", 0.1 + 0.2, "0.3");
        row("General", 33639981228, "33639981228");
        row("", 1e15, "1000000000000000");
        row("", -2.5, "-2.5");
        row("", 1e-7, "1E-07");
        row("0.00", 2.675, "2.68");
        row("0.0#", 2.5, "2.5");
        row("#", 0.4, "0");
        row("#,##0.00", 1234.5, "1234.50");
        row("#,##0.00\\ \"€\"", 12, "12.00 €");
        row("#,##0\\ [$€-40C]", -12, "-12 €");
        row("0%", 0.5, "50%");
        row("0.0%", 0.1234, "12.3%");
        row("#,##0,", 12345678, "12346");
        row("00000", 1000, "01000");
        row("0#\" \"##\" \"##\" \"##\" \"##", 639981228, "06 39 98 12 28");
        row("0#\\ ##\\ ##\\ ##\\ ##", 145454545, "01 45 45 45 45");
        row("[<=9999999]###-####;(###) ###-####", 5551234, "555-1234");
        row("[<=9999999]###-####;(###) ###-####", 2125551234, "(212) 555-1234");
        row("0;(0);\"nothing\"", -3, "(3)");
        row("0;(0);\"nothing\"", 0, "nothing");
        row(";;;", 7, "7");
        row("[Red]0", 7, "7");
        row("0.00E+00", 12300, "12300");
        row("# ?/?", 0.5, "0.5");
        row("@", 12, "12");
        row("dd/mm/yyyy", 43011, "2017-10-03");
        row("m/d/yy h:mm", 43011.3992592593, "2017-10-03 09:34:56");
        row("dd/mm/yyyy\\ hh:mm:ss", 43011.399259259262, "2017-10-03 09:34:56");
        row("[$-40C]d\\ mmmm\\ yyyy;@", 43011, "2017-10-03");
        row("mmm-yy", 43011, "2017-10-03");
        row("h:mm AM/PM", 0.75, "18:00");
        row("mm:ss", 0.5, "12:00:00");
        row("[h]:mm", 1.5, "36:00");
        row("d/m/yyyy", 59, "1900-02-28");
        row("d/m/yyyy", 61, "1900-03-01");
        row("d/m/yyyy", -1, "-1");
        row("d/m/yyyy", 1e300, "1E+300");
        row("[", 5, "5");
        row("\"", 5, "5");
        row("0\\", 5, "5");
        row("0.0000000000000000000000000000000000000000", 1, "1.0000000000000000000000000000000000000000");
    }
    void numbersAreShownByTheirFormat()
    {
        QFETCH(QString, code);
        QFETCH(double, value);
        QTEST(NumberFormat(code).shown(value), "shown");
    }
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo()
    {
        const MadeWorkbook book{.rows = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Jour</v></c></row>"
                                        "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>41549</v></c></row>",
                                .styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>",
                                .properties = "<workbookPr date1904=\"1\"/>"};
        QCOMPARE(tableOf(book).cell(0, 0).toString(), u"2017-10-03"_s);
    }
    void everyKindOfCellIsText()
    {
        const MadeWorkbook book{
            .rows = textRow(1, {"A", "B", "C", "D", "E", "F", "G", "H"}) +
                    "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>"
                    "<c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\" t=\"e\"><v>#N/A</v></c>"
                    "<c r=\"E2\" t=\"str\"><f>A1&amp;B1</f><v>AB</v></c>"
                    "<c r=\"F2\" s=\"1\"><f>NOW()</f><v>43011.39925925926</v></c>"
                    "<c r=\"G2\" t=\"d\"><v>2017-10-03T09:34:56</v></c>"
                    "<c r=\"H2\"><v>0.30000000000000004</v></c></row>",
            .sharedStrings = "<si><t>d\u2019Almeida &amp; fils</t></si>"
                             "<si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r>"
                             "<rPh sb=\"0\" eb=\"1\"><t>ricchi</t></rPh></si>",
            .formats = "<numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy hh:mm\"/>",
            .styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"170\"/>"};
        const SourceTable table = tableOf(book);
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(table.cell(0, column).toString());
        QCOMPARE(cells, (QStringList{u"d\u2019Almeida & fils"_s, u"rich text"_s, u"TRUE"_s, u"#N/A"_s,
                                     u"AB"_s, u"2017-10-03 09:34:56"_s, u"2017-10-03 09:34:56"_s, u"0.3"_s}));
        QCOMPARE(table.encoding, QString());
        QCOMPARE(table.shownDelimiter(), QString());
        StampReader stamps(u"Europe/Paris"_s, true);
        QCOMPARE(stamps.read(cells[5]), QDateTime(QDate(2017, 10, 3), QTime(7, 34, 56), Qt::UTC));
    }
    void gapsAndMergedCellsKeepEverythingInItsPlace()
    {
        // A merged title, an empty row, cells left out, and references left out.
        const MadeWorkbook book{
            .rows =
                "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>Nom</v></c><c r=\"C3\" "
                "t=\"str\"><v>Ville</v></c></row>"
                "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>Zola</v></c><c r=\"B4\"/><c r=\"C4\" t=\"str\">"
                "<v>Paris</v></c></row>"
                "<row r=\"6\"><c r=\"C6\" t=\"str\"><v>Lyon</v></c><c r=\"A6\" t=\"str\"><v>Arc</v></c></row>"
                "<row><c t=\"str\"><v>Abadie</v></c></row><row r=\"1048576\"><c r=\"A1048576\" "
                "s=\"1\"/></row>"};
        const SourceTable table = tableOf(book);
        QCOMPARE(table.headerRow, 3);
        QCOMPARE(table.headers, (QStringList{u"Nom"_s, u"(B)"_s, u"Ville"_s}));
        QCOMPARE(table.rowCount(), 4);
        QCOMPARE(table.fileRow(2), 6);
        QVERIFY(table.isBlank(1));
        QCOMPARE(table.cell(0, 2).toString() + table.cell(2, 0).toString() + table.cell(2, 2).toString(),
                 u"ParisArcLyon"_s);
        QCOMPARE(table.cell(3, 0).toString(), u"Abadie"_s);
    }
    void otherPrefixesAndEscapesAreRead()
    {
        const QByteArray sheet =
            "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is>"
            "<x:t>Nom_x000D_propre</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
        const auto table = readTable(with({}, "xl/worksheets/sheet1.xml", sheet), u"a.xlsx"_s);
        QVERIFY(table);
        QCOMPARE(table->headers, QStringList{u"Nom propre"_s});
        QCOMPARE(withoutEscapes(u"_x0041__x005F_x0041_ _xD800_ _x00"_s), u"A_x0041_ _xD800_ _x00"_s);
    }
    void theFirstVisibleSheetIsReadUnlessAnotherIsNamed()
    {
        const MadeWorkbook book{.rows = textRow(1, {"Hidden"}),
                                .sheets =
                                    "<sheet name=\"Notes\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                                    "<sheet name=\"Réponses\" sheetId=\"2\" r:id=\"rId2\"/>",
                                .secondRows = textRow(1, {"Nom"})};
        const SourceTable table = tableOf(book);
        QCOMPARE(table.sheet, u"Réponses"_s);
        QCOMPARE(table.sheets, QStringList{u"Réponses"_s});
        QCOMPARE(table.headers, QStringList{u"Nom"_s});
        QCOMPARE(tableOf(book, {.sheet = u"Notes"_s}).headers, QStringList{u"Hidden"_s});
        const QString said = refusal(book, {.sheet = u"Feuil9"_s});
        QVERIFY2(said.contains(u"Feuil9"_s) && said.contains(u"Réponses"_s), qPrintable(said));
    }
    void anEmptyCoverIsPassedOver()
    {
        const MadeWorkbook book{.sheets = "<sheet name=\"Cover\" sheetId=\"1\" r:id=\"rId1\"/>"
                                          "<sheet name=\"List\" sheetId=\"2\" r:id=\"rId2\"/>",
                                .secondRows = textRow(1, {"Nom"})};
        const SourceTable table = tableOf(book);
        QCOMPARE(table.sheet, u"List"_s);
        QCOMPARE(table.sheets, (QStringList{u"Cover"_s, u"List"_s}));
        QVERIFY(refusal(book, {.sheet = u"Cover"_s}).contains(u"no rows"_s));
    }
    void entitiesNeverGrow()
    {
        const QByteArray laughs =
            "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
        const QByteArray outside = "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><workbook/>";
        for (const auto &[part, content] :
             {std::pair<QByteArray, QByteArray>("xl/worksheets/sheet1.xml", laughs),
              {"xl/workbook.xml", outside},
              {"xl/sharedStrings.xml", outside},
              {"xl/styles.xml", laughs},
              {"_rels/.rels", outside}}) {
            const auto table = readTable(with({.rows = textRow(1, {"A"})}, part, content), u"a.xlsx"_s);
            QVERIFY2(!table, part.constData());
            QCOMPARE(table.error().detail, u"DOCTYPE"_s);
        }
    }
    void wrongReferencesAreDamage_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("no such string") << QByteArray("<row><c t=\"s\"><v>7</v></c></row>");
        QTest::newRow("negative string") << QByteArray("<row><c t=\"s\"><v>-1</v></c></row>");
        QTest::newRow("string of letters") << QByteArray("<row><c t=\"s\"><v>x</v></c></row>");
        QTest::newRow("huge string") << QByteArray("<row><c t=\"s\"><v>99999999999999999999</v></c></row>");
        QTest::newRow("row backwards") << textRow(5, {"a"}) + textRow(4, {"b"});
        QTest::newRow("row twice") << textRow(5, {"a"}) + textRow(5, {"b"});
        QTest::newRow("row nought") << textRow(0, {"a"});
        QTest::newRow("row negative") << textRow(-3, {"a"});
        QTest::newRow("row too far") << textRow(1048577, {"a"});
        QTest::newRow("row of letters") << QByteArray("<row r=\"x\"/>");
        QTest::newRow("cell of another row") << QByteArray("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>");
        QTest::newRow("cell without row") << QByteArray("<row r=\"1\"><c r=\"A\"><v>1</v></c></row>");
        QTest::newRow("cell without column") << QByteArray("<row r=\"1\"><c r=\"1\"><v>1</v></c></row>");
        QTest::newRow("four letters") << QByteArray("<row r=\"1\"><c r=\"AAAA1\"><v>1</v></c></row>");
        QTest::newRow("not closed") << QByteArray("<row r=\"1\"><c r=\"A1\"><v>1</v>");
        QTest::newRow("no entity") << QByteArray("<row r=\"1\"><c r=\"A1\"><v>&x;</v></c></row>");
        QTest::newRow("too deep") << QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100);
    }
    void wrongReferencesAreDamage()
    {
        QFETCH(QByteArray, rows);
        const QString said = refusal({.rows = rows});
        QVERIFY2(said.contains(u"damaged"_s), qPrintable(said));
    }
    void moreThanAListHasIsRefused()
    {
        QVERIFY(refusal({.rows = "<row r=\"1\"><c r=\"XFD1\" t=\"str\"><v>x</v></c></row>"})
                    .contains(u"columns"_s));
        QVERIFY(refusal({.rows = textRow(1, {QByteArray(70'000, 'x')})}).contains(u"text"_s));
        QByteArray noise(6 * 1024 * 1024, Qt::Uninitialized); // one that does not pack well
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = char('a' + (i * i / 7 + i % 13) % 26);
        QVERIFY(!refusal({.rows = "<row x=\"" + noise + "\"/>"}).isEmpty());
    }
    void unknownStylesAreTheGeneralFormat()
    {
        const MadeWorkbook book{
            .rows = textRow(1, {"A", "B"}) +
                    "<row r=\"2\"><c s=\"99\"><v>1.50</v></c><c s=\"-4\"><v>oops</v></c></row>",
            .styles = "<xf numFmtId=\"0\"/>"};
        const SourceTable table = tableOf(book);
        QCOMPARE(table.cell(0, 0).toString() + u'|' + table.cell(0, 1).toString(), u"1.5|oops"_s);
    }
    void whatOnlyLooksLikeAWorkbookIsRefused()
    {
        const MadeWorkbook book{.rows = textRow(1, {"A"})};
        QVERIFY(!refusal({}).isEmpty()); // no cells at all
        QVERIFY(!refusal({.sheets = ""}).isEmpty());
        QVERIFY(!readTable("Nom;Ville\n", u"a.xlsx"_s));
        for (const auto &part : book.parts()) {
            const auto table = readTable(with(book, part.first, "<broken"), u"a.xlsx"_s);
            QVERIFY2(!table || part.first == "[Content_Types].xml" || part.first.endsWith("sheet2.xml"),
                     part.first.constData());
        }
    }
    void noMutationOfASheetDoesHarm()
    {
        const QByteArray seed =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
            "t=\"inlineStr\"><is><r><t>b_x0041_</t></r>"
            "<rPh><t>p</t></rPh></is></c></row><row r=\"3\"><c r=\"A3\" s=\"1\"><v>43011.5</v></c>"
            "<c r=\"C3\" s=\"2\"><v>-1.5E3</v></c><c r=\"D3\" t=\"b\"><v>1</v></c></row>";
        const QList<QByteArray> pieces{"<row>",         "</row>",  "<c>",
                                       "</c>",          "<v>",     "</v>",
                                       "r=\"\"",        "t=\"s\"", "s=\"9999999999\"",
                                       "1E308",         "-0",      "NaN",
                                       "<![CDATA[x]]>", "&#0;",    "&#x10FFFF;",
                                       "<!-- -->",      "<?x?>",   "XFD1048576",
                                       "\xFF",          "\"",      ">"};
        QRandomGenerator random(2017);
        for (int round = 0; round < 3000; ++round) {
            QByteArray rows = seed;
            for (int change = random.bounded(1, 5); change > 0; --change) {
                const qsizetype at = random.bounded(int(rows.size()));
                const qsizetype length = qMin(qsizetype(random.bounded(12)), rows.size() - at);
                switch (random.bounded(4)) {
                case 0:
                    rows[at] = char(random.bounded(256));
                    break;
                case 1:
                    rows.remove(at, length);
                    break;
                case 2:
                    rows.insert(at, pieces[random.bounded(int(pieces.size()))]);
                    break;
                default:
                    rows.insert(random.bounded(int(rows.size())), rows.mid(at, length));
                }
            }
            const MadeWorkbook book{.rows = rows,
                                    .sharedStrings = "<si><t>Nom</t></si>",
                                    .formats = "<numFmt numFmtId=\"170\" formatCode=\"0.00;[Red](0.0);;@\"/>",
                                    .styles = "<xf/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"};
            const auto table = readTable(book.bytes(), u"a.xlsx"_s);
            QVERIFY2(table ? table->columnCount() > 0 : !table.error().sentence.isEmpty(), rows.constData());
        }
    }
    void noFormatsCodeDoesHarm()
    {
        const QByteArray letters = "ymdhsebg0#?.,%[]$-\"\\_*;@/E+<>=19 general";
        QRandomGenerator random(2018);
        for (int round = 0; round < 20'000; ++round) {
            QString code;
            for (int length = random.bounded(1, 24); length > 0; --length)
                code += QLatin1Char(letters[random.bounded(int(letters.size()))]);
            const NumberFormat format(code);
            for (const double value : {0.0, -1.5, 43011.4, 1e17, -1e300})
                QVERIFY2(!format.shown(value).isNull(), qPrintable(code));
        }
    }
    void aReadingThatIsStoppedEndsAtOnce()
    {
        class Stopped : public Progress
        {
        public:
            void report(qint64, qint64) override {}
            [[nodiscard]] bool cancelled() const override { return true; }
        };
        Stopped stopped;
        const MadeWorkbook book{.rows = textRow(1, {"A"})};
        const auto table = readTable(book.bytes(), u"a.xlsx"_s, {}, stopped);
        QVERIFY(!table);
        QCOMPARE(table.error().code, Error::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
