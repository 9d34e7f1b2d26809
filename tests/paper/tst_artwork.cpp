// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/artworkjson.h"
#include "app/paper/badgetext.h"
#include "app/paper/startingdesigns.h"
#include "tests/support/paperpeople.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

namespace {

Element text(const QString &words, const QRectF &area, double size, double smallest)
{
    Element element;
    element.text = words;
    element.area = area;
    element.size = size;
    element.smallest = smallest;
    return element;
}

} // namespace

class TestArtwork : public QObject
{
    Q_OBJECT

private slots:
    void aDesignIsKeptAsItIs()
    {
        for (const StartingDesign &design : startingDesigns()) {
            const Artwork drawn = design.draw({80, 50}, Language::french());
            // Once kept it is in hundredths of a millimetre, and stays so.
            const Artwork kept = artworkOf(contentsOf(drawn));
            QCOMPARE(kept.front.size(), drawn.front.size());
            QCOMPARE(kept.back.size(), drawn.back.size());
            QCOMPARE(artworkOf(contentsOf(kept)), kept);
        }
        Element element = text(u"{given}\n“x”"_s, {1, 2, 3, 4}, 20, 8);
        element.bold = true;
        element.across = Element::Across::Right;
        element.down = Element::Down::Bottom;
        element.colour = u"category"_s;
        element.only = u"!represents"_s;
        Element box;
        box.kind = Element::Kind::Box;
        box.area = {-1, 0, 90, 5.5};
        box.outline = u"#ff0000"_s;
        box.thickness = 0.6;
        Element picture;
        picture.kind = Element::Kind::Picture;
        picture.picture = FileId(7);
        const Artwork artwork{{80, 50}, Fold::Side, {element, box}, {picture}};
        QCOMPARE(artworkOf(contentsOf(artwork)), artwork);
        QCOMPARE(picturesIn(artwork), std::vector<FileId>{FileId(7)});
        QCOMPARE(elementsFrom(elementsToJson(artwork.front)), artwork.front);
    }
    void whatIsNoDesignIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("something else") << QByteArray("{\"a\": 1}");
        QTest::newRow("no size") << QByteArray("{\"version\": 1, \"front\": []}");
        QTest::newRow("newer") << QByteArray(
            "{\"version\": 2, \"width\": 80, \"height\": 50, \"front\": []}");
        QTest::newRow("endless") << QByteArray(
            "{\"version\": 1, \"width\": 1e999, \"height\": 50, \"front\": []}");
    }
    void whatIsNoDesignIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto artwork = artworkFrom(QJsonDocument::fromJson(json).object());
        QVERIFY(!artwork);
        QVERIFY(!artwork.error().sentence.isEmpty());
    }
    void hostileNumbersStayWithinReason()
    {
        const auto artwork = artworkFrom(
            QJsonDocument::fromJson("{\"version\": 1, \"width\": 80, \"height\": 50, \"front\": [{\"kind\": "
                                    "\"text\", \"x\": 1e300, \"width\": -5, \"size\": 1e9, \"text\": \"x\"}, "
                                    "{\"kind\": \"rocket\"}, 3]}")
                .object());
        QVERIFY_RESULT(artwork);
        QCOMPARE(artwork->front.size(), 1U);
        QVERIFY(artwork->front.front().size <= 400 && artwork->front.front().area.width() >= 0);
        QVERIFY(artwork->front.front().area.x() <= 1000);
    }
    void halfDaysAreCalledByTheirDayAndCountedOnce()
    {
        Programme programme = testing::paperProgramme();
        const QDate first(2017, 12, 11);
        const auto add = [&](int id, const QString &title, WorkshopKind kind, QDate day, QTime from,
                             QTime to) {
            Workshop workshop;
            workshop.id = WorkshopId(id);
            workshop.title = title;
            workshop.kind = kind;
            workshop.date = day;
            workshop.startTime = from;
            workshop.endTime = to;
            programme.workshops.push_back(workshop);
        };
        programme.workshops.clear();
        add(1, u"Matin"_s, WorkshopKind::HalfDay, first, {}, {});
        add(2, u"12/12 matin"_s, WorkshopKind::HalfDay, first.addDays(1), {9, 0}, {12, 30});
        add(3, u"12/12 après-midi"_s, WorkshopKind::HalfDay, first.addDays(1), {14, 0}, {17, 0});
        add(4, u"Atelier 1"_s, WorkshopKind::ParallelWorkshop, first.addDays(1), {10, 0}, {11, 0});
        const BadgeWords words(programme, {});
        BadgePerson person;
        const auto say = [&](std::initializer_list<int> attended, BadgeField field) {
            person.attended.clear();
            for (const int id : attended)
                person.attended.push_back(WorkshopId(id));
            return words.valueOf(field, person);
        };
        QCOMPARE(say({1}, BadgeField::Attendance), u"Demi-journées\u00a0: 11 décembre, matin"_s);
        QCOMPARE(say({1, 2, 3}, BadgeField::Attended),
                 u"Demi-journées\u00a0: 11 décembre, matin\u00a0; 12 décembre, matin et après-midi"_s);
        QCOMPARE(say({2, 4}, BadgeField::Attendance),
                 u"Ateliers suivis\u00a0:\nAtelier 1\nDemi-journées\u00a0: 12 décembre, matin"_s);
        QCOMPARE(say({}, BadgeField::Attendance), QString());
        // The workshop lies within the morning.
        QCOMPARE(say({2, 4}, BadgeField::Hours), u"3 h 30"_s);
        QCOMPARE(say({2, 3, 4}, BadgeField::Hours), u"6 h 30"_s);
        // A part would be read as the whole.
        QCOMPARE(say({1}, BadgeField::Hours), QString());
        QCOMPARE(say({1, 2}, BadgeField::Hours), QString());
    }
    // A lunch is no workshop: neither named on a certificate nor counted in its hours.
    void aMealIsNothingThatWasAttended()
    {
        Programme programme = testing::paperProgramme();
        programme.workshops.resize(2);
        programme.workshops[0].id = WorkshopId(1);
        programme.workshops[0].kind = WorkshopKind::Workshop;
        programme.workshops[1].id = WorkshopId(2);
        programme.workshops[1].kind = WorkshopKind::Meal;
        AttendeeCard card = testing::paperPerson(1, u"Inès"_s, u"Benali"_s, u"CNRS"_s);
        const QDateTime at(QDate(2017, 12, 11), QTime(12, 0), Qt::UTC);
        for (const Workshop &workshop : programme.workshops)
            card.presences.push_back({.attendee = card.attendee.id, .workshop = workshop.id, .at = at});
        const std::vector<const AttendeeCard *> one{&card};
        QCOMPARE(badgePeople(one, programme).front().attended, std::vector<WorkshopId>{WorkshopId(1)});
    }
    void linesWithoutAnythingAreLeftOut()
    {
        const Programme programme = testing::paperProgramme();
        const BadgeWords words(programme, {});
        BadgePerson person;
        person.givenName = u"Élise"_s;
        person.familyName = u"Lefèvre"_s;
        const BadgeText label(u"{given} {family}\n{position}\nreprésentant {represents}\nBienvenue\n\n"_s);
        QCOMPARE(label.lines(words, person), QStringList({u"Élise LEFÈVRE"_s, u"Bienvenue"_s}));
        person.represents = u"Zoé Absente"_s;
        QCOMPARE(label.lines(words, person).at(1), u"représentant Zoé Absente"_s);
        QVERIFY(!label.isFixed() && label.names());
        QVERIFY(BadgeText(u"{colloquium}, {dates}"_s).isFixed());
        QCOMPARE(BadgeText(u"{given} {shoe size}"_s).unknown(), QStringList{u"shoe size"_s});
        // The person's words for fields go there and back.
        QCOMPARE(withLabels(u"M. {given}: {x}"_s), u"M. {given name}: {x}"_s);
        QCOMPARE(withKeys(u"M. {Given name}: {x}"_s), u"M. {given}: {x}"_s);
    }
};

QTEST_MAIN(TestArtwork)
#include "tst_artwork.moc"
