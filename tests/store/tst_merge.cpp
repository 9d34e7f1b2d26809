// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Two records of one person made into one, and taken apart again.
#include "app/store/merging.h"
#include "app/store/people.h"
#include "tests/support/document.h"
#include "tests/support/invented.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kMorning(QDate(2017, 12, 11), QTime(8, 30), Qt::UTC);

// A document with two records of one person, three workshops and two questions.
struct Twice
{
    TestDocument document = {};
    Attendee keep = {};
    Attendee gone = {};
    std::vector<WorkshopId> workshops = {};
    std::vector<QuestionId> questions = {};

    Twice()
    {
        keep = document.add(u"Lefèvre"_s, u"Élise"_s, u"elise@mairie.example"_s);
        gone = document.add(u"Lefevre"_s, u"Elise"_s, u"e.lefevre@mairie.example"_s);
        write([this](Writer &writer) -> Result<void> {
            for (int i = 1; i <= 3; ++i) {
                Workshop workshop;
                workshop.title = u"Atelier %1"_s.arg(i);
                if (const auto done = writer.add(workshop); !done)
                    return done;
                workshops.push_back(workshop.id);
            }
            for (int i = 1; i <= 2; ++i) {
                Question question;
                question.text = u"Question %1"_s.arg(i);
                if (const auto done = writer.add(question); !done)
                    return done;
                questions.push_back(question.id);
            }
            return {};
        });
    }

    Store &store() { return document.store(); }
    void write(const Store::Work &work)
    {
        if (const auto done = store().write(u"Prepare"_s, work); !done)
            qFatal("%s", qPrintable(done.error().sentence + done.error().detail));
    }
    Merge plain() { return {.keep = keep, .gone = gone, .wanted = keep}; }
    Result<Changes> merge(const Merge &merge)
    {
        return store().write(u"Merge"_s, [&merge](Writer &writer) { return people::merge(writer, merge); });
    }
    AttendeeCard kept() { return document.card(keep.id); }
};

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

    // Everything that can hang on two people.
    static void hangEverything(Twice &twice)
    {
        const Attendee third = twice.document.add(u"Benali"_s);
        const Attendee fourth = twice.document.add(u"Le Goff"_s);
        const Attendee fifth = twice.document.add(u"Petit"_s);
        twice.write([&](Writer &writer) -> Result<void> {
            const AttendeeId keep = twice.keep.id;
            const AttendeeId gone = twice.gone.id;
            using State = EnrolmentState;
            Batch batch{{}, kMorning, u"avery-l4785"_s, {}, 1, 1, 1};
            Form form{{}, u"form.csv"_s, u"Nom\u001fPrénom"_s, {}};
            if (const auto made = writer.add(form); !made)
                return made;
            FormRow first{{}, form.id, keep, u"Lefèvre\u001fÉlise"_s};
            FormRow second{{}, form.id, gone, u"Lefevre\u001fElise"_s};
            for (const auto &done : {people::enrol(writer, keep, twice.workshops[0], State::Waiting),
                                     people::enrol(writer, keep, twice.workshops[1], State::Enrolled),
                                     people::enrol(writer, gone, twice.workshops[2], State::Enrolled),
                                     people::enrol(writer, gone, twice.workshops[0], State::Enrolled),
                                     people::setAnswer(writer, keep, twice.questions[0], u"Végétarien"_s),
                                     people::setAnswer(writer, gone, twice.questions[0], u"Sans gluten"_s),
                                     people::setAnswer(writer, gone, twice.questions[1], u"Par courriel"_s),
                                     people::checkIn(writer, keep, {}, kMorning.addSecs(600)),
                                     people::checkIn(writer, gone, {}, kMorning),
                                     people::checkIn(writer, gone, twice.workshops[2], kMorning.addSecs(60)),
                                     people::keepBatch(writer, batch, {gone}),
                                     writer.add(first),
                                     writer.add(second),
                                     people::represent(writer, gone, third.id),
                                     people::represent(writer, fourth.id, gone),
                                     people::sayDistinct(writer, gone, third.id),
                                     people::sayDistinct(writer, keep, third.id),
                                     people::sayDistinct(writer, fifth.id, gone),
                                     people::sayDistinct(writer, gone, keep),
                                     people::refuseName(writer, gone, u"Elise LeFevre"_s),
                                     people::refuseName(writer, keep, u"Elise LeFevre"_s),
                                     people::refuseName(writer, gone, u"Lefevre Elise"_s)}) {
                if (!done)
                    return done;
            }
            return {};
        });
        // Being represented has excused one of them.
        twice.keep = twice.document.card(twice.keep.id).attendee;
        twice.gone = twice.document.card(twice.gone.id).attendee;
    }

