// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/sourcetable.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

namespace {

Rows rowsOf(const QString &text, QChar delimiter = u',')
{
    const auto table = parseCsv(text, delimiter);
    Rows rows;
    for (int row = 0; table && row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->cellCount(row); ++column)
            cells.append(table->cell(row, column).toString());
        rows.append(cells);
    }
    return rows;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("nothing") << QString() << Rows{};
        QTest::newRow("plain") << u"a,b\n1,2\n"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("no line end at the end") << u"a,b\n1,"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u""_s}};
        QTest::newRow("CR LF") << u"a,b\r\n1,2\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("CR") << u"a,b\r1,2\r"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("quotes") << u"\"a,b\",c\n"_s << Rows{{u"a,b"_s, u"c"_s}};
        QTest::newRow("doubled quotes") << u"\"a \"\"b\"\"\",\"\"\"\"\n"_s << Rows{{u"a \"b\""_s, u"\""_s}};
        QTest::newRow("line breaks in quotes")
            << u"a,b\n\"x\r\ny\nz\",2\n"_s << Rows{{u"a"_s, u"b"_s}, {u"x\r\ny\nz"_s, u"2"_s}};
        QTest::newRow("empty cells") << u"a,,\n,,\n"_s << Rows{{u"a"_s, u""_s, u""_s}, {u""_s, u""_s, u""_s}};
        QTest::newRow("a blank line counts, but not at the end")
            << u"a,b\n\n1,2\n\n\n"_s << Rows{{u"a"_s, u"b"_s}, {u""_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("quote inside a plain cell") << u"a\"b\",c\n"_s << Rows{{u"a\"b\""_s, u"c"_s}};
        QTest::newRow("quotes nobody doubled")
            << u"\"un \"petit\" mot\",c\n"_s << Rows{{u"un \"petit\" mot"_s, u"c"_s}};
        QTest::newRow("blanks behind the quote") << u"\"a\" ,b\n"_s << Rows{{u"a"_s, u"b"_s}};
        QTest::newRow("never closed")
            << u"a,b\n1,\"2\n3,4\n5,6\n"_s
            << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"\"2"_s}, {u"3"_s, u"4"_s}, {u"5"_s, u"6"_s}};
        QTest::newRow("never closed, with quotes behind")
            << u"a,b\n1,\"2\n\"3\",\"4\"\n5,6\n"_s
            << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"\"2"_s}, {u"3"_s, u"4"_s}, {u"5"_s, u"6"_s}};
        QTest::newRow("a quote at the very end")
            << u"a,b\n1,\""_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"\""_s}};
    }
    void cellsAreRead()
    {
        QFETCH(QString, text);
        QTEST(rowsOf(text), "rows");
    }
    void manyBrokenQuotesStayQuick()
    {
        const QString text = u"a,b\n"_s + u"\"x\n"_s.repeated(20'000);
        QCOMPARE(rowsOf(text).size(), 20'001);
    }
    void theDelimiterIsGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("delimiter");
        QTest::newRow("comma") << u"a,b,c\n1,2,3\n"_s << u","_s;
        QTest::newRow("semicolon") << u"a;b;c\n1;2;3\n"_s << u";"_s;
        QTest::newRow("tab") << u"a\tb\n1\t2\n"_s << u"\t"_s;
        QTest::newRow("commas in the cells")
            << u"Nom;Ville;Note\nMartin;Lyon;a, b, c, d\nRoux;Paris, France;\n"_s << u";"_s;
        QTest::newRow("semicolons in quotes") << u"a,b\n\"x;y;z\",\"1;2\"\n\"x;y\",\"1\"\n"_s << u","_s;
        QTest::newRow("one column") << u"Nom\nMartin\n"_s << u","_s;
    }
    void theDelimiterIsGuessed()
    {
        QFETCH(QString, text);
        QTEST(QString(guessDelimiter(text)), "delimiter");
    }
    void aSeparatorLineIsObeyedAndNoRow()
    {
        const auto table = readTable("sep=|\r\na|b\r\n1;2|3\r\n"_ba, u"x.csv"_s);
        QVERIFY_RESULT(table);
        QCOMPARE(table->delimiter, QChar(u'|'));
        QCOMPARE(table->headers, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(table->cell(0, 0).toString(), u"1;2"_s);
        QCOMPARE(table->fileRow(0), 2);
    }
    void headersAreToldApart()
    {
        const auto table = readTable("Nom,\"Ateliers\r\nsouhait\xC3\xA9s\",Nom,,\n1,2,3,4,\n"_ba, u"x.csv"_s);
        QVERIFY_RESULT(table);
        QCOMPARE(table->headers, (QStringList{u"Nom"_s, u"Ateliers souhaités"_s, u"Nom (2)"_s, u"(D)"_s}));
    }
    void whatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only line ends") << "\n\n"_ba;
        QTest::newRow("a spreadsheet under another name") << "PK\x03\x04xyz"_ba;
    }
    void whatIsNoTableIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto table = readTable(bytes, u"x.csv"_s);
        QVERIFY(!table);
        QVERIFY(table.error().sentence.contains(u"x.csv"_s));
    }
    void aFileThatIsNotThereIsNamed()
    {
        const auto table = readTable(u"/nowhere/x.csv"_s);
        QVERIFY(!table);
        QCOMPARE(table.error().code, Error::NotFound);
    }
    void aStoppedReadingGivesNoTable()
    {
        struct Stopped : Progress
        {
            void report(qint64, qint64) override {}
            [[nodiscard]] bool cancelled() const override { return true; }
        } stopped;
        const auto table = parseCsv(u"a,b\n"_s, u',', stopped);
        QVERIFY(!table);
        QCOMPARE(table.error().code, Error::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
