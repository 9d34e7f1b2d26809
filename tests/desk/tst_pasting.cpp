// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/pasting.h"
#include "app/desk/roster.h"
#include "app/store/people.h"
#include "tests/support/document.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestPasting : public QObject
{
    Q_OBJECT

    static CellColumn column(const Programme &programme, const QString &key)
    {
        for (const CellColumn &one : cellColumns(programme)) {
            if (one.key == key)
                return one;
        }
        qFatal("no column %s", qPrintable(key));
    }
    static Programme programme()
    {
        Programme programme;
        programme.categories = {{CategoryId(1), u"Élu·e"_s, u"#1F5FA8"_s, {}, 0}};
        programme.ranks = {{RankId(2), u"Préfet"_s, 0}};
        programme.questions = {{.id = QuestionId(3), .text = u"Régime"_s}};
        return programme;
    }

private slots:
    void blocksComeAndGoAsSpreadsheetsWriteThem()
    {
        const CellBlock block{{u"a"_s, u"with\ttab"_s, u""_s}, {u"two\nlines"_s, u"a \"word\""_s, u"é"_s}};
        QCOMPARE(blockFrom(blockText(block)), block);
        QCOMPARE(blockFrom(u"1\t2\r\n3\t4\r\n"_s), (CellBlock{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
        QCOMPARE(blockFrom(u"alone"_s), CellBlock{{u"alone"_s}});
        QVERIFY(blockFrom({}).empty());
        QVERIFY(blockHtml({{u"<b>"_s}}).contains(u"&lt;b&gt;"_s));
        // A line break stays in its cell.
        QVERIFY(blockHtml({{u"two\nlines"_s}})
                    .contains(u"two<br style=\"mso-data-placement:same-cell\">lines"_s));
    }
    void whatIsUnderstoodGoesInAndTheRestIsNamedByRowAndColumn()
    {
        const Programme known = programme();
        std::vector<AttendeeCard> cards(2);
        for (AttendeeCard &card : cards)
            card.attendee.familyName = u"Lefèvre"_s;
        const CellBlock block{
            {u"lea@mairie.example"_s, u"Excused"_s, u"elu·e"_s, u"préfet"_s, u"végétarien"_s, u"AAAA"_s},
            {u"lea at mairie"_s, u"perhaps"_s, u"baker"_s, u""_s, u""_s, u""_s},
            {u"nobody@mairie.example"_s}};
        std::vector<CellColumn> columns;
        for (const QString &key :
             {u"email"_s, u"status"_s, u"category"_s, u"rank"_s, u"question:Régime"_s, u"code"_s})
            columns.push_back(column(known, key));
        const PastePlan plan = planPaste(block, {&cards[0], &cards[1]}, columns, known);
        QCOMPARE(plan.cells, 5);
        QCOMPARE(plan.people.size(), size_t(1));
        const AttendeeCard &after = plan.people.front().second;
        QCOMPARE(after.attendee.email, u"lea@mairie.example"_s);
        QCOMPARE(after.attendee.status, Status::Excused);
        QCOMPARE(after.attendee.category, CategoryId(1));
        QCOMPARE(after.attendee.rank, RankId(2));
        QCOMPARE(answerTo(after, QuestionId(3)), u"végétarien"_s);
        // The code, three cells of the second row, and the third row.
        QCOMPARE(plan.refused.size(), 5);
        QVERIFY(plan.refused[0].startsWith(u"Row 1, Badge code"_s));
        QVERIFY(plan.refused[1].startsWith(u"Row 2, E-mail"_s));
        QVERIFY(plan.refused[2].startsWith(u"Row 2, Status"_s));
        QVERIFY(plan.refused[4].contains(u"nobody is added"_s));
    }
    void oneRowGoesToEverybodyAndANameIsNeverLost()
    {
        const Programme known = programme();
        std::vector<AttendeeCard> cards(3);
        for (AttendeeCard &card : cards)
            card.attendee.familyName = u"Lefèvre"_s;
        const std::vector<const AttendeeCard *> all{&cards[0], &cards[1], &cards[2]};
        QCOMPARE(planPaste({{u"Mairie"_s}}, all, {column(known, u"organisation"_s)}, known, true).cells, 3);
        const PastePlan nameless = planPaste({{u""_s}}, all, {column(known, u"family_name"_s)}, known, true);
        QVERIFY(nameless.isEmpty());
        QCOMPARE(nameless.refused.size(), 3);
    }
    void aPasteIsOneUndoAndAStaleOneIsAConflict()
    {
        TestDocument document;
        const Attendee first = document.add(u"Lefèvre"_s);
        const Attendee second = document.add(u"Benali"_s);
        Question question;
        question.text = u"Régime"_s;
        QVERIFY_RESULT(document.store().write(u"Question"_s,
                                              [&question](Writer &writer) { return writer.add(question); }));
        Roster roster;
        QVERIFY_RESULT(roster.follow(document.store()));
        const std::vector<CellColumn> columns{column(roster.programme(), u"organisation"_s),
                                              column(roster.programme(), u"question:Régime"_s)};
        const auto plan =
            planPaste({{u"Mairie"_s, u"aucun"_s}, {u"Région"_s, u"végétarien"_s}},
                      {roster.card(first.id), roster.card(second.id)}, columns, roster.programme());
        QCOMPARE(plan.cells, 4);
        const auto paste = [&plan](Writer &writer) { return carryOut(writer, plan); };
        QVERIFY_RESULT(document.store().write(u"Paste"_s, paste));
        QCOMPARE(roster.card(second.id)->attendee.organisation, u"Région"_s);
        QCOMPARE(answerTo(*roster.card(second.id), question.id), u"végétarien"_s);
        QVERIFY_RESULT(document.store().undo({}));
        QVERIFY(roster.card(first.id)->attendee.organisation.isEmpty());
        QVERIFY(answerTo(*roster.card(first.id), question.id).isEmpty());
        QVERIFY_RESULT(document.store().write(u"Answer"_s, [&](Writer &writer) {
            return people::setAnswer(writer, first.id, question.id, u"sans gluten"_s);
        }));
        const auto stale = document.store().write(u"Paste"_s, paste);
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, Error::Conflict);
        QVERIFY(stale.error().sentence.contains(u"sans gluten"_s));
        QVERIFY(roster.card(second.id)->attendee.organisation.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPasting)
#include "tst_pasting.moc"
