// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// The list itself, by keys: searched, filtered, looked at in kept ways, many changed at once.
#include "tests/support/peoplelist.h"
#include "ui/attendees/filterbar.h"
#include "ui/attendees/markedtext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/headwidth.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>

using namespace colloquia;
using namespace colloquia::testing;
using namespace colloquia::testing::peoplelist;
using namespace Qt::StringLiterals;

class TestAttendeeList : public QObject
{
    Q_OBJECT

    static bool isMarked(TestWindow &test)
    {
        const QImage image = table(test).viewport()->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == theme::colours().mark)
                    return true;
            }
        }
        return false;
    }

private slots:
    void aSlipIsForgivenSaidAndMarked()
    {
        TestWindow test(addPeople);
        QVERIFY(!isMarked(test));
        search(test, u"maire lef"_s);
        QCOMPARE(names(test), QStringList{u"Lefèvre"_s});
        QVERIFY(test.find<QLabel>("listNote")->text().contains(u"similar"_s));
        QVERIFY(isMarked(test));
        QTest::keyClick(&test.window(), Qt::Key_Escape);
        QVERIFY(!test.has("listNote"));
        search(test, u"lefev"_s);
        QVERIFY(!test.has("listNote"));
        QVERIFY(isMarked(test));
    }
    void whatSomebodyWasFoundByIsSeenInACutCell()
    {
        TestWindow test(addPeople);
        table(test).showColumns({{u"family_name"_s, 0}, {u"organisation"_s, 90}, {u"status"_s, 0}});
        const int narrow = table(test).columnWidth(model(test).columnOf(u"organisation"_s));
        QVERIFY(table(test).fontMetrics().horizontalAdvance(u"Université de Hautecombe"_s) > narrow);
        search(test, u"hautecombe"_s);
        QCOMPARE(names(test), QStringList{u"Le Goff"_s});
        QVERIFY(isMarked(test));
    }
    void aTextGoesOnOverTheEmptyCellsBesideIt()
    {
        TestWindow test(addPeople);
        const auto drawn = [&test](const QString &family, const QString &column) {
            AttendeeTable &list = table(test);
            const int row = model(test).rowOf(called(test, family).id);
            const QRect cell = list.visualRect(model(test).index(row, model(test).columnOf(column)));
            return list.viewport()->grab(cell.adjusted(2, 2, -2, -2)).toImage();
        };
        const QImage empty = drawn(u"Lefèvre"_s, u"badge_printed_at"_s);
        const QImage present = drawn(u"Lefèvre"_s, u"checked_in_at"_s);
        const AttendeeId other = called(test, u"Étcheverry"_s).id;
        QVERIFY_RESULT(test.session().write(u"Represented"_s, [&](Writer &writer) {
            return people::represent(writer, other, called(test, u"Lefèvre"_s).id);
        }));
        // "Excused → Zoé Étcheverry" is wider than the column of the status; the tick stays free.
        const QImage goneOn = drawn(u"Lefèvre"_s, u"badge_printed_at"_s);
        QVERIFY(goneOn != empty);
        // In the colour it has, not in that of a printed badge.
        for (int i = 0; i < goneOn.width() * goneOn.height(); ++i) {
            const QColor pixel = goneOn.pixelColor(i % goneOn.width(), i / goneOn.width());
            QVERIFY(pixel.green() - pixel.red() < 40);
        }
        QCOMPARE(drawn(u"Lefèvre"_s, u"checked_in_at"_s), present);
        QCOMPARE(drawn(u"Œuvrard"_s, u"badge_printed_at"_s), empty);
    }
    void aTextIsCutWhereItsMarkIsWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("at the end") << u"Université de la ville de Hautecombe"_s << u"Hautecombe"_s;
        QTest::newRow("in the middle") << u"Mairie de Valmont, direction des relations"_s << u"Valmont"_s;
        QTest::newRow("at the beginning") << u"Mairie de Valmont, direction des relations"_s << u"Mai"_s;
    }
    void aTextIsCutWhereItsMarkIsWhole()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        const QFontMetrics metrics(QApplication::font());
        const int width = metrics.horizontalAdvance(u"… de la ville de"_s);
        const Mark mark{int(text.indexOf(found)), int(found.size())};
        const markedtext::Cut cut = markedtext::cut(text, {mark}, metrics, width, false);
        QCOMPARE(cut.text.mid(mark.start - cut.shift, mark.length), found);
        QVERIFY(metrics.horizontalAdvance(cut.text) <= width);
    }
    void theUsualColumnsAreAsWideAsAtFirstAndHeadsAreWhole()
    {
        TestWindow test(addPeople);
        const std::vector<ShownColumn> first = table(test).shownColumns();
        table(test).showColumns({{u"family_name"_s, 20}, {u"organisation"_s, 300}, {u"status"_s, 0}});
        const int name = model(test).columnOf(u"family_name"_s);
        QVERIFY(table(test).columnWidth(name) >= headWidth(*table(test).horizontalHeader(), name, true));
        choose(test, "actionShowViews", u"usualView"_s);
        QCOMPARE(table(test).shownColumns(), first);
        // Only what somebody draws is remembered: at another width the usual ones fit again.
        test.window().resize(1500, 800);
        QCoreApplication::processEvents();
        QVERIFY(!QSettings().contains(u"attendees/columnKeys"_s));
        table(test).horizontalHeader()->resizeSection(name, 200);
        QVERIFY(QSettings().contains(u"attendees/columnKeys"_s));
    }
    void escapeGivesTheListBackAsItWas()
    {
        TestWindow test(addPeople);
        goTo(test, u"Œuvrard"_s, u"organisation"_s);
        const AttendeeId before = table(test).currentId();
        search(test, u"lefevre"_s);
        QTest::keyClick(test.find<QLineEdit>("searchPeople"), Qt::Key_Return);
        QCOMPARE(table(test).currentId(), called(test, u"Lefèvre"_s).id);
        QVERIFY(test.find<QLabel>("attendeeName")->text().contains(u"Élise"_s));
        QTest::keyClick(&table(test), Qt::Key_Escape);
        QCOMPARE(names(test).size(), 4);
        QCOMPARE(table(test).currentId(), before);
        QCOMPARE(table(test).currentIndex().column(), model(test).columnOf(u"organisation"_s));
        QCOMPARE(table(test).selectedIds(), std::vector{before});
    }
    void downGoesFromTheSearchFieldIntoTheList()
    {
        TestWindow test(addPeople);
        search(test, u"mairie"_s);
        QTest::keyClick(test.find<QLineEdit>("searchPeople"), Qt::Key_Down);
        QVERIFY(table(test).hasFocus());
        QVERIFY(names(test).contains(called(test, u"Lefèvre"_s).familyName));
        QVERIFY(table(test).currentId().isValid());
    }
    void theQuestionIsAnsweredBesideTheName()
    {
        TestWindow test(addPeople);
        search(test, u"goff"_s);
        QTest::keyClick(test.find<QLineEdit>("searchPeople"), Qt::Key_Return);
        QVERIFY(test.find<QLabel>("attendeeSubtitle")->text().contains(u"coming on site"_s));
    }
    void aFilterIsMadeChangedAndRemovedByKeys()
    {
        TestWindow test(addPeople);
        choose(test, "actionAddFilter", u"filter_organisation"_s);
        auto *line = test.find<QLineEdit>("conditionSearch");
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u"reseau"_s);
        QCOMPARE(test.find<QListWidget>("conditionValues")->count(), 1);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(names(test), QStringList{u"Étcheverry"_s});
        auto *chip = test.find<QPushButton>("chip0");
        QVERIFY(chip->text().contains(u"Réseau"_s));
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Return);
        auto *offers = test.find<QComboBox>("conditionOffers");
        offers->setFocus();
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QCOMPARE(names(test).size(), 3);
        QVERIFY(!names(test).contains(u"Étcheverry"_s));
        chip = test.find<QPushButton>("chip0");
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(names(test).size(), 4);
        QVERIFY(!test.has("chip0"));
        QCOMPARE(test.window().focusWidget(), test.find("addFilter"));
    }
    void escapeTakesTheLastChipAndLeavesTheCursorWhereItWas()
    {
        TestWindow test(addPeople);
        using C = Condition;
        test.window().findChild<FilterBar *>()->setFilter(
            {{u"status"_s, C::Is, {u"registered"_s}}, {u"organisation"_s, C::Contains, {u"mairie"_s}}});
        goTo(test, u"Œuvrard"_s, u"organisation"_s);
        const AttendeeId before = table(test).currentId();
        QTest::keyClick(&table(test), Qt::Key_Escape);
        QVERIFY(test.has("chip0"));
        QVERIFY(!test.has("chip1"));
        QCOMPARE(table(test).currentId(), before);
        QTest::keyClick(&table(test), Qt::Key_Escape);
        QVERIFY(!test.has("chip0"));
        QCOMPARE(names(test).size(), 4);
        QCOMPARE(table(test).currentId(), before);
        QCOMPARE(table(test).selectedIds(), std::vector{before});
    }
    void menusThatAKeyOpensHaveTheirFirstEntryLit()
    {
        TestWindow test(addPeople);
        for (const char *action : {"actionShowViews", "actionAddFilter"}) {
            test.trigger(action);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY2(menu, action);
            QVERIFY2(menu->activeAction() && !menu->activeAction()->isSeparator(), action);
            menu->close();
        }
    }
    void aViewThatIsNoLongerSeenSaysSo()
    {
        TestWindow test(addPeople);
        choose(test, "actionAddFilter", u"filter_organisation"_s);
        auto *line = test.find<QLineEdit>("conditionSearch");
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u"reseau"_s);
        QTest::keyClick(line, Qt::Key_Return);
        test.prompts.texts.enqueue(u"Networks"_s);
        choose(test, "actionShowViews", u"keepView"_s);
        QCOMPARE(test.find<QPushButton>("views")->text(), u"View: Networks ▾"_s);
        table(test).setFocus();
        QTest::keyClick(&table(test), Qt::Key_Escape);
        QCOMPARE(test.find<QPushButton>("views")->text(), u"View: Networks, changed ▾"_s);
        choose(test, "actionShowViews", u"view_Networks"_s);
        QCOMPARE(test.find<QPushButton>("views")->text(), u"View: Networks ▾"_s);
        QCOMPARE(names(test), QStringList{u"Étcheverry"_s});
    }
    void severalValuesAreTickedForOneFilter()
    {
        TestWindow test(addPeople);
        choose(test, "actionAddFilter", u"filter_organisation"_s);
        auto *values = test.find<QListWidget>("conditionValues");
        values->setFocus();
        QTest::keyClick(values, Qt::Key_Space);
        QTest::keyClick(values, Qt::Key_Down);
        QTest::keyClick(values, Qt::Key_Space);
        QTest::keyClick(values, Qt::Key_Return);
        QCOMPARE(names(test).size(), 2);
    }
    void aViewIsKeptLookedAtAndRemoved()
    {
        TestWindow test(addPeople);
        PageTarget target;
        target.filter = {{u"organisation"_s, Condition::Contains, {u"mairie"_s}}};
        test.window().showPage(PageKind::Attendees, target);
        table(test).showColumns({{u"family_name"_s, 0}, {u"email"_s, 0}});
        table(test).sortBy(u"family_name"_s, true);
        test.prompts.texts.enqueue(u"Les mairies"_s);
        choose(test, "actionShowViews", u"keepView"_s);
        QCOMPARE(test.session().programme().views.size(), size_t(1));
        QTest::keyClick(&table(test), Qt::Key_Escape);
        table(test).showColumns({});
        table(test).sortBy(u"family_name"_s, false);
        QCOMPARE(names(test).size(), 4);

        test.restart();
        choose(test, "actionShowViews", u"view_Les mairies"_s);
        QCOMPARE(names(test), QStringList({u"Œuvrard"_s, u"Lefèvre"_s}));
        QCOMPARE(table(test).shownColumns().size(), size_t(2));
        test.prompts.texts.enqueue(u"Mairies"_s);
        choose(test, "actionShowViews", u"renameView"_s);
        QCOMPARE(test.session().programme().views.front().name, u"Mairies"_s);
        choose(test, "actionShowViews", u"removeView"_s);
        QVERIFY(test.session().programme().views.empty());
        test.trigger("actionUndo");
        QCOMPARE(test.session().programme().views.front().name, u"Mairies"_s);
    }
    void columnsAreTickedAndMovedByKeys()
    {
        TestWindow test(addPeople);
        test.trigger("actionChooseColumns");
        auto *list = test.find<QListWidget>("columns");
        QTRY_VERIFY(list->hasFocus());
        const auto keys = [&test] {
            QStringList all;
            for (const ShownColumn &column : table(test).shownColumns())
                all.append(column.key);
            return all;
        };
        QCOMPARE(keys().at(1), u"given_name"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(keys().at(2), u"given_name"_s);
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(keys().last(), u"question:Régime"_s);
        QTest::keyClick(list, Qt::Key_Escape);
        test.restart();
        QCOMPARE(keys().last(), u"question:Régime"_s);
        QCOMPARE(keys().at(2), u"given_name"_s);
    }
    void chipsColumnsAndTheOrderFollowAQuestionThatIsCalledOtherwise()
    {
        TestWindow test(addPeople);
        table(test).showColumns({{u"family_name"_s, 0}, {u"question:Régime"_s, 0}});
        auto *filters = test.window().findChild<FilterBar *>();
        filters->setFilter({{u"question:Régime"_s, Condition::IsEmpty, {}}});
        table(test).sortBy(u"question:Régime"_s, true);
        goTo(test, u"Le Goff"_s, u"family_name"_s);
        const Question before = test.session().programme().questions.front();
        QVERIFY_RESULT(test.session().write(u"Rename"_s, [&](Writer &writer) {
            Question after = before;
            after.text = u"Repas"_s;
            return writer.change(before, after);
        }));
        QVERIFY(test.find<QPushButton>("chip0")->text().contains(u"Repas"_s));
        QCOMPARE(names(test).size(), 4);
        QCOMPARE(table(test).currentId(), called(test, u"Le Goff"_s).id);
        QCOMPARE(model(test).listing().sort, u"question:Repas"_s);
        QCOMPARE(table(test).shownColumns().back().key, u"question:Repas"_s);
        test.restart();
        QCOMPARE(table(test).shownColumns().back().key, u"question:Repas"_s);
    }
    void theNumberIsNamedBeforeManyAreChanged()
    {
        TestWindow test(addPeople);
        table(test).setFocus();
        QTest::keySequence(&table(test), QKeySequence::SelectAll);
        test.trigger("actionChangeRole");
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu->actions().first()->text().contains(u"4"_s));
        menu->close();
        choose(test, "actionChangeRole", u"role_speaker"_s);
        for (const AttendeeCard &card : test.session().roster().cards())
            QCOMPARE(card.attendee.role, Role::Speaker);
        test.prompts.texts.enqueue(u"végétarien"_s);
        test.trigger("actionChangeAnswer");
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        menu->setActiveAction(menu->actions().last());
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(test.prompts.asked.last().contains(u"4"_s));
        for (const AttendeeCard &card : test.session().roster().cards())
            QCOMPARE(answerTo(card, test.session().programme().questions.front().id), u"végétarien"_s);
        test.trigger("actionNoteReply");
        QTest::keyClick(test.find("replyDialog"), Qt::Key_Return);
        for (const AttendeeCard &card : test.session().roster().cards())
            QCOMPARE(card.attendee.repliedBy, Reply::Telephone);
        test.trigger("actionUndo");
        for (const AttendeeCard &card : test.session().roster().cards())
            QCOMPARE(card.attendee.repliedBy, Reply::Unknown);
    }
    void aReplySaysWhetherThePersonComes_data()
    {
        QTest::addColumn<QByteArray>("choice");
        QTest::addColumn<Status>("status");
        QTest::newRow("comes") << QByteArray("replyComes") << Status::Registered;
        QTest::newRow("is excused") << QByteArray("replyExcused") << Status::Excused;
        QTest::newRow("has not decided") << QByteArray("replyNotSaid") << Status::Invited;
    }
    void aReplySaysWhetherThePersonComes()
    {
        QFETCH(QByteArray, choice);
        QFETCH(Status, status);
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"given_name"_s);
        choose(test, "actionChangeStatus", u"status_invited"_s);
        test.trigger("actionNoteReply");
        // The answer comes first; its letter chooses it.
        QTRY_VERIFY(test.find<QRadioButton>("replyComes")->hasFocus());
        while (!test.find<QRadioButton>(choice.constData())->isChecked())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        const QDate letter = QDate::currentDate().addDays(-6);
        test.find<QDateEdit>("replyOn")->setDate(letter);
        QTest::keyClick(test.find("replyDialog"), Qt::Key_Return);
        const Attendee after = called(test, u"Le Goff"_s);
        QCOMPARE(after.status, status);
        QCOMPARE(after.repliedOn, letter);
        QCOMPARE(after.repliedBy, Reply::Telephone);
        const Colloquium &here = test.session().programme().colloquium;
        QCOMPARE(there(after.registeredAt, here).date(), status == Status::Registered ? letter : QDate());
        QVERIFY(test.session().undoLabel().contains(u"Le Goff"_s));
        test.trigger("actionUndo");
        QCOMPARE(called(test, u"Le Goff"_s).status, Status::Invited);
        QVERIFY(!called(test, u"Le Goff"_s).repliedOn.isValid());
    }
    void aReplyNamesWhoComesInstead()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"given_name"_s);
        test.trigger("actionNoteReply");
        QTRY_VERIFY(test.find<QRadioButton>("replyComes")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(test.find<QRadioButton>("replyRepresented")->isChecked());
        QTest::keyClick(test.find("replyDialog"), Qt::Key_Return);
        QTRY_COMPARE(QApplication::activeWindow(), test.find("personPicker"));
        QTest::keyClicks(QApplication::focusWidget(), u"lefevre"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const Attendee absent = called(test, u"Le Goff"_s);
        QCOMPARE(absent.status, Status::Excused);
        QCOMPARE(absent.repliedOn, QDate::currentDate());
        QCOMPARE(test.session().roster().card(absent.id)->representedBy, called(test, u"Lefèvre"_s).id);
        test.trigger("actionUndo");
        QCOMPARE(called(test, u"Le Goff"_s).status, Status::Registered);
        QVERIFY(!called(test, u"Le Goff"_s).repliedOn.isValid());
    }
    void whoeverHasToWaitIsSaidWithUndoBesideIt()
    {
        TestWindow test([](Store &store) {
            addPeople(store);
            Workshop meal;
            meal.title = u"Repas"_s;
            meal.capacity = 1;
            QVERIFY_RESULT(store.write(u"Meal"_s, [&meal](Writer &writer) { return writer.add(meal); }));
        });
        table(test).setFocus();
        QTest::keySequence(&table(test), QKeySequence::SelectAll);
        test.trigger("actionChangeEnrolment");
        QMenu *menu = test.find<QMenu>("actionChangeEnrolmentMenu");
        QMenu *meal = menu->actions().last()->menu();
        QVERIFY(meal);
        meal->actions().front()->trigger();
        menu->close();
        QVERIFY(test.find<QLabel>("statusSentence")->text().contains(u"Repas"_s));
        QVERIFY(test.find<QLabel>("statusSentence")->text().contains(u"3"_s));
        test.click("statusUndo");
        QVERIFY(test.session().roster().cards().front().enrolments.empty());
    }
    void whoComesBackByUndoIsSelected()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"family_name"_s);
        const AttendeeId gone = table(test).currentId();
        QTest::keyClick(&table(test), Qt::Key_Delete);
        QVERIFY(table(test).selectedIds().empty());
        QTest::keySequence(&table(test), QKeySequence::Undo);
        QCOMPARE(table(test).selectedIds(), std::vector{gone});
        QCOMPARE(table(test).currentId(), gone);
        QVERIFY(test.find<QLabel>("attendeeName")->text().contains(u"Le Goff"_s));
        QTest::keySequence(&table(test), QKeySequence::SelectAll);
        QTest::keyClick(&table(test), Qt::Key_Delete);
        QTest::keySequence(&test.window(), QKeySequence::Undo);
        QCOMPARE(table(test).selectedIds().size(), size_t(4));
    }
    void whatIsShownIsWhatLeaves()
    {
        TestWindow test(addPeople);
        search(test, u"maire"_s);
        QCOMPARE(names(test).size(), 2);
        const Listing listing = qobject_cast<Page *>(test.window().currentPage())->listing();
        QCOMPARE(test.session().roster().numbers(listing).size(), size_t(2));
        QCOMPARE(test.window().currentPage()->status(), u"2 of 4 shown"_s);
    }
};

QTEST_MAIN(TestAttendeeList)
#include "tst_attendeelist.moc"
