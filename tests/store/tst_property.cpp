// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/merging.h"
#include "app/store/people.h"
#include "app/store/programmework.h"
#include "tests/support/document.h"
#include "tests/support/invented.h"

#include <QRandomGenerator>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

// One edit after another, chosen by a seed, as an office with little sleep would make them.
class RandomEdits
{
public:
    RandomEdits(Store &store, quint32 seed) : m_store(store), m_random(seed) {}

    Result<Changes> one()
    {
        m_cards = *m_store.cards();
        m_programme = *m_store.programme();
        const int which = int(m_random.bounded(23));
        if (which == 19)
            return m_store.apply(import(), u"Import"_s);
        return m_store.write(u"Edit %1"_s.arg(which),
                             [this, which](Writer &writer) { return edit(writer, which); });
    }

private:
    template<class T>
    const T *any(const std::vector<T> &all)
    {
        return all.empty() ? nullptr : &all[m_random.bounded(quint32(all.size()))];
    }

    QString word() { return u"mot %1"_s.arg(m_random.bounded(1000)); }

    // An import that changes people who are there as well, and gives them a category that it brings along.
    Plan import()
    {
        Plan plan = inventedPlan(m_store, int(m_random.bounded(6)));
        for (int i = 0; i < 2; ++i) {
            const AttendeeCard *card = any(m_cards);
            if (!card || (i == 1 && plan.people.back().attendee.id == card->attendee.id))
                continue;
            PlannedPerson person;
            person.attendee = card->attendee;
            person.attendee.organisation = word();
            person.attendee.category = CategoryId(-1);
            person.wishes = std::vector<PlannedWish>{{WorkshopId(-2)}};
            person.answers = {{QuestionId(-1), word()}};
            person.cells = word();
            plan.people.push_back(person);
        }
        if (const auto forms = m_store.forms(); !forms->empty() && m_random.bounded(2)) {
            plan.form = forms->front();
            plan.form->mapping = word();
        }
        return plan;
    }

    Result<void> edit(Writer &writer, int which)
    {
        const AttendeeCard *card = any(m_cards);
        const AttendeeCard *other = any(m_cards);
        const Workshop *workshop = any(m_programme.workshops);
        const Question *question = any(m_programme.questions);
        const Category *category = any(m_programme.categories);
        if (!card || which < 4) {
            Attendee attendee;
            attendee.familyName = word();
            attendee.category = category ? category->id : CategoryId();
            return people::add(writer, attendee);
        }
        const AttendeeId id = card->attendee.id;
        switch (which) {
        case 4:
        case 5:
        case 6:
            return changeFields(writer, card->attendee);
        case 7:
            return people::remove(writer, id);
        case 8:
            return workshop ? people::enrol(writer, id, workshop->id, EnrolmentState(m_random.bounded(2)))
                            : Result<void>();
        case 9: {
            std::vector<WorkshopId> wishes;
            for (const Workshop &wish : m_programme.workshops) {
                if (m_random.bounded(2))
                    wishes.insert(wishes.begin(), wish.id);
            }
            return people::setWorkshops(writer, id, wishes);
        }
        case 10:
            return question
                       ? people::setAnswer(writer, id, question->id, m_random.bounded(3) ? word() : QString())
                       : Result<void>();
        case 11:
            return id == other->attendee.id ? Result<void>()
                                            : people::setRepresented(writer, id, other->attendee.id);
        case 12:
            return people::checkIn(writer, id, workshop ? workshop->id : WorkshopId(), writer.now());
        case 13:
            return people::undoCheckIn(writer, id, {});
        case 14: {
            Batch batch;
            batch.at = writer.now();
            return people::keepBatch(writer, batch, {id});
        }
        case 15:
            return category ? programmework::removeCategory(writer, category->id) : Result<void>();
        case 16: {
            // A new category, and somebody in it, at once.
            Category fresh;
            fresh.name = word();
            if (const auto done = writer.add(fresh); !done)
                return done;
            Attendee after = card->attendee;
            after.category = fresh.id;
            return writer.change(card->attendee, after);
        }
        case 17:
            return workshop && m_random.bounded(2) ? programmework::removeWorkshop(writer, workshop->id)
                                                   : replaceProgramme(writer);
        case 20:
            return id == other->attendee.id
                       ? Result<void>()
                       : people::merge(writer,
                                       {.keep = card->attendee,
                                        .gone = other->attendee,
                                        .wanted = m_random.bounded(2) ? other->attendee : card->attendee});
        case 21:
            return id == other->attendee.id ? Result<void>()
                                            : people::sayDistinct(writer, id, other->attendee.id);
        case 22:
            return people::refuseName(writer, id, word());
        default:
            return question ? programmework::removeQuestion(writer, question->id) : Result<void>();
        }
    }

