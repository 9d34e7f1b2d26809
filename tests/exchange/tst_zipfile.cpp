// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Archives that are damaged, lie or were made to do harm are an Error with a sentence.
#include "app/exchange/sourcetable.h"
#include "app/exchange/zipfile.h"
#include "tests/support/testing.h"
#include "tests/support/workbooks.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCsv = "Nom,Prénom\nZola,Émile\n";

// The bytes with another value at each place where a header of this kind has it.
QByteArray patched(QByteArray bytes, const QByteArray &signature, qsizetype offset, const QByteArray &value)
{
    for (qsizetype at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 1))
        bytes.replace(at + offset, value.size(), value);
    return bytes;
}

const QByteArray kLocal = "PK\x03\x04";
const QByteArray kCentral = "PK\x01\x02";

QString refusal(const QByteArray &bytes, const QString &name = u"x.zip"_s)
{
    const auto table = readTable(bytes, name);
    return table ? QString() : table.error().sentence;
}

} // namespace

class TestZipFile : public QObject
{
    Q_OBJECT

private slots:
    void theOneTableInAFormsZipIsRead()
    {
        const auto table = readTable(MadeWorkbook::zipOf({{"Réponses/", ""},
                                                          {"Réponses/Formulaire.csv", kCsv},
                                                          {"__MACOSX/Réponses/._Formulaire.csv", "x"},
                                                          {"photo.png", "x"}}),
                                     u"Formulaire.csv.zip"_s);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().sentence));
        QCOMPARE(table->headers, (QStringList{u"Nom"_s, u"Prénom"_s}));
        QCOMPARE(table->cell(0, 1).toString(), u"Émile"_s);
        QCOMPARE(table->name, u"Formulaire.csv.zip"_s);
        QCOMPARE(table->delimiter, QChar(u','));
    }
    void aWorkbookInAZipIsRead()
    {
        const MadeWorkbook book{.rows = textRow(1, {"Nom"}) + textRow(2, {"Zola"})};
        const auto table = readTable(MadeWorkbook::zipOf({{"a.xlsx", book.bytes()}}), u"a.zip"_s);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().sentence));
        QCOMPARE(table->cell(0, 0).toString(), u"Zola"_s);
    }
    void severalTablesAreNamedAndNoneIsGuessed()
    {
        const QString said = refusal(MadeWorkbook::zipOf({{"a.csv", kCsv}, {"b.csv", kCsv}}));
        QVERIFY2(said.contains(u"a.csv"_s) && said.contains(u"b.csv"_s), qPrintable(said));
        QVERIFY(refusal(MadeWorkbook::zipOf({{"a.png", "x"}})).contains(u"neither"_s));
        QVERIFY(refusal("PK\x05\x06" + QByteArray(18, '\0')).contains(u"neither"_s));
        const QByteArray inner = MadeWorkbook::zipOf({{"a.csv", kCsv}});
        QVERIFY(!refusal(MadeWorkbook::zipOf({{"a.xlsx", inner}})).isEmpty());
    }
    void whatUnpacksTooFarIsNotUnpacked()
    {
        const QByteArray bomb = MadeWorkbook::zipOf({{"a.csv", QByteArray(64 * 1024 * 1024, 'a')}});
        QVERIFY(bomb.size() < 1024 * 1024);
        const QString said = refusal(bomb);
        QVERIFY2(said.contains(u"far more"_s), qPrintable(said));
        // Nothing but what was really unpacked is believed.
        QByteArray small(4, '\0');
        small[0] = 1;
        const QByteArray lying = patched(patched(bomb, kCentral, 24, small), kLocal, 22, small);
        QVERIFY(!refusal(lying).isEmpty());
        QVERIFY(refusal(lying) == said || refusal(lying).contains(u"damaged"_s));
    }
    void manyEntriesAreRefused()
    {
        std::vector<std::pair<QByteArray, QByteArray>> entries;
        for (int i = 0; i < 2001; ++i)
            entries.emplace_back("e" + QByteArray::number(i), "x");
        QVERIFY(refusal(MadeWorkbook::zipOf(entries)).contains(u"far more"_s));
    }
    void aPasswordIsNamed()
    {
        const QByteArray zip = MadeWorkbook::zipOf({{"a.csv", kCsv}});
        const QByteArray flag("\x01\x08", 2);
        const QString said = refusal(patched(patched(zip, kCentral, 8, flag), kLocal, 6, flag));
        QVERIFY2(said.contains(u"password"_s), qPrintable(said));
        // Excel's own protection makes no zip at all.
        QVERIFY(refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 rest", u"a.xlsx"_s).contains(u"password"_s));
    }
    void anotherChecksumOrSizeIsDamage()
    {
        const QByteArray zip = MadeWorkbook::zipOf({{"a.csv", kCsv}});
        const QByteArray other("\x12\x34\x56\x78", 4);
        QVERIFY(
            refusal(patched(patched(zip, kCentral, 16, other), kLocal, 14, other)).contains(u"damaged"_s));
        const QByteArray less("\x03\x00\x00\x00", 4);
        QVERIFY(refusal(patched(patched(zip, kCentral, 24, less), kLocal, 22, less)).contains(u"damaged"_s));
    }
    void noCutAndNoChangedByteDoesHarm()
    {
        const MadeWorkbook book{.rows = textRow(1, {"Nom"}) + textRow(2, {"Zola"})};
        const QByteArray whole = book.bytes();
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            const QByteArray cut = whole.left(length);
            QVERIFY2(length < 4 || !refusal(cut, u"a.xlsx"_s).isEmpty(), qPrintable(QString::number(length)));
        }
        for (qsizetype at = 0; at < whole.size(); at += 3) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ 0x41);
            const auto table = readTable(changed, u"a.xlsx"_s);
            QVERIFY(table || !table.error().sentence.isEmpty());
        }
    }
    void hostileNamesAreNamesAndNoPaths()
    {
        const auto zip = ZipFile::open(
            MadeWorkbook::zipOf({{"../../etc/passwd.csv", kCsv}, {"/root.txt", "x"}}), u"x.zip"_s);
        QVERIFY(zip);
        QCOMPARE(zip->entries(), (QStringList{u"../../etc/passwd.csv"_s, u"/root.txt"_s}));
    }
};

QTEST_GUILESS_MAIN(TestZipFile)
#include "tst_zipfile.moc"
