// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "app/store/programmework.h"
#include "tests/support/document.h"
#include "tests/support/invented.h"

#include <QSignalSpy>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<Changes>(); }

    void aNewDocumentHasItsCategoriesAndNothingToUndo()
    {
        TestDocument document;
        const auto programme = document.store().programme();
        QVERIFY_RESULT(programme);
        QCOMPARE(programme->categories.size(), size_t(6));
        QCOMPARE(programme->designs.size(), size_t(1));
        QVERIFY(!programme->colloquium.documentId.isEmpty());
        QVERIFY(!document.store().undoStacks()->nextUndo({}));
    }
    void whatIsWrittenIsThereAfterARestart()
    {
        TestDocument document;
        const Attendee added = document.add(u"Lefèvre"_s, u"Élise"_s, u"elise@mairie.example"_s);
        document.reopen();
        QCOMPARE(document.card(added.id).attendee, added);
    }
    // Named in the statement or, beyond some thousands, picked from everybody: whole cards either way.
    void thousandsOfCardsAreReadAsAFewAre()
    {
        TestDocument document;
        QVERIFY_RESULT(document.store().apply(inventedPlan(document.store(), 6000), u"Import"_s));
        const std::vector<AttendeeCard> all = document.cards();
        std::vector<AttendeeCard> wanted;
        std::vector<AttendeeId> ids;
        for (const AttendeeCard &card : all) {
            if (card.attendee.id.value % 7 == 0)
                continue;
            wanted.push_back(card);
            ids.insert(ids.begin(), card.attendee.id);
        }
        QVERIFY(ids.size() > 5000);
        ids.push_back(AttendeeId(123'456'789)); // nobody
        QCOMPARE(*document.store().cards(ids), wanted);
        wanted.resize(3);
        ids = {wanted[2].attendee.id, AttendeeId(123'456'789), wanted[0].attendee.id, wanted[1].attendee.id};
        QCOMPARE(*document.store().cards(ids), wanted);
        const auto people = document.store().knownPeople();
        QVERIFY_RESULT(people);
        QCOMPARE(people->size(), all.size());
        for (size_t i = 0; i < all.size(); ++i) {
            const KnownPerson &person = (*people)[i];
            const Attendee &who = all[i].attendee;
            QCOMPARE(std::tie(person.id, person.code, person.givenName, person.familyName, person.email,
                              person.organisation, person.status),
                     std::tie(who.id, who.code, who.givenName, who.familyName, who.email, who.organisation,
                              who.status));
        }
    }
    void aWriteThatChangesNothingLeavesNoTrace()
    {
        TestDocument document;
        const Attendee added = document.add(u"Lefèvre"_s);
        const qint64 before = *document.store().lastGroup();
        QSignalSpy spy(&document.store(), &Store::changed);
        const auto changes =
            document.store().write(u"Nothing"_s, [&](Writer &writer) { return writer.change(added, added); });
        QVERIFY_RESULT(changes);
        QVERIFY(changes->isEmpty());
        QCOMPARE(*document.store().lastGroup(), before);
        QCOMPARE(spy.count(), 0);
    }
    void aFailureInTheMiddleTakesEverythingBack()
    {
        TestDocument document;
        const auto failed = document.store().write(u"Two"_s, [&](Writer &writer) -> Result<void> {
            Attendee good;
            good.familyName = u"Benali"_s;
            if (const auto done = people::add(writer, good); !done)
                return done;
            Attendee bad;
            return people::add(writer, bad);
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, Error::Invalid);
        QVERIFY(document.cards().empty());
    }
    void aCellThatChangedMeanwhileIsAConflictAndSaysWho()
    {
        TestDocument document;
        const Attendee added = document.add(u"Lefèvre"_s);
        const auto other = document.another();
        Attendee theirs = added;
        theirs.organisation = u"Mairie de Valmont"_s;
        QVERIFY_RESULT(
            other->write(u"Theirs"_s, [&](Writer &writer) { return writer.change(added, theirs); }));
        Attendee mine = added;
        mine.organisation = u"Université"_s;
        const auto refused =
            document.store().write(u"Mine"_s, [&](Writer &writer) { return writer.change(added, mine); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Conflict);
        QVERIFY(refused.error().sentence.contains(u"Paul"_s));
        QVERIFY(refused.error().sentence.contains(u"Mairie de Valmont"_s));
        QCOMPARE(document.card(added.id).attendee.organisation, u"Mairie de Valmont"_s);
        Attendee another = added;
        another.phone = u"+33 6 39 98 00 00"_s;
        QVERIFY_RESULT(document.store().write(u"Other cell"_s,
                                              [&](Writer &writer) { return writer.change(added, another); }));
    }
    void theOtherStoresChangesAreHeardOf()
    {
        TestDocument document;
        const Attendee added = document.add(u"Lefèvre"_s);
        const auto other = document.another();
        QSignalSpy spy(other.get(), &Store::changed);
        QVERIFY_RESULT(other->poll());
        QCOMPARE(spy.count(), 0);
        Attendee after = added;
        after.phone = u"04 65 71 00 00"_s;
        QVERIFY_RESULT(
            document.store().write(u"Phone"_s, [&](Writer &writer) { return writer.change(added, after); }));
        QVERIFY_RESULT(other->poll());
        QCOMPARE(spy.count(), 1);
        const auto changes = spy.first().first().value<Changes>();
        QCOMPARE(changes.attendees, std::vector{added.id});
        QVERIFY(!changes.programme);
    }
    void representingExcusesAndIsSeenFromBothSides()
    {
        TestDocument document;
        const Attendee mayor = document.add(u"El Mansouri"_s);
        const Attendee deputy = document.add(u"Fauré"_s);
        QVERIFY_RESULT(document.store().write(u"Represented"_s, [&](Writer &writer) {
            return people::represent(writer, deputy.id, mayor.id);
        }));
        QCOMPARE(document.card(mayor.id).attendee.status, Status::Excused);
        QCOMPARE(document.card(mayor.id).representedBy, deputy.id);
        QCOMPARE(document.card(deputy.id).represents, std::vector{mayor.id});
    }
    void aRemovedCategoryLeavesItsPeopleWithout()
    {
        TestDocument document;
        const Category category = document.store().programme()->categories.front();
        Attendee attendee;
        attendee.familyName = u"Benali"_s;
        attendee.category = category.id;
        QVERIFY_RESULT(
            document.store().write(u"Add"_s, [&](Writer &writer) { return people::add(writer, attendee); }));
        QVERIFY_RESULT(document.store().write(
            u"Remove"_s, [&](Writer &writer) { return programmework::removeCategory(writer, category.id); }));
        QVERIFY(!document.card(attendee.id).attendee.category.isValid());
        QVERIFY_RESULT(document.store().undo({}));
        QCOMPARE(document.card(attendee.id).attendee.category, category.id);
    }
    void aFileIsKeptOnceByItsContent()
    {
        TestDocument document;
        FileId first;
        FileId second;
        QVERIFY_RESULT(document.store().write(u"Logo"_s, [&](Writer &writer) -> Result<void> {
            const auto a = programmework::keepFile(writer, u"a.png"_s, u"image/png"_s, "bytes");
            const auto b = programmework::keepFile(writer, u"b.png"_s, u"image/png"_s, "bytes");
            first = *a;
            second = *b;
            Partner partner;
            partner.name = u"AFD"_s;
            partner.logo = first;
            return writer.add(partner);
        }));
        QCOMPARE(first, second);
        QCOMPARE(document.store().file(first)->bytes, QByteArray("bytes"));
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
