// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// A sheet that was printed comes back signed.
#include "app/store/merging.h"
#include "app/store/people.h"
#include "app/store/programmework.h"
#include "app/tasks/listrecipe.h"
#include "app/tasks/signedsheets.h"
#include "tests/support/document.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

std::vector<SheetLine> tenLines()
{
    std::vector<SheetLine> lines;
    for (int i = 11; i <= 20; ++i)
        lines.push_back({i, AttendeeId(i), QString::number(i), false,
                         i == 15   ? Status::Excused
                         : i == 14 ? Status::Withdrawn
                                   : Status::Registered});
    lines.back() = {20, {}, {}};
    return lines;
}

std::vector<int> numbersOf(const std::vector<SheetLine> &lines)
{
    std::vector<int> numbers;
    for (const SheetLine &line : lines)
        numbers.push_back(line.number);
    return numbers;
}

} // namespace

class TestSignedSheets : public QObject
{
    Q_OBJECT

private slots:
    void numbersMeanLines_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<std::vector<int>>("numbers");
        using N = std::vector<int>;
        QTest::newRow("plain") << u"13 17 18"_s << N{13, 17, 18};
        QTest::newRow("range") << u"12-14, 20"_s << N{12, 13, 14, 20};
        QTest::newRow("twice, turned round") << u"14-12 13"_s << N{12, 13, 14};
        QTest::newRow("all but") << u"-13 -16-18"_s << N{11, 12, 19};
        QTest::newRow("all but, and one who came all the same") << u"-13 +14 -16-18"_s << N{11, 12, 14, 19};
        QTest::newRow("excused who came") << u"15"_s << N{15};
        QTest::newRow("nothing") << u" "_s << N{};
    }
    void numbersMeanLines()
    {
        QFETCH(QString, typed);
        const auto meant = linesMeant(typed, tenLines());
        QVERIFY_RESULT(meant);
        QTEST(numbersOf(*meant), "numbers");
    }
    void whoIsPassedOverIsNamed()
    {
        QCOMPARE(numbersOf(linesPassedOver(u"-13"_s, tenLines())), (std::vector{14, 15}));
        QCOMPARE(numbersOf(linesPassedOver(u"-13 -15"_s, tenLines())), std::vector{14});
        QCOMPARE(numbersOf(linesPassedOver(u"-13 +14"_s, tenLines())), std::vector{15});
        QVERIFY(linesPassedOver(u"11 12"_s, tenLines()).empty());
        QCOMPARE(passedOverSentence(tenLines()[3]), u"14   14, withdrawn: signed? Then type +14 as well."_s);
        QVERIFY(passedOverSentence(tenLines()[4]).contains(u"excused"_s));
    }
    void whatCannotBeMeantIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("no line") << u"12 31"_s << u"lines 11 to 20"_s;
        QTest::newRow("half a line") << u"12-31"_s << u"no line 31"_s;
        QTest::newRow("a word") << u"12 Dupont"_s << u"“Dupont”"_s;
        QTest::newRow("both ways") << u"12 -13"_s << u"minus"_s;
    }
    void whatCannotBeMeantIsSaid()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        const auto meant = linesMeant(typed, tenLines());
        QVERIFY(!meant);
        QVERIFY2(meant.error().sentence.contains(said), qPrintable(meant.error().sentence));
    }
    void aPrintedSheetIsKnownAgainAndEnteredInOneUndo()
    {
        TestDocument document;
        std::vector<AttendeeId> ids;
        for (const QString &name : {u"Abadie"_s, u"Benali"_s, u"Cohen"_s, u"Diallo"_s})
            ids.push_back(document.add(name).id);
        Roster roster;
        QVERIFY_RESULT(roster.follow(document.store()));
        ListOptions options;
        options.choice.kind = ListKind::SignIn;
        ListRecipe recipe = listRecipe(roster, options);
        QVERIFY_RESULT(addCodes(document.store(), recipe));
        const MadeList made = makeList(recipe);
        QCOMPARE(made.sheets.size(), size_t(1));
        QVERIFY_RESULT(saveList(document.store(), made, document.folder() + u"/a.pdf"_s, "pdf"));
        QCOMPARE(document.store().signInSheets()->size(), size_t(1));
        // The paper is there whatever is undone: that takes back what was done before it.
        const auto undone = document.store().undo({});
        QVERIFY_RESULT(undone);
        QCOMPARE(roster.size(), 3);
        QCOMPARE(document.store().signInSheets()->size(), size_t(1));
        QVERIFY_RESULT(document.store().redo({}));
        QCOMPARE(roster.size(), 4);
        // The same paper once more is the same sheet.
        QVERIFY_RESULT(addCodes(document.store(), recipe));
        QVERIFY(makeList(recipe).sheets.empty());

        const auto sheet = sheetCalled(document.store(), made.sheets.front().code.toLower());
        QVERIFY_RESULT(sheet);
        const auto enter = [&](const QString &typed) {
            const auto lines = linesMeant(typed, linesOf(*sheet, roster));
            if (!lines)
                qFatal("%s", qPrintable(lines.error().sentence));
            return enterSheet(document.store(), *sheet, {*lines}, roster.programme());
        };
        auto outcome = enter(u"1 3"_s);
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->marked, 2);
        QVERIFY(linesOf(*sheet, roster)[0].isPresent);
        outcome = enter(u"-4"_s);
        QCOMPARE(outcome->marked, 1);
        QCOMPARE(outcome->already, 2);
        QVERIFY(document.store().undo({}));
        QVERIFY(!linesOf(*sheet, roster)[1].isPresent);
        QVERIFY(linesOf(*sheet, roster)[2].isPresent);
    }
    void linesFollowThoseWhoAreMadeOneAndForgetThoseWhoGo()
    {
        TestDocument document;
        const Attendee first = document.add(u"Abadie"_s);
        const Attendee twice = document.add(u"Abadie"_s, u"Noé"_s);
        Roster roster;
        QVERIFY_RESULT(roster.follow(document.store()));
        SignInSheet sheet;
        sheet.code = u"BC-KP"_s;
        sheet.title = u"Liste"_s;
        sheet.people = peopleText(std::vector{first.id, twice.id});
        QVERIFY_RESULT(keepSheets(document.store(), {sheet}));
        Merge merge;
        merge.keep = first;
        merge.gone = twice;
        merge.wanted = first;
        QVERIFY_RESULT(
            document.store().write(u"Merge"_s, [&](Writer &writer) { return people::merge(writer, merge); }));
        auto lines = linesOf(*sheetCalled(document.store(), u"BC-KP"_s), roster);
        QCOMPARE(lines[1].attendee, first.id);
        QVERIFY_RESULT(document.store().write(
            u"Remove"_s, [&](Writer &writer) { return people::remove(writer, first.id); }));
        lines = linesOf(*sheetCalled(document.store(), u"BC-KP"_s), roster);
        QVERIFY(!lines[0].attendee.isValid());
        QVERIFY(!lines[0].name.isEmpty());
        const auto none = enterSheet(document.store(), sheet, {lines}, roster.programme());
        QVERIFY_RESULT(none);
        QCOMPARE(none->nobody, 2);
    }
    void whoIsEnteredLaterWasThereWhenItBegan()
    {
        TestDocument document;
        Workshop workshop;
        workshop.title = u"Atelier"_s;
        workshop.startTime = QTime(14, 0);
        QVERIFY_RESULT(
            document.store().write(u"Add"_s, [&](Writer &writer) { return writer.add(workshop); }));
        const Attendee person = document.add(u"Abadie"_s);
        Roster roster;
        QVERIFY_RESULT(roster.follow(document.store()));
        SignInSheet sheet;
        sheet.code = u"BC-KP"_s;
        sheet.people = peopleText(std::vector{person.id});
        sheet.workshop = workshop.id;
        sheet.day = QDate(2017, 12, 11);
        // Kept once, though two stations have printed it.
        QVERIFY_RESULT(keepSheets(document.store(), {sheet}));
        QVERIFY_RESULT(keepSheets(document.store(), {sheet}));
        QCOMPARE(document.store().signInSheets()->size(), size_t(1));
        Programme programme = roster.programme();
        programme.colloquium.timeZone = u"Europe/Paris"_s;
        QVERIFY_RESULT(enterSheet(document.store(), sheet, {linesOf(sheet, roster)}, programme));
        const AttendeeCard card = document.card(person.id);
        QCOMPARE(checkedInAt(card, workshop.id), QDateTime(QDate(2017, 12, 11), QTime(13, 0), Qt::UTC));
        QVERIFY(!checkedInAt(card).isValid()); // at the event they were not asked
    }
    void eachColumnIsSignedForByItself()
    {
        TestDocument document;
        std::vector<AttendeeId> ids;
        for (const QString &name : {u"Abadie"_s, u"Benali"_s, u"Cohen"_s})
            ids.push_back(document.add(name).id);
        Workshop plenary;
        plenary.title = u"Plénière"_s;
        QVERIFY_RESULT(document.store().write(u"Add"_s, [&](Writer &writer) { return writer.add(plenary); }));
        Roster roster;
        QVERIFY_RESULT(roster.follow(document.store()));
        SignInSheet sheet;
        sheet.code = u"BC-KP"_s;
        sheet.title = u"Émargement"_s;
        sheet.day = QDate(2017, 12, 11);
        sheet.heads = u"11/12 matin\n11/12 après-midi\nplénière\nVisa"_s;
        sheet.people = peopleText(ids);
        QVERIFY_RESULT(keepSheets(document.store(), {sheet}));
        Programme programme = roster.programme();
        programme.colloquium.timeZone = u"Europe/Paris"_s;
        const auto columns = columnsOf(sheet, programme);
        QCOMPARE(columns.size(), size_t(4));
        QCOMPARE(columns[1].newHalfDay, (HalfDay{QDate(2017, 12, 11), true}));
        QCOMPARE(columns[2].workshop, plenary.id);
        QVERIFY(!columns[3].workshop.isValid() && !columns[3].newHalfDay); // no half-day: the event alone

        const QStringList typed{u"1-2"_s, u"2"_s, u"="_s, u"3"_s};
        std::vector<std::vector<SheetLine>> lines;
        for (size_t i = 0; i < columns.size(); ++i)
            lines.push_back(*linesMeant(typedFor(i, typed), linesOf(sheet, columns[i], roster)));
        const auto outcome = enterSheet(document.store(), sheet, lines, programme);
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->marked, 3);
        QVERIFY(sentenceFor(*outcome, sheet).contains(u"11/12 après-midi 1"_s));
        const auto halves = columnsOf(sheet, roster.programme());
        QVERIFY(halves[0].workshop.isValid() && halves[1].workshop.isValid());
        const AttendeeCard second = document.card(ids[1]);
        QCOMPARE(second.presences.size(), size_t(4)); // the event, both halves of the day, the plenary
        QCOMPARE(checkedInAt(second, halves[1].workshop),
                 QDateTime(QDate(2017, 12, 11), QTime(13, 0), Qt::UTC));
        QVERIFY(!checkedInAt(document.card(ids[0]), halves[1].workshop).isValid());
        QCOMPARE(document.card(ids[2]).presences.size(), size_t(1));
        QVERIFY(linesOf(sheet, halves[0], roster)[0].isPresent);
        QVERIFY(!linesOf(sheet, halves[1], roster)[0].isPresent &&
                linesOf(sheet, halves[1], roster)[0].isThere);
        // Another sheet of the same day marks the same half-days, and undo takes all of one sheet back.
        const auto again =
            enterSheet(document.store(), sheet, {{}, {lines[0][0]}, {}, {}}, roster.programme());
        QVERIFY_RESULT(again);
        QCOMPARE(roster.programme().workshops.size(), size_t(3));
        QVERIFY(checkedInAt(document.card(ids[0]), halves[1].workshop).isValid());
        QVERIFY_RESULT(document.store().undo({}));
        QVERIFY_RESULT(document.store().undo({}));
        QCOMPARE(roster.programme().workshops.size(), size_t(1));
        QVERIFY(document.card(ids[1]).presences.empty());
    }
    void aWorkshopTakesItsSheetsWithItAndUndoBringsThemBack()
    {
        TestDocument document;
        Workshop workshop;
        workshop.title = u"Atelier"_s;
        QVERIFY_RESULT(
            document.store().write(u"Add"_s, [&](Writer &writer) { return writer.add(workshop); }));
        SignInSheet sheet;
        sheet.code = u"BC-KP"_s;
        sheet.people = u"1"_s;
        sheet.workshop = workshop.id;
        QVERIFY_RESULT(keepSheets(document.store(), {sheet}));
        QVERIFY_RESULT(document.store().write(
            u"Remove"_s, [&](Writer &writer) { return programmework::removeWorkshop(writer, workshop.id); }));
        QVERIFY(document.store().signInSheets()->empty());
        QVERIFY(document.store().undo({}));
        QCOMPARE(document.store().signInSheets()->front().workshop, workshop.id);
    }
    void theControlTotalIsSaid()
    {
        const auto lines = linesMeant(u"11-13"_s, tenLines());
        QVERIFY(totalProblem(3, *lines).isEmpty());
        QVERIFY(totalProblem(4, *lines).contains(u"4"_s));
    }
};

QTEST_MAIN(TestSignedSheets)
#include "tst_signedsheets.moc"
