// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "tests/support/document.h"

#include <QProcess>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void aFullDiskIsSaidAndLosesNothing()
    {
        const QTemporaryDir folder;
        if (QProcess::execute(u"mount"_s,
                              {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=600k"_s, u"tmpfs"_s, folder.path()}))
            QSKIP("mounting is not permitted here");
        const auto unmount = qScopeGuard([&folder] { QProcess::execute(u"umount"_s, {folder.path()}); });
        Colloquium colloquium;
        colloquium.title = u"Full"_s;
        const QString path = folder.filePath(u"x.colloquium"_s);
        auto store = Store::create(path, colloquium, kMarie);
        QVERIFY_RESULT(store);
        size_t kept = 0;
        Error error;
        while (error.sentence.isEmpty()) {
            Attendee attendee;
            attendee.familyName = u"Personne"_s;
            attendee.notes = QString(20000, u'x');
            const auto done = (*store)->write(
                u"Add"_s, [&attendee](Writer &writer) { return people::add(writer, attendee); });
            if (done)
                ++kept;
            else
                error = done.error();
        }
        QVERIFY2(error.sentence.contains(u"disk is full"_s), qPrintable(error.sentence + error.detail));
        const auto copied = (*store)->backupTo(folder.filePath(u"copy.colloquium"_s));
        QVERIFY(!copied);
        QVERIFY2(copied.error().sentence.contains(u"copy.colloquium"_s), qPrintable(copied.error().sentence));
        const auto created = Store::create(folder.filePath(u"y.colloquium"_s), colloquium, kMarie);
        QVERIFY(!created);
        QVERIFY2(created.error().sentence.contains(u"y.colloquium"_s), qPrintable(created.error().sentence));
        store->reset();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"x.colloquium"_s});
        store = Store::open(path, kMarie);
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->check());
        QCOMPARE((*store)->cards()->size(), kept);
        store->reset();
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
