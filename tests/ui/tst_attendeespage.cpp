// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "tests/support/testwindow.h"
#include "ui/attendees/attendeetable.h"
#include "ui/attendees/attendeetablemodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTreeWidget>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestAttendeesPage : public QObject
{
    Q_OBJECT

    static void addPeople(Store &store)
    {
        const std::vector<std::array<QString, 3>> people = {
            {u"Élise"_s, u"Lefèvre"_s, u"Mairie de Valmont"_s},
            {u"Océane"_s, u"Le Goff"_s, u"Université de Hautecombe"_s},
            {u"Priscille"_s, u"d'Almeida"_s, u"Université de Montclair"_s},
            {u"Chloé"_s, u"Œuvrard"_s, u"Mairie d'Aubeterre"_s},
            {u"Rémi"_s, u"Fauré"_s, u"Mairie de Pont-Saint-Ange"_s},
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
            Workshop workshop;
            workshop.title = u"Atelier 1, le monde"_s;
            workshop.capacity = 1;
            return writer.add(workshop);
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().sentence));
    }
    static QStringList familyNames(TestWindow &test)
    {
        const auto *table = test.find<AttendeeTable>("attendeeTable");
        QStringList names;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names.append(table->model()->index(row, 0).data().toString());
        return names;
    }
    // Not kept yet.
    static QLineEdit *typeOverOrganisation(TestWindow &test)
    {
        auto *field = test.find<QLineEdit>("organisation");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"Mairie typed"_s);
        return field;
    }
    // As another program does it.
    static void changeElsewhere(TestWindow &test, AttendeeId id)
    {
        const auto other = Store::open(test.path(), Identity{u"Paul"_s, u"elsewhere"_s});
        QVERIFY_RESULT(other);
        const Attendee before = test.session().roster().card(id)->attendee;
        Attendee after = before;
        after.organisation = u"Mairie elsewhere"_s;
        QVERIFY_RESULT(
            (*other)->write(u"Change"_s, [&](Writer &writer) { return writer.change(before, after); }));
    }
    static void typeInto(TestWindow &test, const QString &text)
    {
        auto *search = test.find<QLineEdit>("searchPeople");
        QTest::keySequence(&test.window(), QKeySequence::Find);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, text);
    }

