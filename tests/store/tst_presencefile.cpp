// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/presencefile.h"
#include "tests/support/document.h"

#include <QProcess>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestPresenceFile : public QObject
{
    Q_OBJECT

private slots:
    void whoHasTheDocumentIsSaidByName()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.colloquium"_s);
        const QDateTime now(QDate(2017, 12, 11), QTime(9, 0), Qt::UTC);
        {
            const auto mine = PresenceFile::take(path, kMarie, now);
            QVERIFY_RESULT(mine);
            const auto theirs = PresenceFile::take(path, {u"Paul"_s, u"PC-2"_s}, now);
            QVERIFY(!theirs);
            QCOMPARE(theirs.error().code, Error::Conflict);
            QVERIFY(theirs.error().sentence.contains(u"Marie"_s));
            QVERIFY(theirs.error().sentence.contains(u"PC-1"_s));
        }
        QVERIFY_RESULT(PresenceFile::take(path, {u"Paul"_s, u"PC-2"_s}, now));
    }
    void thePresenceOfADeadProcessIsTakenOver()
    {
        const QTemporaryDir folder;
        QProcess process;
        process.start(u"true"_s, QStringList());
        QVERIFY(process.waitForStarted());
        const qint64 number = process.processId();
        QVERIFY(process.waitForFinished());
        QFile left(folder.filePath(u".x.colloquium.open"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(u"{\"who\": \"Marie\", \"station\": \"PC-1\", \"process\": %1}"_s.arg(number).toUtf8());
        left.close();
        const QString path = folder.filePath(u"x.colloquium"_s);
        QVERIFY(!PresenceFile::take(path, {u"Paul"_s, u"PC-2"_s}, QDateTime::currentDateTimeUtc()));
        QVERIFY_RESULT(PresenceFile::take(path, kMarie, QDateTime::currentDateTimeUtc()));
    }
};

QTEST_GUILESS_MAIN(TestPresenceFile)
#include "tst_presencefile.moc"
