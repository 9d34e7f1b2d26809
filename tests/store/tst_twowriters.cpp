// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "tests/support/document.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QThread>

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