private slots:
    void familyNamesStandWherePeopleLookForThem()
    {
        TestWindow test(addPeople);
        QCOMPARE(familyNames(test), QStringList({u"d'Almeida"_s, u"Étcheverry"_s, u"Fauré"_s, u"Le Goff"_s,
                                                 u"Lefèvre"_s, u"Œuvrard"_s}));
    }
    void typingWithoutAccentsFindsAndEnterOpensTheFirst()
    {
        TestWindow test(addPeople);
        typeInto(test, u"lefevre"_s);
        QCOMPARE(familyNames(test), QStringList{u"Lefèvre"_s});
        QTest::keyClick(test.find<QLineEdit>("searchPeople"), Qt::Key_Return);
        QVERIFY(test.find<QLabel>("attendeeName")->text().contains(u"Élise"_s));
        QTest::keyClick(&test.window(), Qt::Key_Escape);
        QCOMPARE(familyNames(test).size(), 6);
        typeInto(test, u"zut lef"_s);
        QVERIFY(test.has("nothingFound"));
        test.find<QLineEdit>("searchPeople")->clear();
        typeInto(test, u"mairie lef"_s);
        QCOMPARE(familyNames(test), QStringList{u"Lefèvre"_s});
    }
    void aStatusIsChangedAndTakenBack()
    {
        TestWindow test(addPeople);
        auto *status = test.find<QComboBox>("status");
        QVERIFY(status);
        status->setFocus();
        status->setCurrentIndex(int(Status::Excused));
        emit status->activated(int(Status::Excused));
        const AttendeeId first = test.find<AttendeeTable>("attendeeTable")->currentId();
        QCOMPARE(test.session().roster().card(first)->attendee.status, Status::Excused);
        QVERIFY(test.has("statusUndo"));
        test.click("statusUndo");
        QCOMPARE(test.session().roster().card(first)->attendee.status, Status::Registered);
        QCOMPARE(status->currentIndex(), int(Status::Registered));
    }
    void whatAFieldHasKeptIsUndoneInTheColloquium()
    {
        TestWindow test(addPeople);
        const AttendeeId first = test.find<AttendeeTable>("attendeeTable")->currentId();
        const QString before = test.session().roster().card(first)->attendee.organisation;
        test.fill("organisation", u"Mairie de Rivesaltine"_s);
        QCOMPARE(test.session().roster().card(first)->attendee.organisation, u"Mairie de Rivesaltine"_s);
        auto *field = test.find<QLineEdit>("organisation");
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(test.session().roster().card(first)->attendee.organisation, before);
        QCOMPARE(field->text(), before);
        QVERIFY(!test.session().redoLabel().isEmpty());
    }
    void aNewPersonIsKeptAsSoonAsThereIsAName()
    {
        TestWindow test(addPeople);
        test.trigger("actionAddAttendee");
        test.fill("given_name", u"Naïma"_s);
        QCOMPARE(test.session().roster().size(), 6);
        test.fill("family_name", u"El Mansouri"_s);
        QCOMPARE(test.session().roster().size(), 7);
        test.fill("email", u"naima at mairie.example"_s);
        QVERIFY(test.has("error_email"));
        test.fill("email", u"naima@mairie.example"_s);
        QVERIFY(!test.has("error_email"));
        test.restart();
        QVERIFY(familyNames(test).contains(u"El Mansouri"_s));
        const auto &cards = test.session().roster().cards();
        QCOMPARE(cards.back().attendee.email, u"naima@mairie.example"_s);
        QCOMPARE(cards.back().attendee.givenName, u"Naïma"_s);
    }
    void manyAreRemovedAfterTheirNumberWasSaidAndComeBack()
    {
        TestWindow test(addPeople);
        auto *table = test.find<AttendeeTable>("attendeeTable");
        table->setFocus();
        QTest::keySequence(table, QKeySequence::SelectAll);
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(test.prompts.asked.last().contains(u"6"_s));
        QCOMPARE(test.session().roster().size(), 0);
        QVERIFY(test.has("emptyImport"));
        test.trigger("actionUndo");
        QCOMPARE(test.session().roster().size(), 6);
    }
    void aFullWorkshopPutsOnTheWaitingList()
    {
        TestWindow test(addPeople);
        auto *checks = test.find<QTreeWidget>("workshopChecks");
        checks->topLevelItem(0)->setCheckState(0, Qt::Checked);
        auto *table = test.find<AttendeeTable>("attendeeTable");
        QTest::keyClick(table, Qt::Key_Down);
        test.find<QTreeWidget>("workshopChecks")->topLevelItem(0)->setCheckState(0, Qt::Checked);
        const AttendeeCard *second = test.session().roster().card(table->currentId());
        QCOMPARE(second->enrolments.size(), size_t(1));
        QCOMPARE(second->enrolments.front().state, EnrolmentState::Waiting);
    }
    void spaceTicksAWorkshopAndTheTickStays()
    {
        TestWindow test(addPeople);
        auto *checks = test.find<QTreeWidget>("workshopChecks");
        checks->setFocus();
        checks->setCurrentItem(checks->topLevelItem(0));
        QTest::keyClick(checks, Qt::Key_Space);
        const AttendeeId first = test.find<AttendeeTable>("attendeeTable")->currentId();
        QCOMPARE(test.session().roster().card(first)->enrolments.size(), size_t(1));
        QCOMPARE(checks->currentItem()->checkState(0), Qt::Checked);
        QTest::keyClick(checks, Qt::Key_Space);
        QVERIFY(test.session().roster().card(first)->enrolments.empty());
        QCOMPARE(checks->currentItem()->checkState(0), Qt::Unchecked);
    }
    void manyAreEnrolledAsFarAsThereAreSeats()
    {
        TestWindow test(addPeople);
        auto *table = test.find<AttendeeTable>("attendeeTable");
        table->setFocus();
        QTest::keySequence(table, QKeySequence::SelectAll);
        auto *action = test.window().findChild<QAction *>(u"actionChangeEnrolment"_s);
        emit action->menu()->aboutToShow();
        const auto menus = action->menu()->findChildren<QMenu *>();
        QCOMPARE(menus.size(), 1);
        menus.front()->actions().front()->trigger();
        int seated = 0;
        int waiting = 0;
        for (const AttendeeCard &card : test.session().roster().cards()) {
            QCOMPARE(card.enrolments.size(), size_t(1));
            card.enrolments.front().state == EnrolmentState::Waiting ? ++waiting : ++seated;
        }
        QCOMPARE(seated, 1);
        QCOMPARE(waiting, 5);
        QVERIFY(test.find<QLabel>("statusSentence")->text().contains(u"5"_s));
    }
    void whoIsRemovedLeavesTheCursorAndNobodyChosen()
    {
        TestWindow test(addPeople);
        auto *table = test.find<AttendeeTable>("attendeeTable");
        table->setFocus();
        QVERIFY(table->select(test.session().roster().cards().back().attendee.id));
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(!familyNames(test).contains(u"Étcheverry"_s));
        QCOMPARE(familyNames(test).size(), 5);
        QVERIFY2(table->selectedIds().empty(), "nobody else is chosen in their place");
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(familyNames(test).size(), 5);
        test.trigger("actionUndo");
        QCOMPARE(familyNames(test).size(), 6);
        QCOMPARE(table->selectedIds(), std::vector{test.session().roster().cards().back().attendee.id});
    }
    void whatIsTypedStaysWhenAnotherProgramWritesTheField()
    {
        TestWindow test(addPeople);
        const AttendeeId first = test.find<AttendeeTable>("attendeeTable")->currentId();
        QLineEdit *field = typeOverOrganisation(test);
        changeElsewhere(test, first);
        QTRY_VERIFY(test.has("error_organisation"));
        QVERIFY(test.find<QLabel>("error_organisation")->text().contains(u"Mairie elsewhere"_s));
        QCOMPARE(field->text(), u"Mairie typed"_s);
        QCOMPARE(test.session().roster().card(first)->attendee.organisation, u"Mairie elsewhere"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(test.session().roster().card(first)->attendee.organisation, u"Mairie typed"_s);
        QVERIFY(!test.has("error_organisation"));
    }
    void aRefusedKeepLeavesWhatWasTyped_data()
    {
        QTest::addColumn<bool>("byTab");
        QTest::newRow("the field is left") << true;
        QTest::newRow("after a pause") << false;
    }
    // The other's change is not heard of yet when this one is to be kept.
    void aRefusedKeepLeavesWhatWasTyped()
    {
        QFETCH(bool, byTab);
        TestWindow test(addPeople);
        const AttendeeId first = test.find<AttendeeTable>("attendeeTable")->currentId();
        QLineEdit *field = typeOverOrganisation(test);
        changeElsewhere(test, first);
        if (byTab)
            QTest::keyClick(field, Qt::Key_Tab);
        QTRY_VERIFY(test.has("error_organisation"));
        QCOMPARE(field->text(), u"Mairie typed"_s);
        QTRY_VERIFY(test.find<QLabel>("error_organisation")->text().contains(u"Enter keeps"_s));
        QVERIFY(test.find<QLabel>("error_organisation")->text().contains(u"Mairie elsewhere"_s));
        QCOMPARE(field->text(), u"Mairie typed"_s);
        QVERIFY(!test.has("bannerSentence"));
        QCOMPARE(test.session().roster().card(first)->attendee.organisation, u"Mairie elsewhere"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(test.session().roster().card(first)->attendee.organisation, u"Mairie typed"_s);
        QVERIFY(!test.has("error_organisation"));
    }
    void whoGoesOnWithoutDecidingIsToldWhatWasNotKept()
    {
        TestWindow test(addPeople);
        auto *table = test.find<AttendeeTable>("attendeeTable");
        const AttendeeId first = table->currentId();
        typeOverOrganisation(test);
        changeElsewhere(test, first);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(test.find<QLabel>("bannerSentence")->text().contains(u"Mairie typed"_s));
    }
    void theFormIsNeverWiderThanItsPanel()
    {
        TestWindow test(addPeople);
        test.trigger("actionCheckIn");
        test.trigger("actionConfirmToday");
        const auto *scroll = test.find("attendeeEditor")->findChild<QScrollArea *>();
        QCoreApplication::processEvents();
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
    }
    void enterWithManySelectedLeavesTheListItsFocus()
    {
        TestWindow test(addPeople);
        auto *table = test.find<AttendeeTable>("attendeeTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table->selectedIds().size(), size_t(2));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->selectedIds().size(), size_t(1));
    }
    void whatCannotBeKeptIsNotTakenToTheNextPerson()
    {
        TestWindow test(addPeople);
        auto *table = test.find<AttendeeTable>("attendeeTable");
        const auto &cards = test.session().roster().cards();
        Attendee with = cards.back().attendee;
        with.email = u"zoe@reseau.example"_s;
        QVERIFY_RESULT(test.session().write(
            u"E-mail"_s, [&](Writer &writer) { return writer.change(cards.back().attendee, with); }));
        auto *field = test.find<QLineEdit>("email");
        field->setFocus();
        QTest::keyClicks(field, u"no address"_s);
        QVERIFY(table->select(with.id));
        QVERIFY(field->hasFocus());
        QCOMPARE(field->text(), with.email);
        QVERIFY(!test.has("error_email"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(test.session().roster().card(with.id)->attendee.email, with.email);
    }
    void escapeLeavesTheFormBeforeTheSearch()
    {
        TestWindow test(addPeople);
        typeInto(test, u"lefevre"_s);
        QTest::keyClick(test.find<QLineEdit>("searchPeople"), Qt::Key_Return);
        test.find("organisation")->setFocus();
        QTest::keyClick(test.find("organisation"), Qt::Key_Escape);
        QVERIFY(test.find("attendeeTable")->hasFocus());
        QCOMPARE(familyNames(test), QStringList{u"Lefèvre"_s});
        QTest::keyClick(test.find("attendeeTable"), Qt::Key_Escape);
        QCOMPARE(familyNames(test).size(), 6);
    }
    void escapeGivesUpWhoeverIsNewBeforeTheSearch()
    {
        TestWindow test(addPeople);
        typeInto(test, u"lefevre"_s);
        QTest::keyClick(test.find<QLineEdit>("searchPeople"), Qt::Key_Return);
        auto *table = test.find<AttendeeTable>("attendeeTable");
        const AttendeeId before = table->currentId();
        QTest::keySequence(table, QKeySequence::New);
        QCOMPARE(test.find<QLabel>("attendeeName")->text(), u"New attendee"_s);
        QTest::keyClick(test.window().focusWidget(), Qt::Key_Escape);
        QVERIFY(table->hasFocus());
        QCOMPARE(table->selectedIds(), std::vector{before});
        QVERIFY(test.find<QLabel>("attendeeName")->text().contains(u"Lefèvre"_s));
        QCOMPARE(familyNames(test), QStringList{u"Lefèvre"_s});
    }
    void tabGoesDownTheForm()
    {
        TestWindow test(addPeople);
        test.find("buttonPresence")->setFocus();
        QStringList names;
        for (int i = 0; i < 40 && names.value(names.size() - 1) != u"workshopChecks"_s; ++i) {
            const QWidget *focused = test.window().focusWidget();
            names.append(focused->objectName());
            QTest::keyClick(test.window().focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names.mid(0, 5), (QStringList{u"buttonPresence"_s, u"buttonConfirm"_s, u"buttonRepresent"_s,
                                               u"given_name"_s, u"family_name"_s}));
        QCOMPARE(names.last(), u"workshopChecks"_s);
    }
    void theFormFollowsToTheEndsOfTheList()
    {
        TestWindow test(addPeople);
        auto *table = test.find<AttendeeTable>("attendeeTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        QVERIFY(test.find<QLabel>("attendeeName")->text().contains(u"Œuvrard"_s));
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(test.find<QLabel>("attendeeName")->text().contains(u"d'Almeida"_s));
        QCOMPARE(table->selectedIds().size(), size_t(1));
    }
    void somebodyNewComesInAnothersPlace()
    {
        TestWindow test(addPeople);
        const AttendeeId first = test.find<AttendeeTable>("attendeeTable")->currentId();
        test.trigger("actionSetRepresented");
        auto *line = test.find<QLineEdit>("personName");
        QTest::keyClicks(line, u"Jeanne Petit"_s);
        QTest::keyClick(line, Qt::Key_Return);
        const AttendeeCard *absent = test.session().roster().card(first);
        QCOMPARE(absent->attendee.status, Status::Excused);
        const AttendeeCard *newcomer = test.session().roster().card(absent->representedBy);
        QVERIFY(newcomer);
        QCOMPARE(newcomer->attendee.givenName, u"Jeanne"_s);
        QCOMPARE(newcomer->attendee.familyName, u"Petit"_s);
        QCOMPARE(newcomer->attendee.organisation, absent->attendee.organisation);
        test.trigger("actionSetRepresented");
        QVERIFY(!test.session().roster().card(first)->representedBy.isValid());
        test.trigger("actionUndo");
        test.trigger("actionUndo");
        QCOMPARE(test.session().roster().size(), 6);
    }
    void seatsAreKeptForAnOrganisationAndNamedLater()
    {
        TestWindow test(addPeople);
        test.trigger("actionAddSeats");
        test.find<QLineEdit>("seatsOrganisation")->setText(u"Mairie de Valmont"_s);
        test.click("keepSeats");
        QCOMPARE(test.session().roster().size(), 9);
        const Attendee seat = test.session().roster().cards().back().attendee;
        QCOMPARE(seat.seat, std::optional(3));
        QCOMPARE(seat.seats, std::optional(3));
    }
    void aFilterShowsItsChipAndEscapeTakesItAway()
    {
        TestWindow test(addPeople);
        PageTarget target;
        target.filter = {{u"organisation"_s, Condition::Is, {u"Réseau des villes"_s}}};
        test.window().showPage(PageKind::Attendees, target);
        QCOMPARE(familyNames(test), QStringList{u"Étcheverry"_s});
        QTRY_VERIFY(test.has("chip0"));
        QTest::keyClick(&test.window(), Qt::Key_Escape);
        QCOMPARE(familyNames(test).size(), 6);
        QVERIFY(!test.has("chip0"));
    }
    void whatAnotherProgramWritesIsSeen()
    {
        TestWindow test(addPeople);
        const auto other = Store::open(test.path(), Identity{u"Paul"_s, u"elsewhere"_s});
        QVERIFY_RESULT(other);
        Attendee attendee;
        attendee.familyName = u"Benali"_s;
        QVERIFY_RESULT(
            (*other)->write(u"Add"_s, [&attendee](Writer &writer) { return people::add(writer, attendee); }));
        QTRY_VERIFY(familyNames(test).contains(u"Benali"_s));
    }
    void theModelKeepsItsPromises()
    {
        TestWindow test(addPeople);
        AttendeeTableModel model(test.session().roster());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Listing listing;
        listing.search = u"mairie"_s;
        model.setListing(listing);
        QCOMPARE(model.rowCount(), 3);
        listing.sort = u"given_name"_s;
        listing.descending = true;
        model.setListing(listing);
        QCOMPARE(model.card(0).attendee.givenName, u"Rémi"_s);
    }
};

QTEST_MAIN(TestAttendeesPage)
#include "tst_attendeespage.moc"
