// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/tasks/listlayout.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestListLayout : public QObject
{
    Q_OBJECT

private slots:
    void everythingChosenComesBack()
    {
        ListOptions options;
        options.who = ListWho::Registered;
        options.filter = {{u"organisation"_s, Condition::Contains, {u"Mairie"_s}}};
        ListChoice &choice = options.choice;
        choice.kind = ListKind::SignIn;
        choice.columns = {u"family_name"_s, u"organisation"_s};
        choice.grouping = u"role"_s;
        choice.order = u"organisation"_s;
        choice.title = u"À l’accueil"_s;
        choice.a3 = choice.landscape = choice.bigLetters = choice.tickBox = true;
        choice.rowHeight = 12;
        choice.signatures = {u"Matin"_s, u"Soir"_s};
        choice.without = {u"caterer"_s};
        choice.desks = 3;
        choice.blankLines = 20;
        const auto back = layoutFrom(layoutText(options, {}));
        QVERIFY_RESULT(back);
        QCOMPARE(*back, options);
        for (int kind = 0; kind < kListKinds; ++kind) {
            choice.kind = ListKind(kind);
            QCOMPARE(layoutFrom(layoutText(options, {}))->choice.kind, choice.kind);
        }
    }
    void sensitiveQuestionsAreNeverKept()
    {
        Programme programme;
        programme.questions = {{.id = QuestionId(1), .text = u"Régime"_s, .sensitive = true},
                               {.id = QuestionId(2), .text = u"Train ?"_s}};
        ListOptions options;
        options.choice.asked = {u"Régime"_s, u"Train ?"_s};
        options.choice.columns = {u"name"_s, u"Régime"_s, u"Train ?"_s};
        const auto back = layoutFrom(layoutText(options, programme));
        QVERIFY_RESULT(back);
        QCOMPARE(back->choice.asked, QStringList{u"Train ?"_s});
        QCOMPARE(back->choice.columns, (QStringList{u"name"_s, u"Train ?"_s}));
    }
    void whatANewerProgramKeptIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("kind") << u"{\"kind\":\"seating\",\"who\":\"everybody\"}"_s;
        QTest::newRow("who") << u"{\"kind\":\"sign-in\",\"who\":\"friends\"}"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("no look") << u"{\"kind\":\"sign-in\",\"who\":\"everybody\"}"_s;
    }
    void whatANewerProgramKeptIsSaid()
    {
        QFETCH(QString, text);
        const auto back = layoutFrom(text);
        QVERIFY(!back);
        QVERIFY(!back.error().sentence.isEmpty());
    }
    void layoutsAreKnownByTheirNames()
    {
        Programme programme;
        programme.layouts = {{ListLayoutId(1), u"Été"_s, layoutText({}, {}), 1}};
        QVERIFY(layoutCalled(programme.layouts, u"ete"_s));
        QVERIFY_RESULT(optionsCalled(u"ÉTÉ"_s, programme));
        const auto none = optionsCalled(u"Hiver"_s, programme);
        QVERIFY(!none && none.error().sentence.contains(u"Été"_s));
    }
};

QTEST_GUILESS_MAIN(TestListLayout)
#include "tst_listlayout.moc"
