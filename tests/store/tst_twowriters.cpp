// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/journal.h"
#include "app/store/people.h"
#include "tests/support/document.h"
#include "tests/support/invented.h"
#include "tests/support/randomedits.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QThread>

#include <array>
#include <ranges>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestTwoWriters : public QObject
{
    Q_OBJECT

    struct Kept
    {
        QSet<qint64> added;
        QHash<qint64, QSet<QString>> phones; // acknowledged, by attendee
        int conflicts = 0;
        QString trouble;
    };

    // Adds people and changes the phones of shared ones, each time as this thread last read them.
    static Kept work(const QString &path, const QString &who, quint32 seed,
                     const std::vector<AttendeeId> &shared)
    {
        Kept kept;
        const auto store = Store::open(path, Identity{who, who});
        if (!store)
            return {{}, {}, 0, store.error().sentence};
        QRandomGenerator random(seed);
        std::vector<AttendeeCard> seen = *(*store)->cards(shared);
        for (int i = 0; i < 40; ++i) {
            if (random.bounded(2)) {
                Attendee attendee;
                attendee.familyName = who + QString::number(i);
                const auto done =
                    (*store)->write(u"Add"_s, [&](Writer &writer) { return people::add(writer, attendee); });
                if (!done)
                    return {{}, {}, 0, done.error().sentence};
                kept.added.insert(attendee.id.value);
                continue;
            }
            AttendeeCard &card = seen[random.bounded(quint32(seen.size()))];
            Attendee after = card.attendee;
            after.phone = who + QString::number(i);
            const auto done = (*store)->write(
                u"Phone"_s, [&](Writer &writer) { return writer.change(card.attendee, after); });
            if (done) {
                card.attendee = after;
                kept.phones[after.id.value].insert(after.phone);
            } else if (done.error().code == Error::Conflict) {
                ++kept.conflicts;
                seen = *(*store)->cards(shared);
            } else {
                return {{}, {}, 0, done.error().sentence};
            }
        }
        return kept;
    }

private slots:
    void initTestCase() { qRegisterMetaType<Changes>(); }

    void nothingAcknowledgedIsLostAndConflictsAreSaid()
    {
        TestDocument document;
        const std::vector<AttendeeId> shared{document.add(u"A"_s).id, document.add(u"B"_s).id,
                                             document.add(u"C"_s).id};
        Kept one;
        Kept two;
        const std::unique_ptr<QThread> first(
            QThread::create([&] { one = work(document.path(), u"Marie "_s, 1, shared); }));
        const std::unique_ptr<QThread> second(
            QThread::create([&] { two = work(document.path(), u"Paul "_s, 2, shared); }));
        first->start();
        second->start();
        QVERIFY(first->wait());
        QVERIFY(second->wait());
        QCOMPARE(one.trouble, QString());
        QCOMPARE(two.trouble, QString());
        QSet<qint64> there;
        for (const AttendeeCard &card : document.cards())
            there.insert(card.attendee.id.value);
        QVERIFY(there.contains(one.added));
        QVERIFY(there.contains(two.added));
        QVERIFY(!one.added.intersects(two.added));
        // Every phone that was acknowledged stands in the history of its attendee, the last one in the list.
        for (const AttendeeId id : shared) {
            HistoryChoice choice;
            choice.attendee = id.value;
            QSet<QString> written;
            const auto items = document.store().history(choice);
            QVERIFY_RESULT(items);
            for (const HistoryItem &item : *items) {
                if (item.field == u"phone"_s)
                    written.insert(item.after.toString());
            }
            QSet<QString> acknowledged = one.phones.value(id.value);
            acknowledged.unite(two.phones.value(id.value));
            QCOMPARE(written, acknowledged);
        }
        QVERIFY_RESULT(document.store().check());
    }
    // Any edits of two programs in turn, each now and then on what it read a while ago.
    void anyTwoWritersLoseNothing_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyTwoWritersLoseNothing()
    {
        QFETCH(quint32, seed);
        TestDocument document;
        const QStringList beginning = contentOf(document.path());
        const auto other = document.another();
        const std::array<Store *, 2> stores{&document.store(), other.get()};
        std::array<RandomEdits, 2> edits{RandomEdits(*stores[0], seed, 3),
                                         RandomEdits(*stores[1], seed + 100, 3)};
        QRandomGenerator random(seed);
        std::vector<std::pair<QString, QString>> acknowledged; // station and label, in their order
        int refused = 0;
        for (int i = 0; i < 120; ++i) {
            const size_t who = random.bounded(2);
            const auto done = edits[who].one();
            if (done && !done->isEmpty())
                acknowledged.emplace_back(stores[who]->identity().station, done->label);
            // What was read a while ago may be changed or gone by now; that is said, and nothing is written.
            if (!done)
                QVERIFY2(done.error().code == Error::Conflict || done.error().code == Error::NotFound,
                         qPrintable(done.error().sentence + done.error().detail));
            refused += done ? 0 : 1;
        }
        QVERIFY(refused > 0);
        // Everything that was said to be kept stands in the journal, in its order, and nothing else does.
        QStringList said;
        for (const auto &[station, label] : acknowledged)
            said.append(station + u": "_s + label);
        QStringList written;
        {
            const auto reading = Connection::open(document.path(), Access::ReadOnly);
            QVERIFY_RESULT(reading);
            const auto groups = journal::groups(**reading);
            QVERIFY_RESULT(groups);
            for (const JournalGroup &group : *groups) {
                if (group.kind != JournalGroup::Beginning)
                    written.append(group.station + u": "_s + group.label);
            }
        }
        QCOMPARE(written, said);
        QVERIFY_RESULT(document.store().check());
        // Taken back from the last one on, each by who did it, nothing of anybody is left.
        for (const auto &[station, label] : acknowledged | std::views::reverse) {
            const auto undone = document.store().undo(station);
            QVERIFY_RESULT(undone);
            QCOMPARE(undone->group.label, label);
        }
        QCOMPARE(contentOf(document.path()), beginning);
    }
    void pollingTellsWhoWasTouched()
    {
        TestDocument document;
        const Attendee one = document.add(u"A"_s);
        const Attendee two = document.add(u"B"_s);
        const auto other = document.another();
        QSignalSpy spy(&document.store(), &Store::changed);
        QVERIFY_RESULT(document.store().poll());
        QVERIFY_RESULT(other->write(u"Check in"_s, [&](Writer &writer) {
            return people::checkIn(writer, two.id, {}, writer.now());
        }));
        QVERIFY_RESULT(
            other->write(u"Remove"_s, [&](Writer &writer) { return people::remove(writer, one.id); }));
        QVERIFY_RESULT(document.store().poll());
        QVERIFY_RESULT(document.store().poll());
        QCOMPARE(spy.count(), 1);
        const auto changes = spy.first().first().value<Changes>();
        QCOMPARE(changes.attendees, (std::vector{one.id, two.id}));
        QVERIFY(!changes.everything);
    }
    void aWriteOfOursDoesNotHideWhatCameBefore()
    {
        TestDocument document;
        const Attendee mine = document.add(u"A"_s);
        const auto other = document.another();
        QVERIFY_RESULT(document.store().poll());
        Attendee theirs;
        theirs.familyName = u"B"_s;
        QVERIFY_RESULT(other->write(u"Add"_s, [&](Writer &writer) { return people::add(writer, theirs); }));
        Attendee after = mine;
        after.phone = u"04"_s;
        QSignalSpy spy(&document.store(), &Store::changed);
        QVERIFY_RESULT(
            document.store().write(u"Phone"_s, [&](Writer &writer) { return writer.change(mine, after); }));
        QVERIFY_RESULT(document.store().poll());
        QCOMPARE(spy.count(), 2);
        const auto told = spy.last().first().value<Changes>().attendees;
        QVERIFY(std::ranges::find(told, theirs.id) != told.end());
    }
};

QTEST_GUILESS_MAIN(TestTwoWriters)
#include "tst_twowriters.moc"
