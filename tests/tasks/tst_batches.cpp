// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What is known of badges once they are printed: the sheet that was begun, what has changed, what jammed.
#include "app/store/people.h"
#include "app/tasks/batches.h"
#include "app/tasks/changesheet.h"
#include "app/tasks/printing.h"
#include "tests/support/document.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

Stock sheetOf(const char *id)
{
    return *findStock(QString::fromLatin1(id));
}

class Office
{
public:
    explicit Office(int people = 12)
    {
        for (int i = 0; i < people; ++i)
            ids.push_back(document.add(u"Martin %1"_s.arg(i, 2, 10, QChar(u'0')), u"Zoé"_s).id);
        if (const auto read = roster.follow(document.store()); !read)
            qFatal("%s", qPrintable(read.error().sentence));
    }
    // As if a printer had taken them all.
    void print(BadgeRequest request = {})
    {
        const auto pages = badgePages(document.store(), roster, request);
        if (!pages)
            qFatal("%s", qPrintable(pages.error().sentence));
        printed = int(pages->people().size());
        if (const auto kept = keepPrinted(document.store(), *pages); !kept)
            qFatal("%s", qPrintable(kept.error().sentence));
    }
    void edit(AttendeeId id, const QString &key, const QVariant &value)
    {
        const Attendee before = roster.card(id)->attendee;
        Attendee after = before;
        findField(RecordKind::Attendee, key)->set(&after, value);
        write([&](Writer &writer) { return writer.change(before, after); });
    }
    void write(const Store::Work &work)
    {
        if (const auto done = document.store().write(u"Work"_s, work); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
    QSet<AttendeeId> changed(const Design &design = {}) { return changedSincePrinted(roster, design, true); }
    std::vector<Batch> batches() { return *document.store().batches(); }
    int unprinted() const
    {
        return int(std::ranges::count_if(roster.cards(),
                                         [](const AttendeeCard &card) { return !card.printedAt.isValid(); }));
    }
    ChangeSheet since(const QDateTime &moment)
    {
        const auto sheet = changesSince(document.store(), roster, moment);
        if (!sheet)
            qFatal("%s", qPrintable(sheet.error().sentence));
        return *sheet;
    }

    TestDocument document;
    Roster roster;
    std::vector<AttendeeId> ids;
    int printed = 0;
};

QStringList namesOf(const std::vector<ChangeSheet::Line> &lines)
{
    QStringList names;
    for (const ChangeSheet::Line &line : lines)
        names.append(line.name);
    return names;
}

} // namespace

class TestBatches : public QObject
{
    Q_OBJECT

private slots:
    void theNextPrintBeginsWhereTheLastLeftOff()
    {
        Office office(12);
        const Stock stock = sheetOf("avery-l4785");
        QCOMPARE(nextFreePlace(office.batches(), stock), 1);
        office.print();
        QCOMPARE(office.batches().front().nextPlace, 3);
        QCOMPARE(nextFreePlace(office.batches(), stock), 3);
        // Each stock has its own box.
        QCOMPARE(nextFreePlace(office.batches(), sheetOf("avery-l7418")), 1);
        BadgeRequest next;
        next.start = 0;
        office.print(next);
        QCOMPARE(office.batches().front().start, 3);
        QCOMPARE(nextFreePlace(office.batches(), stock), 5);
        QVERIFY_RESULT(office.document.store().undo(kMarie.station));
        QCOMPARE(nextFreePlace(office.batches(), stock), 3);
    }
    void aFullSheetAndPlainPaperLeaveNothing()
    {
        Office office(10);
        office.print();
        QCOMPARE(nextFreePlace(office.batches(), sheetOf("avery-l4785")), 1);
        BadgeRequest cut;
        for (const Stock &stock : knownStock()) {
            if (stock.toBeCut && stock.perSheet() > 3) {
                cut.stock = stock.id;
                break;
            }
        }
        QVERIFY(!cut.stock.isEmpty());
        office.print(cut);
        QCOMPARE(nextFreePlace(office.batches(), *findStock(cut.stock)), 1);
    }
    void eachPrintKnowsSheetAndPlace()
    {
        Office office(12);
        BadgeRequest request;
        request.start = 9;
        office.print(request);
        const auto prints = office.document.store().prints(office.batches().front().id);
        QVERIFY_RESULT(prints);
        QCOMPARE(prints->size(), size_t(12));
        QCOMPARE(prints->front().sheet, 1);
        QCOMPARE(prints->front().place, 9);
        QCOMPARE(prints->at(2).sheet, 2);
        QCOMPARE(prints->at(2).place, 1);
        QCOMPARE(prints->back().place, 10);
        // A document of before that was noted: counted from the order.
        std::vector<Print> older = *prints;
        for (Print &print : older)
            print.sheet = print.place = 0;
        QCOMPARE(placedPrints(office.batches().front(), older), *prints);
    }
    void whatJammedIsNotPrintedAndOneUndoBringsItBack()
    {
        Office office(35);
        office.print();
        QCOMPARE(office.unprinted(), 0);
        QVERIFY_RESULT(takeBackFrom(office.document.store(), office.batches().front(), 3));
        QCOMPARE(office.unprinted(), 15);
        const Batch kept = office.batches().front();
        QCOMPARE(kept.badges, 20);
        QCOMPARE(kept.sheets, 2);
        QCOMPARE(nextFreePlace(office.batches(), sheetOf("avery-l4785")), 1);
        BadgeRequest again;
        again.onlyNew = true;
        office.print(again);
        QCOMPARE(office.printed, 15);
        QVERIFY_RESULT(office.document.store().undo(kMarie.station));
        QVERIFY_RESULT(office.document.store().undo(kMarie.station));
        QCOMPARE(office.unprinted(), 0);
        QCOMPARE(office.batches().front().badges, 35);
        QVERIFY(!takeBackFrom(office.document.store(), office.batches().front(), 9));
    }
    void onlyWhatTheBadgeShowsCountsAsChanged()
    {
        Office office(4);
        office.print();
        QVERIFY(office.changed().isEmpty());
        office.edit(office.ids[0], u"family_name"_s, u"Durand"_s);
        office.edit(office.ids[1], u"position"_s, u"Maire"_s);
        office.edit(office.ids[2], u"notes"_s, u"calls back"_s);
        QCOMPARE(office.changed(), QSet<AttendeeId>{office.ids[0]});
        Design withPosition;
        withPosition.position = true;
        QCOMPARE(office.changed(withPosition), (QSet<AttendeeId>{office.ids[0], office.ids[1]}));
        // Printed again, it is as it should be; with the old name back, it is not.
        BadgeRequest request;
        request.changed = true;
        office.print(request);
        QCOMPARE(office.printed, 1);
        QVERIFY(office.changed().isEmpty());
        office.edit(office.ids[0], u"family_name"_s, u"Martin 00"_s);
        QCOMPARE(office.changed(), QSet<AttendeeId>{office.ids[0]});
        // Whoever does not come any more needs no badge.
        office.edit(office.ids[0], u"status"_s, u"withdrawn"_s);
        QVERIFY(office.changed().isEmpty());
    }
    void newAndChangedArePrintedTogether()
    {
        Office office(4);
        office.print();
        office.edit(office.ids[3], u"organisation"_s, u"Mairie"_s);
        office.document.add(u"Tard"_s);
        BadgeRequest both;
        both.onlyNew = both.changed = true;
        both.start = 0;
        office.print(both);
        QCOMPARE(office.printed, 2);
        QCOMPARE(office.batches().front().start, 5);
    }
    void theReasonStandsInBatchAndHistory()
    {
        Office office(1);
        office.print();
        BadgeRequest request;
        request.reason = u"Lost"_s;
        office.print(request);
        QCOMPARE(office.batches().front().reason, u"Lost"_s);
        const auto items = office.document.store().history({.attendee = office.ids[0].value});
        QVERIFY_RESULT(items);
        QVERIFY2(items->front().label.contains(u"Lost"_s), qPrintable(items->front().label));
    }
    void aFullDiskMarksNobodyAndLeavesNoFile()
    {
        Office office(2);
        const auto pages = badgePages(office.document.store(), office.roster, {});
        QVERIFY_RESULT(pages);
        const auto saved = saveBadges(office.document.store(), *pages, u"/dev/full"_s, Recorded::Yes);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Unavailable);
        QVERIFY(office.batches().empty());
        QCOMPARE(office.unprinted(), 2);
    }
    void theChangeSheetNamesWhoCameWentAndMoved()
    {
        Office office(5);
        std::vector<WorkshopId> workshops;
        office.write([&](Writer &writer) -> Result<void> {
            for (const QString &title : {u"Atelier 1"_s, u"Atelier 2"_s}) {
                Workshop workshop;
                workshop.title = title;
                workshop.room = u"Salle B"_s;
                if (const auto added = writer.add(workshop); !added)
                    return added;
                workshops.push_back(workshop.id);
            }
            return people::setWorkshops(writer, office.ids[2], {workshops[0]});
        });
        office.print();
        const QDateTime since = office.batches().front().at;
        QCOMPARE(office.since(since).count(), 0);
        // The clock has to move on from the print.
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > since);
        office.document.add(u"Tard"_s, u"Luc"_s);
        office.edit(office.ids[0], u"status"_s, u"withdrawn"_s);
        office.edit(office.ids[1], u"family_name"_s, u"Durand"_s);
        office.write(
            [&](Writer &writer) { return people::setWorkshops(writer, office.ids[2], {workshops[1]}); });
        office.write([&](Writer &writer) -> Result<void> {
            const Workshop before = office.roster.programme().workshops.back();
            Workshop after = before;
            after.room = u"Salle C"_s;
            return writer.change(before, after);
        });
        office.write([&](Writer &writer) { return people::remove(writer, office.ids[4]); });
        // What was done and undone is no change.
        office.edit(office.ids[3], u"family_name"_s, u"Oups"_s);
        QVERIFY_RESULT(office.document.store().undo(kMarie.station));
        const ChangeSheet sheet = office.since(since);
        QCOMPARE(namesOf(sheet.arrived), QStringList{u"TARD Luc"_s});
        QCOMPARE(namesOf(sheet.withdrawn), (QStringList{u"MARTIN 00 Zoé"_s, u"MARTIN 04 Zoé"_s}));
        QCOMPARE(namesOf(sheet.renamed), QStringList{u"DURAND Zoé"_s});
        QCOMPARE(sheet.renamed.front().before, u"MARTIN 01 Zoé"_s);
        QCOMPARE(namesOf(sheet.moved), QStringList{u"MARTIN 02 Zoé"_s});
        QCOMPARE(sheet.moved.front().before, u"Atelier 1"_s);
        QCOMPARE(sheet.moved.front().after, u"Atelier 2"_s);
        QCOMPARE(namesOf(sheet.workshops), QStringList{u"Atelier 2"_s});
        QCOMPARE(sheet.workshops.front().before, u"Salle B"_s);
        QCOMPARE(sheet.workshops.front().after, u"Salle C"_s);
    }
    void anotherCategoryIsAnotherBadge()
    {
        Office office(2);
        const auto &categories = office.roster.programme().categories;
        office.edit(office.ids[1], u"category"_s, qlonglong(categories[0].id.value));
        office.print();
        const QDateTime since = office.batches().front().at;
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > since);
        office.edit(office.ids[1], u"category"_s, qlonglong(categories[1].id.value));
        office.edit(office.ids[0], u"organisation"_s, u"Mairie"_s);
        const ChangeSheet sheet = office.since(since);
        QCOMPARE(sheet.count(), 2);
        QCOMPARE(sheet.renamed[0].before, u"–"_s);
        QCOMPARE(sheet.renamed[0].organisation, u"Mairie"_s);
        QCOMPARE(sheet.renamed[1].before, categories[0].name);
        QCOMPARE(sheet.renamed[1].after, categories[1].name);
        QCOMPARE(office.changed(), QSet<AttendeeId>(office.ids.begin(), office.ids.end()));
    }
    void twoRecordsMadeOneTakeNobodyAway()
    {
        Office office(1);
        const AttendeeId twin = office.document.add(u"Martin 00"_s, u"Zoé"_s).id;
        office.print();
        const QDateTime since = office.batches().front().at;
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > since);
        office.write([&](Writer &writer) { return people::remove(writer, twin); });
        QCOMPARE(office.since(since).count(), 0);
    }
};

QTEST_MAIN(TestBatches)
#include "tst_batches.moc"
