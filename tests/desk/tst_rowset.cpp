// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/rowset.h"
#include "tests/support/testing.h"

#include <numeric>

using namespace colloquia;
using namespace colloquia::testing;

class TestRowSet : public QObject
{
    Q_OBJECT

private slots:
    void allAreAllAndNoMore_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 63, 64, 65, 200})
            QTest::addRow("%d", rows) << rows;
    }
    void allAreAllAndNoMore()
    {
        QFETCH(int, rows);
        std::vector<int> expected(size_t(rows), 0);
        std::iota(expected.begin(), expected.end(), 0);
        const RowSet all = RowSet::all(rows);
        QCOMPARE(all.rows(), expected);
        QCOMPARE(all.size(), size_t(rows));
        QCOMPARE(all.empty(), rows == 0);
        QVERIFY(!all.contains(rows));
        QVERIFY(RowSet(rows).empty());
    }
    void rowsComeAndGo()
    {
        RowSet set(130);
        for (const int row : {129, 3, 64, 3})
            set.insert(row);
        QCOMPARE(set.rows(), (std::vector{3, 64, 129}));
        set.remove(64);
        QVERIFY(!set.contains(64));
        set.removeIf([](int row) { return row > 100; });
        QCOMPARE(set.rows(), std::vector{3});
    }
    void setsAreJoinedAndCut()
    {
        RowSet set(130);
        set.insert(3);
        set.insert(129);
        RowSet shorter(70); // made before rows were appended
        shorter.insert(69);
        set |= shorter;
        QCOMPARE(set.rows(), (std::vector{3, 69, 129}));
        RowSet others(130);
        others.insert(69);
        others.insert(70);
        set &= others;
        QCOMPARE(set.rows(), std::vector{69});
    }
};

QTEST_GUILESS_MAIN(TestRowSet)
#include "tst_rowset.moc"
