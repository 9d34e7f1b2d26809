// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/listing.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestListing : public QObject
{
    Q_OBJECT

private slots:
    void aLookIsReadAsItWasWritten()
    {
        ListLook look;
        for (int relation = 0; relation < Condition::RelationCount; ++relation)
            look.filter.push_back({u"organisation"_s, Condition::Relation(relation), {u"Mairie d'“Aix”"_s}});
        look.filter.push_back({u"question:Régime ?"_s, Condition::IsEmpty, {}});
        look.sort = u"rank"_s;
        look.descending = true;
        look.columns = {{u"family_name"_s, 140}, {u"question:Régime ?"_s, 0}};
        const auto read = lookFrom(lookText(look));
        QVERIFY_RESULT(read);
        QCOMPARE(*read, look);
        QCOMPARE(listingOf(look).sort, u"rank"_s);
        QVERIFY(listingOf(look).search.isEmpty());
    }
    void whatANewerProgramWroteIsRefused()
    {
        const auto newer = lookFrom(uR"({"filter":[{"key":"status","relation":"sounds_like"}]})"_s);
        QVERIFY(!newer);
        QVERIFY(newer.error().sentence.contains(u"newer"_s));
        QVERIFY(!lookFrom(u"no view at all"_s));
    }
    void aViewIsFoundByItsName()
    {
        const std::vector<ListView> views{{ListViewId(1), u"À relancer"_s, {}, 0},
                                          {ListViewId(2), u"a relancer"_s, {}, 1}};
        QCOMPARE(viewCalled(views, u"a relancer"_s)->id, ListViewId(2));
        QCOMPARE(viewCalled(views, u"A RELANCER"_s)->id, ListViewId(1));
        QVERIFY(!viewCalled(views, u"autre"_s));
    }
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
