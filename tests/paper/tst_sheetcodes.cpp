// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/sheetcodes.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestSheetCodes : public QObject
{
    Q_OBJECT

    static SignInSheet sheetOf(const QString &title, const QString &people)
    {
        SignInSheet sheet;
        sheet.title = title;
        sheet.people = people;
        return sheet;
    }

private slots:
    void theSameSheetKeepsItsCodeAndAnotherHasItsOwn()
    {
        SheetCodes codes;
        SignInSheet first = sheetOf(u"Atelier 1"_s, u"1 2 3"_s);
        SignInSheet other = sheetOf(u"Atelier 1"_s, u"1 3 2"_s);
        SignInSheet again = first;
        codes.give(first);
        codes.give(other);
        codes.give(again);
        QCOMPARE(again.code, first.code);
        QVERIFY(first.code != other.code);
        QCOMPARE(codes.fresh().size(), size_t(2));
        // Printed before: nothing is new but what has changed.
        SheetCodes later(codes.fresh());
        SignInSheet third = sheetOf(u"Atelier 2"_s, u"1 2 3"_s);
        again.code.clear();
        later.give(again);
        later.give(third);
        QCOMPARE(again.code, first.code);
        QCOMPARE(later.fresh(), std::vector{third});
        QVERIFY(third.code.section(u'-', 0, 0) != first.code.section(u'-', 0, 0));
        QVERIFY(third.code.section(u'-', 0, 0) != other.code.section(u'-', 0, 0));
    }
    void thousandsOfSheetsHaveCodesOfTheirOwn()
    {
        SheetCodes codes;
        QSet<QString> seen;
        for (int i = 0; i < 5000; ++i) {
            SignInSheet sheet = sheetOf(u"Liste"_s, QString::number(i));
            codes.give(sheet);
            seen.insert(sheet.code);
            QCOMPARE(understoodSheetCode(sheet.code), sheet.code);
        }
        QCOMPARE(seen.size(), 5000);
    }
    void codesAreUnderstoodHoweverTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("printed") << u"BD-KP"_s << u"BD-KP"_s;
        QTest::newRow("plain") << u" bdkp "_s << u"BD-KP"_s;
        QTest::newRow("longer") << u"b cd kp"_s << u"BCD-KP"_s;
        QTest::newRow("a vowel") << u"BA-KP"_s << QString();
        QTest::newRow("a badge") << u"BCDF-GHJK-LNPR"_s << QString();
        QTest::newRow("short") << u"BD"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void codesAreUnderstoodHoweverTheyAreTyped()
    {
        QFETCH(QString, typed);
        QTEST(understoodSheetCode(typed), "code");
    }
};

QTEST_GUILESS_MAIN(TestSheetCodes)
#include "tst_sheetcodes.moc"
