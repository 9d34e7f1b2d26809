// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/document.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestOpening : public QObject
{
    Q_OBJECT

    static QByteArray bytesAt(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
    }
    // Statements from outside, as another program would run them.
    static void meddle(const QString &path, const QString &statement)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddler"_s);
            database.setDatabaseName(path);
            if (!database.open() || !QSqlQuery(database).exec(statement))
                qFatal("cannot meddle");
        }
        QSqlDatabase::removeDatabase(u"meddler"_s);
    }
    static QByteArray fromHeader(QByteArray document, int at, const QByteArray &bytes)
    {
        return document.replace(at, bytes.size(), bytes);
    }
    static bool run(const QStringList &command)
    {
        return QProcess::execute(command.first(), command.mid(1)) == 0;
    }

private slots:
    void whatIsNoDocumentIsRefusedAndLeftAsItWas_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("meddling");
        TestDocument document;
        document.close();
        const QByteArray good = bytesAt(document.path());
        QTest::newRow("empty") << QByteArray("") << QString();
        QTest::newRow("text") << QByteArray("Nom;Prénom\nLefèvre;Élise\n").repeated(20) << QString();
        QTest::newRow("other application") << fromHeader(good, 68, "ABCD") << QString();
        QTest::newRow("newer") << fromHeader(good, 60, QByteArray("\0\0\1\0", 4)) << QString();
        QTest::newRow("no version") << fromHeader(good, 60, QByteArray(4, '\0')) << QString();
        QTest::newRow("trigger")
            << good << u"CREATE TRIGGER t AFTER INSERT ON attendee BEGIN DELETE FROM partner; END"_s;
        QTest::newRow("view") << good << u"CREATE VIEW v AS SELECT 1"_s;
        QTest::newRow("missing table") << good << u"DROP TABLE presence"_s;
        QTest::newRow("strange table") << good << u"CREATE TABLE extra (id INTEGER)"_s;
    }
    void whatIsNoDocumentIsRefusedAndLeftAsItWas()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, meddling);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.colloquium"_s);
        write(path, bytes);
        if (!meddling.isEmpty())
            meddle(path, meddling);
        const QByteArray before = bytesAt(path);
        const auto store = Store::open(path, kMarie);
        QVERIFY(!store);
        QVERIFY(store.error().sentence.contains(u"x.colloquium"_s));
        QCOMPARE(bytesAt(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"x.colloquium"_s});
    }
    void noFileAndAFolderAreRefused()
    {
        const QTemporaryDir folder;
        const auto none = Store::open(folder.filePath(u"none.colloquium"_s), kMarie);
        QVERIFY(!none);
        QCOMPARE(none.error().code, Error::NotFound);
        QVERIFY(!QFile::exists(folder.filePath(u"none.colloquium"_s)));
        QVERIFY(!Store::open(folder.path(), kMarie));
    }
    void damageIsSaidAndNotTouched_data()
    {
        QTest::addColumn<bool>("truncated");
        QTest::newRow("overwritten in the middle") << false;
        QTest::newRow("truncated") << true;
    }
    void damageIsSaidAndNotTouched()
    {
        QFETCH(bool, truncated);
        TestDocument document;
        for (int i = 0; i < 20; ++i)
            document.add(u"Personne %1"_s.arg(i));
        document.close();
        QByteArray bytes = bytesAt(document.path());
        if (truncated)
            bytes.truncate(bytes.size() / 2);
        else
            bytes.replace(4096 * 3, bytes.size() - 4096 * 4, QByteArray(bytes.size() - 4096 * 4, '\xA5'));
        write(document.path(), bytes);
        const auto store = Store::open(document.path(), kMarie);
        if (store) {
            const auto checked = (*store)->check();
            QVERIFY(!checked);
            QVERIFY(checked.error().sentence.contains(u"damaged"_s));
            (void)(*store)->cards();
            (void)(*store)->history();
        } else {
            QVERIFY(!store.error().sentence.isEmpty());
        }
        QCOMPARE(bytesAt(document.path()), bytes);
    }
    void aJournalOfNonsenseIsDamageAndNoCrash()
    {
        TestDocument document;
        document.add(u"A"_s);
        meddle(document.path(), u"UPDATE journal_entry SET entity = 'nonsense'"_s);
        const auto history = document.store().history();
        QVERIFY(!history);
        QVERIFY(history.error().sentence.contains(u"damaged"_s));
        QVERIFY(!document.store().undo({}));
    }
    void aProtectedMediumIsReadAndNotWritten()
    {
        TestDocument document;
        const Attendee added = document.add(u"A"_s);
        document.close();
        if (!run({u"mount"_s, u"--bind"_s, document.folder(), document.folder()}))
            QSKIP("mounting is not permitted here");
        if (!run({u"mount"_s, u"-o"_s, u"remount,bind,ro"_s, document.folder()})) {
            run({u"umount"_s, document.folder()});
            QSKIP("mounting for reading only is not permitted here");
        }
        const auto unmount = qScopeGuard([&document] { run({u"umount"_s, document.folder()}); });
        const QTemporaryDir elsewhere;
        auto store = Store::open(document.path(), kMarie);
        QVERIFY_RESULT(store);
        QVERIFY((*store)->isReadOnly());
        QCOMPARE((*store)->cards()->size(), size_t(1));
        Attendee after = added;
        after.phone = u"04"_s;
        const auto write = [&](Writer &writer) { return writer.change(added, after); };
        const auto refused = (*store)->write(u"Phone"_s, write);
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.contains(u"protected"_s));
        (*store)->holdWriting(u"wait"_s);
        (*store)->allowWriting();
        QVERIFY(!(*store)->write(u"Phone"_s, write));
        QVERIFY_RESULT((*store)->backupTo(elsewhere.filePath(u"copy.colloquium"_s)));
        // A second store of the same process knows it as well.
        const auto second = Store::open(document.path(), kMarie);
        QVERIFY_RESULT(second);
        QVERIFY((*second)->isReadOnly());
        store->reset();
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
