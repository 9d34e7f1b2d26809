// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "app/store/replies.h"
#include "tests/support/document.h"
#include "tests/support/invented.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// A workshop of two seats in a colloquium of `capacity`.
WorkshopId smallWorkshop(TestDocument &document, int capacity)
{
    Workshop workshop;
    workshop.title = u"Visite"_s;
    workshop.capacity = 2;
    const Colloquium before = document.store().programme()->colloquium;
    const auto written = document.store().write(u"Prepare"_s, [&](Writer &writer) -> Result<void> {
        if (const auto done = writer.add(workshop); !done)
            return done;
        Colloquium after = before;
        after.capacity = capacity;
        return writer.change(before, after);
    });
    return written ? workshop.id : WorkshopId();
}

Plan registrations(TestDocument &document, int count, WorkshopId workshop)
{
    Plan plan;
    plan.basis = *document.store().lastGroup();
    for (int i = 1; i <= count; ++i) {
        PlannedPerson person;
        person.attendee.familyName = u"Martin %1"_s.arg(i);
        person.wishes = {{workshop}};
        plan.people.push_back(person);
    }
    return plan;
}

} // namespace

class TestSeating : public QObject
{
    Q_OBJECT

private slots:
    void whoRepliesComesWhileThereAreSeats()
    {
        TestDocument document;
        const WorkshopId visit = smallWorkshop(document, 2);
        const auto invite = [&](const QString &name) {
            Attendee person;
            person.familyName = name;
            person.status = Status::Invited;
            const auto added = document.store().write(u"Invite"_s, [&](Writer &writer) -> Result<void> {
                if (const auto done = people::add(writer, person); !done)
                    return done;
                return people::enrol(writer, person.id, visit, EnrolmentState::Enrolled);
            });
            return added ? person : Attendee();
        };
        const Attendee first = invite(u"Abel"_s);
        const Attendee second = invite(u"Benali"_s);
        const Attendee third = invite(u"Colin"_s);
        const Attendee deputy = document.add(u"Diop"_s);
        QVERIFY_RESULT(document.store().write(
            u"Represent"_s, [&](Writer &writer) { return people::represent(writer, deputy.id, first.id); }));
        const QStringList before = contentOf(document.path());
        ReplyNote note{QDate(2017, 11, 6), Reply::Letter, ReplyNote::Comes,
                       QDateTime(QDate(2017, 11, 6), QTime(11, 0), Qt::UTC)};
        std::vector<Attendee> all;
        for (const Attendee &one : {first, second, third, deputy})
            all.push_back(document.card(one.id).attendee);
        QVERIFY_RESULT(document.store().write(
            u"Reply"_s, [&](Writer &writer) { return people::noteReplies(writer, all, note); }));
        // One seat was left: the deputy has the other. Who comes after all needs nobody in their place.
        QCOMPARE(document.card(first.id).attendee.status, Status::Registered);
        QCOMPARE(document.card(first.id).attendee.registeredAt, note.at);
        QVERIFY(!document.card(first.id).representedBy.isValid());
        QCOMPARE(document.card(second.id).attendee.status, Status::Waiting);
        QCOMPARE(document.card(third.id).attendee.status, Status::Waiting);
        QCOMPARE(document.card(third.id).attendee.repliedOn, note.on);
        // Who was registered has confirmed.
        QCOMPARE(document.card(deputy.id).attendee.confirmedAt, note.at);
        QVERIFY_RESULT(document.store().undo({}));
        QCOMPARE(contentOf(document.path()), before);
    }
    void beyondACapacityPeopleWaitInTheirOrder()
    {
        TestDocument document;
        const WorkshopId visit = smallWorkshop(document, 3);
        QVERIFY(visit.isValid());
        QVERIFY_RESULT(document.store().apply(registrations(document, 4, visit), u"Import"_s));
        const std::vector<AttendeeCard> cards = document.cards();
        QCOMPARE(cards.size(), size_t(4));
        QCOMPARE(cards[0].enrolments.front().state, EnrolmentState::Enrolled);
        QCOMPARE(cards[1].enrolments.front().state, EnrolmentState::Enrolled);
        QCOMPARE(cards[2].enrolments.front().state, EnrolmentState::Waiting);
        QCOMPARE(cards[2].attendee.status, Status::Registered);
        QCOMPARE(cards[3].attendee.status, Status::Waiting);
    }
    void whoComesToAFullColloquiumWaits()
    {
        TestDocument document;
        QVERIFY(smallWorkshop(document, 1).isValid());
        Attendee first;
        first.familyName = u"Un"_s;
        Attendee second;
        second.familyName = u"Deux"_s;
        for (Attendee *one : {&first, &second}) {
            QVERIFY_RESULT(document.store().write(
                u"Add"_s, [one](Writer &writer) { return people::admit(writer, *one); }));
        }
        QCOMPARE(document.card(first.id).attendee.status, Status::Registered);
        QCOMPARE(document.card(second.id).attendee.status, Status::Waiting);
    }
    void remotePeopleNeverWait()
    {
        TestDocument document;
        const WorkshopId visit = smallWorkshop(document, 1);
        Plan plan = registrations(document, 3, visit);
        for (PlannedPerson &person : plan.people)
            person.attendee.mode = Mode::Remote;
        QVERIFY_RESULT(document.store().apply(plan, u"Import"_s));
        for (const AttendeeCard &card : document.cards()) {
            QCOMPARE(card.attendee.status, Status::Registered);
            QCOMPARE(card.enrolments.front().state, EnrolmentState::Enrolled);
        }
    }
    void aNewcomerDoesNotPassThoseWhoWait()
    {
        TestDocument document;
        const WorkshopId visit = smallWorkshop(document, 10);
        QVERIFY_RESULT(document.store().apply(registrations(document, 3, visit), u"Import"_s));
        // A seat becomes free, which is for who waits.
        const AttendeeId first = document.cards().front().attendee.id;
        const Attendee late = document.add(u"Tard"_s);
        QVERIFY_RESULT(document.store().write(u"Move"_s, [&](Writer &writer) -> Result<void> {
            if (const auto done = people::leave(writer, first, visit); !done)
                return done;
            return people::setWorkshops(writer, late.id, {visit});
        }));
        QCOMPARE(document.card(late.id).enrolments.front().state, EnrolmentState::Waiting);
    }
    void whoGetsASeatWaitsForWhatIsFullByThen()
    {
        TestDocument document;
        const WorkshopId visit = smallWorkshop(document, 2);
        QVERIFY_RESULT(document.store().apply(registrations(document, 3, visit), u"Import"_s));
        const AttendeeCard waiting = document.cards().back();
        QCOMPARE(waiting.attendee.status, Status::Waiting);
        QCOMPARE(waiting.enrolments.front().state, EnrolmentState::Enrolled); // takes no seat yet
        const QStringList before = contentOf(document.path());
        QVERIFY_RESULT(document.store().write(u"Give a seat"_s, [&](Writer &writer) {
            return people::giveSeat(writer, waiting.attendee.id, {});
        }));
        const AttendeeCard seated = document.card(waiting.attendee.id);
        QCOMPARE(seated.attendee.status, Status::Registered);
        QCOMPARE(seated.enrolments.front().state, EnrolmentState::Waiting); // the visit is full
        QVERIFY_RESULT(document.store().undo({}));
        QCOMPARE(contentOf(document.path()), before);
    }
};

QTEST_GUILESS_MAIN(TestSeating)
#include "tst_seating.moc"