private slots:
    void everythingMovesToTheOneThatStays()
    {
        Twice twice;
        hangEverything(twice);
        QVERIFY_RESULT(twice.merge(twice.plain()));
        const AttendeeCard kept = twice.kept();
        QVERIFY(!twice.document.card(twice.gone.id).attendee.id.isValid());
        // Enrolled wins over waiting, the earlier wish comes first, each number is there once.
        QCOMPARE(kept.enrolments.size(), size_t(3));
        QCOMPARE(kept.enrolments[0].workshop, twice.workshops[0]);
        QCOMPARE(kept.enrolments[0].state, EnrolmentState::Enrolled);
        for (size_t i = 0; i < kept.enrolments.size(); ++i)
            QCOMPARE(kept.enrolments[i].wish, int(i) + 1);
        QCOMPARE(answerTo(kept, twice.questions[0]), u"Végétarien"_s);
        QCOMPARE(answerTo(kept, twice.questions[1]), u"Par courriel"_s);
        QCOMPARE(kept.presences.size(), size_t(2));
        QCOMPARE(checkedInAt(kept, {}), kMorning);
        QCOMPARE(kept.printedAt, kMorning);
        QCOMPARE(kept.represents.size(), size_t(1));
        QVERIFY(kept.representedBy.isValid());
        const auto rows = twice.store().formRows();
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE(rows->at(0).attendee, twice.keep.id);
        QCOMPARE(rows->at(1).attendee, twice.keep.id);
        QCOMPARE(twice.store().distinctPeople()->size(), size_t(2));
        QCOMPARE(twice.store().refusedNames()->size(), size_t(2));
        QVERIFY_RESULT(twice.store().check());
    }
    void oneUndoBringsBothBackAsTheyWereAlsoAfterARestart()
    {
        Twice twice;
        hangEverything(twice);
        const QStringList before = contentOf(twice.document.path());
        Merge merge = twice.plain();
        merge.wanted.phone = u"+33 4 39 98 00 00"_s;
        merge.workshops = {{twice.workshops[1], std::nullopt}, {twice.workshops[2], EnrolmentState::Waiting}};
        merge.answers = {{twice.questions[0], u"Sans gluten"_s}, {twice.questions[1], QString()}};
        QVERIFY_RESULT(twice.merge(merge));
        const QStringList merged = contentOf(twice.document.path());
        QVERIFY(merged != before);
        for (int round = 0; round < 2; ++round) {
            twice.document.reopen();
            const auto undone = twice.store().undo(kMarie.station);
            QVERIFY_RESULT(undone);
            QCOMPARE(undone->group.label, u"Merge"_s);
            QCOMPARE(contentOf(twice.document.path()), before);
            twice.document.reopen();
            QVERIFY_RESULT(twice.store().redo(kMarie.station));
            QCOMPARE(contentOf(twice.document.path()), merged);
        }
        QVERIFY_RESULT(twice.store().check());
    }
    void whatWasChosenCounts()
    {
        Twice twice;
        hangEverything(twice);
        Merge merge = twice.plain();
        merge.wanted.email = twice.gone.email;
        merge.workshops = {{twice.workshops[0], EnrolmentState::Waiting}, {twice.workshops[2], std::nullopt}};
        merge.answers = {{twice.questions[0], u"Sans gluten"_s}};
        QVERIFY_RESULT(twice.merge(merge));
        const AttendeeCard kept = twice.kept();
        QCOMPARE(kept.attendee.email, twice.gone.email);
        QCOMPARE(kept.enrolments.size(), size_t(2));
        QCOMPARE(kept.enrolments[0].state, EnrolmentState::Waiting);
        QCOMPARE(answerTo(kept, twice.questions[0]), u"Sans gluten"_s);
    }
    void theCodeStaysUnlessOnlyTheOtherBadgeIsPrinted_data()
    {
        QTest::addColumn<bool>("keepPrinted");
        QTest::addColumn<bool>("gonePrinted");
        QTest::addColumn<bool>("codeStays");
        QTest::newRow("none") << false << false << true;
        QTest::newRow("its own") << true << false << true;
        QTest::newRow("both") << true << true << true;
        QTest::newRow("only the other") << false << true << false;
    }
    void theCodeStaysUnlessOnlyTheOtherBadgeIsPrinted()
    {
        QFETCH(bool, keepPrinted);
        QFETCH(bool, gonePrinted);
        QFETCH(bool, codeStays);
        Twice twice;
        twice.write([&](Writer &writer) {
            std::vector<AttendeeId> printed;
            if (keepPrinted)
                printed.push_back(twice.keep.id);
            if (gonePrinted)
                printed.push_back(twice.gone.id);
            Batch batch{{}, kMorning, {}, {}, 1, 1, 1};
            return people::keepBatch(writer, batch, printed);
        });
        const QStringList before = contentOf(twice.document.path());
        QVERIFY_RESULT(twice.merge(twice.plain()));
        QCOMPARE(twice.kept().attendee.code, codeStays ? twice.keep.code : twice.gone.code);
        QVERIFY_RESULT(twice.store().undo(kMarie.station));
        QCOMPARE(contentOf(twice.document.path()), before);
    }
    void nobodyRepresentsThemselvesAfterwards()
    {
        Twice twice;
        twice.write([&](Writer &writer) { return people::represent(writer, twice.gone.id, twice.keep.id); });
        twice.keep = twice.kept().attendee;
        const QStringList before = contentOf(twice.document.path());
        QVERIFY_RESULT(twice.merge(twice.plain()));
        QVERIFY(twice.kept().represents.empty());
        QVERIFY(!twice.kept().representedBy.isValid());
        QVERIFY_RESULT(twice.store().undo(kMarie.station));
        QCOMPARE(contentOf(twice.document.path()), before);
    }
    void theHistoryOfBothIsTheHistoryOfOne()
    {
        Twice twice;
        Attendee called = twice.gone;
        called.phone = u"04"_s;
        twice.write([&](Writer &writer) -> Result<void> {
            if (const auto done = writer.change(twice.gone, called); !done)
                return done;
            return people::setAnswer(writer, twice.gone.id, twice.questions[0], u"Oui"_s);
        });
        twice.gone = called;
        const auto phones = [&twice] {
            const auto items = twice.store().history({.attendee = twice.keep.id.value});
            return items ? std::ranges::count(*items, u"phone"_s, &HistoryItem::field) : -1;
        };
        QCOMPARE(phones(), 0);
        QVERIFY_RESULT(twice.merge(twice.plain()));
        QCOMPARE(phones(), 1);
        QVERIFY_RESULT(twice.store().undo(kMarie.station));
        QCOMPARE(phones(), 0);
    }
    void whatSomebodyElseChangedMeanwhileIsNotLost()
    {
        Twice twice;
        const auto other = twice.document.another();
        Attendee theirs = twice.gone;
        theirs.phone = u"04"_s;
        QVERIFY_RESULT(
            other->write(u"Phone"_s, [&](Writer &writer) { return writer.change(twice.gone, theirs); }));
        const auto refused = twice.merge(twice.plain());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Conflict);
        QCOMPARE(twice.document.cards().size(), size_t(2));
    }
    void undoingAnEntryKeepsWhoIsKnownToBeSomebodyElse()
    {
        TestDocument document;
        const Attendee first = document.add(u"Martin"_s);
        const Attendee second = document.add(u"Martin"_s);
        const auto other = document.another();
        QVERIFY_RESULT(other->write(u"Two people"_s, [&](Writer &writer) {
            return people::sayDistinct(writer, second.id, first.id);
        }));
        const auto refused = document.store().undo(kMarie.station);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Conflict);
        QVERIFY_RESULT(other->undo(u"elsewhere"_s));
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        QCOMPARE(document.cards().size(), size_t(1));
    }
    void saidTwiceItIsKeptOnce()
    {
        TestDocument document;
        const Attendee first = document.add(u"Martin"_s);
        const Attendee second = document.add(u"Martin"_s);
        for (int i = 0; i < 2; ++i) {
            QVERIFY_RESULT(document.store().write(u"Two people"_s, [&](Writer &writer) -> Result<void> {
                if (const auto done = people::sayDistinct(writer, second.id, first.id); !done)
                    return done;
                return people::refuseName(writer, first.id, u"Martin"_s);
            }));
        }
        const auto distinct = document.store().distinctPeople();
        QVERIFY_RESULT(distinct);
        QCOMPARE(distinct->size(), size_t(1));
        QCOMPARE(distinct->front().attendee, first.id);
        QCOMPARE(document.store().refusedNames()->size(), size_t(1));
        // They go with the person.
        QVERIFY_RESULT(document.store().write(
            u"Remove"_s, [&](Writer &writer) { return people::remove(writer, first.id); }));
        QVERIFY(document.store().distinctPeople()->empty());
        QVERIFY(document.store().refusedNames()->empty());
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
