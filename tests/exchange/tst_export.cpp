// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/attendeejson.h"
#include "app/exchange/formulasafety.h"
#include "app/exchange/listexport.h"
#include "app/exchange/planjson.h"
#include "tests/support/fakedocument.h"
#include "tests/support/testing.h"

#include <QJsonArray>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kMorning = QDateTime(QDate(2017, 10, 3), QTime(8, 34, 56), Qt::UTC);

// People whose cells try everything a CSV file can trip over.
FakeDocument nastyDocument()
{
    FakeDocument document;
    document.programme.colloquium.timeZone = u"Europe/Paris"_s;
    document.programme.categories = {{.id = CategoryId(1), .name = u"Élu·e ; local·e"_s}};
    document.programme.workshops = {{.id = WorkshopId(2), .title = u"Villes, hier"_s},
                                    {.id = WorkshopId(3), .title = u"Eau; air"_s}};
    document.programme.questions = {{.id = QuestionId(4), .text = u"Remarques"_s},
                                    {.id = QuestionId(5), .text = u"Régime"_s, .sensitive = true},
                                    {.id = QuestionId(6), .text = u"=Notes"_s}};
    document.lastId = 10;
    Plan plan;
    int number = 0;
    for (const QString &name : {u"d'Almeida"_s, u"\"Œuvrard\""_s, u"=cmd|' /C calc'!A0"_s, u"Le; Goff,"_s,
                                u"'=x"_s, u"Nguyễn 明"_s, u"@relancer"_s, u"''"_s, u"-"_s, u"＝1"_s}) {
        PlannedPerson person;
        person.attendee.familyName = name;
        person.attendee.email = u"p%1@mairie.example"_s.arg(++number);
        person.attendee.phone = u"+33 6 39 98 12 28"_s;
        person.attendee.category = CategoryId(1);
        person.attendee.registeredAt = kMorning.addDays(number);
        person.attendee.status = Status(number % 5);
        person.attendee.photoConsent = Consent(number % 3);
        person.attendee.notes = u"une ligne\n-deux"_s;
        person.wishes = {{WorkshopId(3)}, {WorkshopId(2)}};
        person.answers = {{QuestionId(4), name}, {QuestionId(5), u"Sans gluten"_s}, {QuestionId(6), u"x"_s}};
        if (number % 2)
            person.checkedInAt = kMorning;
        plan.people.push_back(person);
    }
    document.apply(plan);
    return document;
}

