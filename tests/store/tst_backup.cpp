// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/backup.h"
#include "tests/support/document.h"
#include "tests/support/invented.h"

#include <QDir>
#include <QStandardPaths>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Store> at(const QString &path, const QDateTime &now)
    {
        auto store = Store::open(path, kMarie, Access::ReadWrite, [now] { return now; });
        if (!store)
            qFatal("%s", qPrintable(store.error().sentence));
        return std::move(*store);
    }
    static std::vector<backup::Kept> keptOf(TestDocument &document)
    {
        return backup::keptFor(document.store().programme()->colloquium.documentId);
    }
    static void mention(Store &store, int number)
    {
        const Programme programme = *store.programme();
        Colloquium after = programme.colloquium;
        after.subtitle = QString::number(number);
        QVERIFY_RESULT(store.write(
            u"Subtitle"_s, [&](Writer &writer) { return writer.change(programme.colloquium, after); }));
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aBackupIsAWholeDocument()
    {
        TestDocument document;
        document.add(u"A"_s);
        const QString target = document.folder() + u"/copy.colloquium"_s;
        QVERIFY_RESULT(document.store().backupTo(target));
        QCOMPARE(contentOf(target), contentOf(document.path()));
        const auto copy = Store::open(target, kMarie);
        QVERIFY_RESULT(copy);
        QVERIFY_RESULT((*copy)->check());
        QVERIFY_RESULT((*copy)->undo(kMarie.station));
        // Neither onto itself nor onto a document that is open.
        QVERIFY(!document.store().backupTo(document.path()));
        QVERIFY(!document.store().backupTo(target));
        QCOMPARE(document.cards().size(), size_t(1));
    }
    void theOldTargetStaysWhereTheCopyFails()
    {
        TestDocument document;
        const QString target = document.folder() + u"/folder"_s;
        QVERIFY(QDir().mkdir(target));
        const auto refused = document.store().backupTo(target);
        QVERIFY(!refused);
        const auto nowhere = document.store().backupTo(document.folder() + u"/none/copy.colloquium"_s);
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().sentence.contains(u"copy.colloquium"_s));
        QCOMPARE(QDir(document.folder()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"test.colloquium"_s});
    }
    void theLastTenStayAndOneOfEachDayForAMonth()
    {
        TestDocument document;
        const QDateTime first(QDate(2017, 10, 1), QTime(8, 0), Qt::UTC);
        // Twice a day for forty days.
        for (int half = 0; half < 80; ++half) {
            const auto store = at(document.path(), first.addSecs(half * 43200));
            mention(*store, half);
            QVERIFY_RESULT(store->keepBackup());
        }
        const auto kept = keptOf(document);
        QCOMPARE(kept.front().at, first.addSecs(79 * 43200));
        for (size_t i = 0; i < 10; ++i)
            QCOMPARE(kept[i].at, first.addSecs((79 - int(i)) * 43200));
        QSet<QDate> days;
        for (size_t i = 10; i < kept.size(); ++i) {
            QVERIFY(!days.contains(kept[i].at.date()));
            days.insert(kept[i].at.date());
        }
        QCOMPARE(days.size(), 26);
        // Nothing changed: none is made.
        QVERIFY_RESULT(document.store().keepBackup());
        QCOMPARE(keptOf(document).size(), kept.size());
        QVERIFY(QDir(QFileInfo(kept.front().path).absolutePath()).removeRecursively());
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
