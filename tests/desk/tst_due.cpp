// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/due.h"
#include "app/desk/seats.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2017, 11, 20);

AttendeeCard person(qint64 id, Status status = Status::Registered)
{
    AttendeeCard card;
    card.attendee.id = AttendeeId(id);
    card.attendee.familyName = u"Martin %1"_s.arg(id);
    card.attendee.status = status;
    card.attendee.registeredAt = QDateTime(QDate(2017, 10, 1), QTime(8, 0), Qt::UTC).addDays(id);
    return card;
}

void enrol(AttendeeCard &card, WorkshopId workshop, EnrolmentState state, qint64 enrolment)
{
    card.enrolments.push_back({EnrolmentId(enrolment), card.attendee.id, workshop, state, 1});
}

std::vector<Due> due(const std::vector<AttendeeCard> &cards, const Programme &programme = {})
{
    return dueOn(kToday, 14, cards, programme, figuresOf(cards, programme));
}

} // namespace

class TestDue : public QObject
{
    Q_OBJECT

private slots:
    void aSeatThatBecameFreeGoesToWhoAskedFirst()
    {
        Programme programme;
        programme.workshops = {Workshop()};
        const WorkshopId lunch = programme.workshops.front().id = WorkshopId(7);
        programme.workshops.front().capacity = 2;
        std::vector<AttendeeCard> cards{person(1), person(2), person(3), person(4, Status::Excused)};
        enrol(cards[0], lunch, EnrolmentState::Enrolled, 10);
        enrol(cards[1], lunch, EnrolmentState::Waiting, 13);
        enrol(cards[2], lunch, EnrolmentState::Waiting, 12);
        enrol(cards[3], lunch, EnrolmentState::Enrolled, 11); // excused: takes no seat
        const std::vector<SeatOffer> offers = seatOffers(cards, programme, figuresOf(cards, programme));
        QCOMPARE(offers, std::vector<SeatOffer>({{AttendeeId(3), lunch}}));
        QCOMPARE(waitingFor(cards, lunch), std::vector<AttendeeId>({AttendeeId(3), AttendeeId(2)}));

        programme.workshops.front().capacity = 1;
        QVERIFY(seatOffers(cards, programme, figuresOf(cards, programme)).empty());
        cards[1].attendee.mode = Mode::Remote; // takes none, so need not wait
        QCOMPARE(seatOffers(cards, programme, figuresOf(cards, programme)),
                 std::vector<SeatOffer>({{AttendeeId(2), lunch}}));
    }
    void theColloquiumItselfHasSeatsToo()
    {
        Programme programme;
        programme.colloquium.capacity = 2;
        std::vector<AttendeeCard> cards{person(1), person(9, Status::Waiting), person(3, Status::Waiting)};
        cards[2].attendee.registeredAt = {}; // written down by hand: after those with a time
        const auto offers = seatOffers(cards, programme, figuresOf(cards, programme));
        QCOMPARE(offers, std::vector<SeatOffer>({{AttendeeId(9), WorkshopId()}}));
    }
    void whoIsToBeCalledChasedOrRemindedIsDue()
    {
        std::vector<AttendeeCard> cards{person(1), person(2, Status::Invited), person(3, Status::Invited),
                                        person(4), person(5, Status::Invited), person(6, Status::Excused)};
        cards[0].attendee.callBackOn = kToday;
        cards[1].attendee.invitedOn = kToday.addDays(-14);
        cards[2].attendee.invitedOn = kToday.addDays(-13); // has some days left
        cards[3].attendee.role = Role::Speaker;
        cards[3].attendee.slides = Owed::Awaited;
        cards[3].attendee.hotel = Owed::Received;
        cards[4].attendee.invitedOn = kToday.addDays(-40);
        cards[4].attendee.callBackOn = kToday.addDays(3); // chased, and to be called later
        cards[5].attendee.role = Role::Speaker;
        cards[5].attendee.slides = Owed::Awaited; // does not come
        const std::vector<Due> all = due(cards);
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all[0].what, Due::CallBack);
        QCOMPARE(all[0].attendee, AttendeeId(1));
        QCOMPARE(all[1].what, Due::Chase);
        QCOMPARE(all[1].attendee, AttendeeId(2));
        QCOMPARE(all[2].what, Due::Speaker);
        QCOMPARE(all[2].owed, std::vector<const Field *>({findField(RecordKind::Attendee, u"slides")}));
    }
    void whoComesToSpeakOwesWhatSpeakersDo()
    {
        Attendee speaker;
        speaker.slides = Owed::Received;
        takeRole(speaker, Role::Speaker);
        QCOMPARE(speaker.role, Role::Speaker);
        QCOMPARE(speaker.biography, Owed::Awaited);
        QCOMPARE(speaker.imageRelease, Owed::Awaited);
        QCOMPARE(speaker.slides, Owed::Received);
        QCOMPARE(speaker.hotel, Owed::NotNeeded);
        // Said once that it is not needed, it stays so.
        speaker.biography = Owed::NotNeeded;
        takeRole(speaker, Role::Speaker);
        QCOMPARE(speaker.biography, Owed::NotNeeded);
    }
    void presencesToConfirmAreOneThingOnceReconfirmationIsAskedFor()
    {
        std::vector<AttendeeCard> cards;
        for (int i = 1; i <= 40; ++i)
            cards.push_back(person(i));
        QVERIFY(due(cards).empty());
        // Somebody who said so by the way does not make the office call all the others.
        cards[0].attendee.confirmedAt = QDateTime(kToday, QTime(9, 0), Qt::UTC);
        QVERIFY(due(cards).empty());
        cards[1].attendee.confirmedAt = QDateTime(kToday, QTime(9, 0), Qt::UTC);
        const std::vector<Due> all = due(cards);
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].what, Due::Confirmation);
        QCOMPARE(all[0].people, 38);
        QVERIFY(!all[0].attendee.isValid());
        Programme over;
        over.colloquium.startDate = kToday.addDays(-1);
        QVERIFY(due(cards, over).empty());
    }
};

QTEST_APPLESS_MAIN(TestDue)
#include "tst_due.moc"
