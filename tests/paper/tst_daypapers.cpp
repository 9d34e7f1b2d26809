// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What is printed for the day besides plain lists: groups, codes of sheets, trainings, plans of the day.
#include "app/paper/kit.h"
#include "app/paper/pdf.h"
#include "tests/support/paperpeople.h"
#include "tests/support/pdftools.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

Programme withWorkshops(int count)
{
    Programme programme = testing::paperProgramme(u"en"_s);
    programme.colloquium.startDate = programme.colloquium.endDate = QDate(2017, 12, 11);
    programme.workshops.clear();
    for (int i = 1; i <= count; ++i) {
        Workshop workshop;
        workshop.id = WorkshopId(i);
        workshop.title = u"Thing number %1 of the day, which has a rather long title"_s.arg(i);
        workshop.date = QDate(2017, 12, 11);
        workshop.startTime = QTime(8, 0).addSecs(60 * 15 * (i / 3));
        workshop.endTime = workshop.startTime.addSecs(3600);
        workshop.room = u"Room %1"_s.arg(i);
        workshop.speakers = u"Ada Lovelace\nGrace Hopper"_s;
        workshop.material = u"projector %1"_s.arg(i);
        programme.workshops.push_back(workshop);
    }
    return programme;
}

QByteArray pdfOf(const Pages &pages)
{
    const auto pdf = makePdf(pages, {});
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().sentence));
    return *pdf;
}

std::vector<const AttendeeCard *> sorted(const std::vector<AttendeeCard> &cards, const Programme &programme)
{
    auto pointers = testing::pointersTo(cards);
    sortForList(pointers, programme);
    return pointers;
}

} // namespace