Result<QByteArray> exported(const FakeDocument &document, const ExportChoice &choice)
{
    std::vector<const AttendeeCard *> rows;
    for (const AttendeeCard &card : document.cards)
        rows.push_back(&card);
    return exportCsv(
        rows, [&document](AttendeeId id) { return document.codeOf(id); }, document.programme, choice);
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void noCellRunsAsAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        for (const char *dangerous :
             {"=1+1", "+1 personne", "-2+3", "@SUM(A1)", "|x", "%x", " =1", "=", "'=1"}) {
            const QString cell = QString::fromUtf8(dangerous);
            QTest::newRow(dangerous) << cell << (cell == u"="_s ? cell : u'\'' + cell);
        }
        QTest::newRow("full-width") << u"＝1"_s << u"'＝1"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        for (const char *harmless :
             {"+33 6 39 98 12 28", "+33(0)6.39", "-12,5", "-", "+", "Le Goff", "L'Hostis", "'"})
            QTest::newRow(harmless) << QString::fromUtf8(harmless) << QString::fromUtf8(harmless);
    }
    void noCellRunsAsAFormula()
    {
        QFETCH(QString, cell);
        QTEST(protectedCell(cell), "written");
        QCOMPARE(unprotectedCell(protectedCell(cell)).toString(), cell);
    }
    void whatLeavesComesBackUnchanged_data()
    {
        QTest::addColumn<int>("flavour");
        QTest::newRow("excel-fr") << int(CsvFlavour::ExcelFr);
        QTest::newRow("rfc4180") << int(CsvFlavour::Rfc4180);
    }
    void whatLeavesComesBackUnchanged()
    {
        QFETCH(int, flavour);
        const FakeDocument document = nastyDocument();
        const auto csv = exported(document, {.flavour = CsvFlavour(flavour), .sensitive = {u"Régime"_s}});
        QVERIFY_RESULT(csv);
        const auto table = readTable(*csv, u"list.csv"_s);
        QVERIFY_RESULT(table);
        const Mapping mapping = guessMapping(*table, document.programme, {});
        const auto plan = makePlan(*table, mapping, document.basis());
        QVERIFY_RESULT(plan);
        for (const PlannedConflict &conflict : plan->conflicts)
            qWarning("%s: %s / %s", qPrintable(conflict.field), qPrintable(conflict.mine),
                     qPrintable(conflict.theirs));
        QCOMPARE(plan->conflicts.size(), 0u);
        QCOMPARE(plan->refused.size(), 0u);
        QCOMPARE(plan->remarks.size(), 0u);
        QCOMPARE(plan->unchanged, int(document.cards.size()));
        QVERIFY(plan->people.empty() && !plan->form && plan->newQuestions.empty());
    }
    void aFirstCellIsNeverTakenForAMarkOfTheFile_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::newRow("separator line") << u"sep=;"_s;
        QTest::newRow("capitals") << u"SEP=,"_s;
        QTest::newRow("byte order mark") << QString(QChar(0xFEFF)) + u"Nom"_s;
    }
    void aFirstCellIsNeverTakenForAMarkOfTheFile()
    {
        QFETCH(QString, cell);
        for (const CsvFlavour flavour : {CsvFlavour::ExcelFr, CsvFlavour::Rfc4180}) {
            CsvWriter writer(flavour);
            writer.cell(cell);
            writer.cell(u"b"_s);
            writer.endRow();
            const QChar delimiter = flavour == CsvFlavour::ExcelFr ? u';' : u',';
            const auto table = readTable(std::move(writer).bytes(), u"x.csv"_s, {.delimiter = delimiter});
            QVERIFY_RESULT(table);
            QCOMPARE(table->cells.cell(0, 0).toString(), cell);
            QCOMPARE(table->cells.cellCount(0), 2);
        }
    }
    void excelGetsFrenchAndProgramsGetKeys()
    {
        FakeDocument document = nastyDocument();
        document.cards.resize(1);
        const QByteArray excel =
            exported(document, {.columns = {u"status"_s, u"registered_at"_s, u"workshops"_s}}).value();
        const Language &french = Language::french();
        const QByteArray header =
            QStringList{findField(RecordKind::Attendee, u"status")->shown(french),
                        findField(RecordKind::Attendee, u"registered_at")->shown(french),
                        french.say("Field", "Workshops")}
                .join(u';')
                .toUtf8();
        QCOMPARE(excel, "\xEF\xBB\xBF" + header + "\r\n" + labelOf(Status::Registered, french).toUtf8() +
                            ";04/10/2017 10:34;\"Eau; air;Villes, hier\"\r\n");
        const QByteArray plain =
            exported(document, {.flavour = CsvFlavour::Rfc4180, .columns = {u"status"_s, u"registered_at"_s}})
                .value();
        QCOMPARE(plain, "status,registered_at\r\nregistered,2017-10-04T08:34:56.000Z\r\n"_ba);
    }
    void sensitiveAnswersLeaveOnlyByName()
    {
        const FakeDocument document = nastyDocument();
        QVERIFY(!exported(document, {}).value().contains("Sans gluten"));
        QVERIFY(exported(document, {.sensitive = {u"regime"_s}}).value().contains("Sans gluten"));
        QVERIFY(exported(document, {.columns = {u"Régime"_s}}).value().contains("Sans gluten"));
        const QJsonObject json = attendeeJson(document.cards[0], document.programme, {});
        QVERIFY(!json.contains(u"Régime"_s) && json.contains(u"Remarques"_s));
    }
    void anUnknownColumnIsRefusedWithTheKnownOnes()
    {
        const auto csv = exported({}, {.columns = {u"shoe_size"_s}});
        QVERIFY(!csv);
        QVERIFY(csv.error().sentence.contains(u"family_name"_s));
        QVERIFY(!exported({}, {.sensitive = {u"Régime"_s}}));
    }
    void anAttendeeIsAWholeJsonObject()
    {
        FakeDocument document = nastyDocument();
        AttendeeCard card = document.cards[0];
        card.represents = {document.cards[1].attendee.id};
        card.enrolments[0].state = EnrolmentState::Waiting;
        const QJsonObject json =
            attendeeJson(card, document.programme, [&](AttendeeId id) { return document.codeOf(id); });
        for (const ListColumn &column : fixedColumns()) {
            QCOMPARE(json.contains(column.key), !column.further);
        }
        QVERIFY(json[u"given_name"_s].isNull());
        QVERIFY(json[u"badge_printed_at"_s].isNull());
        QCOMPARE(json[u"code"_s].toString().size(), 14);
        QCOMPARE(json[u"represents"_s].toString().remove(u'-'), document.cards[1].attendee.code);
        QCOMPARE(json[u"category"_s].toString(), u"Élu·e ; local·e"_s);
        // Whoever comes for two is named with both.
        card.represents = {document.cards[1].attendee.id, card.attendee.id};
        const QJsonObject both =
            attendeeJson(card, document.programme, [&](AttendeeId id) { return document.codeOf(id); });
        QCOMPARE(both[u"represents"_s].toString(),
                 json[u"represents"_s].toString() + u"; "_s + json[u"code"_s].toString());
        QCOMPARE(json[u"workshops"_s].toArray(), (QJsonArray{u"Eau; air"_s, u"Villes, hier"_s}));
        QCOMPARE(json[u"checked_in_at"_s].toString(), u"2017-10-03T08:34:56.000Z"_s);
    }
    void aPlanIsPrintedAsTheArchitectureSays()
    {
        Plan plan;
        plan.rows = 3;
        plan.conflicts = {{4, AttendeeId(1), u"phone"_s, u"a"_s, u"b"_s, u"c"_s}};
        plan.refused = {{5, u"Nom"_s, u"why"_s}};
        plan.mapping = {{u"Nom"_s, u"family_name"_s}};
        const QJsonObject json = planJson(plan, [](AttendeeId) { return u"BCDFGHJKLNPR"_s; });
        QCOMPARE(json.keys().join(u' '), u"conflicts created delimiter encoding mapping refused remarks rows "
                                         "unchanged updated"_s);
        QCOMPARE(json[u"conflicts"_s][0][u"code"_s].toString(), u"BCDF-GHJK-LNPR"_s);
        QCOMPARE(json[u"refused"_s][0][u"column"_s].toString(), u"Nom"_s);
        QCOMPARE(json[u"mapping"_s][u"Nom"_s].toString(), u"family_name"_s);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
