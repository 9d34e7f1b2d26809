// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/sourcetable.h"
#include "app/store/people.h"
#include "tests/support/testwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// Two people, one ordinary and one sensitive question.
void prepare(Store &store)
{
    const auto written = store.write(u"Prepare"_s, [](Writer &writer) -> Result<void> {
        Question remarks;
        remarks.text = u"Remarques"_s;
        Question diet;
        diet.text = u"Régime alimentaire"_s;
        diet.sensitive = true;
        for (Question *question : {&remarks, &diet}) {
            if (const auto added = writer.add(*question); !added)
                return added;
        }
        for (const auto &[family, given] :
             {std::pair(u"Zola"_s, u"Émile"_s), std::pair(u"Arc"_s, u"Jeanne"_s)}) {
            Attendee attendee;
            attendee.familyName = family;
            attendee.givenName = given;
            attendee.phone = u"+33 6 01 02 03 04"_s;
            if (const auto added = people::add(writer, attendee); !added)
                return added;
            Answer answer;
            answer.attendee = attendee.id;
            answer.question = diet.id;
            answer.text = u"Végétarien"_s;
            if (const auto added = writer.add(answer); !added)
                return added;
        }
        return {};
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().sentence));
}

SourceTable tableOf(const QString &path)
{
    const auto table = readTable(path);
    if (!table)
        qFatal("%s", qPrintable(table.error().sentence));
    return *table;
}

QString save(TestWindow &test)
{
    const QString path = test.folder() + u"/out.csv"_s;
    test.prompts.files.enqueue(path);
    QTest::keyClick(test.find("exportDialog"), Qt::Key_Return);
    return path;
}

