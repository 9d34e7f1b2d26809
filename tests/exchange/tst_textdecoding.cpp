// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/textdecoding.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestTextDecoding : public QObject
{
    Q_OBJECT

private slots:
    void theEncodingIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("nothing") << QByteArray() << QString() << u"UTF-8"_s;
        QTest::newRow("plain letters") << "Nom"_ba << u"Nom"_s << u"UTF-8"_s;
        QTest::newRow("UTF-8") << "Pr\xC3\xA9nom"_ba << u"Prénom"_s << u"UTF-8"_s;
        QTest::newRow("with its mark") << "\xEF\xBB\xBFNom"_ba << u"Nom"_s << u"UTF-8"_s;
        QTest::newRow("a broken sequence") << "Pr\xC3nom"_ba << u"PrÃnom"_s << u"Windows-1252"_s;
        QTest::newRow("cut in a letter") << "Pr\xC3"_ba << u"PrÃ"_s << u"Windows-1252"_s;
        QTest::newRow("Windows") << "Pr\xE9nom \x9Cuvre 5 \x80"_ba << u"Prénom œuvre 5 €"_s
                                 << u"Windows-1252"_s;
        QTest::newRow("bytes that mean nothing there")
            << "\xE9\x81\x8D\x8F\x90\x9D"_ba << u"é\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"_s << u"Windows-1252"_s;
        QTest::newRow("UTF-16 little-endian")
            << QByteArray("\xFF\xFEN\0o\0m\0", 8) << u"Nom"_s << u"UTF-16LE"_s;
        QTest::newRow("UTF-16 big-endian") << QByteArray("\xFE\xFF\0N\0o\0m", 8) << u"Nom"_s << u"UTF-16BE"_s;
        QTest::newRow("UTF-16 by its NULs")
            << QByteArray("N\0o\0m\0,\0\xE9\0", 10) << u"Nom,é"_s << u"UTF-16LE"_s;
        QTest::newRow("the other way about") << QByteArray("\0N\0o\0m\0,", 8) << u"Nom,"_s << u"UTF-16BE"_s;
    }
    void theEncodingIsFoundOut()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodeText(bytes);
        QVERIFY_RESULT(decoded);
        QTEST(decoded->text, "text");
        QTEST(decoded->encoding, "encoding");
    }
    void anEncodingThatIsChosenIsTaken()
    {
        const auto decoded = decodeText("\xC3\xA9"_ba, u"windows-1252"_s);
        QVERIFY_RESULT(decoded);
        QCOMPARE(decoded->text, u"Ã©"_s);
        QCOMPARE(decodeText("\xA4"_ba, u"ISO-8859-15"_s)->text, u"€"_s);
        for (const QString &encoding : knownEncodings())
            QVERIFY_RESULT(decodeText("ab"_ba, encoding));
    }
    void anUnknownEncodingIsRefusedWithTheKnownOnes()
    {
        const auto decoded = decodeText("a"_ba, u"EBCDIC"_s);
        QVERIFY(!decoded);
        QVERIFY(decoded.error().sentence.contains(u"Windows-1252"_s));
    }
};

QTEST_GUILESS_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"
