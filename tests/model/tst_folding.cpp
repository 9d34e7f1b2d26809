// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/folding.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestFolding : public QObject
{
    Q_OBJECT

private slots:
    void accentsCaseLigaturesAndMarksAreLeftAside_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("plain") << u"Martin"_s << u"martin"_s;
        QTest::newRow("accents") << u"Élise LEFÈVRE"_s << u"elise lefevre"_s;
        QTest::newRow("decomposed") << u"E\u0301lise"_s << u"elise"_s;
        QTest::newRow("ligatures") << u"Œuvrard, Lætitia"_s << u"oeuvrard laetitia"_s;
        QTest::newRow("sharp s") << u"Weiß"_s << u"weiss"_s;
        QTest::newRow("strokes") << u"Ørsted Łukasz Đorđe"_s << u"orsted lukasz dorde"_s;
        QTest::newRow("dotless") << u"Işıl"_s << u"isil"_s;
        QTest::newRow("cedilla outside Latin-1") << u"Şahin Tǎnase"_s << u"sahin tanase"_s;
        QTest::newRow("apostrophes") << u"d'Almeida L’Hostis"_s << u"d almeida l hostis"_s;
        QTest::newRow("hyphens") << u"  Saint-Ange  --  sur Ain "_s << u"saint ange sur ain"_s;
        QTest::newRow("median point") << u"Élu·e local·e"_s << u"elu e local e"_s;
        QTest::newRow("Vietnamese") << u"Nguyễn"_s << u"nguyen"_s;
        QTest::newRow("Chinese stays") << u"明"_s << u"明"_s;
        QTest::newRow("nothing") << u" · "_s << QString();
    }
    void accentsCaseLigaturesAndMarksAreLeftAside()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "plain");
    }
    void foldingTwiceChangesNothing()
    {
        const QString once = folded(u"Communauté d'agglomération de L'Isle-Verte — Ǣ ﬁn"_s);
        QCOMPARE(folded(once), once);
    }
    void anAddressIsComparedWithoutCapitalsAndBlanks()
    {
        QCOMPARE(foldedEmail(u" Lea.Martin@Mairie.Example "_s), u"lea.martin@mairie.example"_s);
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
