// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/migration.h"
#include "tests/support/document.h"
#include "tests/support/invented.h"

#include <QDir>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void theTableOfFieldsIsTheSchema_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < int(RecordKind::KindCount); ++kind)
            QTest::addRow("%s", qPrintable(tableOf(RecordKind(kind)))) << kind;
    }
    void theTableOfFieldsIsTheSchema()
    {
        QFETCH(int, kind);
        const TestDocument document;
        const auto connection = Connection::open(document.path(), Access::ReadOnly);
        QVERIFY_RESULT(connection);
        QStringList wanted{u"id INTEGER"_s};
        for (const Field &field : fieldsOf(RecordKind(kind))) {
            const bool isNumber = field.type == FieldType::Reference || field.type == FieldType::Whole ||
                                  field.type == FieldType::YesNo;
            wanted.append(field.name() + (isNumber ? u" INTEGER"_s : u" TEXT"_s));
        }
        if (RecordKind(kind) == RecordKind::File)
            wanted.append(u"bytes BLOB"_s);
        QStringList found;
        auto query = (*connection)->query(u"PRAGMA table_info(%1)"_s.arg(tableOf(RecordKind(kind))));
        QVERIFY_RESULT(query);
        QVERIFY_RESULT(
            query->each([&found](const Row &row) { found.append(row.text(1) + u' ' + row.text(2)); }));
        QCOMPARE(found, wanted);
    }
    void anEmptyFileBecomesADocumentStepByStep()
    {
        const QTemporaryDir folder;
        const auto connection = Connection::open(folder.filePath(u"x"_s), Access::ReadWrite);
        QVERIFY_RESULT(connection);
        for (int version = 1; version <= migration::newestVersion(); ++version) {
            QVERIFY_RESULT(migration::migrate(**connection, version));
            QCOMPARE(*migration::versionOf(**connection), version);
        }
        // Once more changes nothing.
        QVERIFY_RESULT(migration::migrate(**connection));
    }
    void aDocumentOfEachReleaseOpensAndIsUndone_data()
    {
        QTest::addColumn<QString>("name");
        const QDir released(data(u"released"_s));
        for (const QString &name : released.entryList({u"*.colloquium"_s}, QDir::Files))
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void aDocumentOfEachReleaseOpensAndIsUndone()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QVERIFY(QFile::copy(data(u"released/"_s + name), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto opened = Store::open(path, kMarie);
        QVERIFY_RESULT(opened);
        Store &store = **opened;
        QVERIFY_RESULT(store.check());
        const QStringList before = contentOf(path);
        QVERIFY(store.cards()->size() > 10);
        int undone = 0;
        for (auto report = store.undo({}); report && report->group.number; report = store.undo({}))
            ++undone;
        QVERIFY(undone >= 3);
        QVERIFY(store.cards()->empty());
        for (int i = 0; i < undone; ++i)
            QVERIFY_RESULT(store.redo({}));
        QCOMPARE(contentOf(path), before);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
