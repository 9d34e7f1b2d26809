// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// A print is a file and a batch: both or neither, whatever happens between them.
#include "app/tasks/filewithwrite.h"
#include "app/tasks/printing.h"
#include "tests/support/document.h"

#include <QProcess>

#include <csignal>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// As a program that is killed between the file and the commit.
int printAndBeKilled(const QString &document, const QString &pdf)
{
    const auto store = Store::open(document, kMarie);
    Roster roster;
    if (!store || !roster.follow(**store))
        return 1;
    const auto pages = badgePages(**store, roster, {});
    if (!pages)
        return 2;
    (void)saveBadges(**store, *pages, pdf, Recorded::Yes, Progress::none(), [] { std::raise(SIGKILL); });
    return 3;
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

    static bool isPrinted(TestDocument &document)
    {
        const auto cards = document.cards();
        return std::ranges::any_of(cards, [](const AttendeeCard &card) { return card.printedAt.isValid(); });
    }
    static QByteArray bytesAt(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static Result<BadgeOutcome> print(TestDocument &document, const QString &pdf,
                                      const std::function<void()> &between = {})
    {
        Roster roster;
        if (const auto read = roster.follow(document.store()); !read)
            return tl::unexpected(read.error());
        const auto pages = badgePages(document.store(), roster, {});
        if (!pages)
            return tl::unexpected(pages.error());
        return saveBadges(document.store(), *pages, pdf, Recorded::Yes, Progress::none(), between);
    }

private slots:
    void aPrintIsAFileAndABatch()
    {
        TestDocument document;
        document.add(u"Martin"_s);
        const QString pdf = document.folder() + u"/b.pdf"_s;
        const auto outcome = print(document, pdf);
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->badges, 1);
        QCOMPARE(outcome->sheets, 1);
        QVERIFY(bytesAt(pdf).startsWith("%PDF"));
        QVERIFY(isPrinted(document));
    }
    void whoIsKilledBetweenTheTwoHasTheFileAndNobodyIsMarked()
    {
        TestDocument document;
        document.add(u"Martin"_s);
        const QString pdf = document.folder() + u"/b.pdf"_s;
        document.close();
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--be-killed"_s, document.path(), pdf});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        QVERIFY(bytesAt(pdf).startsWith("%PDF"));
        document.reopen();
        QVERIFY(!isPrinted(document));
        QVERIFY_RESULT(document.store().check());
        QVERIFY_RESULT(print(document, pdf));
        QVERIFY(isPrinted(document));
    }
    void aCommitThatFailsBringsTheOldFileBack_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::newRow("none before") << QByteArray();
        QTest::newRow("one before") << QByteArray("what was there");
    }
    void aCommitThatFailsBringsTheOldFileBack()
    {
        QFETCH(QByteArray, old);
        TestDocument document;
        const AttendeeId martin = document.add(u"Martin"_s).id;
        const QString pdf = document.folder() + u"/b.pdf"_s;
        if (!old.isEmpty())
            write(pdf, old);
        // Whether a batch is there is looked at with the commit.
        const auto ofNoBatch = [martin](Writer &writer) {
            Print print{{}, BatchId(99), martin};
            return writer.add(print);
        };
        QByteArray between;
        const auto printed = writeWithFile(document.store(), u"Print"_s, pdf, "new pages", ofNoBatch,
                                           [&between, pdf] { between = bytesAt(pdf); });
        QVERIFY(!printed);
        QVERIFY(!printed.error().sentence.isEmpty());
        QCOMPARE(between, QByteArray("new pages"));
        QCOMPARE(bytesAt(pdf), old);
        QCOMPARE(QFile::exists(pdf), !old.isEmpty());
        QVERIFY(!isPrinted(document));
    }
    void aFileThatCannotBeWrittenMarksNobody()
    {
        TestDocument document;
        document.add(u"Martin"_s);
        const auto outcome = print(document, document.folder() + u"/none/b.pdf"_s);
        QVERIFY(!outcome);
        QVERIFY(!isPrinted(document));
    }
    void theDocumentIsNeverOverwritten()
    {
        TestDocument document;
        document.add(u"Martin"_s);
        QVERIFY(!print(document, document.path()));
        QVERIFY(!isPrinted(document));
        QVERIFY_RESULT(document.store().check());
    }
    void whatWentToAPrinterIsNoted()
    {
        TestDocument document;
        document.add(u"Martin"_s);
        Roster roster;
        QVERIFY_RESULT(roster.follow(document.store()));
        const auto pages = badgePages(document.store(), roster, {});
        QVERIFY_RESULT(pages);
        QVERIFY_RESULT(keepPrinted(document.store(), *pages));
        QVERIFY(isPrinted(document));
        QVERIFY_RESULT(document.store().undo(kMarie.station));
        QVERIFY(!isPrinted(document));
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    if (given.value(1) == u"--be-killed"_s)
        return printAndBeKilled(given.value(2), given.value(3));
    TestPrinting test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_printing.moc"