class TestDayPapers : public QObject
{
    Q_OBJECT

private slots:
    void aDayStandsOnOnePageHoweverMuchThereIs_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("kind");
        for (const int count : {1, 12, 40, 120}) {
            QTest::addRow("programme %d", count) << count << int(ListKind::DayProgramme);
            QTest::addRow("running order %d", count) << count << int(ListKind::RunningOrder);
        }
    }
    void aDayStandsOnOnePageHoweverMuchThereIs()
    {
        QFETCH(int, count);
        QFETCH(int, kind);
        const Programme programme = withWorkshops(count);
        ListChoice choice;
        choice.kind = ListKind(kind);
        const auto pages = listSheets({}, programme, testing::paperLogos(programme), choice);
        QCOMPARE(pages->count(), 1);
        const QByteArray pdf = pdfOf(*pages);
        const QString text = testing::textOfPages(pdf, testing::AsDrawn).join(u' ').simplified();
        for (int i = 1; i <= count; ++i)
            QVERIFY2(text.contains(u"number %1 of"_s.arg(i)), qPrintable(QString::number(i)));
        QCOMPARE(text.contains(u"projector 1"_s), choice.kind == ListKind::RunningOrder);
        // Nothing below the foot's rule but the foot, nothing beyond the margins.
        const QImage picture = testing::picturesOf(pdf, 72).front();
        const QSizeF size = pages->size(0);
        QVERIFY(testing::inkIn(picture, 72, QRectF(0, 0, 14, size.height())).isEmpty());
        QVERIFY(testing::inkIn(picture, 72, QRectF(0, size.height() - 13.5, size.width(), 2)).isEmpty());
        QVERIFY(testing::inkIn(picture, 72, QRectF(size.width() - 14, 0, 14, size.height())).isEmpty());
    }
    void everyDayHasItsPageAndWhatHasNoneComesLast()
    {
        Programme programme = withWorkshops(6);
        programme.colloquium.endDate = QDate(2017, 12, 12);
        programme.workshops[0].date = QDate(2017, 12, 12);
        programme.workshops[1].date = {};
        programme.workshops[2].startTime = programme.workshops[2].endTime = {};
        ListChoice choice;
        choice.kind = ListKind::DayProgramme;
        const auto pages = listSheets({}, programme, testing::paperLogos(programme), choice);
        const QStringList texts = testing::textOfPages(pdfOf(*pages));
        QCOMPARE(texts.size(), 3);
        QVERIFY(texts[0].contains(u"Monday 11 December 2017"_s) || texts[0].contains(u"11 December 2017"_s));
        QVERIFY(texts[1].contains(u"number 1"_s));
        QVERIFY(texts[2].contains(u"day not known yet"_s));
        // Without an hour it stands at the end of its day.
        QVERIFY(texts[0].indexOf(u"number 3"_s) > texts[0].indexOf(u"number 6"_s));
    }
    void whatHasNeitherDayNorHourIsNotSaidToBeOnTheOnlyDay()
    {
        Programme programme = withWorkshops(3);
        for (Workshop &workshop : programme.workshops)
            workshop.date = {};
        programme.workshops[1].startTime = programme.workshops[1].endTime = {};
        ListChoice choice;
        choice.kind = ListKind::DayProgramme;
        const auto pages = listSheets({}, programme, testing::paperLogos(programme), choice);
        const QStringList texts = testing::textOfPages(pdfOf(*pages));
        QCOMPARE(texts.size(), 2);
        QVERIFY(texts[0].contains(u"11 December 2017"_s) && texts[0].contains(u"number 3"_s));
        QVERIFY(texts[1].contains(u"day not known yet"_s) && texts[1].contains(u"number 2"_s));
        // The day is written down on the sheet that is signed.
        std::vector<AttendeeCard> cards = testing::paperPeople(2);
        cards[0].enrolments = {{.workshop = WorkshopId(2)}, {.workshop = WorkshopId(3)}};
        choice.kind = ListKind::Workshops;
        const auto sheets =
            listSheets(sorted(cards, programme), programme, testing::paperLogos(programme), choice);
        const QStringList signedOn = testing::textOfPages(pdfOf(*sheets));
        QCOMPARE(signedOn.size(), 2);
        QVERIFY2(signedOn[0].contains(u"Date: …"_s), qPrintable(signedOn[0]));
        QVERIFY2(!signedOn[1].contains(u"Date: …"_s), qPrintable(signedOn[1]));
    }
    void everySheetToSignHasACodeThatScannersRead()
    {
        const std::vector<AttendeeCard> cards = testing::paperPeople(60);
        const Programme programme = testing::paperProgramme(u"en"_s);
        SheetCodes codes;
        ListTools tools;
        tools.codes = &codes;
        ListChoice choice;
        choice.kind = ListKind::SignIn;
        choice.blankLines = 3;
        const auto people = sorted(cards, programme);
        const auto sheets = listSheets(people, programme, testing::paperLogos(programme), choice, tools);
        QCOMPARE(codes.fresh().size(), size_t(sheets->count()));
        const QByteArray pdf = pdfOf(*sheets);
        const QStringList texts = testing::textOfPages(pdf);
        const QList<QImage> pictures = testing::picturesOf(pdf, 200);
        std::vector<AttendeeId> all;
        int next = 1;
        for (int page = 0; page < sheets->count(); ++page) {
            const SignInSheet &sheet = codes.fresh()[size_t(page)];
            QVERIFY2(texts[page].contains(u"Sheet "_s + sheet.code), qPrintable(texts[page]));
            QString letters = sheet.code;
            QCOMPARE(testing::codesIn(pictures[page]), QStringList{letters.remove(u'-')});
            QCOMPARE(sheet.first, next);
            const auto lines = peopleOf(sheet);
            next += int(lines.size());
            all.insert(all.end(), lines.begin(), lines.end());
        }
        // Everybody in the order of the list, then the blank lines.
        QCOMPARE(all.size(), people.size() + 3);
        for (size_t i = 0; i < people.size(); ++i)
            QCOMPARE(all[i], people[i]->attendee.id);
        QVERIFY(!all.back().isValid());
    }
    void groupsHaveHeadingsWithTheirCounts()
    {
        const std::vector<AttendeeCard> cards = testing::paperPeople(30);
        const Programme programme = testing::paperProgramme(u"en"_s);
        ListTools tools;
        tools.groups = [](std::span<const AttendeeCard *const> people) {
            std::vector<ListGroup> groups{{u"Even ones"_s, {}}, {u"Odd ones"_s, {}}};
            for (size_t i = 0; i < people.size(); ++i)
                groups[i % 3 == 0 ? 1 : 0].cards.push_back(people[i]);
            return groups;
        };
        ListChoice choice;
        choice.grouping = u"role"_s;
        const auto people = sorted(cards, programme);
        const auto text = [&] {
            return testing::textOfPages(
                       pdfOf(*listSheets(people, programme, testing::paperLogos(programme), choice, tools)))
                .join(u'\n');
        };
        QVERIFY2(text().contains(u"Even ones · 20"_s), qPrintable(text()));
        QVERIFY(text().contains(u"Odd ones · 10"_s));
        QVERIFY(text().contains(u" attendees"_s));
        choice.grouping = kNoGroups;
        QVERIFY(!text().contains(u"ones"_s));
        choice.a3 = true;
        choice.landscape = true;
        QCOMPARE(listSheets(people, programme, testing::paperLogos(programme), choice, tools)->size(0),
                 QSizeF(420, 297));
    }
    void anEventOfSeveralDaysIsSignedByHalfDays()
    {
        Programme programme = testing::paperProgramme(u"en"_s);
        programme.colloquium.endDate = QDate(2017, 12, 13);
        const std::vector<AttendeeCard> cards = testing::paperPeople(8);
        ListChoice choice;
        choice.kind = ListKind::SignIn;
        const auto people = sorted(cards, programme);
        const auto texts = [&] {
            return testing::textOfPages(
                pdfOf(*listSheets(people, programme, testing::paperLogos(programme), choice)));
        };
        QCOMPARE(texts().size(), 2);
        // The heads of four cells take two lines each.
        QCOMPARE(texts()[0].count(u"11 Dec"_s), 2);
        QCOMPARE(texts()[0].count(u"12 Dec"_s), 2);
        QCOMPARE(texts()[0].count(u"afternoon"_s), 2);
        QVERIFY(texts()[1].contains(u"13 Dec morning"_s));
        choice.signatures = {u"Signature"_s};
        QCOMPARE(texts().size(), 1);
        choice.signatures.clear();
        choice.day = QDate(2017, 12, 12);
        QCOMPARE(texts().size(), 1);
        choice.day = {};
        choice.desks = 2;
        QCOMPARE(texts().size(), 4);
    }
    void linesForStrangersHaveACodeToo()
    {
        SheetCodes codes;
        ListChoice choice;
        choice.kind = ListKind::SignIn;
        choice.blankLines = 10;
        ListTools tools;
        tools.codes = &codes;
        const ListPages pages({}, testing::paperProgramme(), {}, choice, tools);
        QCOMPARE(pages.count(), 1);
        QCOMPARE(codes.fresh().size(), size_t(1));
        QCOMPARE(peopleOf(codes.fresh().front()).size(), size_t(10));
    }
    void whatTheOrganiserSignsNeverStandsAlone()
    {
        Programme programme = withWorkshops(0);
        ListChoice choice;
        choice.kind = ListKind::Training;
        for (int count = 15; count < 45; ++count) {
            const std::vector<AttendeeCard> cards = testing::paperPeople(count);
            const auto people = sorted(cards, programme);
            const auto pages = listSheets(people, programme, testing::paperLogos(programme), choice);
            const QString last = testing::textOfPages(pdfOf(*pages)).last();
            QVERIFY(last.contains(u"signature and stamp"_s));
            QVERIFY2(last.contains(QRegularExpression(u"\\b%1\\b"_s.arg(count))), qPrintable(last));
        }
    }
    void aTrainingsSheetSaysWhatItsBodyDemands()
    {
        Programme programme = withWorkshops(1);
        programme.colloquium.endDate = QDate(2017, 12, 13);
        programme.colloquium.startTime = QTime(14, 0);
        programme.colloquium.endTime = QTime(12, 0);
        const std::vector<AttendeeCard> cards = testing::paperPeople(5);
        ListChoice choice;
        choice.kind = ListKind::Training;
        choice.landscape = true;
        const auto people = sorted(cards, programme);
        const auto pages = listSheets(people, programme, testing::paperLogos(programme), choice);
        const QStringList texts = testing::textOfPages(pdfOf(*pages));
        QCOMPARE(texts.size(), 2); // for two days each
        for (const QString &word :
             {u"11 Dec afternoon"_s, u"12 Dec morning"_s, u"12 Dec afternoon"_s, u"Family name"_s,
              u"Given name"_s, u"Organisation"_s, u"Trainers"_s, u"Ada Lovelace"_s, u"Organised by"_s,
              u"signature and stamp"_s, programme.colloquium.title.left(20)})
            QVERIFY2(texts[0].contains(word), qPrintable(word + u'\n' + texts[0]));
        QVERIFY(!texts[0].contains(u"11 Dec morning"_s)); // it began in the afternoon
        QVERIFY(texts[1].contains(u"13 Dec morning"_s));
        QVERIFY(!texts[1].contains(u"13 Dec afternoon"_s));
    }
    void everyPageOfATrainingSaysWhatItIsOfAndSomebodySignsAsTrainer()
    {
        Programme programme = withWorkshops(0);
        programme.colloquium.startTime = QTime(9, 0);
        programme.colloquium.endTime = QTime(17, 30);
        std::vector<AttendeeCard> cards = testing::paperPeople(60);
        for (AttendeeCard &card : cards)
            card.attendee.role = Role::Participant;
        ListChoice choice;
        choice.kind = ListKind::Training;
        const auto texts = [&] {
            const auto people = sorted(cards, programme);
            return testing::textOfPages(
                pdfOf(*listSheets(people, programme, testing::paperLogos(programme), choice)));
        };
        QStringList pages = texts();
        QVERIFY(pages.size() > 2);
        for (const QString &page : pages) {
            for (const QString &word :
                 {programme.colloquium.title.left(20), u"11 December 2017"_s, u"Hours:"_s, u"Organised by"_s})
                QVERIFY2(page.contains(word), qPrintable(word + u'\n' + page));
        }
        programme.colloquium.endTime = {};
        QVERIFY(texts().last().contains(u"Hours: …"_s));
        // Nobody is known: a line to sign on all the same.
        QCOMPARE(pages.join(u' ').count(u"Trainers"_s), 1);
        cards[7].attendee.role = Role::Speaker;
        pages = texts();
        const QString name = cards[7].attendee.givenName + u' ' + cards[7].attendee.familyName;
        QVERIFY2(pages.last().contains(name), qPrintable(pages.last()));
        // Who is named in a workshop too signs once.
        Workshop workshop;
        workshop.id = WorkshopId(9);
        workshop.title = u"Atelier"_s;
        workshop.speakers = name.toUpper();
        programme.workshops.push_back(workshop);
        pages = texts();
        QVERIFY(pages.last().contains(name.toUpper()) && !pages.last().contains(name));
    }
};

QTEST_MAIN(TestDayPapers)
#include "tst_daypapers.moc"
