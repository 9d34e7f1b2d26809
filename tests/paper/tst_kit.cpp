// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/doorsigns.h"
#include "app/paper/kit.h"
#include "app/paper/listrows.h"
#include "app/paper/pdf.h"
#include "tests/support/paperpeople.h"
#include "tests/support/pdftools.h"
#include "tests/support/testing.h"

#include <QRegularExpression>

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestKit : public QObject
{
    Q_OBJECT

private slots:
    void theKitHoldsWhatThereIsWithItsPages()
    {
        Programme programme = testing::paperProgramme(u"en"_s);
        std::vector<AttendeeCard> cards = testing::paperPeople(80);
        programme.workshops.clear();
        for (int i = 1; i <= 3; ++i) {
            Workshop workshop;
            workshop.id = WorkshopId(900 + i);
            workshop.title = u"Workshop number %1"_s.arg(i);
            workshop.room = i == 3 ? QString() : u"Amphitheatre"_s;
            workshop.startTime = QTime(15 - i, 0);
            programme.workshops.push_back(workshop);
        }
        for (AttendeeCard &card : cards) {
            card.enrolments = {{.workshop = WorkshopId(901), .state = EnrolmentState::Enrolled}};
            card.attendee.status = Status::Registered;
            card.attendee.rank = {};
        }
        ListChoice choice;
        choice.kind = ListKind::Kit;
        choice.desks = 2;
        auto people = testing::pointersTo(cards);
        sortForList(people, programme);
        const Kit whole = eventKit(people, programme, testing::paperLogos(programme), choice);
        const auto kit = whole.pages;
        const auto pdf = makePdf(*kit, {});
        QVERIFY_RESULT(pdf);
        const QStringList pages = testing::textOfPages(*pdf);
        QCOMPARE(pages.size(), kit->count());
        const QString &contents = pages.front();
        for (const QString &part :
             {u"Programme of the day"_s, u"Running order"_s, u"List of attendees"_s, u"for 2 desks"_s,
              u"A sheet for each workshop"_s, u"Not registered"_s, u"Signs for the doors"_s, u"from 2"_s})
            QVERIFY2(contents.contains(part), qPrintable(part + u'\n' + contents));
        QVERIFY(!contents.contains(u"Protocol"_s)); // nobody has a rank
        QVERIFY(!contents.contains(u"Excused"_s));
        // One door: its day in order, and where the contents say it begins.
        const QString &sign = pages.back();
        QVERIFY(sign.contains(u"Amphitheatre"_s));
        QVERIFY(sign.indexOf(u"number 2"_s) < sign.indexOf(u"number 1"_s));
        QVERIFY(!sign.contains(u"number 3"_s));
        QVERIFY2(contents.contains(u"from %1"_s.arg(pages.size())), qPrintable(contents));
        QCOMPARE(kit->size(kit->count() - 1), QSizeF(297, 210));
        QCOMPARE(kit->size(0), QSizeF(210, 297));

        // Each part says how much it is, and can be left out.
        int counted = 0;
        for (const KitCount &count : whole.counts)
            counted += count.pages;
        QCOMPARE(counted + 1, kit->count());
        const auto desks = std::ranges::find(whole.counts, KitPart::Desks, &KitCount::part);
        QVERIFY(desks != whole.counts.end());
        QCOMPARE(desks->pieces.size(), 2);
        for (int i = 0; i < int(KitPart::PartCount); ++i) {
            if (KitPart(i) != KitPart::Desks)
                choice.without.append(keyOf(KitPart(i)));
        }
        const Kit alone = eventKit(people, programme, testing::paperLogos(programme), choice);
        QCOMPARE(alone.counts.size(), size_t(1));
        QCOMPARE(alone.pages->count(), desks->pages); // and no page that says so
    }

    // French says it in more letters: nothing lies on anything else.
    void figuresOfTheContentsStandBesideEachOther_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("line");
        QTest::newRow("English") << u"en"_s << u"\\d pages? {2,}from \\d"_s;
        QTest::newRow("French") << u"fr"_s << u"\\d pages? {2,}à partir de la page \\d"_s;
    }
    void figuresOfTheContentsStandBesideEachOther()
    {
        QFETCH(QString, language);
        QFETCH(QString, line);
        const Programme programme = testing::paperProgramme(language);
        const std::vector<AttendeeCard> cards = testing::paperPeople(80);
        const auto people = testing::pointersTo(cards);
        ListChoice choice;
        choice.kind = ListKind::Kit;
        const Kit kit = eventKit(people, programme, testing::paperLogos(programme), choice);
        const auto pdf = makePdf(*kit.pages, {});
        QVERIFY_RESULT(pdf);
        const QString contents = testing::textOfPages(*pdf).front();
        QVERIFY(kit.counts.size() > 1);
        QCOMPARE(contents.count(QRegularExpression(line)), qsizetype(kit.counts.size()));
    }
    void hoursOnADoorLeaveRoomForTheTitles()
    {
        Programme programme = testing::paperProgramme(u"fr"_s);
        Workshop workshop;
        workshop.id = WorkshopId(901);
        workshop.title = u"Coopération"_s;
        workshop.room = u"Salle Condorcet"_s;
        workshop.startTime = QTime(11, 15);
        workshop.endTime = QTime(12, 30);
        programme.workshops = {workshop};
        const auto pdf = makePdf(DoorSigns(programme, testing::paperLogos(programme)), {});
        QVERIFY_RESULT(pdf);
        const QString sign = testing::textOfPages(*pdf).front();
        static const QRegularExpression line(u"11\\s?h\\s?15 – 12\\s?h\\s?30 +Coopération"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY2(sign.contains(line), qPrintable(sign));
    }
};

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
