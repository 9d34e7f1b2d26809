// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/document.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void aKilledWriterLosesNothingThatItAcknowledged()
    {
        TestDocument document;
        document.close();
        QRandomGenerator random(20171211);
        size_t known = 0;
        for (int round = 0; round < 30; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(COLLOQUIA_KILLWRITER), {document.path()});
            QVERIFY(writer.waitForStarted());
            // Killed after some acknowledgements, and somewhere between two: the work that is spun away here
            // takes another part of a write each time.
            const int wanted = 1 + int(random.bounded(4));
            QList<qint64> acknowledged;
            while (acknowledged.size() < wanted) {
                QVERIFY2(writer.canReadLine() || writer.waitForReadyRead(), "the writer stopped by itself");
                while (writer.canReadLine())
                    acknowledged.append(writer.readLine().trimmed().toLongLong());
            }
            quint32 spun = 0;
            for (quint32 i = random.bounded(3'000'000u); i > 0; --i)
                spun ^= random.generate();
            QVERIFY(spun != 1);
            writer.kill();
            QVERIFY(writer.waitForFinished());
            for (const QByteArray &line : writer.readAllStandardOutput().split('\n')) {
                if (!line.isEmpty())
                    acknowledged.append(line.toLongLong());
            }
            document.reopen();
            QVERIFY_RESULT(document.store().check());
            const auto cards = document.cards();
            for (const qint64 id : acknowledged) {
                QVERIFY2(std::ranges::any_of(
                             cards, [id](const AttendeeCard &card) { return card.attendee.id.value == id; }),
                         qPrintable(u"round %1 lost %2"_s.arg(round).arg(id)));
            }
            // At most the one that was on its way is there without a word.
            QVERIFY(cards.size() - known - size_t(acknowledged.size()) <= 1);
            known = cards.size();
            // A group of the journal for each person, and one for the beginning.
            QCOMPARE(*document.store().lastGroup(), qint64(known) + 1);
            QCOMPARE(document.store().undoStacks()->done().size(), known);
            document.close();
        }
        document.reopen();
        QVERIFY_RESULT(document.store().undo(u"killed"_s));
        QCOMPARE(document.cards().size(), known - 1);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
