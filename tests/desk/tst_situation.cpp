// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/roster.h"
#include "app/desk/situation.h"
#include "app/store/people.h"
#include "tests/support/document.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestSituation : public QObject
{
    Q_OBJECT

private slots:
    void whoAsksIsAnsweredInOneLine()
    {
        TestDocument document;
        Workshop lunch;
        lunch.kind = WorkshopKind::Meal;
        lunch.title = u"Lunch"_s;
        Workshop workshop;
        workshop.title = u"Atelier 1"_s;
        Attendee here;
        here.familyName = u"Lefèvre"_s;
        here.registeredAt = QDateTime(QDate(2017, 10, 2), QTime(23, 30), Qt::UTC);
        Attendee invited;
        invited.familyName = u"Benali"_s;
        invited.status = Status::Invited;
        Attendee absent;
        absent.familyName = u"Maire"_s;
        Attendee waiting;
        waiting.familyName = u"Zola"_s;
        waiting.status = Status::Waiting;
        waiting.mode = Mode::Remote;
        waiting.registeredAt = here.registeredAt.addDays(1);
        Attendee earlier = waiting;
        earlier.registeredAt = here.registeredAt;
        QVERIFY_RESULT(document.store().write(u"People"_s, [&](Writer &writer) -> Result<void> {
            (void)writer.add(lunch);
            (void)writer.add(workshop);
            for (Attendee *one : {&here, &invited, &absent, &waiting, &earlier}) {
                if (const auto done = people::add(writer, *one); !done)
                    return done;
            }
            (void)people::enrol(writer, waiting.id, workshop.id, EnrolmentState::Waiting);
            (void)people::enrol(writer, here.id, workshop.id, EnrolmentState::Waiting);
            (void)people::enrol(writer, here.id, lunch.id, EnrolmentState::Enrolled);
            return people::represent(writer, here.id, absent.id);
        }));
        Roster roster;
        QVERIFY_RESULT(roster.follow(document.store()));
        const auto of = [&roster](const Attendee &one) { return situationOf(*roster.card(one.id), roster); };
        QCOMPARE(of(here), u"Registered on 3 October 2017 · coming on site · Lunch: yes · "
                           "Workshops: Atelier 1 (waiting, number 2 in line) · in the place of Maire"_s);
        QCOMPARE(of(invited), u"Invited, no reply yet"_s);
        QCOMPARE(of(absent), u"Excused, represented by Lefèvre"_s);
        QVERIFY(of(waiting).startsWith(u"Waiting, number 2 in line · takes part remotely · Lunch: no"_s));
    }
};

QTEST_GUILESS_MAIN(TestSituation)
#include "tst_situation.moc"
