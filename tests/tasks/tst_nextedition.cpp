// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/artworkjson.h"
#include "app/store/people.h"
#include "app/store/programmework.h"
#include "app/tasks/nextedition.h"
#include "tests/support/document.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = QDateTime(QDate(2018, 3, 1), QTime(10, 0), Qt::UTC);

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
               ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
               : QByteArray();
}

struct Someone
{
    QString name = {};
    Consent consent = Consent::Unknown;
    QString email = {};
    Status status = Status::Registered;
    Role role = Role::Participant;
};

// Lyon 2017 with a partner, a workshop, a question and those people.
void fillDocument(TestDocument &document, const std::vector<Someone> &people, QDate keepUntil = {})
{
    const auto programme = document.store().programme();
    QVERIFY_RESULT(programme);
    const auto written = document.store().write(u"Fill"_s, [&](Writer &writer) -> Result<void> {
        Colloquium after = programme->colloquium;
        after.title = u"3e rencontres, Lyon 2017"_s;
        after.startDate = QDate(2017, 12, 11);
        after.registrationLink = u"https://example.org/form"_s;
        after.contactEmail = u"contact@institut.example"_s;
        after.privacyNotice = u"Vos données …"_s;
        after.keepUntil = keepUntil;
        if (const auto done = writer.change(programme->colloquium, after); !done)
            return done;
        const auto file = programmework::keepFile(writer, u"logo.png"_s, u"image/png"_s, "PNG");
        if (!file)
            return tl::unexpected(file.error());
        Partner partner{.name = u"Institut"_s, .role = PartnerRole::Funder, .logo = *file};
        Workshop workshop{.title = u"Eau"_s, .date = QDate(2017, 12, 11), .startTime = QTime(14, 0)};
        Question question{.text = u"Régime"_s, .sensitive = true};
        Rank rank{.title = u"Préfet"_s};
        ListView view{.name = u"Élus"_s, .listing = u"{}"_s};
        Element picture{.kind = Element::Kind::Picture};
        picture.picture = *file;
        Design design{.name = u"Sobre"_s, .logos = true};
        design.onlyFor = programme->categories[1].id;
        design.contents = contentsOf({{80, 50}, Fold::None, {picture}, {}});
        for (const auto &done : {writer.add(partner), writer.add(workshop), writer.add(question),
                                 writer.add(rank), writer.add(view), writer.add(design)}) {
            if (!done)
                return done;
        }
        for (const Someone &someone : people) {
            Attendee attendee;
            attendee.familyName = someone.name;
            attendee.email = someone.email;
            attendee.nextEdition = someone.consent;
            attendee.status = someone.status;
            attendee.role = someone.role;
            attendee.category = programme->categories.front().id;
            attendee.notes = u"secret"_s;
            attendee.phone = u"0102030405"_s;
            if (const auto done = people::add(writer, attendee); !done)
                return done;
            if (const auto done = people::setAnswer(writer, attendee.id, question.id, u"végétarien"_s); !done)
                return done;
        }
        return {};
    });
    QVERIFY_RESULT(written);
}

QStringList namesIn(Store &store)
{
    QStringList names;
    const auto cards = store.cards();
    for (const AttendeeCard &card : *cards)
        names.append(card.attendee.familyName);
    return names;
}

} // namespace

class TestNextEdition : public QObject
{
    Q_OBJECT

