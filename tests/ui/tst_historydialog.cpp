// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "tests/support/testwindow.h"
#include "ui/history/historydialog.h"
#include "ui/history/historymodel.h"
#include "ui/shell/jobs.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QTreeView>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

Attendee add(Session &session, const QString &familyName)
{
    Attendee attendee;
    attendee.familyName = familyName;
    const auto written = session.write(u"Add %1"_s.arg(familyName),
                                       [&attendee](Writer &writer) { return people::add(writer, attendee); });
    if (!written)
        qFatal("%s", qPrintable(written.error().sentence));
    return attendee;
}

void edit(Session &session, AttendeeId id, const QString &key, const QString &value)
{
    const Attendee before = session.roster().card(id)->attendee;
    if (const auto done = session.edit(u"Change %1"_s.arg(key), before, key, value); !done)
        qFatal("%s", qPrintable(done.error().sentence));
}

// The index of the group that says this in its first column.
QModelIndex groupCalled(const QAbstractItemModel *model, const QString &start)
{
    for (int day = 0; day < model->rowCount(); ++day) {
        const QModelIndex parent = model->index(day, 0);
        for (int row = 0; row < model->rowCount(parent); ++row) {
            if (const QModelIndex index = model->index(row, 0, parent);
                index.data().toString().startsWith(start))
                return index;
        }
    }
    return {};
}

} // namespace

