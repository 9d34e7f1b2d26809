// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// The import again and again in the real window, by keys: conflicts, mending, words, and the fifth time.
#include "tests/support/testwindow.h"
#include "ui/exchange/conflictmodel.h"
#include "ui/exchange/importpreviewmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = "Horodateur,Adresse e-mail,Nom,Prénom,Téléphone,Fonction\n";

QByteArray person(const QByteArray &name, const QByteArray &phone, const QByteArray &position = {})
{
    return "03/10/2017 09:34:56," + name.toLower() + "@a.example," + name + ",Léa," + phone + "," + position +
           "\n";
}

QString fileOf(const TestWindow &test, const QByteArray &lines, const QString &name = u"form.csv"_s)
{
    QFile file(test.folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
        qFatal("the file cannot be written");
    return file.fileName();
}

void open(TestWindow &test, const QString &file)
{
    test.prompts.files.enqueue(file);
    test.trigger("actionImportRegistrations");
}

QString verb(TestWindow &test)
{
    const auto *button = test.find<QPushButton>("importCarryOut");
    return button && button->isEnabled() ? button->text() : QString();
}

void importWhole(TestWindow &test, const QString &file)
{
    open(test, file);
    QTRY_VERIFY(!verb(test).isEmpty());
    QTest::keyClick(test.find("importDialog"), Qt::Key_Return);
    QTRY_VERIFY(!test.has("importCarryOut"));
}

const Attendee *called(TestWindow &test, const QString &family)
{
    for (const AttendeeCard &card : test.session().roster().cards()) {
        if (card.attendee.familyName == family)
            return &card.attendee;
    }
    return nullptr;
}

void correct(TestWindow &test, const QString &family, const QString &key, const QString &value)
{
    const Attendee attendee = *called(test, family);
    QVERIFY_RESULT(test.session().edit(u"Correct"_s, attendee, key, value));
}

void choose(QComboBox *box, const QString &text)
{
    QVERIFY(box);
    const int wanted = box->findText(text);
    QVERIFY2(wanted >= 0, qPrintable(text));
    box->setFocus();
    for (int step = 0; step < box->count() && box->currentIndex() != wanted; ++step)
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(box->currentText(), text);
}

// What the preview says of the cell under the header.
QModelIndex previewCell(TestWindow &test, int row, const QString &header)
{
    const QAbstractItemModel *model = test.find<QTableView>("importPreview")->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == header)
            return model->index(row, column);
    }
    return {};
}

} // namespace