// As a person chooses it in the closed box.
void choose(TestWindow &test, const QString &key)
{
    auto *recipes = test.find<QComboBox>("exportRecipe");
    recipes->setFocus();
    while (recipes->currentData().toString() != key && recipes->currentIndex() + 1 < recipes->count())
        QTest::keyClick(recipes, Qt::Key_Down);
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void theListLeavesWithoutWhatIsSensitive()
    {
        TestWindow test(prepare);
        test.trigger("actionExportList");
        QCOMPARE(test.find<QPushButton>("exportSave")->text(), u"Export 2 attendee(s)…"_s);
        const QString path = save(test);
        QTRY_COMPARE(test.find<QLabel>("statusSentence")->text(), u"2 attendee(s) exported to “out.csv”"_s);
        const SourceTable table = tableOf(path);
        QCOMPARE(table.shownDelimiter(), u";"_s);
        QCOMPARE(table.rowCount(), 2);
        QVERIFY(table.headers.contains(u"Remarques"_s));
        QVERIFY(!table.headers.contains(u"Régime alimentaire"_s));
        QCOMPARE(table.cell(0, 3).toString(), u"Arc"_s);
    }
    void aWorkbookIsOfferedFirstAndTheKindIsRemembered()
    {
        TestWindow test(prepare);
        test.trigger("actionExportList");
        QVERIFY(test.find<QRadioButton>("exportWorkbook")->isChecked());
        const QString path = test.folder() + u"/out.xlsx"_s;
        test.prompts.files.enqueue(path);
        QTest::keyClick(test.find("exportDialog"), Qt::Key_Return);
        QTRY_COMPARE(test.find<QLabel>("statusSentence")->text(), u"2 attendee(s) exported to “out.xlsx”"_s);
        const SourceTable table = tableOf(path);
        QVERIFY(!table.sheet.isEmpty());
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.cell(1, 3).toString(), u"Zola"_s);
        for (const char *kind : {"exportStandard", "exportExcel"}) {
            test.trigger("actionExportList");
            test.click(kind);
            save(test);
            QTRY_VERIFY(!test.has("exportDialog"));
            test.trigger("actionExportList");
            QVERIFY(test.find<QRadioButton>(kind)->isChecked());
            QTest::keyClick(test.find("exportDialog"), Qt::Key_Escape);
        }
    }
    void theListAsItIsFilteredCanLeave()
    {
        TestWindow test(prepare);
        test.fill("searchPeople", u"emile"_s);
        test.trigger("actionExportList");
        QTRY_COMPARE(test.find<QPushButton>("exportSave")->text(), u"Export 1 attendee(s)…"_s);
        const QString path = save(test);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(tableOf(path).rowCount(), 1);
        test.trigger("actionExportList");
        test.click("exportEverybody");
        QCOMPARE(test.find<QPushButton>("exportSave")->text(), u"Export 2 attendee(s)…"_s);
    }
    void columnsAndProgramsAreChosenByKeysAndRemembered()
    {
        TestWindow test(prepare);
        test.trigger("actionExportList");
        test.click("exportStandard");
        test.click("exportNoColumns");
        QVERIFY(!test.find("exportSave")->isEnabled());
        auto *columns = test.find<QListWidget>("exportColumns");
        columns->setFocus();
        for (const int row : {3, 2}) { // the family name, then the given name
            columns->setCurrentRow(row);
            QTest::keyClick(columns, Qt::Key_Space);
        }
        columns->setCurrentRow(3);
        QTest::keyClick(columns, Qt::Key_Up, Qt::AltModifier);
        QString path = save(test);
        QTRY_VERIFY(test.find<QLabel>("statusSentence")->text().startsWith(u"2 attendee"_s));
        QCOMPARE(tableOf(path).headers, (QStringList{u"family_name"_s, u"given_name"_s}));
        QVERIFY(QFile::remove(path));
        test.trigger("actionExportList");
        path = save(test);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(tableOf(path).headers, (QStringList{u"family_name"_s, u"given_name"_s}));
    }
    void sensitiveAnswersLeaveWhenAskedForByName()
    {
        TestWindow test(prepare);
        test.trigger("actionExportList");
        auto *sensitive = test.find<QListWidget>("exportSensitive");
        QCOMPARE(sensitive->count(), 1);
        QCOMPARE(sensitive->item(0)->checkState(), Qt::Unchecked);
        sensitive->setFocus();
        sensitive->setCurrentRow(0);
        QTest::keyClick(sensitive, Qt::Key_Space);
        const QString path = save(test);
        QTRY_VERIFY(QFile::exists(path));
        const SourceTable table = tableOf(path);
        QCOMPARE(table.headers.last(), u"Régime alimentaire"_s);
        QCOMPARE(table.cell(1, table.columnCount() - 1).toString(), u"Végétarien"_s);
        // And not the next time.
        test.trigger("actionExportList");
        QCOMPARE(test.find<QListWidget>("exportSensitive")->item(0)->checkState(), Qt::Unchecked);
    }
    void aPlaceThatCannotBeWrittenIsSaid()
    {
        TestWindow test(prepare);
        test.trigger("actionExportList");
        test.prompts.files.enqueue(test.folder() + u"/no/such/folder/out.csv"_s);
        test.click("exportSave");
        QTRY_VERIFY(test.has("bannerSentence"));
    }
    void aPresetSaysWhoAndWhatAndLeavesNoChoiceOfColumns()
    {
        TestWindow test(prepare);
        test.trigger("actionExportList");
        choose(test, u"venue"_s);
        QVERIFY(!test.find("exportColumns")->isEnabled());
        QVERIFY(!test.has("exportSensitive"));
        QVERIFY(test.find<QLabel>("exportHolds")->text().contains(u"organisation"_s));
        test.click("exportStandard");
        const QString path = save(test);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(tableOf(path).headers, (QStringList{u"family_name"_s, u"given_name"_s, u"organisation"_s}));
        // The next time the own choice is there again.
        test.trigger("actionExportList");
        QCOMPARE(test.find<QComboBox>("exportRecipe")->currentIndex(), 0);
        QVERIFY(test.find<QRadioButton>("exportWorkbook")->isChecked());
    }
    void theCatererGetsTheDietThatIsTickedAndNoNames()
    {
        TestWindow test(prepare);
        test.trigger("actionExportList");
        choose(test, u"caterer"_s);
        QVERIFY(!test.find("exportVcards")->isEnabled());
        QVERIFY(!test.has("exportColumns") && test.has("exportNoColumnsHere"));
        auto *sensitive = test.find<QListWidget>("exportSensitive");
        sensitive->setFocus();
        sensitive->setCurrentRow(0);
        QTest::keyClick(sensitive, Qt::Key_Space);
        test.click("exportStandard");
        const QString path = save(test);
        QTRY_VERIFY(QFile::exists(path));
        const SourceTable table = tableOf(path);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.cell(1, 4).toString(), u"Végétarien"_s);
        QCOMPARE(table.cell(1, 5).toString(), u"2"_s);
        QVERIFY(!table.cells.text.contains(u"Zola"_s));
    }
    void anExportIsKeptUnderANameAndUsedAgain()
    {
        TestWindow test(prepare);
        test.trigger("actionExportList");
        test.click("exportStandard");
        test.click("exportNoColumns");
        auto *columns = test.find<QListWidget>("exportColumns");
        columns->item(5)->setCheckState(Qt::Checked); // telephone
        columns->item(3)->setCheckState(Qt::Checked); // family name
        test.find<QListWidget>("exportSensitive")->item(0)->setCheckState(Qt::Checked);
        test.prompts.texts.enqueue(u"Pour l'accueil"_s);
        test.click("exportKeep");
        QCOMPARE(test.find<QComboBox>("exportRecipe")->currentText(), u"Pour l'accueil"_s);
        QTest::keyClick(test.find("exportDialog"), Qt::Key_Escape);
        QCOMPARE(test.session().programme().exports.size(), 1u);
        QVERIFY(!test.session().programme().exports.front().recipe.contains(u"Régime"_s));

        test.restart();
        test.trigger("actionExportList");
        auto *recipes = test.find<QComboBox>("exportRecipe");
        recipes->setFocus();
        QTest::keyClick(recipes, Qt::Key_End);
        QVERIFY(test.find<QRadioButton>("exportStandard")->isChecked());
        const QString path = save(test);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(tableOf(path).headers, (QStringList{u"family_name"_s, u"phone"_s}));
        test.trigger("actionExportList");
        test.find<QComboBox>("exportRecipe")->setFocus();
        QTest::keyClick(test.find("exportRecipe"), Qt::Key_End);
        test.click("exportRemove");
        QVERIFY(test.session().programme().exports.empty());
        QCOMPARE(test.find<QComboBox>("exportRecipe")->currentIndex(), 0);
        test.trigger("actionUndo");
        QCOMPARE(test.session().programme().exports.size(), 1u);
    }
    void whatANewerProgramHasKeptIsNotGuessedAt()
    {
        TestWindow test(prepare);
        ExportPreset newer{{}, u"Neuf"_s, u"{\"format\":\"ods\",\"look\":\"{}\"}"_s, 1};
        QVERIFY(test.session().write(u"Keep"_s, [&newer](Writer &writer) { return writer.add(newer); }));
        test.trigger("actionExportList");
        auto *recipes = test.find<QComboBox>("exportRecipe");
        recipes->setFocus();
        QTest::keyClick(recipes, Qt::Key_End);
        QVERIFY(!test.find("exportSave")->isEnabled());
        QVERIFY(test.find<QLabel>("exportSentence")->text().contains(u"ods"_s));
    }
    void everythingLeavesAndComesBack()
    {
        TestWindow test(prepare);
        test.trigger("actionExportList");
        test.click("exportJson");
        const QString path = test.folder() + u"/all.json"_s;
        test.prompts.files.enqueue(path);
        QTest::keyClick(test.find("exportDialog"), Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!test.has("exportDialog"));
        test.prompts.files.enqueue(path);
        test.trigger("actionImportRegistrations");
        QTRY_VERIFY(test.has("wholeSentence"));
        QVERIFY(test.find<QLabel>("wholeSentence")->text().contains(u"already"_s));
        QVERIFY(!test.find("wholeTakeIn")->isEnabled());
        QTest::keyClick(test.find("wholeImportDialog"), Qt::Key_Escape);
        const auto cards = test.session().roster().cards();
        Attendee changed = cards[0].attendee;
        changed.phone = u"01 02 03 04 05"_s;
        QVERIFY(test.session().change(u"Edit"_s, cards[0].attendee, changed));
        test.prompts.files.enqueue(path);
        test.trigger("actionImportRegistrations");
        QTRY_VERIFY(test.has("wholeNotes"));
        QCOMPARE(test.find<QListWidget>("wholeNotes")->count(), 1);
        QVERIFY(test.find<QListWidget>("wholeNotes")->item(0)->text().contains(u"01 02 03 04 05"_s));
        QVERIFY(!test.find("wholeTakeIn")->isEnabled());
        test.click("wholeTheirs");
        QVERIFY(test.find("wholeTakeIn")->isEnabled());
        QTest::keyClick(test.find("wholeImportDialog"), Qt::Key_Return);
        QTRY_VERIFY(!test.has("wholeImportDialog"));
        QCOMPARE(test.session().roster().cards()[0].attendee.phone, u"+33 6 01 02 03 04"_s);
        test.trigger("actionUndo");
        QCOMPARE(test.session().roster().cards()[0].attendee.phone, u"01 02 03 04 05"_s);
    }
    void aFileThatIsNoneSaysSo()
    {
        TestWindow test(prepare);
        const QString path = test.folder() + u"/x.json"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        test.prompts.files.enqueue(path);
        test.trigger("actionImportRegistrations");
        QTRY_VERIFY(test.find<QLabel>("wholeCounts")->text().contains(u"not exported"_s));
        QVERIFY(!test.find("wholeTakeIn")->isEnabled());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
