// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/badgecode.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>
#include <QSet>

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestBadgeCode : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{7};

private slots:
    void aNewCodeIsUnderstoodAsItIsPrinted()
    {
        for (int i = 0; i < 1000; ++i) {
            const QString code = newBadgeCode(m_random);
            QCOMPARE(code.size(), 12);
            QCOMPARE(understoodBadgeCode(printedBadgeCode(code)), code);
            QCOMPARE(understoodBadgeCode(code.toLower()), code);
            QCOMPARE(understoodBadgeCode(u' ' + code.left(6) + u' ' + code.mid(6)), code);
        }
    }
    void codesDoNotRepeat()
    {
        QSet<QString> seen;
        for (int i = 0; i < 20000; ++i)
            seen.insert(newBadgeCode(m_random));
        QCOMPARE(seen.size(), 20000);
    }
    void everyWrongLetterAndEveryExchangeIsFound()
    {
        const QString letters = u"BCDFGHJKLNPRSTVX"_s;
        for (int n = 0; n < 50; ++n) {
            const QString code = newBadgeCode(m_random);
            for (int i = 0; i < code.size(); ++i) {
                for (const QChar letter : letters) {
                    QString wrong = code;
                    wrong[i] = letter;
                    if (wrong != code)
                        QVERIFY2(!understoodBadgeCode(wrong), qPrintable(wrong));
                }
                if (i > 0 && code[i] != code[i - 1]) {
                    QString exchanged = code;
                    exchanged[i] = code[i - 1];
                    exchanged[i - 1] = code[i];
                    QVERIFY2(!understoodBadgeCode(exchanged), qPrintable(exchanged));
                }
            }
        }
    }
    void otherTextIsNoCode()
    {
        for (const QString &text :
             {u""_s, u"Lefèvre"_s, u"BCDF-GHJK"_s, u"BCDFGHJKLNPRS"_s, u"ACDFGHJKLNPR"_s})
            QVERIFY(!understoodBadgeCode(text));
    }
};

QTEST_GUILESS_MAIN(TestBadgeCode)
#include "tst_badgecode.moc"
