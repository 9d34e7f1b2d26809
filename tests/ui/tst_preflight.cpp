// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What is to be checked before printing: in groups, each a way to its place and back.
#include "tests/support/paperwindow.h"
#include "ui/paper/problemlist.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTableView>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

void addOdd(Store &store)
{
    addPeople(store, {{u"Élise"_s, u"Lefèvre"_s, u"CNRS"_s},
                      {u"Elise"_s, u"Lefevre"_s, u"Mairie"_s},
                      {u"INÈS"_s, u"TRAORÉ"_s, u"CNRS"_s},
                      {u"Luc"_s, u"Tard"_s, {}}});
}

QStringList headsIn(const ProblemModel &model)
{
    QStringList heads;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        if (index.data(ProblemModel::HeadRole).toBool())
            heads.append(index.data().toString());
    }
    return heads;
}

} // namespace

class TestPreflight : public QObject
{
    Q_OBJECT

private slots:
    void problemsStandInGroupsWithCounts()
    {
        TestWindow test(addOdd);
        test.trigger("actionShowBadges");
        auto *problems = test.find<ProblemList>("problems");
        const QAbstractItemModelTester tester(&problems->problems());
        QTRY_COMPARE(headsIn(problems->problems()),
                     (QStringList{u"Without organisation: 1"_s, u"Without category: 4"_s,
                                  u"Names in capitals: 1"_s, u"People of the same name: 1"_s}));
    }
    void enterLeadsToThePersonAndEscapeBack()
    {
        TestWindow test(addOdd);
        test.trigger("actionShowBadges");
        auto *problems = test.find<ProblemList>("problems");
        QTRY_VERIFY(problems->problems().rowCount() > 0);
        problems->setFocus();
        problems->setCurrentIndex(problems->problems().index(1));
        QTest::keyClick(problems, Qt::Key_Return);
        QCOMPARE(test.window().currentPage()->objectName(), u"attendeesPage"_s);
        QCOMPARE(test.find<QLineEdit>("family_name")->text(), u"Tard"_s);
        // What is missing is typed at once.
        QCOMPARE(QApplication::focusWidget()->objectName(), u"organisation"_s);
        // One step at a time.
        for (int i = 0; i < 4 && test.window().currentPage()->objectName() != u"badgesPage"_s; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(test.window().currentPage()->objectName(), u"badgesPage"_s);
        QTRY_VERIFY(test.find<ProblemList>("problems")->hasFocus());
        // Here it leads nowhere else.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(test.window().currentPage()->objectName(), u"badgesPage"_s);
    }
    void whoWasChosenIsStillChosenAfterALookAtSomebody()
    {
        TestWindow test(addOdd);
        QTRY_VERIFY(!test.session().isChecking());
        test.trigger("actionShowAttendees");
        auto *table = test.find<QTableView>("attendeeTable");
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(test.has("badgesPage"));
        const auto chosen = [&test] { return test.find<QAbstractButton>("whoSelected")->text(); };
        QVERIFY2(chosen().endsWith(u": 4"_s), qPrintable(chosen()));
        auto *problems = test.find<ProblemList>("problems");
        QTRY_VERIFY(problems->problems().rowCount() > 0);
        problems->setFocus();
        problems->setCurrentIndex(problems->problems().index(1));
        QTest::keyClick(problems, Qt::Key_Return);
        QCOMPARE(test.window().currentPage()->objectName(), u"attendeesPage"_s);
        QTest::keyClick(&test.window(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY2(chosen().endsWith(u": 4"_s), qPrintable(chosen()));
        QVERIFY(test.find<QAbstractButton>("whoSelected")->isChecked());
    }
    void aCategoryWithoutColourLeadsToTheCategories()
    {
        TestWindow test([](Store &store) {
            addOdd(store);
            const auto programme = store.programme();
            const auto cards = store.cards();
            const auto done = store.write(u"Odd"_s, [&](Writer &writer) -> Result<void> {
                Category grey = programme->categories.front();
                grey.colour.clear();
                if (const auto changed = writer.change(programme->categories.front(), grey); !changed)
                    return changed;
                Attendee person = cards->front().attendee;
                person.category = grey.id;
                return writer.change(cards->front().attendee, person);
            });
            QVERIFY_RESULT(done);
        });
        test.trigger("actionShowBadges");
        auto *problems = test.find<ProblemList>("problems");
        const ProblemModel &model = problems->problems();
        const auto last = [&model] { return model.index(model.rowCount() - 1); };
        QTRY_VERIFY(model.problemAt(last()) && model.problemAt(last())->category.isValid());
        problems->setFocus();
        problems->setCurrentIndex(last());
        QTest::keyClick(problems, Qt::Key_Return);
        QCOMPARE(test.window().currentPage()->title(), u"Categories"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"colour"_s);
        QTest::keyClick(&test.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(test.window().currentPage()->objectName(), u"badgesPage"_s);
    }
    void thousandsOfOneKindAreNotAllListed()
    {
        ProblemModel model;
        std::vector<BadgeProblem> many;
        for (int i = 0; i < 5000; ++i)
            many.push_back({AttendeeId(i + 1), u"Zoé"_s, u"No category: Zoé"_s, BadgeProblem::NoCategory});
        model.setProblems(many);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.rowCount() < 400);
        QVERIFY(model.index(0).data().toString().contains(u"5,000"_s));
        QVERIFY(model.index(model.rowCount() - 1).data().toString().contains(u"4700"_s));
        QVERIFY(!model.problemAt(model.index(0)));
        QVERIFY(!model.problemAt(model.index(model.rowCount() - 1)));
    }
};

QTEST_MAIN(TestPreflight)
#include "tst_preflight.moc"
