// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/marks.h"
#include "app/desk/searchwords.h"
#include "app/desk/similar.h"

#include <QRandomGenerator>
#include <QSet>
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
    // What is looked up is what looking at every word would find.
    void theWordsThatAreLikeOneAreAllFound()
    {
        QRandomGenerator random(2017);
        const auto invented = [&random](int most) {
            QString word;
            for (int length = random.bounded(1, most + 1); length > 0; --length)
                word += u"abcé北"_s[random.bounded(5)];
            return word;
        };
        QSet<QString> set;
        while (set.size() < 400)
            set.insert(invented(7));
        QStringList words = set.values();
        std::sort(words.begin(), words.end());
        std::vector<quint32> begin{0};
        for (const QString &word : std::as_const(words))
            begin.push_back(begin.back() + quint32(word.size()));
        const QString letters = words.join(QString());
        int found = 0;
        for (int round = 0; round < 2000; ++round) {
            const QString typed = invented(8);
            QStringList expected;
            for (const QString &word : std::as_const(words)) {
                if (similarBeginning(word, typed) >= 0)
                    expected.append(word);
            }
            QStringList like;
            for (const WordRange &range : wordsLike({letters, begin}, typed)) {
                QVERIFY(range.first < range.last);
                like += words.mid(qsizetype(range.first), qsizetype(range.last - range.first));
            }
            QCOMPARE(like, expected);
            found += int(like.size());
        }
        QVERIFY(found > 1000);
        QVERIFY(wordsLike({}, u"abcd").empty());
    }
};

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
