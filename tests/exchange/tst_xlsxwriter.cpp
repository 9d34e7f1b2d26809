// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What is written is a sound workbook, and says what was put into it when it is read.
#include "app/exchange/sourcetable.h"
#include "app/exchange/xlsxwriter.h"
#include "app/exchange/xmlreader.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray made(XlsxWriter &&writer)
{
    auto bytes = std::move(writer).bytes();
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().sentence));
    return *bytes;
}

class Anything : public XmlHandler
{
public:
    void opened(QByteArrayView, const XmlAttributes &) override {}
};

} // namespace

class TestXlsxWriter : public QObject
{
    Q_OBJECT

private slots:
    void everyPartIsWellFormedAndNamedInTheTypes()
    {
        XlsxWriter writer(u"Villes [2017] : l'eau & l'air"_s, {u"<Nom>"_s, u"Né·e \"le\""_s});
        writer.text(u"=1+1"_s);
        writer.date(QDate(2017, 10, 3));
        writer.endRow();
        auto zip = ZipFile::open(made(std::move(writer)), u"a.xlsx"_s);
        QVERIFY(zip);
        const QString types = QString::fromUtf8(zip->contents(u"[Content_Types].xml"_s).value());
        for (const QString &entry : zip->entries()) {
            Anything anything;
            const auto read = readXml(*zip, entry, anything);
            QVERIFY2(read, qPrintable(entry + (read ? QString() : read.error().detail)));
            QVERIFY2(entry.endsWith(u".rels"_s) || entry.startsWith(u'[') ||
                         types.contains(u"PartName=\"/"_s + entry),
                     qPrintable(entry));
        }
        const QByteArray sheet = zip->contents(u"xl/worksheets/sheet1.xml"_s).value();
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:B2\"/>"));
        QVERIFY(sheet.contains("<c r=\"B2\" s=\"2\"><v>43011</v></c>"));
        const QByteArray book = zip->contents(u"xl/workbook.xml"_s).value();
        QVERIFY2(book.contains("sheet name=\"Villes 2017 l’eau &amp; l’air\""), book.constData());
    }
    void whatIsWrittenIsRead()
    {
        const QStringList texts{u"=cmd|' /C calc'!A0"_s, u" blanks "_s,    u"deux\nlignes"_s,   u"<&>\"'"_s,
                                u"_x0041_ et _x000D_"_s, u"Nguyễn 明 🎓"_s, u"06 39 98 12 28"_s, u"0012"_s,
                                QString(40'000, u'x')};
        XlsxWriter writer(u"Liste"_s, {u"Texte"_s, u"Nombre"_s, u"Jour"_s, u"Heure"_s});
        for (const QString &text : texts) {
            writer.text(text);
            writer.number(-12'345);
            writer.date(QDate(1899, 1, 2));
            writer.stamp(QDateTime(QDate(2017, 12, 10), QTime(8, 59, 59), Qt::UTC));
            writer.endRow();
        }
        const auto table = readTable(made(std::move(writer)), u"a.xlsx"_s);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().sentence));
        QCOMPARE(table->sheet, u"Liste"_s);
        QCOMPARE(table->rowCount(), int(texts.size()));
        for (int row = 0; row < int(texts.size()); ++row) {
            QCOMPARE(table->cell(row, 0).toString(), texts[row].left(32'767));
            QCOMPARE(table->cell(row, 1).toString(), u"-12345"_s);
            QCOMPARE(table->cell(row, 2).toString(), u"1899-01-02"_s);
            QCOMPARE(table->cell(row, 3).toString(), u"2017-12-10 08:59"_s);
        }
    }
    void everyMinuteOfADayComesBack()
    {
        XlsxWriter writer(u"x"_s, {u"Heure"_s});
        const QDateTime midnight(QDate(2024, 2, 29), QTime(0, 0), Qt::UTC);
        for (int minute = 0; minute < 1440; ++minute) {
            writer.stamp(midnight.addSecs(minute * 60));
            writer.endRow();
        }
        const auto table = readTable(made(std::move(writer)), u"a.xlsx"_s);
        QVERIFY(table);
        for (int minute = 0; minute < 1440; ++minute)
            QCOMPARE(table->cell(minute, 0).toString(),
                     midnight.addSecs(minute * 60).toString(u"yyyy-MM-dd HH:mm"_s));
    }
    void whatXmlCannotHoldIsLeftOut()
    {
        XlsxWriter writer(u"[]"_s, {u"A"_s});
        writer.text(u"a\x01\x0B"_s + QChar(0xD800) + u"b"_s + QChar(0xFFFF));
        writer.endRow();
        const auto table = readTable(made(std::move(writer)), u"a.xlsx"_s);
        QVERIFY(table);
        QCOMPARE(table->cell(0, 0).toString(), u"ab"_s);
        QCOMPARE(table->sheet, u"1"_s);
    }
    void aLongTitleIsCutBetweenWords()
    {
        for (const auto &[title, sheet] :
             {std::pair(u"L'irrésistible internationalisation des villes"_s, u"L’irrésistible"_s),
              std::pair(QString(40, u'x'), QString(31, u'x'))}) {
            XlsxWriter writer(title, {u"A"_s});
            const auto table = readTable(made(std::move(writer)), u"a.xlsx"_s);
            QVERIFY(table);
            QCOMPARE(table->sheet, sheet);
        }
    }
    void columnsHaveTheirLetters()
    {
        QCOMPARE(columnLetters(0) + columnLetters(25) + columnLetters(26) + columnLetters(701) +
                     columnLetters(702),
                 u"AZAAZZAAA"_s);
    }
};

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