    std::unique_ptr<Store> made(TestDocument &document, const NextEditionChoice &choice)
    {
        const auto last = readEdition(document.path(), kMarie);
        if (!last)
            qFatal("%s", qPrintable(last.error().sentence));
        const QString path = document.folder() + u"/next.colloquium"_s;
        QFile::remove(path);
        const auto done = createNextEdition(**last, path, choice, kMarie, [] { return kNow; });
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
        auto store = Store::open(path, kMarie);
        if (!store)
            qFatal("%s", qPrintable(store.error().sentence));
        return std::move(*store);
    }

private slots:
    void titlesAreRaised_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("raised");
        QTest::newRow("year") << u"Lyon 2017"_s << u"Lyon 2018"_s;
        QTest::newRow("two years") << u"Saison 2017-2018"_s << u"Saison 2018-2019"_s;
        QTest::newRow("number and year") << u"3e rencontres, 2017"_s << u"4e rencontres, 2018"_s;
        QTest::newRow("the first") << u"1er colloque"_s << u"2e colloque"_s;
        QTest::newRow("several") << u"1res rencontres"_s << u"2es rencontres"_s;
        QTest::newRow("Roman") << u"IXe forum"_s << u"Xe forum"_s;
        QTest::newRow("Roman, several") << u"XIIes assises"_s << u"XIIIes assises"_s;
        QTest::newRow("English") << u"2nd forum"_s << u"3rd forum"_s;
        QTest::newRow("English teens") << u"12th forum"_s << u"13th forum"_s;
        QTest::newRow("numbered") << u"Cahiers n° 9"_s << u"Cahiers n° 10"_s;
        QTest::newRow("nothing to raise") << u"Les villes et le monde"_s << u"Les villes et le monde"_s;
        QTest::newRow("no number of editions") << u"Agenda 21, 500 villes"_s << u"Agenda 21, 500 villes"_s;
    }
    void titlesAreRaised()
    {
        QFETCH(QString, title);
        QFETCH(QString, raised);
        QCOMPARE(raisedTitle(title), raised);
    }
    void theProgrammeIsCarriedWithoutItsDates()
    {
        TestDocument document;
        fillDocument(document, {{u"Un"_s, Consent::Yes}});
        const auto store = made(document, {});
        const auto programme = store->programme();
        QVERIFY_RESULT(programme);
        const Colloquium &colloquium = programme->colloquium;
        QCOMPARE(colloquium.title, u"4e rencontres, Lyon 2018"_s);
        QVERIFY(!colloquium.startDate.isValid());
        QVERIFY(colloquium.registrationLink.isEmpty());
        QCOMPARE(colloquium.contactEmail, u"contact@institut.example"_s);
        QCOMPARE(colloquium.privacyNotice, u"Vos données …"_s);
        QCOMPARE(colloquium.lastEdition, QFileInfo(document.path()).absoluteFilePath());
        QVERIFY(colloquium.documentId != document.store().programme()->colloquium.documentId);
        QCOMPARE(programme->partners.size(), size_t(1));
        QCOMPARE(programme->partners[0].role, PartnerRole::Funder);
        const auto logo = store->file(programme->partners[0].logo);
        QVERIFY_RESULT(logo);
        QCOMPARE(logo->bytes, QByteArray("PNG"));
        QCOMPARE(programme->categories.size(), document.store().programme()->categories.size());
        QVERIFY(programme->questions.at(0).sensitive);
        QCOMPARE(programme->ranks.at(0).title, u"Préfet"_s);
        QCOMPARE(programme->views.at(0).name, u"Élus"_s);
        QCOMPARE(programme->designs.size(), size_t(2));
        // A design finds its category and its pictures again.
        QCOMPARE(programme->designs[1].onlyFor, programme->categories[1].id);
        const auto pictures = picturesIn(artworkOf(programme->designs[1].contents));
        QCOMPARE(pictures.size(), size_t(1));
        QCOMPARE(store->file(pictures[0])->bytes, QByteArray("PNG"));
        QVERIFY(programme->workshops.empty());
        QVERIFY_RESULT(store->check());
        // Nothing of it can be undone.
        QCOMPARE(store->undo({})->group.number, 0);
        QCOMPARE(QDir(document.folder()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }
    void workshopsComeWhereWantedWithoutTheirDates()
    {
        TestDocument document;
        fillDocument(document, {});
        const auto programme =
            made(document, {.title = u"Autre"_s, .partners = false, .workshops = true})->programme();
        QVERIFY_RESULT(programme);
        QCOMPARE(programme->colloquium.title, u"Autre"_s);
        QVERIFY(programme->partners.empty());
        QCOMPARE(programme->workshops.at(0).title, u"Eau"_s);
        QVERIFY(!programme->workshops.at(0).date.isValid());
        QVERIFY(!programme->workshops.at(0).startTime.isValid());
    }
    void onlyThoseWhoMayBeInvitedAre_data()
    {
        QTest::addColumn<bool>("agreed");
        QTest::addColumn<bool>("neverAsked");
        QTest::addColumn<QDate>("keepUntil");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("agreed") << true << false << QDate() << QStringList{u"Oui"_s};
        QTest::newRow("never asked as well") << true << true << QDate() << QStringList{u"Oui"_s, u"Jamais"_s};
        QTest::newRow("nobody") << false << false << QDate() << QStringList{};
        QTest::newRow("the last day they may be kept")
            << true << false << QDate(2018, 3, 1) << QStringList{u"Oui"_s};
        QTest::newRow("kept no longer") << true << true << QDate(2018, 2, 28) << QStringList{};
    }
    void onlyThoseWhoMayBeInvitedAre()
    {
        QFETCH(bool, agreed);
        QFETCH(bool, neverAsked);
        QFETCH(QDate, keepUntil);
        QFETCH(QStringList, names);
        TestDocument document;
        fillDocument(document,
                     {{u"Oui"_s, Consent::Yes, u"oui@mairie.example"_s},
                      {u"Double"_s, Consent::Yes, u"OUI@mairie.example"_s},
                      {u"Double encore"_s, Consent::Unknown, u"oui@mairie.example"_s},
                      {u"Non"_s, Consent::No, u"non@mairie.example"_s},
                      {u"Son double"_s, Consent::Yes, u"non@mairie.example"_s},
                      {u"Parti"_s, Consent::Yes, {}, Status::Withdrawn},
                      {u"Jamais"_s, Consent::Unknown}},
                     keepUntil);
        const auto store = made(document, {.agreed = agreed, .neverAsked = neverAsked});
        QCOMPARE(namesIn(*store), names);
    }
    void theyComeAsInvitedWithNothingButWhoTheyAre()
    {
        TestDocument document;
        fillDocument(document, {{u"Orateur"_s, Consent::Yes, u"o@mairie.example"_s, Status::Registered,
                                 Role::Speaker}});
        const AttendeeCard old = document.cards().front();
        const auto store = made(document, {});
        const auto cards = store->cards();
        QVERIFY_RESULT(cards);
        const Attendee &next = cards->front().attendee;
        QCOMPARE(next.status, Status::Invited);
        QCOMPARE(next.role, Role::Participant);
        QCOMPARE(next.email, u"o@mairie.example"_s);
        QVERIFY(next.category.isValid());
        QVERIFY(next.notes.isEmpty());
        QVERIFY(next.phone.isEmpty());
        QCOMPARE(next.nextEdition, Consent::Unknown);
        QVERIFY(!next.code.isEmpty());
        QVERIFY(next.code != old.attendee.code);
        QVERIFY(cards->front().answers.empty());
        const auto speaking = made(document, {.speakers = true})->cards();
        QCOMPARE(speaking->front().attendee.role, Role::Speaker);
    }
    void theOldFileStaysAsItIs()
    {
        TestDocument document;
        fillDocument(document, {{u"Un"_s, Consent::Yes}});
        document.close();
        const QByteArray before = hashOf(document.path());
        made(document, {.neverAsked = true});
        QCOMPARE(hashOf(document.path()), before);
    }
    void anOlderSchemaIsReadAndStaysOlder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.colloquium"_s);
        QVERIFY(QFile::copy(data(u"released/v1.colloquium"_s), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray before = hashOf(path);
        const auto last = readEdition(path, kMarie);
        QVERIFY_RESULT(last);
        QVERIFY(!(*last)->cards.empty());
        const auto done =
            createNextEdition(**last, folder.filePath(u"next.colloquium"_s), {.neverAsked = true}, kMarie,
                              [] { return QDateTime(QDate(2017, 12, 12), QTime(), Qt::UTC); });
        QVERIFY_RESULT(done);
        QVERIFY(*done > 0);
        QCOMPARE(hashOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 (QStringList{u"next.colloquium"_s, u"old.colloquium"_s}));
    }
    void aFileThatIsThereIsNotOverwritten()
    {
        TestDocument document;
        fillDocument(document, {});
        const auto last = readEdition(document.path(), kMarie);
        QVERIFY_RESULT(last);
        const auto done = createNextEdition(**last, document.path(), {}, kMarie);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Duplicate);
    }
    void aMissingFileIsSaid()
    {
        const auto last = readEdition(u"/nowhere/x.colloquium"_s, kMarie);
        QVERIFY(!last);
        QVERIFY(last.error().sentence.contains(u"x.colloquium"_s));
    }
};

QTEST_GUILESS_MAIN(TestNextEdition)
#include "tst_nextedition.moc"
