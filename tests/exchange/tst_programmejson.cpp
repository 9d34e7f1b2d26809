// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/programmejson.h"
#include "tests/support/fakedocument.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(QByteArray(json)).object();
}

QByteArray resource(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return file.readAll();
}

Programme lyon()
{
    return programmeFromJson(QJsonDocument::fromJson(resource(u":/sample/lyon.json"_s)).object(), {}).value();
}

} // namespace

class TestProgrammeJson : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack()
    {
        Programme programme = lyon();
        qint64 id = 0;
        for (Workshop &workshop : programme.workshops)
            workshop.id = WorkshopId(++id);
        programme.colloquium.capacity = 200;
        programme.colloquium.medianPoint = false;
        const QJsonObject json = programmeJson(programme);
        QCOMPARE(json[u"colloquium"_s][u"capacity"_s], QJsonValue(200));
        QCOMPARE(json[u"colloquium"_s][u"median_point"_s], QJsonValue(false));
        QVERIFY(json[u"colloquium"_s][u"venue"_s].isNull());
        QCOMPARE(programmeFromJson(json, programme).value(), programme);
        // Into an empty one: the same but for the ids.
        const Programme copy = programmeFromJson(json, {}).value();
        QCOMPARE(copy.colloquium, programme.colloquium);
        QCOMPARE(copy.workshops.size(), programme.workshops.size());
    }
    void whatIsNotNamedStays()
    {
        const Programme before = lyon();
        const Programme after =
            programmeFromJson(object(R"({"colloquium": {"venue": "Palais"}, "counts": {}})"), before).value();
        QCOMPARE(after.colloquium.venue, u"Palais"_s);
        QCOMPARE(after.colloquium.title, before.colloquium.title);
        QCOMPARE(after.partners, before.partners);
    }
    void listsAreReplacedAndTheirRecordsKept()
    {
        Programme before;
        before.colloquium.title = u"x"_s;
        before.workshops = {{.id = WorkshopId(1), .title = u"Climat"_s, .room = u"B2"_s},
                            {.id = WorkshopId(2), .title = u"Eau"_s, .position = 1},
                            {.id = WorkshopId(3), .title = u"Air"_s, .position = 2}};
        const auto after = programmeFromJson(
            object(R"({"workshops": [{"title": "Feu"}, {"id": 2, "title": "Eaux"}, {"title": "CLIMAT"}]})"),
            before);
        QVERIFY_RESULT(after);
        QCOMPARE(after->workshops.size(), 3u);
        QCOMPARE(after->workshops[0].id, WorkshopId());
        QCOMPARE(after->workshops[1].id, WorkshopId(2));
        QCOMPARE(after->workshops[1].title, u"Eaux"_s);
        QCOMPARE(after->workshops[2].id, WorkshopId(1));
        QCOMPARE(after->workshops[2].room, u"B2"_s);
        QCOMPARE(after->workshops[2].position, 2);
    }
    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown list") << R"({"speakers": []})"_ba << u"speakers"_s;
        QTest::newRow("unknown key") << R"({"colloquium": {"colour": "red"}})"_ba << u"“colour”"_s;
        QTest::newRow("no date") << R"({"colloquium": {"start_date": "soon"}})"_ba << u"“soon”"_s;
        QTest::newRow("half a seat") << R"({"colloquium": {"capacity": 1.5}})"_ba << u"“1.5”"_s;
        QTest::newRow("no list") << R"({"partners": {}})"_ba << u"partners"_s;
        QTest::newRow("without a name")
            << R"({"partners": [{"name": "a"}, {"acronym": "b"}]})"_ba << u"partners 2"_s;
        QTest::newRow("a list where one value stands")
            << R"({"colloquium": {"venue": ["a"]}})"_ba << u"“venue”"_s;
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        Programme before;
        before.colloquium.title = u"x"_s;
        const auto after = programmeFromJson(QJsonDocument::fromJson(json).object(), before);
        QVERIFY(!after);
        QVERIFY2(after.error().sentence.contains(words), qPrintable(after.error().sentence));
    }
    void theSampleIsTheLyonCase()
    {
        const Programme programme = lyon();
        QCOMPARE(programme.colloquium.startDate, QDate(2017, 12, 11));
        QVERIFY(!programme.colloquium.startTime.isValid());
        QCOMPARE(programme.partners.size(), 10u);
        QCOMPARE(programme.workshops.size(), 5u);
        QCOMPARE(programme.workshops[0].kind, WorkshopKind::PreparatoryWorkshop);
        QVERIFY(!programme.workshops[0].date.isValid());
        QCOMPARE(programme.categories.size(), 6u);
    }
    void theSamplesAttendeesComeInWholeAndAreNoForm()
    {
        FakeDocument document;
        document.programme = lyon();
        for (Workshop &workshop : document.programme.workshops)
            workshop.id = WorkshopId(++document.lastId);
        for (Category &category : document.programme.categories)
            category.id = CategoryId(++document.lastId);
        for (Question &question : document.programme.questions)
            question.id = QuestionId(++document.lastId);
        const SourceTable table =
            readTable(resource(u":/sample/attendees.csv"_s), u"attendees.csv"_s).value();
        const Plan plan = makePlan(table, guessMapping(table, document.programme), document.basis()).value();
        QCOMPARE(plan.created, 180);
        QCOMPARE(plan.refused.size() + plan.conflicts.size() + plan.remarks.size(), 0u);
        QCOMPARE(plan.newWorkshops.size() + plan.newCategories.size() + plan.newQuestions.size(), 0u);
        QVERIFY(!plan.form);
        QMap<Status, int> counts;
        for (const PlannedPerson &person : plan.people)
            ++counts[person.attendee.status];
        QCOMPARE(counts, (QMap<Status, int>{{Status::Registered, 173},
                                            {Status::Waiting, 4},
                                            {Status::Excused, 2},
                                            {Status::Withdrawn, 1}}));
        document.apply(plan);
        QCOMPARE(makePlan(table, guessMapping(table, document.programme), document.basis()).value().unchanged,
                 180);
    }
};

QTEST_GUILESS_MAIN(TestProgrammeJson)
#include "tst_programmejson.moc"
