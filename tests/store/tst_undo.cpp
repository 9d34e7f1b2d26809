// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "app/store/programmework.h"
#include "tests/support/document.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestUndo : public QObject
{
    Q_OBJECT

    static Plan planFor(Store &store, const QStringList &names)
    {
        Plan plan;
        plan.basis = *store.lastGroup();
        Workshop workshop;
        workshop.title = u"Atelier 1"_s;
        plan.newWorkshops.push_back(workshop);
        Question question;
        question.text = u"Remarques"_s;
        plan.newQuestions.push_back(question);
        Form form;
        form.headers = u"Nom"_s;
        plan.form = form;
        for (const QString &name : names) {
            PlannedPerson person;
            person.attendee.familyName = name;
            person.wishes = std::vector<PlannedWish>{{WorkshopId(-1)}};
            person.answers = {{QuestionId(-1), u"Bonjour"_s}};
            person.cells = name;
            plan.people.push_back(person);
        }
        return plan;
    }

private slots:
    void undoAndRedoSurviveARestart()
    {
        TestDocument document;
        const Attendee added = document.add(u"Lefèvre"_s);
        Attendee after = added;
        after.status = Status::Excused;
        QVERIFY_RESULT(
            document.store().write(u"Excuse"_s, [&](Writer &writer) { return writer.change(added, after); }));
        document.reopen();
        const auto undone = document.store().undo(kMarie.station);
        QVERIFY_RESULT(undone);
        QCOMPARE(undone->group.label, u"Excuse"_s);
        QCOMPARE(document.card(added.id).attendee, added);
        document.reopen();
        QVERIFY_RESULT(document.store().redo(kMarie.station));
        QCOMPARE(document.card(added.id).attendee, after);
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        QVERIFY(document.cards().empty());
        const auto nothing = document.store().undo(kMarie.station);
        QVERIFY_RESULT(nothing);
        QCOMPARE(nothing->group.number, 0);
        QVERIFY_RESULT(document.store().redo(kMarie.station));
        QVERIFY_RESULT(document.store().redo(kMarie.station));
        QCOMPARE(document.card(added.id).attendee, after);
    }
    void whatAnotherProgramOnTheSamePcDidIsItsOwnToTakeBack()
    {
        TestDocument document;
        document.add(u"Lefèvre"_s);
        const Attendee second = document.add(u"Le Goff"_s);
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        const auto commands = document.another(kMarie.station);
        Attendee after = document.cards().front().attendee;
        after.organisation = u"Mairie de Valmont"_s;
        QVERIFY_RESULT(commands->write(u"From a command"_s, [&](Writer &writer) {
            return writer.change(document.cards().front().attendee, after);
        }));
        // It stands over ours, and neither takes its place nor cuts what can be redone.
        const auto redone = document.store().redo(kMarie.station);
        QVERIFY_RESULT(redone);
        QCOMPARE(redone->group.number, document.store().undoStacks()->nextUndo(kMarie.station)->number);
        QCOMPARE(document.card(second.id).attendee, second);
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        QCOMPARE(document.cards().front().attendee.organisation, u"Mairie de Valmont"_s);
        QCOMPARE(document.store().undoStacks()->nextUndo({})->label, u"From a command"_s);
        // Whoever opens the document later finds one stack, as it survives closing.
        document.reopen();
        QCOMPARE(document.store().undoStacks()->nextUndo(kMarie.station)->label, u"From a command"_s);
    }
    void anEditCutsWhatCouldBeRedone()
    {
        TestDocument document;
        document.add(u"A"_s);
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        QVERIFY(document.store().undoStacks()->nextRedo(kMarie.station));
        document.add(u"B"_s);
        QVERIFY(!document.store().undoStacks()->nextRedo(kMarie.station));
    }
    void whatHistoryTakesBackIsAnActionOfItsOwn()
    {
        TestDocument document;
        Store &store = document.store();
        QVERIFY_RESULT(store.apply(planFor(store, {u"A"_s, u"B"_s, u"C"_s}), u"Import 3"_s));
        const JournalGroup import = *store.undoStacks()->nextUndo(kMarie.station);
        const auto imported = document.cards();
        document.add(u"Later"_s);
        const auto later = document.cards();
        QVERIFY_RESULT(store.takeBack(import));
        QCOMPARE(document.cards().size(), size_t(1));
        // The next undo is of that, and of nothing else.
        QVERIFY_RESULT(store.undo(kMarie.station));
        QCOMPARE(document.cards(), later);
        QVERIFY_RESULT(store.redo(kMarie.station));
        QCOMPARE(document.cards().size(), size_t(1));
        document.reopen();
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        QCOMPARE(document.cards(), later);
        // Then what was before it, in its order.
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        QCOMPARE(document.cards(), imported);
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        QVERIFY(document.cards().empty());
        for (int i = 0; i < 3; ++i)
            QVERIFY_RESULT(document.store().redo(kMarie.station));
        QCOMPARE(document.cards().size(), size_t(1));
        QCOMPARE(document.store().redo(kMarie.station)->group.number, 0);
    }
    void whatWasUndoneIsBroughtBackAfterFurtherEdits()
    {
        TestDocument document;
        Store &store = document.store();
        QVERIFY_RESULT(store.apply(planFor(store, {u"A"_s, u"B"_s}), u"Import 2"_s));
        const JournalGroup import = *store.undoStacks()->nextUndo(kMarie.station);
        const auto imported = document.cards();
        QVERIFY_RESULT(store.undo(kMarie.station));
        document.add(u"Later"_s);
        QVERIFY(!store.undoStacks()->nextRedo(kMarie.station));
        QVERIFY_RESULT(store.bringBack(import));
        QCOMPARE(document.cards().size(), size_t(3));
        QCOMPARE(document.card(imported.front().attendee.id), imported.front());
        const auto twice = store.bringBack(import);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, Error::Conflict);
        QVERIFY_RESULT(store.undo(kMarie.station));
        QCOMPARE(document.cards().size(), size_t(1));
        QVERIFY_RESULT(store.redo(kMarie.station));
        QCOMPARE(document.cards().size(), size_t(3));
    }
    void bringingBackIsRefusedWhereTheCellHoldsSomethingElseByNow()
    {
        TestDocument document;
        const Attendee added = document.add(u"Lefèvre"_s);
        const auto edit = [&](const QString &organisation) {
            const Attendee before = document.cards().front().attendee;
            Attendee after = before;
            after.organisation = organisation;
            QVERIFY_RESULT(document.store().write(
                organisation, [&](Writer &writer) { return writer.change(before, after); }));
        };
        edit(u"Valmont"_s);
        const JournalGroup valmont = *document.store().undoStacks()->nextUndo(kMarie.station);
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        edit(u"Lyon"_s);
        const auto refused = document.store().bringBack(valmont);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Conflict);
        QVERIFY(refused.error().sentence.contains(u"Lyon"_s));
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        QVERIFY_RESULT(document.store().bringBack(valmont));
        QCOMPARE(document.card(added.id).attendee.organisation, u"Valmont"_s);
    }
    void whatWasTurnedElsewhereSinceDoesNotStandInTheWayOfUndo()
    {
        TestDocument document;
        document.add(u"First"_s);
        document.add(u"Second"_s);
        const JournalGroup second = *document.store().undoStacks()->nextUndo(kMarie.station);
        QVERIFY_RESULT(document.store().takeBack(second));
        const auto other = document.another();
        QVERIFY_RESULT(other->bringBack(second));
        QVERIFY_RESULT(document.store().undo(kMarie.station)); // "Second", which stands again
        QCOMPARE(document.cards().size(), size_t(1));
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        QVERIFY(document.cards().size() <= size_t(2));
    }
    void eachStationUndoesItsOwn()
    {
        TestDocument document;
        document.add(u"Mine"_s);
        const auto other = document.another();
        Attendee theirs;
        theirs.familyName = u"Theirs"_s;
        QVERIFY_RESULT(
            other->write(u"Add theirs"_s, [&](Writer &writer) { return people::add(writer, theirs); }));
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        const auto cards = document.cards();
        QCOMPARE(cards.size(), size_t(1));
        QCOMPARE(cards.front().attendee.familyName, u"Theirs"_s);
    }
    void undoIsRefusedWhereSomebodyElseTouchedTheCell()
    {
        TestDocument document;
        const Attendee added = document.add(u"Lefèvre"_s);
        Attendee mine = added;
        mine.organisation = u"Mairie"_s;
        QVERIFY_RESULT(
            document.store().write(u"Mine"_s, [&](Writer &writer) { return writer.change(added, mine); }));
        const auto other = document.another();
        Attendee theirs = mine;
        theirs.organisation = u"Université"_s;
        QVERIFY_RESULT(
            other->write(u"Theirs"_s, [&](Writer &writer) { return writer.change(mine, theirs); }));
        const auto refused = document.store().undo(kMarie.station);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Conflict);
        QVERIFY(refused.error().sentence.contains(u"Paul"_s));
        QCOMPARE(document.card(added.id).attendee, theirs);
        QVERIFY_RESULT(other->undo(u"elsewhere"_s));
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        QCOMPARE(document.card(added.id).attendee, added);
    }
    void aRemovedPersonComesBackWithEverything()
    {
        TestDocument document;
        QVERIFY_RESULT(document.store().apply(planFor(document.store(), {u"Lefèvre"_s}), u"Import 1"_s));
        const AttendeeCard before = document.cards().front();
        QVERIFY_RESULT(document.store().write(u"Check in"_s, [&](Writer &writer) {
            return people::checkIn(writer, before.attendee.id, {}, writer.now());
        }));
        const AttendeeCard present = document.cards().front();
        QVERIFY_RESULT(document.store().write(
            u"Remove"_s, [&](Writer &writer) { return people::remove(writer, before.attendee.id); }));
        QVERIFY(document.cards().empty());
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        QCOMPARE(document.cards().front(), present);
    }
    void anImportIsOneUndoAndOneRedo()
    {
        TestDocument document;
        QStringList names;
        for (int i = 0; i < 180; ++i)
            names.append(u"Personne %1"_s.arg(i));
        QVERIFY_RESULT(document.store().apply(planFor(document.store(), names), u"Import 180"_s));
        const auto imported = document.cards();
        const auto programme = *document.store().programme();
        QCOMPARE(imported.size(), size_t(180));
        document.reopen();
        const auto undone = document.store().undo({});
        QVERIFY_RESULT(undone);
        QVERIFY(undone->kept.isEmpty());
        QVERIFY(document.cards().empty());
        QVERIFY(document.store().programme()->workshops.empty());
        QVERIFY(document.store().forms()->empty());
        document.reopen();
        QVERIFY_RESULT(document.store().redo({}));
        QCOMPARE(document.cards(), imported);
        QCOMPARE(*document.store().programme(), programme);
    }
    void undoingAnImportKeepsThePeopleWorkedOnSince()
    {
        TestDocument document;
        QVERIFY_RESULT(document.store().apply(planFor(document.store(), {u"A"_s, u"B"_s, u"C"_s, u"D"_s}),
                                              u"Import 4"_s));
        const auto imported = document.cards();
        Attendee edited = imported[1].attendee;
        edited.phone = u"04"_s;
        QVERIFY_RESULT(document.store().write(
            u"Edit B"_s, [&](Writer &writer) { return writer.change(imported[1].attendee, edited); }));
        QVERIFY_RESULT(document.store().write(u"Check in C"_s, [&](Writer &writer) {
            return people::checkIn(writer, imported[2].attendee.id, {}, writer.now());
        }));
        // An edit that was itself undone is no reason to stay.
        Attendee undoneEdit = imported[3].attendee;
        undoneEdit.phone = u"05"_s;
        QVERIFY_RESULT(document.store().write(
            u"Edit D"_s, [&](Writer &writer) { return writer.change(imported[3].attendee, undoneEdit); }));
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        const auto other = document.another();
        Store &store = document.store();
        const auto stacks = store.undoStacks();
        QVERIFY_RESULT(stacks);
        // Take the import back although two later groups stand: what the history will offer.
        const auto report = store.undoGroup(stacks->done().front());
        QVERIFY_RESULT(report);
        QCOMPARE(report->kept, QStringList({u"B"_s, u"C"_s}));
        const auto left = document.cards();
        QCOMPARE(left.size(), size_t(2));
        QCOMPARE(left[0].enrolments.size(), size_t(1));
        QCOMPARE(left[0].answers.size(), size_t(1));
        QCOMPARE(store.programme()->workshops.size(), size_t(1));
    }
    void anEnrolmentThatSomebodyChangedSinceIsNotTakenAway()
    {
        TestDocument document;
        QVERIFY_RESULT(document.store().apply(planFor(document.store(), {}), u"Import 0"_s));
        const WorkshopId workshop = document.store().programme()->workshops.front().id;
        const Attendee added = document.add(u"Lefèvre"_s);
        const auto enrol = [&](EnrolmentState state) {
            return [&added, workshop, state](Writer &writer) {
                return people::enrol(writer, added.id, workshop, state);
            };
        };
        QVERIFY_RESULT(document.store().write(u"Enrol"_s, enrol(EnrolmentState::Enrolled)));
        const auto other = document.another();
        QVERIFY_RESULT(other->write(u"Wait"_s, enrol(EnrolmentState::Waiting)));
        const auto refused = document.store().undo(kMarie.station);
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.contains(u"Paul"_s));
        QCOMPARE(document.card(added.id).enrolments.size(), size_t(1));
        QVERIFY_RESULT(other->undo(u"elsewhere"_s));
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        QVERIFY(document.card(added.id).enrolments.empty());
    }
    void whatBelongedToARemovedWorkshopIsNotBroughtBackAndItIsSaid()
    {
        TestDocument document;
        QVERIFY_RESULT(document.store().apply(planFor(document.store(), {u"Lefèvre"_s}), u"Import 1"_s));
        const AttendeeId id = document.cards().front().attendee.id;
        const WorkshopId workshop = document.store().programme()->workshops.front().id;
        QVERIFY_RESULT(
            document.store().write(u"Remove"_s, [id](Writer &writer) { return people::remove(writer, id); }));
        const auto other = document.another();
        QVERIFY_RESULT(other->write(u"No workshop"_s, [workshop](Writer &writer) {
            return programmework::removeWorkshop(writer, workshop);
        }));
        const auto refused = document.store().undo(kMarie.station);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Conflict);
        QVERIFY(refused.error().sentence.contains(u"removed since"_s));
        QVERIFY(document.cards().empty());
    }
    void aPlanForAnOlderListIsRefused()
    {
        TestDocument document;
        const Plan plan = planFor(document.store(), {u"A"_s});
        document.add(u"B"_s);
        const auto refused = document.store().apply(plan, u"Import"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Conflict);
        QCOMPARE(document.cards().size(), size_t(1));
    }
    void theHistorySaysWhoWhenAndWhat()
    {
        TestDocument document;
        const Attendee added = document.add(u"Lefèvre"_s);
        Attendee after = added;
        after.organisation = u"Mairie de Valmont"_s;
        QVERIFY_RESULT(
            document.store().write(u"Change"_s, [&](Writer &writer) { return writer.change(added, after); }));
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        HistoryChoice choice;
        choice.attendee = added.id.value;
        const auto items = document.store().history(choice);
        QVERIFY_RESULT(items);
        QCOMPARE(items->size(), size_t(3));
        QCOMPARE(items->at(0).kind, JournalGroup::Undo);
        QCOMPARE(items->at(1).field, u"organisation"_s);
        QCOMPARE(items->at(1).after.toString(), u"Mairie de Valmont"_s);
        QVERIFY(items->at(1).undone);
        QCOMPARE(items->at(1).who, kMarie.who);
        QCOMPARE(items->at(2).action, JournalEntry::Created);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
