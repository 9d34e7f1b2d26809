// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// The list itself, by keys: searched, filtered, edited where it stands, copied and pasted.
#include "app/store/people.h"
#include "tests/support/testwindow.h"
#include "ui/attendees/attendeetable.h"
#include "ui/attendees/attendeetablemodel.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestAttendeeList : public QObject
{
    Q_OBJECT

    static void addPeople(Store &store)
    {
        const std::vector<std::array<QString, 3>> people = {
            {u"Élise"_s, u"Lefèvre"_s, u"Mairie de Valmont"_s},
            {u"Océane"_s, u"Le Goff"_s, u"Université de Hautecombe"_s},
            {u"Chloé"_s, u"Œuvrard"_s, u"Mairie d'Aubeterre"_s},
            {u"Zoé"_s, u"Étcheverry"_s, u"Réseau des villes"_s}};
        const auto written = store.write(u"People"_s, [&people](Writer &writer) -> Result<void> {
            for (const auto &[given, family, organisation] : people) {
                Attendee attendee;
                attendee.givenName = given;
                attendee.familyName = family;
                attendee.organisation = organisation;
                if (const auto done = people::add(writer, attendee); !done)
                    return done;
            }
            Question question;
            question.text = u"Régime"_s;
            return writer.add(question);
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().sentence));
    }
    static AttendeeTable &table(TestWindow &test) { return *test.find<AttendeeTable>("attendeeTable"); }
    static const AttendeeTableModel &model(TestWindow &test)
    {
        return *qobject_cast<const AttendeeTableModel *>(table(test).model());
    }
    static QStringList names(TestWindow &test)
    {
        QStringList names;
        for (int row = 0; row < model(test).rowCount(); ++row)
            names.append(model(test).card(row).attendee.familyName);
        return names;
    }
    static const Attendee &called(TestWindow &test, const QString &family)
    {
        for (const AttendeeCard &card : test.session().roster().cards()) {
            if (card.attendee.familyName == family)
                return card.attendee;
        }
        qFatal("nobody is called %s", qPrintable(family));
    }
    // To the person and column by the arrow keys.
    static void goTo(TestWindow &test, const QString &family, const QString &column)
    {
        AttendeeTable &list = table(test);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Home, Qt::ControlModifier);
        while (called(test, family).id != list.currentId() &&
               list.currentIndex().row() + 1 < model(test).rowCount())
            QTest::keyClick(&list, Qt::Key_Down);
        const auto place = [&list](int section) { return list.horizontalHeader()->visualIndex(section); };
        const int wanted = place(model(test).columnOf(column));
        QVERIFY(!list.isColumnHidden(model(test).columnOf(column)));
        for (int tries = 0; tries < 60 && place(list.currentIndex().column()) != wanted; ++tries)
            QTest::keyClick(&list, place(list.currentIndex().column()) < wanted ? Qt::Key_Right : Qt::Key_Left);
        QCOMPARE(list.currentId(), called(test, family).id);
        QCOMPARE(list.currentIndex().column(), model(test).columnOf(column));
    }
    // Letters beyond Latin-1 keys come as an input method brings them.
    static void typeInCell(TestWindow &test, const QString &text)
    {
        auto *cell = test.find<QLineEdit>("cellEdit");
        QVERIFY(cell);
        cell->selectAll();
        cell->insert(text);
    }
    static void search(TestWindow &test, const QString &text)
    {
        QTest::keySequence(&test.window(), QKeySequence::Find);
        QTest::keyClicks(test.find<QLineEdit>("searchPeople"), text);
    }
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
    static void choose(TestWindow &test, const char *action, const QString &entry)
    {
        test.trigger(action);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction *found = menu->findChild<QAction *>(entry);
        QVERIFY2(found, qPrintable(entry));
        menu->setActiveAction(found);
        QTest::keyClick(menu, Qt::Key_Return);
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
    void cellsAreEditedAsInASpreadsheet()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"organisation"_s);
        const int row = table(test).currentIndex().row();
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"Métropole de Brume"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Return);
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Métropole de Brume"_s);
        QVERIFY(table(test).hasFocus());
        QCOMPARE(table(test).currentIndex().row(), row + 1);
        QCOMPARE(table(test).currentIndex().column(), model(test).columnOf(u"organisation"_s));

        // Typing starts it; Esc gives it up.
        const QString next = model(test).card(row + 1).attendee.familyName;
        const QString before = called(test, next).organisation;
        QTest::keyClick(&table(test), Qt::Key_X);
        QCOMPARE(test.find<QLineEdit>("cellEdit")->text(), u"x"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Escape);
        QCOMPARE(called(test, next).organisation, before);
        QVERIFY(table(test).hasFocus());

        // Tab keeps and goes right, Shift+Tab left.
        goTo(test, u"Le Goff"_s, u"given_name"_s);
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"Oriane"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Tab);
        QCOMPARE(called(test, u"Le Goff"_s).givenName, u"Oriane"_s);
        QCOMPARE(table(test).currentIndex().column(), model(test).columnOf(u"organisation"_s));
        QTest::keyClick(&table(test), Qt::Key_F2);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Backtab);
        QCOMPARE(table(test).currentIndex().column(), model(test).columnOf(u"given_name"_s));
        test.trigger("actionUndo");
        QCOMPARE(called(test, u"Le Goff"_s).givenName, u"Océane"_s);
    }
    void aChangedNameMovesItsRowAndTheEditGoesOnBelow()
    {
        TestWindow test(addPeople);
        goTo(test, u"Étcheverry"_s, u"family_name"_s);
        const AttendeeId below = model(test).card(table(test).currentIndex().row() + 1).attendee.id;
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"Zola"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Return);
        QCOMPARE(names(test).last(), u"Zola"_s);
        QCOMPARE(table(test).currentId(), below);
    }
    void aStatusIsChosenInItsCell()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"status"_s);
        QTest::keyClick(&table(test), Qt::Key_F2);
        auto *box = test.find<QComboBox>("cellEdit");
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(called(test, u"Le Goff"_s).status, Status::Excused);
    }
    void whatCannotBeKeptStaysInItsCellWithTheReason()
    {
        TestWindow test(addPeople);
        table(test).showColumns({{u"family_name"_s, 0}, {u"email"_s, 0}});
        goTo(test, u"Le Goff"_s, u"email"_s);
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"oceane at mairie"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Return);
        QVERIFY(test.has("cellEdit"));
        QVERIFY(test.find<QLabel>("listNote")->text().contains(u"oceane at mairie"_s));
        QVERIFY(called(test, u"Le Goff"_s).email.isEmpty());
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Escape);
        QVERIFY(!test.has("listNote"));
        // A column that is nobody's to type says why.
        const QModelIndex present =
            model(test).index(0, model(test).columnOf(u"workshops"_s));
        QVERIFY(present.data(Qt::ToolTipRole).toString().contains(u"form"_s));
        QVERIFY(!(present.flags() & Qt::ItemIsEditable));
    }
    void whatChangedMeanwhileIsSaidAndNotOverwritten()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"organisation"_s);
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"Ici"_s);
        const auto other = Store::open(test.path(), Identity{u"Paul"_s, u"elsewhere"_s});
        QVERIFY_RESULT(other);
        const Attendee before = called(test, u"Le Goff"_s);
        Attendee after = before;
        after.organisation = u"Ailleurs"_s;
        QVERIFY_RESULT(
            (*other)->write(u"Edit"_s, [&](Writer &writer) { return writer.change(before, after); }));
        // The list hears of it; what is being typed stays.
        QVERIFY_RESULT(test.session().store().poll());
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Ailleurs"_s);
        QCOMPARE(test.find<QLineEdit>("cellEdit")->text(), u"Ici"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Return);
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Ailleurs"_s);
        QVERIFY(test.find<QLabel>("listNote")->text().contains(u"Ailleurs"_s));
    }
    void anOpenCellOutlivesThatTheListIsReadAnew()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"organisation"_s);
        QTest::keyClick(&table(test), Qt::Key_F2);
        typeInCell(test, u"Ici"_s);
        const auto other = Store::open(test.path(), Identity{u"Paul"_s, u"elsewhere"_s});
        QVERIFY_RESULT(other);
        Attendee newcomer;
        newcomer.familyName = u"Benali"_s;
        QVERIFY_RESULT(
            (*other)->write(u"Add"_s, [&](Writer &writer) { return people::add(writer, newcomer); }));
        QVERIFY_RESULT(test.session().store().poll());
        QCOMPARE(names(test).size(), 5);
        QCOMPARE(test.find<QLineEdit>("cellEdit")->text(), u"Ici"_s);
        QTest::keyClick(test.find("cellEdit"), Qt::Key_Return);
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Ici"_s);
    }
    void aBlockGoesToTheClipboardAndComesFromThere()
    {
        TestWindow test(addPeople);
        table(test).showColumns({{u"family_name"_s, 0}, {u"organisation"_s, 0}, {u"status"_s, 0}});
        goTo(test, u"Étcheverry"_s, u"organisation"_s);
        QTest::keySequence(&table(test), QKeySequence::SelectAll);
        QTest::keySequence(&table(test), QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.front().startsWith(u"Étcheverry\tRéseau des villes\t"_s));

        goTo(test, u"Étcheverry"_s, u"organisation"_s);
        QGuiApplication::clipboard()->setText(u"Mairie A\tExcused\r\nMairie B\tWaiting\r\n"_s);
        QTest::keySequence(&table(test), QKeySequence::Paste);
        QCOMPARE(called(test, u"Étcheverry"_s).organisation, u"Mairie A"_s);
        QCOMPARE(called(test, u"Étcheverry"_s).status, Status::Excused);
        QCOMPARE(called(test, u"Le Goff"_s).status, Status::Waiting);
        QVERIFY(test.session().undoLabel().contains(u"4"_s));
        QVERIFY(test.session().undoLabel().contains(u"2"_s));
        test.trigger("actionUndo");
        QCOMPARE(called(test, u"Étcheverry"_s).organisation, u"Réseau des villes"_s);
        QCOMPARE(called(test, u"Le Goff"_s).status, Status::Registered);
    }
    void whatCannotBePastedIsNamedBefore()
    {
        TestWindow test(addPeople);
        goTo(test, u"Œuvrard"_s, u"status"_s);
        test.prompts.confirms = false;
        QGuiApplication::clipboard()->setText(u"Excused\nperhaps\nWaiting\n"_s);
        const int size = test.session().roster().size();
        goTo(test, u"Lefèvre"_s, u"status"_s);
        QTest::keySequence(&table(test), QKeySequence::Paste);
        const QString asked = test.prompts.asked.last();
        QVERIFY2(asked.contains(u"Row 2, Status"_s), qPrintable(asked));
        QVERIFY2(asked.contains(u"nobody is added"_s), qPrintable(asked));
        QCOMPARE(called(test, u"Lefèvre"_s).status, Status::Registered);
        test.prompts.confirms = true;
        QTest::keySequence(&table(test), QKeySequence::Paste);
        QCOMPARE(called(test, u"Lefèvre"_s).status, Status::Excused);
        QCOMPARE(test.session().roster().size(), size);
    }
    void oneCellGoesToAllSelected()
    {
        TestWindow test(addPeople);
        goTo(test, u"Étcheverry"_s, u"organisation"_s);
        QTest::keySequence(&table(test), QKeySequence::SelectAll);
        QGuiApplication::clipboard()->setText(u"Région"_s);
        QTest::keySequence(&table(test), QKeySequence::Paste);
        for (const AttendeeCard &card : test.session().roster().cards())
            QCOMPARE(card.attendee.organisation, u"Région"_s);
    }
    void presenceIsTickedBySpaceAndTakenBack()
    {
        TestWindow test(addPeople);
        goTo(test, u"Le Goff"_s, u"checked_in_at"_s);
        const AttendeeId id = table(test).currentId();
        QTest::keyClick(&table(test), Qt::Key_Space);
        QVERIFY(checkedInAt(*test.session().roster().card(id)).isValid());
        QVERIFY(table(test).currentIndex().data(Qt::ToolTipRole).toString().contains(u"Present since"_s));
        QTest::keyClick(&table(test), Qt::Key_Space);
        QVERIFY(!checkedInAt(*test.session().roster().card(id)).isValid());
    }
    void aFilterIsMadeChangedAndRemovedByKeys()
    {
        TestWindow test(addPeople);
        choose(test, "actionAddFilter", u"filter_organisation"_s);
        auto *line = test.find<QLineEdit>("conditionSearch");
        QVERIFY(line->hasFocus());
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
        QVERIFY(test.find("addFilter")->hasFocus());
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
        QVERIFY(list->hasFocus());
        const auto keys = [&test] {
            QStringList keys;
            for (const ShownColumn &column : table(test).shownColumns())
                keys.append(column.key);
            return keys;
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
