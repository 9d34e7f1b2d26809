// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "app/store/programmework.h"
#include "app/tasks/cards.h"
#include "app/tasks/designwork.h"
#include "tests/support/document.h"

#include <QDir>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestCards : public QObject
{
    Q_OBJECT

    // Five people: two were there, one of them in a workshop alone; two have a rank.
    struct Made
    {
        TestDocument document;
        Roster roster;

        Made()
        {
            const auto written = document.store().write(u"People"_s, [](Writer &writer) -> Result<void> {
                Rank prefect{.title = u"Préfet"_s, .position = 1};
                Rank mayor{.title = u"Maire"_s, .position = 2};
                Workshop workshop{.title = u"Atelier"_s};
                for (const auto &done : {writer.add(prefect), writer.add(mayor), writer.add(workshop)}) {
                    if (!done)
                        return done;
                }
                const std::vector<std::tuple<QString, QString, RankId, bool, bool>> names = {
                    {u"Zoé"_s, u"Martin"_s, {}, true, false},
                    {u"Zoé"_s, u"MARTIN"_s, {}, false, true},
                    {u"Ada"_s, u"Maire"_s, mayor.id, false, false},
                    {u"Yann"_s, u"Zola"_s, prefect.id, false, false},
                    {u"Éva"_s, u"Abadie/Dubois"_s, {}, true, false}};
                for (const auto &[given, family, rank, came, worked] : names) {
                    Attendee attendee;
                    attendee.givenName = given;
                    attendee.familyName = family;
                    attendee.rank = rank;
                    if (const auto done = people::add(writer, attendee); !done)
                        return done;
                    Presence presence;
                    presence.attendee = attendee.id;
                    presence.at = writer.now();
                    presence.workshop = worked ? workshop.id : WorkshopId();
                    if (came || worked) {
                        if (const auto done = writer.add(presence); !done)
                            return done;
                    }
                }
                return {};
            });
            if (!written)
                qFatal("%s", qPrintable(written.error().sentence));
            if (const auto read = roster.follow(document.store()); !read)
                qFatal("%s", qPrintable(read.error().sentence));
        }
    };

    static QStringList namesOf(const std::vector<const AttendeeCard *> &cards)
    {
        QStringList names;
        for (const AttendeeCard *card : cards)
            names.append(card->attendee.familyName);
        return names;
    }

private slots:
    void certificatesAreForThoseWhoWereThere()
    {
        Made made;
        const QStringList names = namesOf(cardPeople(made.roster, DesignPurpose::Certificate, {}));
        QCOMPARE(names.size(), 3);
        QCOMPARE(names.front(), u"Abadie/Dubois"_s);
        QVERIFY(!names.contains(u"Zola"_s));
    }
    void placeCardsFollowTheProtocol()
    {
        Made made;
        const QStringList names = namesOf(cardPeople(made.roster, DesignPurpose::PlaceCard, {}));
        QCOMPARE(names.mid(0, 3), QStringList({u"Zola"_s, u"Maire"_s, u"Abadie/Dubois"_s}));
        QCOMPARE(names.size(), 5);
        const auto pages =
            cardPages(made.document.store(), made.roster, {.purpose = DesignPurpose::PlaceCard});
        QVERIFY_RESULT(pages);
        QCOMPARE(pages->count(), 2);
        QVERIFY(!pages->hasBacks());
        const auto unknown = cardPages(made.document.store(), made.roster, {.stock = u"nothing"_s});
        QVERIFY(!unknown && unknown.error().code == Error::Invalid);
    }
    void eachGetsAFileUnderTheOwnName()
    {
        Made made;
        const QTemporaryDir folder;
        const auto pages = cardPages(made.document.store(), made.roster, {.printedOn = QDate(2017, 12, 12)});
        QVERIFY_RESULT(pages);
        const auto saved = saveEach(*pages, made.roster.programme(), {}, folder.path());
        QVERIFY_RESULT(saved);
        QCOMPARE(*saved, 3);
        QStringList files = QDir(folder.path()).entryList(QDir::Files);
        files.sort();
        QCOMPARE(files.size(), 3);
        QVERIFY(files.contains(u"Abadie-Dubois Éva.pdf"_s));
        // Namesakes but for capitals are two files everywhere.
        QVERIFY(files.filter(u"2.pdf"_s).size() == 1);
        QVERIFY(!saveEach(*pages, made.roster.programme(), {}, folder.path() + u"/none"_s));
        // Stopped in the middle, none of them is there, nor anything else.
        struct StopAfterOne : Progress
        {
            void report(qint64 done, qint64) override { stopped = done > 0; }
            [[nodiscard]] bool cancelled() const override { return stopped; }
            bool stopped = false;
        } stop;
        const QTemporaryDir empty;
        const auto half = saveEach(*pages, made.roster.programme(), {}, empty.path(), stop);
        QVERIFY(!half);
        QCOMPARE(half.error().code, Error::Cancelled);
        QVERIFY(
            QDir(empty.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
        // Nothing was noted as printed.
        for (const AttendeeCard &card : made.roster.cards())
            QVERIFY(!card.printedAt.isValid());
    }
    void whatHasNoHoursIsAskedFor()
    {
        Made made;
        const auto problemsOf = [&made] {
            auto problems = cardPages(made.document.store(), made.roster, {})->problems();
            std::erase_if(problems,
                          [](const BadgeProblem &one) { return one.kind != BadgeProblem::WithoutHours; });
            return problems;
        };
        const Workshop before = made.roster.programme().workshops.front();
        auto problems = problemsOf();
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().workshop, before.id);
        QVERIFY(problems.front().sentence.startsWith(u"Atelier has no hours"_s));
        Workshop after = before;
        after.startTime = QTime(9, 0);
        after.endTime = QTime(12, 0);
        QVERIFY_RESULT(made.document.store().write(
            u"Hours"_s, [&](Writer &writer) { return writer.change(before, after); }));
        QVERIFY(problemsOf().empty());
    }
    void aCategoryTakesItsDesignWithItAndBringsItBack()
    {
        TestDocument document;
        const Category category = document.store().programme()->categories.front();
        Design own{.name = u"Presse"_s, .onlyFor = category.id, .contents = u"{}"_s};
        QVERIFY_RESULT(designwork::add(document.store(), u"New"_s, own));
        QCOMPARE(document.store().programme()->designs.size(), 2U);
        QVERIFY_RESULT(document.store().write(u"Remove"_s, [&category](Writer &writer) {
            return programmework::removeCategory(writer, category.id);
        }));
        QCOMPARE(document.store().programme()->designs.size(), 1U);
        QVERIFY_RESULT(document.store().undo({}));
        QCOMPARE(document.store().programme()->designs.back().onlyFor, category.id);
        QVERIFY_RESULT(document.store().check());
    }
    void aDesignOfItsOwnIsUsed()
    {
        Made made;
        Design design = cardDesigns(made.roster.programme(), DesignPurpose::Certificate, {210, 297}).front();
        QVERIFY(!design.id.isValid());
        design.name = u"Attestation A"_s;
        QVERIFY_RESULT(designwork::add(made.document.store(), u"New"_s, design));
        const auto pages = cardPages(made.document.store(), made.roster, {});
        QVERIFY_RESULT(pages);
        QCOMPARE(pages->choice().design.name, u"Attestation A"_s);
        QVERIFY(!cardPages(made.document.store(), made.roster, {.design = u"Other"_s}));
        // Badges go on as they were.
        QCOMPARE(designForAll(made.roster.programme()).purpose, DesignPurpose::Badge);
    }
};

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
