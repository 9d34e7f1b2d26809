// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/document.h"
#include "tests/support/invented.h"
#include "tests/support/randomedits.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestProperty : public QObject
{
    Q_OBJECT

    // Undoes or redoes until nothing is left; how often.
    template<class Turn>
    static Result<int> all(Turn turn, bool mayKeep = false)
    {
        for (int count = 0;; ++count) {
            const auto report = turn();
            if (!report)
                return tl::unexpected(report.error());
            if (report->group.number == 0)
                return count;
            if (!report->kept.isEmpty() && !mayKeep)
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
    // Somebody who also takes back and brings back single edits in the history, wherever they stand.
    void whatIsChosenInTheHistoryIsUndoneToo_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatIsChosenInTheHistoryIsUndoneToo()
    {
        QFETCH(quint32, seed);
        TestDocument document;
        const QStringList beginning = contentOf(document.path());
        RandomEdits edits(document.store(), seed);
        QRandomGenerator random(seed);
        QList<JournalGroup> made;
        int chosen = 0;
        for (int i = 0; i < 40; ++i) {
            const auto done = edits.one();
            QVERIFY_RESULT(done);
            if (const auto last = document.store().undoStacks()->nextUndo(kMarie.station);
                last && last->isEdit() && last->number == done->group)
                made.append(*last);
            if (made.isEmpty() || random.bounded(3) > 0)
                continue;
            const QStringList before = contentOf(document.path());
            const JournalGroup one = made.at(random.bounded(made.size()));
            const bool stands = document.store().undoStacks()->stands(one.number);
            const auto turned = stands ? document.store().takeBack(one) : document.store().bringBack(one);
            if (!turned) {
                // What hinders it is said, and nothing was touched.
                QCOMPARE(turned.error().code, Error::Conflict);
                QCOMPARE(contentOf(document.path()), before);
                continue;
            }
            ++chosen;
            const QStringList after = contentOf(document.path());
            QVERIFY_RESULT(document.store().undo(kMarie.station));
            QCOMPARE(contentOf(document.path()), before);
            QVERIFY_RESULT(document.store().redo(kMarie.station));
            QCOMPARE(contentOf(document.path()), after);
        }
        QVERIFY(chosen > 3);
        const QStringList end = contentOf(document.path());
        // Of an import that was taken back among others some stay, and are named; in the end nothing does.
        QVERIFY_RESULT(all([&document] { return document.store().undo(kMarie.station); }, true));
        QCOMPARE(contentOf(document.path()), beginning);
        document.reopen();
        QVERIFY_RESULT(all([&document] { return document.store().redo(kMarie.station); }, true));
        QCOMPARE(contentOf(document.path()), end);
        QVERIFY_RESULT(document.store().check());
    }
    void aThousandEditsAreUndoneToTheLetter()
    {
        TestDocument document;
        const QStringList beginning = contentOf(document.path());
        RandomEdits edits(document.store(), 1000);
        int made = 0;
        while (made < 1000) {
            const auto done = edits.one();
            QVERIFY_RESULT(done);
            made += done->isEmpty() ? 0 : 1;
        }
        const QStringList end = contentOf(document.path());
        const auto undone = all([&document] { return document.store().undo(kMarie.station); });
        QVERIFY_RESULT(undone);
        QCOMPARE(*undone, 1000);
        QCOMPARE(contentOf(document.path()), beginning);
        QVERIFY_RESULT(all([&document] { return document.store().redo(kMarie.station); }));
        QCOMPARE(contentOf(document.path()), end);
        QVERIFY_RESULT(document.store().check());
    }
};

QTEST_GUILESS_MAIN(TestProperty)
#include "tst_property.moc"
