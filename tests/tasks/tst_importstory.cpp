// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// A form exported five times over six weeks, with what the office does between: everybody once, every
// correction kept, every conflict shown.
#include "app/model/names.h"
#include "app/store/merging.h"
#include "app/store/people.h"
#include "app/tasks/importing.h"
#include "tests/support/document.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = "Horodateur,Adresse e-mail,Nom,Prénom,Fonction,Organisme,Ateliers\n";
const QByteArray kZoe = "02/10/2017 09:00:00,zoe@a.example,Martin,Zoé,Maire,Mairie de Valmont,Climat\n";
const QByteArray kNoe = "02/10/2017 10:00:00,noe@a.exemple,Roux,Noé,Élu,Région,\n";
const QByteArray kLila = "03/10/2017 11:00:00,lila@a.example,PETIT,Lila,Agente,Mairie de Valmont,Eau\n";
const QByteArray kAda = "12/10/2017 08:00:00,ada@a.example,Blanc,Ada,Chercheuse,Université,Eau;Climat\n";
const QByteArray kZoeAgain =
    "20/10/2017 09:00:00,zoe.martin@perso.example,Martin,Zoé,Maire,Mairie de Valmont,\n";

// The office, its document, and the exports that come in.
class Office
{
public:
    ImportPlan imports(const QByteArray &csv, const QHash<PersonCell, Settle> &settled = {})
    {
        const auto table = readTable(csv, u"Formulaire.csv"_s);
        if (!table)
            qFatal("%s", qPrintable(table.error().sentence));
        const auto mapping = guessedMapping(store(), *table);
        ImportChoice choice;
        choice.settled = settled;
        choice.now = QDateTime(QDate(2017, 10, 3), QTime(8, 0), Qt::UTC);
        const auto plan = planImport(store(), *table, *mapping, choice);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().sentence));
        const auto done = carryOut(store(), *plan);
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
        lastGroup = done->changes.group;
        return *plan;
    }

    void corrects(const QString &email, const QString &key, const QString &value)
    {
        const Attendee before = of(email).attendee;
        Attendee after = before;
        findField(RecordKind::Attendee, key)->set(&after, value);
        sure(store().write(u"Correct"_s, [&](Writer &writer) { return writer.change(before, after); }));
    }

    void merges(const QString &email, const QString &into)
    {
        const Merge merge{.keep = of(into).attendee, .gone = of(email).attendee, .wanted = of(into).attendee};
        sure(store().write(u"Merge"_s, [&](Writer &writer) { return people::merge(writer, merge); }));
    }

    UndoReport takesBack(qint64 number)
    {
        const auto stacks = store().undoStacks();
        for (const JournalGroup &group : stacks->done()) {
            if (group.number == number) {
                const auto report = store().undoGroup(group);
                if (!report)
                    qFatal("%s", qPrintable(report.error().sentence));
                return *report;
            }
        }
        qFatal("there is no such group");
    }

    AttendeeCard of(const QString &email)
    {
        for (const AttendeeCard &card : document.cards()) {
            if (card.attendee.email == email)
                return card;
        }
        return {};
    }
    QStringList names()
    {
        QStringList all;
        for (const AttendeeCard &card : document.cards())
            all.append(displayName(card.attendee));
        all.sort();
        return all;
    }

    Store &store() { return document.store(); }

    TestDocument document;
    qint64 lastGroup = 0;

private:
    template<class T>
    static void sure(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().sentence));
    }
};

// Stops at once, or after so many looks.
class Impatient : public Progress
{
public:
    explicit Impatient(int patience) : m_patience(patience) {}
    void report(qint64, qint64) override { ++reports; }
    [[nodiscard]] bool cancelled() const override { return m_looks++ >= m_patience; }

    int reports = 0;

private:
    int m_patience;
    mutable int m_looks = 0;
};

QByteArray many(int rows)
{
    QByteArray csv = kHead;
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "02/10/2017 09:00:00,p" + number + "@a.example,Nom" + number + ",Zoé,Élue,Mairie,Climat\n";
    }
    return csv;
}

} // namespace

