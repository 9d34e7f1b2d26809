// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/marks.h"
#include "app/desk/searchwords.h"
#include "app/desk/similar.h"

#include <QTest>

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestMarks : public QObject
{
    Q_OBJECT

    // The marked letters in brackets.
    static QString marked(QString text, const std::vector<Mark> &marks)
    {
        for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
            text.insert(mark->start + mark->length, u']');
            text.insert(mark->start, u'[');
        }
        return text;
    }

private slots:
    void lettersThatWereFoundAreMarkedAsTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("similar");
        QTest::addColumn<QString>("result");
        QTest::newRow("accents aside") << u"Lefèvre"_s << u"lefev"_s << false << u"[Lefèv]re"_s;
        QTest::newRow("accents of their own")
            << u"Lefe\u0300vre"_s << u"lefe"_s << false << u"[Lefe\u0300]vre"_s;
        QTest::newRow("a ligature whole") << u"Œuvrard"_s << u"o"_s << false << u"[Œ]uvrard"_s;
        QTest::newRow("behind a ligature") << u"Œuvrard"_s << u"oeuv"_s << false << u"[Œuv]rard"_s;
        QTest::newRow("behind an apostrophe") << u"d'Almeida"_s << u"alm"_s << false << u"d'[Alm]eida"_s;
        QTest::newRow("a name typed as one word") << u"d'Almeida"_s << u"dalm"_s << false << u"[d'Alm]eida"_s;
        QTest::newRow("two words") << u"Mairie de Lyon"_s << u"ly mai"_s << false << u"[Mai]rie de [Ly]on"_s;
        QTest::newRow("never the middle") << u"Lefèvre"_s << u"fevre"_s << false << u"Lefèvre"_s;
        QTest::newRow("a code") << u"BCDF-GHJK-LNPR"_s << u"bcdf-ghjk"_s << false << u"[BCDF-GHJK]-LNPR"_s;
        QTest::newRow("a slip") << u"Mairie de Lyon"_s << u"maire"_s << true << u"[Mairie] de Lyon"_s;
        QTest::newRow("the longer of two") << u"Martin"_s << u"mar marti"_s << false << u"[Marti]n"_s;
    }
    void lettersThatWereFoundAreMarkedAsTheyStand()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(bool, similar);
        QTEST(marked(text, marksIn(text, searchWordsTyped(typed), similar)), "result");
    }
    void aTelephoneIsMarkedWhateverStandsBetweenItsDigits()
    {
        const QString phone = u"+33 6 39 98 12 95"_s;
        QCOMPARE(marked(phone, phoneMarksIn(phone, searchWordsTyped(u"06 39 98"_s))),
                 u"+33 [6 39 98] 12 95"_s);
    }
    void oneSlipAndNoMore()
    {
        QCOMPARE(similarBeginning(u"mairie", u"maire"), 6);
        QCOMPARE(similarBeginning(u"lefebvre", u"lefevb"), 6);
        QCOMPARE(similarBeginning(u"lefevre", u"lefevre"), 7);
        QCOMPARE(similarBeginning(u"lefevre", u"lefewre"), 7);
        QCOMPARE(similarBeginning(u"orsted", u"orrsted"), 6);
        QCOMPARE(similarBeginning(u"lefevre", u"lafevra"), -1);
        QCOMPARE(similarBeginning(u"", u"abcd"), -1);
    }
};

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