class TestImportSettling : public QObject
{
    Q_OBJECT

private slots:
    void conflictsAreSettledOneByOneByKeys()
    {
        TestWindow test;
        importWhole(test, fileOf(test, kHead + person("Arc", "01", "a") + person("Brun", "02") +
                                           person("Clerc", "03")));
        for (const QString &family : {u"Arc"_s, u"Brun"_s, u"Clerc"_s})
            correct(test, family, u"phone"_s, u"99"_s);
        const QString later = fileOf(test, kHead + person("Arc", "11", "b") + person("Brun", "12") +
                                               person("Clerc", "13") + person("Dumas", "14"));
        open(test, later);
        // What is not in dispute comes in beside it.
        QTRY_COMPARE(verb(test), u"Import 2 registration(s)"_s);
        auto *tabs = test.find<QTabWidget>("importTabs");
        QCOMPARE(tabs->tabText(1), u"Both changed (3)"_s);
        tabs->setCurrentIndex(1);
        auto *table = test.find<QTableView>("importConflicts");
        const QAbstractItemModel *model = table->model();
        const auto said = [model](int row, int column) {
            return model->index(row, column).data().toString();
        };
        QCOMPARE(said(0, ConflictModel::Who), u"Léa Arc"_s);
        QCOMPARE(said(0, ConflictModel::Before), u"01"_s);
        QCOMPARE(said(0, ConflictModel::Mine), u"99"_s);
        QCOMPARE(said(0, ConflictModel::Theirs), u"11"_s);
        QCOMPARE(said(0, ConflictModel::Decision), u"open"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Left);
        QCOMPARE(said(0, ConflictModel::Decision), u"→ the file"_s);
        QCOMPARE(said(1, ConflictModel::Decision), u"← the list"_s);
        QCOMPARE(said(2, ConflictModel::Decision), u"open"_s);
        QTRY_COMPARE(verb(test), u"Import 2 registration(s)"_s);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(test.find("importDialog"), Qt::Key_Return);
        QTRY_VERIFY(!test.has("importCarryOut"));
        QCOMPARE(called(test, u"Arc"_s)->phone, u"11"_s);
        QCOMPARE(called(test, u"Arc"_s)->position, u"b"_s);
        QCOMPARE(called(test, u"Brun"_s)->phone, u"99"_s);
        QCOMPARE(called(test, u"Clerc"_s)->phone, u"99"_s);
        QVERIFY(called(test, u"Dumas"_s));
        const QString sentence = test.find<QLabel>("statusSentence")->toolTip();
        QVERIFY2(sentence.contains(u"1 left open"_s), qPrintable(sentence));
        // Only the one that was left open is asked about again.
        open(test, later);
        QTRY_COMPARE(test.find<QTabWidget>("importTabs")->tabText(1), u"Both changed (1)"_s);
        QVERIFY(verb(test).isEmpty());
        // As nothing else is left, it stands in front.
        QCOMPARE(test.find<QTabWidget>("importTabs")->currentIndex(), 1);
        QTRY_COMPARE(QApplication::focusWidget(), test.find("importConflicts"));
        QTest::keyClick(test.find("importConflicts"), Qt::Key_Right);
        QTRY_COMPARE(verb(test), u"Import 1 registration(s)"_s);
    }
    void thePreviewMarksEachCellAndShowsOneFateAlone()
    {
        TestWindow test;
        importWhole(test,
                    fileOf(test, kHead + person("Arc", "01") + person("Brun", "02") + person("Clerc", "03")));
        correct(test, u"Brun"_s, u"phone"_s, u"99"_s);
        open(test, fileOf(test, kHead + person("Arc", "11") + person("Brun", "12") + person("Clerc", "03") +
                                    person("Dumas", "04") + "03/10/2017 09:34:56,x,Emery,Léa,,\n"));
        QTRY_COMPARE(verb(test), u"Import 2 registration(s)"_s);
        const QModelIndex changed = previewCell(test, 0, u"Téléphone"_s);
        QCOMPARE(changed.data(Qt::ToolTipRole).toString(), u"“01” → “11”"_s);
        QCOMPARE(changed.data(Qt::AccessibleTextRole).toString(), u"11. “01” → “11”"_s);
        QVERIFY(changed.data(Qt::BackgroundRole).isValid());
        QVERIFY(changed.data(Qt::FontRole).value<QFont>().bold());
        const QModelIndex disputed = previewCell(test, 1, u"Téléphone"_s);
        QVERIFY(disputed.data(Qt::ToolTipRole).toString().contains(u"“99”"_s));
        QVERIFY(disputed.data(Qt::FontRole).value<QFont>().underline());
        QVERIFY(!previewCell(test, 2, u"Téléphone"_s).data(Qt::BackgroundRole).isValid());
        QVERIFY(previewCell(test, 3, u"Nom"_s).data(Qt::BackgroundRole).isValid());
        QVERIFY(previewCell(test, 4, u"Adresse e-mail"_s).data(Qt::FontRole).value<QFont>().strikeOut());

        const QAbstractItemModel *rows = test.find<QTableView>("importPreview")->model();
        QCOMPARE(test.find<QPushButton>("fate0")->text(), u"New 1"_s);
        auto *chip = test.find<QPushButton>("fate1");
        QCOMPARE(chip->text(), u"Changed 1"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, ImportPreviewModel::Row).data().toString(), u"2"_s);
        test.click("fateAll");
        QCOMPARE(rows->rowCount(), 5);
    }
    void whatCanBeMendedIsMendedWithABox()
    {
        TestWindow test;
        open(test, fileOf(test, "Nom Prénom,Téléphone,Déjeuner\nARC Jeanne,612345678,Oui\n"
                                "BRUN Paul,04 65 71 57 45,Non\n"));
        QTRY_COMPARE(verb(test), u"Import 2 registration(s)"_s);
        for (const Breakage::Kind kind : {Breakage::LostZeros, Breakage::WholeNames, Breakage::YesAndNo}) {
            const QByteArray name = "mend" + QByteArray::number(int(kind));
            auto *box = test.find<QCheckBox>(name.constData());
            QVERIFY2(box, name.constData());
            QVERIFY(!box->isChecked());
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Space);
            QTRY_VERIFY(!verb(test).isEmpty());
            QVERIFY(box->isChecked());
        }
        test.click("importCarryOut");
        QTRY_COMPARE(test.session().roster().size(), 2);
        QVERIFY(called(test, u"ARC"_s));
        QCOMPARE(called(test, u"ARC"_s)->givenName, u"Jeanne"_s);
        QCOMPARE(called(test, u"ARC"_s)->phone, u"0612345678"_s);
        QCOMPARE(test.session().programme().workshops.size(), 1u);
        QCOMPARE(test.session().programme().workshops[0].title, u"Déjeuner"_s);
    }
    void linesInColumnAAreSplitWithABox()
    {
        TestWindow test;
        open(test, fileOf(test, "\"Nom,Prénom,Ville\"\n\"Arc,Jeanne,\"\"Lyon, FR\"\"\"\n"));
        QTRY_VERIFY(test.has("mend0"));
        QVERIFY(verb(test).isEmpty());
        auto *box = test.find<QCheckBox>("mend0");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_COMPARE(verb(test), u"Import 1 registration(s)"_s);
    }
    void wordsAndValuesForAllRowsAreChosen()
    {
        TestWindow test;
        open(test, fileOf(test, "Nom,Profil\nArc,Elu du coin\nBrun,Elu du coin\nClerc,Robot\n"));
        QTRY_COMPARE(verb(test), u"Import 3 registration(s)"_s);
        QVERIFY(test.has("meaning0") && test.has("meaning1"));
        test.click("importToValues");
        QVERIFY(test.find("meaning0")->hasFocus());
        choose(test.find<QComboBox>("meaning0"), test.session().programme().categories[1].name);
        QTRY_VERIFY(!verb(test).isEmpty());
        choose(test.find<QComboBox>("meaning1"), u"Leave out"_s);
        QTRY_VERIFY(!verb(test).isEmpty());
        QVERIFY(test.has("addFixed"));
        test.find("importDialog")->findChild<QAction *>(u"fix_role"_s)->trigger();
        QTRY_VERIFY(test.has("fixed0"));
        choose(test.find<QComboBox>("fixed0"), u"Press"_s);
        QTRY_VERIFY(!verb(test).isEmpty());
        test.click("importCarryOut");
        QTRY_COMPARE(test.session().roster().size(), 3);
        QCOMPARE(called(test, u"Arc"_s)->category, test.session().programme().categories[1].id);
        QVERIFY(!called(test, u"Clerc"_s)->category.isValid());
        QCOMPARE(called(test, u"Clerc"_s)->role, Role::Press);
    }
    void theRowOfTheHeadersIsChosen()
    {
        TestWindow test;
        open(test, fileOf(test, "Élues\nNom,Prénom,Ville\nArc,Jeanne,Lyon\n"));
        QTRY_COMPARE(verb(test), u"Import 1 registration(s)"_s);
        auto *row = test.find<QSpinBox>("importHeaderRow");
        QCOMPARE(row->value(), 2); // found by itself
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Down);
        QTRY_VERIFY(test.has("bannerSentence")); // no column of names
        QTest::keyClick(row, Qt::Key_Up);
        QTRY_COMPARE(verb(test), u"Import 1 registration(s)"_s);
    }
    void theHeadersArePointedAtWhereOneSeesThem()
    {
        TestWindow test;
        open(test, fileOf(test, "Nom,Prénom,Ville\nNom,Prénom,Commune\nArc,Jeanne,Lyon\n"));
        QTRY_COMPARE(verb(test), u"Import 2 registration(s)"_s);
        auto *preview = test.find<QTableView>("importPreview");
        preview->setFocus();
        preview->selectRow(0);
        const QPoint centre = preview->viewport()->rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, centre,
                                preview->viewport()->mapToGlobal(centre));
        QCoreApplication::sendEvent(preview->viewport(), &asked);
        auto *menu = test.find<QMenu>("importRowMenu");
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_H);
        QTRY_COMPARE(verb(test), u"Import 1 registration(s)"_s);
        QCOMPARE(test.find<QSpinBox>("importHeaderRow")->value(), 2);
    }
    void theHeadersAreLookedForOnTheSheetThatIsShown()
    {
        TestWindow test;
        open(test, QString::fromUtf8(COLLOQUIA_TEST_DATA "/forms/registrations-forms.csv"));
        QTRY_VERIFY(verb(test).startsWith(u"Import "_s));
        test.find<QCheckBox>("importDuplicates")->setChecked(false);
        QTest::keyClick(test.find("importDialog"), Qt::Key_Return);
        QTRY_VERIFY(!test.has("importCarryOut"));
        open(test, QString::fromUtf8(COLLOQUIA_TEST_DATA "/forms/second-sheet.xlsx"));
        QTRY_VERIFY(test.has("importSheet"));
        auto *sheet = test.find<QComboBox>("importSheet");
        QTRY_COMPARE(sheet->currentText(), u"Réponses au formulaire 1"_s); // found by its headers
        auto *row = test.find<QSpinBox>("importHeaderRow");
        QTRY_VERIFY(row->maximum() > 2);
        row->setValue(3);
        auto *preview = test.find<QTableView>("importPreview");
        QTRY_COMPARE(preview->model()->index(0, ImportPreviewModel::Row).data().toInt(), 4);
        QCOMPARE(sheet->currentText(), u"Réponses au formulaire 1"_s);
    }
    void whoIsPerhapsThereTwiceIsLookedAtNext()
    {
        TestWindow test;
        importWhole(test, fileOf(test, kHead + person("Arc", "01")));
        open(test,
             fileOf(test, kHead + person("Arc", "01") + "04/10/2017 09:34:56,other@b.example,Arc,Léa,,\n"));
        QTRY_VERIFY(test.has("importDuplicates"));
        QVERIFY(test.find<QCheckBox>("importDuplicates")->isChecked());
        QTest::keyClick(test.find("importDialog"), Qt::Key_Return);
        QTRY_VERIFY(test.has("duplicatesMerge"));
    }
    void theFourthAndFifthTimeNeedThreeKeys()
    {
        TestWindow test;
        QByteArray form = kHead + person("Arc", "01");
        importWhole(test, fileOf(test, form, u"Inscriptions (1).csv"_s));
        const QDateTime start = QDateTime::currentDateTime();
        for (int week = 2; week <= 5; ++week) {
            form += person("Name" + QByteArray::number(week), "02");
            const QString path = fileOf(test, form, u"Inscriptions (%1).csv"_s.arg(week));
            // Downloads lie in one folder, each later than the one before.
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(start.addDays(7 * week), QFileDevice::FileModificationTime));
            file.close();
            fileOf(test, "Nom\nSomebody\n", u"autre liste.csv"_s);
            correct(test, u"Arc"_s, u"phone"_s, u"0%1"_s.arg(week)); // by hand, between
            int keys = 0;
            test.window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&test.window()));
            QTest::keyClick(&test.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
            ++keys;
            QTRY_COMPARE(verb(test), u"Import 1 registration(s)"_s);
            QTest::keyClick(QApplication::activeWindow() ? QApplication::activeWindow()
                                                         : test.find("importDialog"),
                            Qt::Key_Return);
            ++keys;
            QTRY_VERIFY(!test.has("importCarryOut"));
            QCOMPARE(test.session().roster().size(), week);
            QCOMPARE(called(test, u"Arc"_s)->phone, u"0%1"_s.arg(week));
            QVERIFY(keys <= 3);
        }
    }
    void escapeWhileAFileIsReadLeavesTheListAsItWas()
    {
        TestWindow test;
        QByteArray form = kHead;
        for (int i = 0; i < 20000; ++i)
            form += person("Name" + QByteArray::number(i), "01");
        open(test, fileOf(test, form));
        QVERIFY(verb(test).isEmpty()); // it is being read
        QTest::keyClick(test.find("importDialog"), Qt::Key_Escape);
        QVERIFY(!test.has("importCarryOut"));
        QCOMPARE(test.session().roster().size(), 0);
        // Nothing of it is in the way of the next.
        importWhole(test, fileOf(test, kHead + person("Arc", "01"), u"other.csv"_s));
        QCOMPARE(test.session().roster().size(), 1);
    }
    void theConflictModelKeepsItsPromises()
    {
        ConflictModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ImportLook look;
        look.table = std::make_shared<const SourceTable>();
        look.basis = std::make_shared<const ImportBasis>();
        ImportPlan plan;
        plan.conflicts = {{2, AttendeeId(1), u"phone"_s, u"1"_s, u"2"_s, u"0"_s},
                          {3, AttendeeId(2), u"phone"_s, u"1"_s, u"2"_s, u"0"_s}};
        look.plan = plan;
        model.show(look);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.openCount(), 2);
        model.settle({model.index(1, 0)}, Settle::KeepMine);
        QCOMPARE(model.openCount(), 1);
        QCOMPARE(model.settled().value({AttendeeId(2), u"phone"_s}), Settle::KeepMine);
    }
};

QTEST_MAIN(TestImportSettling)
#include "tst_importsettling.moc"