class TestImportStory : public QObject
{
    Q_OBJECT

private slots:
    void fiveExportsOverSixWeeks()
    {
        Office office;
        // The first week: three people. The office mends an address and a name in capitals.
        QCOMPARE(office.imports(kHead + kZoe + kNoe + kLila).created, 3);
        office.corrects(u"noe@a.exemple"_s, u"email"_s, u"noe@a.example"_s);
        office.corrects(u"lila@a.example"_s, u"family_name"_s, u"Petit"_s);
        office.corrects(u"lila@a.example"_s, u"position"_s, u"Agente d'accueil"_s);

        // The second: one more, and somebody changes her own answer.
        QByteArray zoe = QByteArray(kZoe).replace("Maire,", "Maire adjointe,");
        const ImportPlan second = office.imports(kHead + zoe + kNoe + kLila + kAda);
        QCOMPARE(second.created, 1);
        QCOMPARE(second.updated, 1);
        QVERIFY(second.conflicts.empty() && second.gone.empty());
        QCOMPARE(office.of(u"zoe@a.example"_s).attendee.position, u"Maire adjointe"_s);
        const qint64 weekTwo = office.lastGroup;

        // The third: the form and the office both changed a cell; and somebody registers again with another
        // address, which is said. The office makes one of the two.
        const QByteArray lila = QByteArray(kLila).replace("Agente,", "Directrice,");
        const ImportPlan third = office.imports(kHead + zoe + kNoe + lila + kAda + kZoeAgain);
        QCOMPARE(third.conflicts.size(), 1u);
        QCOMPARE(third.conflicts[0].was, u"Agente"_s);
        QCOMPARE(third.conflicts[0].mine, u"Agente d'accueil"_s);
        QCOMPARE(third.conflicts[0].theirs, u"Directrice"_s);
        QCOMPARE(third.perhapsSame, 1);
        QCOMPARE(third.created, 1);
        office.merges(u"zoe.martin@perso.example"_s, u"zoe@a.example"_s);
        QCOMPARE(office.names().size(), 4);

        // The fourth: the conflict is still there; one row is gone from the form; nobody comes twice.
        const ImportPlan fourth = office.imports(kHead + zoe + lila + kAda + kZoeAgain);
        QCOMPARE(fourth.created, 0);
        QCOMPARE(fourth.conflicts.size(), 1u);
        QCOMPARE(fourth.conflicts[0].attendee, third.conflicts[0].attendee);
        QCOMPARE(fourth.conflicts[0].theirs, u"Directrice"_s);
        QCOMPARE(fourth.gone, std::vector{office.of(u"noe@a.example"_s).attendee.id});
        QCOMPARE(office.names().size(), 4);

        // The fifth: the form has one more question, and the conflict is settled.
        const QByteArray all = zoe + lila + kAda + kZoeAgain;
        QByteArray longer = QByteArray(kHead).replace("\n", ",Train ?\n");
        for (const QByteArray &row : all.split('\n'))
            longer += row.isEmpty() ? QByteArray() : row + ",Oui\n";
        const PlannedConflict &open = fourth.conflicts.front();
        const ImportPlan fifth =
            office.imports(longer, {{PersonCell(open.attendee, open.field), Settle::TakeTheirs}});
        QVERIFY(fifth.conflicts.empty());
        QCOMPARE(fifth.created, 0);
        QCOMPARE(office.names(),
                 (QStringList{u"Ada Blanc"_s, u"Lila Petit"_s, u"Noé Roux"_s, u"Zoé Martin"_s}));
        const Attendee lilaNow = office.of(u"lila@a.example"_s).attendee;
        QCOMPARE(lilaNow.position, u"Directrice"_s);
        QCOMPARE(lilaNow.familyName, u"Petit"_s);
        QVERIFY(office.of(u"noe@a.example"_s).attendee.id.isValid());
        QCOMPARE(office.of(u"ada@a.example"_s).enrolments.size(), 2u);
        QCOMPARE(office.imports(longer).people.size(), 0u);

        // The second week's import is taken back, long after: Ada had come by it, and nobody has worked on
        // her since; what it changed goes back, and everybody's corrections stay.
        const UndoReport report = office.takesBack(weekTwo);
        QVERIFY(!office.of(u"ada@a.example"_s).attendee.id.isValid() || report.kept.contains(u"Ada Blanc"_s));
        QCOMPARE(office.of(u"zoe@a.example"_s).attendee.position, u"Maire"_s);
        QCOMPARE(office.of(u"lila@a.example"_s).attendee.position, u"Directrice"_s);
        QCOMPARE(office.of(u"lila@a.example"_s).attendee.familyName, u"Petit"_s);
    }
    void anImportIsTakenBackLaterAndKeepsWhatHandsDid()
    {
        Office office;
        office.imports(kHead + kZoe + kNoe);
        const qint64 first = office.lastGroup;
        office.corrects(u"noe@a.exemple"_s, u"phone"_s, u"06 12 34 56 78"_s);
        // A later export says more of both, and is taken back as well.
        office.imports(QByteArray(kHead + kZoe + kNoe).replace("\n", ",Train\n"));
        office.takesBack(office.lastGroup);
        const UndoReport report = office.takesBack(first);
        QCOMPARE(report.kept, QStringList{u"Noé Roux"_s});
        QCOMPARE(office.names(), QStringList{u"Noé Roux"_s});
        QCOMPARE(office.of(u"noe@a.exemple"_s).attendee.phone, u"06 12 34 56 78"_s);
        QVERIFY_RESULT(office.store().check());
    }
    void whoStaysIsCountedThoughTwoAreCalledAlike()
    {
        Office office;
        QByteArray other = QByteArray(kNoe).replace("noe@a.exemple", "noe.roux@b.example");
        other.replace("Région", "Département");
        office.imports(kHead + kZoe + kNoe + other);
        const qint64 first = office.lastGroup;
        office.corrects(u"noe@a.exemple"_s, u"phone"_s, u"06 12 34 56 78"_s);
        office.corrects(u"noe.roux@b.example"_s, u"phone"_s, u"06 87 65 43 21"_s);
        const UndoReport report = office.takesBack(first);
        QCOMPARE(report.kept, (QStringList{u"Noé Roux"_s, u"Noé Roux"_s}));
        QCOMPARE(office.names(), report.kept);
    }
    void aLaterExportThatOnlyRemembersMoreKeepsNobody()
    {
        Office office;
        office.imports(kHead + kZoe + kNoe);
        const qint64 first = office.lastGroup;
        // The office and the form come to say the same: only the form's memory changes.
        office.corrects(u"noe@a.exemple"_s, u"position"_s, u"Élu régional"_s);
        office.imports(kHead + kZoe + QByteArray(kNoe).replace("Élu,", "Élu régional,"));
        const UndoReport report = office.takesBack(first);
        QCOMPARE(report.kept, QStringList{u"Noé Roux"_s}); // for what the office did
        QCOMPARE(office.names(), QStringList{u"Noé Roux"_s});
        QVERIFY_RESULT(office.store().check());
    }
    void aStoppedImportLeavesTheFileAsItWas_data()
    {
        QTest::addColumn<int>("patience");
        QTest::newRow("at once") << 0;
        QTest::newRow("while it is compared") << 2;
    }
    void aStoppedImportLeavesTheFileAsItWas()
    {
        QFETCH(int, patience);
        Office office;
        office.imports(kHead + kZoe);
        const auto before = office.document.cards();
        const auto last = office.store().lastGroup();
        const auto table = readTable(many(9000), u"Formulaire.csv"_s);
        QVERIFY_RESULT(table);
        const auto mapping = guessedMapping(office.store(), *table);
        Impatient progress(patience);
        const auto stopped = planImport(office.store(), *table, *mapping, {}, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Cancelled);
        QVERIFY(!stopped.error().sentence.isEmpty());
        QCOMPARE(office.document.cards(), before);
        QCOMPARE(*office.store().lastGroup(), *last);
        // Reading stops as well, and whoever waits is told how far it is.
        Impatient reading(0);
        const auto unread = readTable(many(9000), u"Formulaire.csv"_s, {}, reading);
        QVERIFY(!unread);
        QCOMPARE(unread.error().code, Error::Cancelled);
        Impatient patient(1000);
        QVERIFY_RESULT(planImport(office.store(), *table, *mapping, {}, patient));
        QVERIFY(patient.reports > 2);
    }
};

QTEST_GUILESS_MAIN(TestImportStory)
#include "tst_importstory.moc"
