// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/typesetter.h"
#include "tests/support/testing.h"

#include <QThread>

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestTypesetter : public QObject
{
    Q_OBJECT

private slots:
    void quotationMarksAndSignsStayWithTheirWords()
    {
        const Type type{Weight::Regular, points(9)};
        const QString text = u"Université de Noirlac, laboratoire « Espaces et sociétés » : qui vient ?"_s;
        for (double width = 25; width < 90; width += 0.5) {
            for (const QString &line : wrapped(text, type, width)) {
                QVERIFY2(!line.endsWith(u'«'), qPrintable(line));
                for (const QChar sign : {u'»', u':', u'?'})
                    QVERIFY2(!line.startsWith(sign), qPrintable(line));
            }
        }
        QCOMPARE(wrapped(text, type, 200), QStringList{text});
    }
    void spansStayTogetherAndSeparatorsEndALine()
    {
        const Type type{Weight::Regular, points(9)};
        const QString text = u"14\u00a0h – 15\u00a0h\u00a030 · Salle 1 · Animation\u00a0: Claire Roux"_s;
        for (double width = 28; width < 90; width += 0.5) {
            for (const QString &line : wrapped(text, type, width)) {
                QVERIFY2(!line.startsWith(u'·') && !line.startsWith(u'–'), qPrintable(line));
                QCOMPARE(line.contains(u"14\u00a0h"_s), line.contains(u"15\u00a0h"_s));
            }
        }
        // Between words a dash ends a line.
        const QString words = u"Auvergne – Rhône"_s;
        QCOMPARE(wrapped(words, type, widthOf(u"Auvergne –x"_s, type)),
                 QStringList({u"Auvergne –"_s, u"Rhône"_s}));
    }
    void linesBreakAtBlanksAndBehindHyphens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("widest"); // as wide as the line is
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("fits") << u"Le Goff"_s << u"Le Goff "_s << QStringList{u"Le Goff"_s};
        QTest::newRow("blank") << u"Mairie de Valmont"_s << u"Mairie deX"_s
                               << QStringList{u"Mairie de"_s, u"Valmont"_s};
        QTest::newRow("hyphen") << u"Marie-Bénédicte"_s << u"Bénédicte "_s
                                << QStringList{u"Marie-"_s, u"Bénédicte"_s};
        QTest::newRow("no-break blank")
            << u"à 9\u00A0h\u00A030"_s << u"9 h 30 "_s << QStringList{u"à"_s, u"9\u00A0h\u00A030"_s};
        QTest::newRow("a lone hyphen")
            << u"Lyon - Vaise"_s << u"Lyon -X"_s << QStringList{u"Lyon -"_s, u"Vaise"_s};
        QTest::newRow("nothing") << QString() << u"X"_s << QStringList();
    }
    void linesBreakAtBlanksAndBehindHyphens()
    {
        QFETCH(QString, text);
        QFETCH(QString, widest);
        const Type type{Weight::Regular, points(10)};
        QTEST(wrapped(text, type, widthOf(widest, type)), "lines");
    }
    void aWordWiderThanTheLineIsBrokenInside()
    {
        const Type type;
        const QString word = u"Llanfairpwllgwyngyllgogerychwyrndrobwll"_s;
        const QStringList lines = wrapped(word, type, 15);
        QVERIFY(lines.size() > 2);
        QCOMPARE(lines.join(QString()), word);
        for (const QString &line : lines)
            QVERIFY(widthOf(line, type) <= 15);
    }
    void widthsGrowWithTheSizeExactly()
    {
        const QString text = u"Élise LEFÈVRE"_s;
        const double one = widthOf(text, {Weight::Bold, points(1)});
        QVERIFY(one > 0);
        QCOMPARE(widthOf(text, {Weight::Bold, points(24)}), 24 * one);
    }
    void pairsAreKerned()
    {
        const Type type{Weight::Bold, points(20)};
        QVERIFY(widthOf(u"AV"_s, type) < widthOf(u"A"_s, type) + widthOf(u"V"_s, type) - 0.1);
        QCOMPARE(widthOf(u"HH"_s, type), 2 * widthOf(u"H"_s, type));
    }
    void figuresHaveOneWidth()
    {
        const Type type;
        for (const QChar figure : u"023456789"_s)
            QCOMPARE(widthOf(QString(figure), type), widthOf(u"1"_s, type));
    }
    void shapedAndPlainTextAgree()
    {
        Face &face = Face::of(Weight::Regular);
        const QString text = u"Communauté d’agglomération, AVANT To"_s;
        QVERIFY(face.sets(text));
        QVERIFY(std::abs(face.width(text) - face.shapedWidth(text)) < 0.05);
    }
    void decomposedAccentsAreComposed()
    {
        const Type type;
        const QStringList lines = wrapped(u"Hélène"_s.normalized(QString::NormalizationForm_D), type, 100);
        QCOMPARE(lines, QStringList{u"Hélène"_s});
    }
    void otherScriptsAreMeasuredAndBroken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Chinese, without blanks") << u"北京市人民政府外事办公室北京市人民政府"_s;
        QTest::newRow("Arabic") << u"محمد بن سلمان بن عبد العزيز آل سعود"_s;
        QTest::newRow("Greek") << u"Παπαδόπουλος Κωνσταντίνος Αλέξανδρος"_s;
    }
    void otherScriptsAreMeasuredAndBroken()
    {
        QFETCH(QString, text);
        const Type type;
        const QStringList lines = wrapped(text, type, 25);
        QVERIFY(lines.size() > 1);
        QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
        for (const QString &line : lines)
            QVERIFY(widthOf(line, type) <= 25 + 1e-6);
    }
    void aTextIsWrappedBeforeItIsShrunk()
    {
        const TextRoom room{{60, 20}, Weight::Bold, points(20), points(9), 3};
        const TextBlock one = fitted({u"Élise"_s, u"FAURÉ"_s}, room);
        QCOMPARE(one.lines, QStringList({u"Élise"_s, u"FAURÉ"_s}));
        QCOMPARE(one.type.size, points(20));
        const TextBlock many = fitted({u"Marie-Bénédicte"_s, u"DE LA ROCHEFOUCAULD-MONTMORENCY"_s}, room);
        QVERIFY(many.fits);
        QVERIFY(many.lines.size() > 2);
        QVERIFY(many.type.size < points(20) && many.type.size >= points(9));
        QVERIFY(many.height() <= 20);
        for (const QString &line : many.lines)
            QVERIFY(widthOf(line, many.type) <= 60);
    }
    void whatStandsInTheMiddleIsEven()
    {
        const Type type{Weight::Bold, points(14)};
        const QString title = u"L'irrésistible internationalisation des villes et des territoires"_s;
        const QStringList greedy = wrapped(title, type, 100);
        QVERIFY(greedy.size() > 1);
        const TextBlock even = balanced({greedy, type, true}, {title}, 100);
        QCOMPARE(even.lines.size(), greedy.size());
        QCOMPARE(even.lines.join(u' '), title);
        double narrowest = 100;
        for (const QString &line : even.lines)
            narrowest = std::min(narrowest, widthOf(line, type));
        QVERIFY2(narrowest > 0.6 * widthOf(even.lines.front(), type), qPrintable(even.lines.join(u'|')));
        // A line that fits stays as it is.
        QCOMPARE(balanced({{u"Lyon"_s}, type, true}, {u"Lyon"_s}, 100).lines, QStringList{u"Lyon"_s});
    }
    void whatDoesNotFitIsSaidAndComplete()
    {
        const QString name = u"Llanfairpwllgwyngyll Gogerychwyrndrobwll Llantysiliogogogoch Wolfeschlegel"_s;
        const TextBlock block = fitted({name}, {{30, 8}, Weight::Bold, points(20), points(9), 3});
        QVERIFY(!block.fits);
        QVERIFY(block.height() <= 8);
        QCOMPARE(block.lines.join(QString()).remove(u' '), QString(name).remove(u' '));
    }
    void elidedTextFitsAndKeepsItsBeginning()
    {
        const Type type;
        const QString text = u"Syndicat mixte pour l’aménagement"_s;
        const QString less = elided(text, type, 30);
        QVERIFY(widthOf(less, type) <= 30);
        QVERIFY(less.startsWith(u"Syndicat"_s) && less.endsWith(u'…'));
        QCOMPARE(elided(text, type, 300), text);
    }
    void charactersThatNoFontHasAreNamedOnce()
    {
        const char32_t nowhere[] = {0xF1234, 0};
        const QString sign = QString::fromUcs4(nowhere);
        QCOMPARE(charactersWithoutFont(u"É"_s + sign + u"lise "_s + sign), sign);
        QCOMPARE(withNumbers(sign), sign + u" (U+F1234)"_s);
        QCOMPARE(withNumbers(u"É"_s), u"É (U+00C9)"_s);
        QCOMPARE(charactersWithoutFont(u"Élise Œuvrard Łucja Παπα 王 محمد\u200D\u0301"_s), QString());
    }
    void aThreadHasFontsOfItsOwn()
    {
        const double here = widthOf(u"Élise"_s, {});
        double there = 0;
        const std::unique_ptr<QThread> thread(QThread::create([&there] { there = widthOf(u"Élise"_s, {}); }));
        thread->start();
        QVERIFY(thread->wait());
        QCOMPARE(there, here);
    }
};

QTEST_MAIN(TestTypesetter)
#include "tst_typesetter.moc"
