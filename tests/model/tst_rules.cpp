// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/rules.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void whatCanBeAnEmailAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("can");
        QTest::newRow("usual") << u"zoe.martin@mairie.example"_s << true;
        QTest::newRow("points before the @") << u"z..m.@mairie.example"_s << true;
        QTest::newRow("accents") << u"zoé@mairie-hélène.example"_s << true;
        QTest::newRow("apostrophe and plus") << u"o'connor+colloque@mairie.fr"_s << true;
        QTest::newRow("two letters behind the point") << u"a@b.fr"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("no @") << u"zoe.mairie.example"_s << false;
        QTest::newRow("words instead of the @") << u"zoe at mairie.example"_s << false;
        QTest::newRow("two @") << u"zoe@mairie@example.fr"_s << false;
        QTest::newRow("nothing before it") << u"@mairie.example"_s << false;
        QTest::newRow("no point") << u"zoe@mairie"_s << false;
        QTest::newRow("a point only before it") << u"zoe.m@mairie"_s << false;
        QTest::newRow("nothing behind the point") << u"zoe@mairie."_s << false;
        QTest::newRow("one letter behind it") << u"zoe@mairie.f"_s << false;
        QTest::newRow("a point first") << u"zoe@.mairie.fr"_s << false;
        QTest::newRow("two points") << u"zoe@mairie..fr"_s << false;
        QTest::newRow("blank") << u"zoe @mairie.fr"_s << false;
        QTest::newRow("unbreakable blank") << u"zoe\u00A0m@mairie.fr"_s << false;
        QTest::newRow("line end") << u"zoe@mairie.fr\n"_s << false;
        QTest::newRow("two addresses") << u"zoe@mairie.fr;leo@mairie.fr"_s << false;
        QTest::newRow("in brackets") << u"Zoé<zoe@mairie.fr>"_s << false;
        QTest::newRow("a control character") << u"zoe\u0085@mairie.fr"_s << false;
    }
    void whatCanBeAnEmailAddress()
    {
        QFETCH(QString, address);
        QTEST(rules::canBeEmail(address), "can");
    }

    void whatATextBecomesBeforeItIsKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("onOneLine");
        QTest::addColumn<QString>("onSeveral");
        const auto row = [](const char *name, const QString &text, const QString &one,
                            const QString &several) { QTest::newRow(name) << text << one << several; };
        row("plain", u"Mairie de Lyon"_s, u"Mairie de Lyon"_s, u"Mairie de Lyon"_s);
        row("accents and signs", u"Élu·e – œuvre ’ 北京"_s, u"Élu·e – œuvre ’ 北京"_s,
            u"Élu·e – œuvre ’ 北京"_s);
        row("blanks at its ends", u"  Zoé\u00A0"_s, u"Zoé"_s, u"Zoé"_s);
        row("lines", u"a\r\nb\rc\nd\u2028e"_s, u"a b c d e"_s, u"a\nb\nc\nd\ne"_s);
        row("tab", u"a\tb"_s, u"a b"_s, u"a\tb"_s);
        row("control characters", u"a\u0000b\u0007c\u007Fd\u0085e\u009Ff"_s, u"abcdef"_s, u"abcdef"_s);
        row("behind the control characters", u"\u00A1 \u00A0é"_s, u"\u00A1 \u00A0é"_s, u"\u00A1 \u00A0é"_s);
        row("a pair of surrogates", u"a😀b"_s, u"a😀b"_s, u"a😀b"_s);
        const QString broken = u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00);
        row("lone surrogates", broken, u"ab"_s, u"ab"_s);
    }
    void whatATextBecomesBeforeItIsKept()
    {
        QFETCH(QString, text);
        QTEST(rules::tidied(text, true), "onOneLine");
        QTEST(rules::tidied(text, false), "onSeveral");
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