    Result<void> changeFields(Writer &writer, const Attendee &attendee)
    {
        Attendee after = attendee;
        after.givenName = word();
        after.status = Status(m_random.bounded(5));
        after.callBackOn = QDate(2017, 12, 1).addDays(m_random.bounded(30));
        after.seats = m_random.bounded(2) ? std::optional<int>(3) : std::nullopt;
        if (m_random.bounded(3) == 0)
            after.category = {};
        return writer.change(attendee, after);
    }

    Result<void> replaceProgramme(Writer &writer)
    {
        Programme wanted = m_programme;
        Partner partner;
        partner.name = word();
        if (!wanted.partners.empty() && m_random.bounded(2))
            wanted.partners.pop_back();
        wanted.partners.push_back(partner);
        Workshop workshop;
        workshop.title = word();
        wanted.workshops.push_back(workshop);
        Question question;
        question.text = word();
        wanted.questions.push_back(question);
        wanted.colloquium.subtitle = word();
        return programmework::replace(writer, m_programme, wanted);
    }

    Store &m_store;
    QRandomGenerator m_random;
    std::vector<AttendeeCard> m_cards;
    Programme m_programme;
};

class TestProperty : public QObject
{
    Q_OBJECT

    // Undoes or redoes until nothing is left; how often.
    template<class Turn>
    static Result<int> all(Turn turn)
    {
        for (int count = 0;; ++count) {
            const auto report = turn();
            if (!report)
                return tl::unexpected(report.error());
            if (report->group.number == 0)
                return count;
            if (!report->kept.isEmpty())
                return failure(Error::Conflict, u"kept "_s + report->kept.join(u','));
        }
    }

private slots:
    void undoingEverythingAndRedoingEverythingLosesNothing_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void undoingEverythingAndRedoingEverythingLosesNothing()
    {
        QFETCH(quint32, seed);
        TestDocument document;
        const QStringList beginning = contentOf(document.path());
        RandomEdits edits(document.store(), seed);
        QRandomGenerator random(seed);
        int made = 0;
        for (int i = 0; i < 40; ++i) {
            const auto done = edits.one();
            QVERIFY_RESULT(done);
            made += done->isEmpty() ? 0 : 1;
            // Somebody who goes back and forth on the way.
            if (random.bounded(6) == 0) {
                const QStringList now = contentOf(document.path());
                const int steps = int(random.bounded(4)) + 1;
                int undone = 0;
                for (int step = 0; step < steps; ++step) {
                    const auto report = document.store().undo(kMarie.station);
                    QVERIFY_RESULT(report);
                    undone += report->group.number ? 1 : 0;
                }
                for (int step = 0; step < undone; ++step)
                    QVERIFY_RESULT(document.store().redo(kMarie.station));
                QCOMPARE(contentOf(document.path()), now);
            }
        }
        const QStringList end = contentOf(document.path());
        const auto undo = [&document] { return document.store().undo(kMarie.station); };
        const auto redo = [&document] { return document.store().redo(kMarie.station); };
        for (int round = 0; round < 2; ++round) {
            const auto undone = all(undo);
            QVERIFY_RESULT(undone);
            QCOMPARE(*undone, made);
            QCOMPARE(contentOf(document.path()), beginning);
            document.reopen();
            const auto redone = all(redo);
            QVERIFY_RESULT(redone);
            QCOMPARE(*redone, made);
            QCOMPARE(contentOf(document.path()), end);
        }
        QVERIFY_RESULT(document.store().check());
    }
};

QTEST_GUILESS_MAIN(TestProperty)
#include "tst_property.moc"