class TestHistoryDialog : public QObject
{
    Q_OBJECT

private slots:
    void itSaysWhoDidWhat()
    {
        TestWindow test;
        const Attendee lea = add(test.session(), u"Martin"_s);
        edit(test.session(), lea.id, u"organisation"_s, u"Mairie de Valmont"_s);
        test.trigger("actionShowHistory");
        const QAbstractItemModel *model = test.find<QTreeView>("historyTree")->model();
        const QModelIndex group = groupCalled(model, u"Change organisation"_s);
        QVERIFY(group.isValid());
        QVERIFY(group.data().toString().contains(u"Martin"_s));
        QCOMPARE(group.siblingAtColumn(HistoryModel::After).data().toString(), u"Mairie de Valmont"_s);
        QCOMPARE(group.siblingAtColumn(HistoryModel::Who).data().toString(),
                 test.session().store().identity().who);
        QTest::keyClick(test.find("historyDialog"), Qt::Key_Escape);
        QVERIFY(!test.has("historyTree"));
    }
    void ofOnePersonItHoldsTheCheckInThatWasTakenBack()
    {
        TestWindow test;
        const Attendee lea = add(test.session(), u"Martin"_s);
        const Attendee zoe = add(test.session(), u"Durand"_s);
        for (const AttendeeId id : {lea.id, zoe.id}) {
            QVERIFY_RESULT(test.session().write(u"In %1"_s.arg(id.value), [id](Writer &writer) {
                return people::checkIn(writer, id, {}, writer.now());
            }));
            QVERIFY_RESULT(test.session().write(u"Out %1"_s.arg(id.value), [id](Writer &writer) {
                return people::undoCheckIn(writer, id, {});
            }));
        }
        const auto of = test.session().store().history({.attendee = lea.id.value});
        QVERIFY_RESULT(of);
        QStringList labels;
        for (const HistoryItem &item : *of)
            labels.append(item.label);
        QCOMPARE(labels,
                 (QStringList{u"Out %1"_s.arg(lea.id.value), u"In %1"_s.arg(lea.id.value), u"Add Martin"_s}));
    }
    void aKeptViewThatIsReplacedIsALine()
    {
        TestWindow test;
        ListView view{{}, u"Elected"_s, u"{}"_s, 1};
        QVERIFY_RESULT(
            test.session().write(u"Keep it"_s, [&view](Writer &writer) { return writer.add(view); }));
        QVERIFY_RESULT(test.session().edit(u"Replace it"_s, view, u"listing"_s, u"{\"sort\":\"code\"}"_s));
        test.trigger("actionShowHistory");
        const QModelIndex group = groupCalled(test.find<QTreeView>("historyTree")->model(), u"Replace it"_s);
        QVERIFY(group.isValid());
        QVERIFY(group.data().toString().contains(u"Elected"_s));
        QCOMPARE(group.siblingAtColumn(HistoryModel::After).data().toString(), u"changed"_s);
    }
    void itIsReadByPersonAndByDay()
    {
        TestWindow test;
        add(test.session(), u"Martin"_s);
        const QString me = test.session().store().identity().who;
        test.session().store().setWho(u"Paulette"_s);
        add(test.session(), u"Durand"_s);
        test.session().store().setWho(me);
        test.trigger("actionShowHistory");
        const QAbstractItemModel *model = test.find<QTreeView>("historyTree")->model();
        auto *who = test.find<QComboBox>("historyWho");
        who->setFocus();
        QTest::keyClick(who, Qt::Key_P); // the letter goes to Paulette
        QCOMPARE(who->currentText(), u"Paulette"_s);
        QCOMPARE(model->rowCount(model->index(0, 0)), 1);
        QVERIFY(model->index(0, 0, model->index(0, 0)).data().toString().contains(u"Durand"_s));
        QTest::keyClick(who, Qt::Key_Home);
        QVERIFY(model->rowCount(model->index(0, 0)) > 1);
        auto *day = test.find<QComboBox>("historyDay");
        QCOMPARE(day->count(), 2);
        day->setFocus();
        QTest::keyClick(day, Qt::Key_Down);
        const Colloquium &here = test.session().programme().colloquium;
        QCOMPARE(day->currentData().toDate(), there(QDateTime::currentDateTimeUtc(), here).date());
        QCOMPARE(model->rowCount(), 1);
    }
    void theHoursAreThoseOfTheColloquiumsPlace()
    {
        // Wherever this test runs, it is another hour, and for half of the day another date, there.
        TestWindow test([](Store &store) {
            const Colloquium before = store.programme()->colloquium;
            Colloquium after = before;
            after.timeZone = u"Pacific/Kiritimati"_s;
            if (!store.write(u"Move"_s, [&](Writer &writer) { return writer.change(before, after); }))
                qFatal("not moved");
        });
        const Attendee martin = add(test.session(), u"Martin"_s);
        HistoryChoice choice;
        choice.most = 1;
        const QDateTime at = test.session().store().history(choice)->front().at;
        const QDateTime there = at.toTimeZone(QTimeZone("Pacific/Kiritimati"));
        test.trigger("actionShowHistory");
        const QModelIndex added = groupCalled(test.find<QTreeView>("historyTree")->model(), u"Add Martin"_s);
        QCOMPARE(added.siblingAtColumn(HistoryModel::Time).data().toString(),
                 Language::ofScreen().time(there.time()));
        QCOMPARE(added.parent().data().toString(), Language::ofScreen().weekdayDate(there.date()));
        QTest::keyClick(test.find("historyDialog"), Qt::Key_Escape);
        // A conflict says it in the same hours.
        edit(test.session(), martin.id, u"organisation"_s, u"Valmont"_s);
        Attendee mine = martin;
        mine.organisation = u"Lyon"_s;
        const auto refused =
            test.session().write(u"Late"_s, [&](Writer &writer) { return writer.change(martin, mine); });
        QVERIFY(!refused);
        const QString now =
            Language::ofScreen().time(QDateTime::currentDateTimeUtc().toTimeZone(there.timeZone()).time());
        QVERIFY2(refused.error().sentence.contains(now.left(now.indexOf(u':') + 1)),
                 qPrintable(refused.error().sentence));
    }
    void oneOfManyIsTakenBack()
    {
        TestWindow test;
        const Attendee martin = add(test.session(), u"Martin"_s);
        edit(test.session(), martin.id, u"organisation"_s, u"Valmont"_s);
        edit(test.session(), martin.id, u"position"_s, u"Maire"_s);
        test.trigger("actionShowHistory");
        auto *tree = test.find<QTreeView>("historyTree");
        tree->setCurrentIndex(groupCalled(tree->model(), u"Change organisation"_s));
        test.click("historyTakeBack");
        const Attendee now = test.session().roster().card(martin.id)->attendee;
        QVERIFY(now.organisation.isEmpty());
        QCOMPARE(now.position, u"Maire"_s);
        const QModelIndex undone = groupCalled(tree->model(), u"Change organisation"_s);
        QVERIFY(undone.data().toString().endsWith(u"(undone)"_s));
        QVERIFY(undone.data(Qt::FontRole).value<QFont>().strikeOut());
        QVERIFY(groupCalled(tree->model(), u"Undone: Change organisation"_s).isValid());
        // What history took back is the next thing that undo takes back.
        QCOMPARE(test.find<QPushButton>("statusUndo")->text(), u"Bring back"_s);
        test.session().undo();
        QCOMPARE(test.session().roster().card(martin.id)->attendee.organisation, u"Valmont"_s);
        QCOMPARE(test.session().roster().card(martin.id)->attendee.position, u"Maire"_s);
    }
    void whatWasUndoneIsBroughtBackHoweverMuchWasDoneSince()
    {
        TestWindow test;
        const Attendee martin = add(test.session(), u"Martin"_s);
        edit(test.session(), martin.id, u"organisation"_s, u"Valmont"_s);
        test.session().undo();
        edit(test.session(), martin.id, u"position"_s, u"Maire"_s);
        QVERIFY(test.session().redoLabel().isEmpty());
        test.trigger("actionShowHistory");
        auto *tree = test.find<QTreeView>("historyTree");
        auto *button = test.find<QPushButton>("historyTakeBack");
        const auto on = [tree](const QString &entry) {
            tree->setCurrentIndex(groupCalled(tree->model(), entry));
        };
        on(u"Undone: Change organisation"_s);
        QCOMPARE(button->text(), u"Bring this back"_s);
        test.click("historyTakeBack");
        QCOMPARE(test.session().roster().card(martin.id)->attendee.organisation, u"Valmont"_s);
        // Where there is nothing to be done about an entry, it says why.
        on(u"Undone: Change organisation"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(test.find<QLabel>("historySentence")->text().contains(u"brought back"_s));
        on(u"Change organisation"_s);
        QVERIFY(button->isEnabled());
        QCOMPARE(button->text(), u"Take this back"_s);
    }
    void whatCannotBeTakenBackIsExplained()
    {
        TestWindow test;
        const Attendee martin = add(test.session(), u"Martin"_s);
        edit(test.session(), martin.id, u"organisation"_s, u"Valmont"_s);
        edit(test.session(), martin.id, u"organisation"_s, u"Lyon"_s);
        test.trigger("actionShowHistory");
        auto *tree = test.find<QTreeView>("historyTree");
        tree->setCurrentIndex(groupCalled(tree->model(), u"Add Martin"_s));
        test.click("historyTakeBack");
        QVERIFY(test.find<QLabel>("historySentence")->text().contains(u"Martin"_s));
        QCOMPARE(test.session().roster().size(), 1);
    }
    void searchingLeavesWhatMatches()
    {
        TestWindow test;
        const Attendee martin = add(test.session(), u"Lefèvre"_s);
        add(test.session(), u"Zola"_s);
        edit(test.session(), martin.id, u"organisation"_s, u"Valmont"_s);
        test.trigger("actionShowHistory");
        const QAbstractItemModel *model = test.find<QTreeView>("historyTree")->model();
        test.fill("historySearch", u"lefevre"_s);
        QVERIFY(groupCalled(model, u"Add Lefèvre"_s).isValid());
        QVERIFY(groupCalled(model, u"Change organisation"_s).isValid());
        QVERIFY(!groupCalled(model, u"Add Zola"_s).isValid());
        QVERIFY(test.has("historyTree")); // Enter in the field closes nothing
    }
    void oneAttendeesHistoryIsShown()
    {
        TestWindow test;
        const Attendee martin = add(test.session(), u"Martin"_s);
        add(test.session(), u"Zola"_s);
        Jobs jobs;
        const Workbench bench{test.session(), test.prompts, test.window().actions(), jobs, {}, {}, {}, {}};
        HistoryDialog dialog(bench, martin.id, &test.window());
        dialog.open();
        const QAbstractItemModel *model = test.find<QTreeView>("historyTree")->model();
        QVERIFY(groupCalled(model, u"Add Martin"_s).isValid());
        QVERIFY(!groupCalled(model, u"Add Zola"_s).isValid());
        auto *whose = test.find<QComboBox>("historyOf");
        QCOMPARE(whose->currentText(), u"Martin"_s);
        whose->setFocus();
        QTest::keyClick(whose, Qt::Key_Up);
        QVERIFY(groupCalled(model, u"Add Zola"_s).isValid());
    }
    void whatCameInOneStepIsCountedOnce()
    {
        TestWindow test;
        add(test.session(), u"Martin"_s);
        auto items = test.session().store().history();
        QVERIFY_RESULT(items);
        // As an import is brought back around those who had stayed.
        HistoryItem people = items->front();
        people.entity = RecordKind::Attendee;
        people.action = JournalEntry::Created;
        HistoryItem answers = people;
        answers.entity = RecordKind::Answer;
        std::vector<HistoryItem> back;
        for (const auto &[item, count] :
             {std::pair{&answers, 14}, {&answers, 1}, {&answers, 12}, {&people, 99}}) {
            back.push_back(*item);
            back.back().records = count;
        }
        HistoryModel model;
        model.show(back, HistoryWords(test.session().roster()));
        const QModelIndex group = groupCalled(&model, back.front().label);
        QStringList lines;
        for (int row = 0; row < model.rowCount(group); ++row)
            lines.append(model.index(row, 0, group).data().toString());
        QCOMPARE(lines, (QStringList{u"Answer (27)"_s, u"Attendee (99)"_s}));
    }
    void theModelKeepsItsPromises()
    {
        TestWindow test;
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Attendee martin = add(test.session(), u"Martin"_s);
        Attendee after = martin;
        after.organisation = u"Valmont"_s;
        after.position = u"Maire"_s;
        QVERIFY_RESULT(test.session().change(u"Change two"_s, martin, after));
        const auto items = test.session().store().history();
        QVERIFY_RESULT(items);
        const HistoryWords words(test.session().roster());
        model.show(*items, words);
        const QModelIndex group = groupCalled(&model, u"Change two"_s);
        QCOMPARE(model.rowCount(group), 2);
        model.search(u"maire"_s);
        QCOMPARE(model.shownGroups(), 1);
        model.search(u"nobody at all"_s);
        QCOMPARE(model.rowCount(), 0);
        model.show(*items, words, test.session().roster().card(martin.id));
        model.search({});
        QVERIFY(model.shownGroups() >= 2);
    }
};

QTEST_MAIN(TestHistoryDialog)
#include "tst_historydialog.moc"
