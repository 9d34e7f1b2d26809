// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "tests/support/testwindow.h"
#include "tests/support/workbooks.h"
#include "ui/exchange/importnotemodel.h"
#include "ui/exchange/importpreviewmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kForms = u"forms/registrations-forms.csv"_s;
const QString kLater = u"forms/registrations-forms-later.csv"_s;

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

QString sentence(TestWindow &test)
{
    const auto *label = test.find<QLabel>("importSentence");
    return label ? label->text() : QString();
}

void importWhole(TestWindow &test, const QString &file)
{
    open(test, file);
    QTRY_VERIFY(verb(test).startsWith(u"Import "_s));
    QTest::keyClick(test.find("importDialog"), Qt::Key_Return);
    QTRY_VERIFY(!test.has("importCarryOut"));
}

// A file with these lines, in the test's folder.
QString fileOf(const TestWindow &test, const QByteArray &lines, const QString &name = u"list.csv"_s)
{
    QFile file(test.folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
        qFatal("the file cannot be written");
    return file.fileName();
}

// Chooses the entry of a combo box by its keys.
void choose(QComboBox *box, const QString &text)
{
    QVERIFY(box);
    const int wanted = box->findText(text);
    QVERIFY2(wanted >= 0, qPrintable(text));
    box->setFocus();
    // A separator takes no key: the steps are counted by where they lead.
    for (int step = 0; step < box->count() && box->currentIndex() != wanted; ++step)
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(box->currentText(), text);
}

int columnOf(TestWindow &test, const QString &header)
{
    const QAbstractItemModel *model = test.find<QTableView>("importPreview")->model();
    for (int column = ImportPreviewModel::FirstCell; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == header)
            return column - ImportPreviewModel::FirstCell;
    }
    return -1;
}

QString cell(const QAbstractItemModel *model, int row, int column)
{
    return model->index(row, column).data().toString();
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void tabGoesFromAboveToBelowAndThenToTheButtons()
    {
        TestWindow test;
        open(test, data(kForms));
        QTRY_COMPARE(verb(test), u"Import 173 registration(s)"_s);
        QWidget *dialog = test.find("importDialog");
        test.find<QComboBox>("importEncoding")->setFocus();
        QStringList order;
        do {
            order.append(dialog->focusWidget()->objectName());
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        } while (dialog->focusWidget()->objectName() != u"importEncoding"_s && order.size() < 100);
        const auto at = [&order](const QString &name) { return order.indexOf(name); };
        const QString all = order.join(u' ');
        QVERIFY2(at(u"importPeople"_s) > 0 && at(u"importPeople"_s) < at(u"importPreview"_s),
                 qPrintable(all));
        QVERIFY2(at(u"importPreview"_s) < at(u"importCancel"_s), qPrintable(all));
        // All the choices stand before what the file would do, and the buttons are last.
        const qsizetype firstRight = at(u"importPreview"_s);
        for (const QWidget *box : test.find("columnScroll")->findChildren<QWidget *>()) {
            if (const qsizetype place = at(box->objectName()); place >= 0 && !box->objectName().isEmpty())
                QVERIFY2(place < firstRight, qPrintable(box->objectName() + u": "_s + all));
        }
        QVERIFY2(order.last() == u"importCarryOut"_s, qPrintable(all));
    }
    void anAddressListSpeaksOfInvitations()
    {
        TestWindow test;
        open(test, fileOf(test, "Nom;Prénom;E-mail\nMartin;Léa;lea@example.org\n"));
        QTRY_VERIFY(!verb(test).isEmpty());
        auto *people = test.find<QComboBox>("importPeople");
        choose(people, people->itemText(1));
        QTRY_COMPARE(verb(test), u"Bring in 1 invitation(s)"_s);
        // As in the windows of duplicates and of names.
        QTest::keyClick(test.find("importDialog"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(test.session().roster().size(), 1);
        QVERIFY(test.find<QLabel>("statusSentence")->text().contains(u"invitation"_s));
        // Whose list it is need not be said twice: those on it have not registered by its coming again.
        test.trigger("actionImportAgain");
        QTRY_COMPARE(test.find<QComboBox>("importPeople")->currentIndex(), 1);
        QTest::keyClick(test.find("importDialog"), Qt::Key_Escape);
        open(test, fileOf(test, "Nom;Prénom;E-mail\nRoux;Noé;noe@example.org\n", u"form.csv"_s));
        QTRY_COMPARE(verb(test), u"Import 1 registration(s)"_s);
    }
    void everybodyComesInOnceAndOneUndoTakesThemBack()
    {
        TestWindow test;
        open(test, data(kForms));
        QTRY_COMPARE(verb(test), u"Import 173 registration(s)"_s);
        QCOMPARE(test.find<QLabel>("importCounts")->text(),
                 u"180 row(s): 173 new, 2 left out, 5 registered again"_s);
        QCOMPARE(test.find<QComboBox>("importEncoding")->currentText(), u"UTF-8"_s);
        QTest::keyClick(test.find("importDialog"), Qt::Key_Return);
        QTRY_COMPARE(test.session().roster().size(), 173);
        QVERIFY(test.find<QLabel>("statusSentence")->text().contains(u"173"_s));
        test.click("statusUndo");
        QCOMPARE(test.session().roster().size(), 0);
        QCOMPARE(int(test.session().programme().workshops.size()), 0);
        test.trigger("actionRedo");
        QCOMPARE(test.session().roster().size(), 173);
    }
    void aWorkbookIsReadByTheSheetThatIsChosen()
    {
        TestWindow test;
        const MadeWorkbook book{.rows = textRow(1, {"Nom", "Prénom"}) + textRow(2, {"Zola", "Émile"}),
                                .sheets = "<sheet name=\"Réponses\" sheetId=\"1\" r:id=\"rId1\"/>"
                                          "<sheet name=\"Invités\" sheetId=\"2\" r:id=\"rId2\"/>",
                                .secondRows = textRow(1, {"Nom", "Prénom"}) + textRow(2, {"Arc", "Jeanne"}) +
                                              textRow(3, {"Sand", "George"})};
        open(test, fileOf(test, book.bytes(), u"list.xlsx"_s));
        QTRY_COMPARE(verb(test), u"Import 1 registration(s)"_s);
        auto *sheet = test.find<QComboBox>("importSheet");
        QVERIFY(!test.has("importEncoding") && !test.has("importDelimiter"));
        QCOMPARE(sheet->currentText(), u"Réponses"_s);
        choose(sheet, u"Invités"_s);
        QTRY_COMPARE(verb(test), u"Import 2 registration(s)"_s);
        QCOMPARE(sheet->currentText(), u"Invités"_s);
        QTest::keyClick(test.find("importDialog"), Qt::Key_Return);
        QTRY_COMPARE(test.session().roster().size(), 2);
    }
    void aBrokenWorkbookIsSaid()
    {
        TestWindow test;
        const MadeWorkbook book{.rows = textRow(1, {"Nom"})};
        open(test, fileOf(test, book.bytes().left(400), u"list.xlsx"_s));
        QTRY_VERIFY(test.has("bannerSentence"));
        QTRY_VERIFY(test.find<QLabel>("bannerSentence")->text().contains(u"list.xlsx"_s));
        QVERIFY(verb(test).isEmpty());
    }
    void theSameFileAgainHasNothingToDo()
    {
        TestWindow test;
        importWhole(test, data(kForms));
        open(test, data(kForms));
        QTRY_COMPARE(sentence(test), u"Everything in this file is in the list already."_s);
        QVERIFY(verb(test).isEmpty());
        QTest::keyClick(test.find("importDialog"), Qt::Key_Return);
        QVERIFY(test.has("importCarryOut"));
        QTest::keyClick(test.find("importDialog"), Qt::Key_Escape);
        QVERIFY(!test.has("importCarryOut"));
    }
    void aLaterExportBringsOnlyWhatIsNew()
    {
        TestWindow test;
        importWhole(test, data(kForms));
        open(test, data(kLater));
        QTRY_VERIFY(test.find<QLabel>("importCounts")->text().startsWith(u"205 row(s): 24 new"_s));
        test.click("importCarryOut");
        QTRY_COMPARE(test.session().roster().size(), 197);
    }
    void whatIsLeftOutIsListedWithItsReason()
    {
        TestWindow test;
        open(test, data(kForms));
        QTRY_VERIFY(!verb(test).isEmpty());
        auto *tabs = test.find<QTabWidget>("importTabs");
        QCOMPARE(tabs->tabText(2), u"Left out (2)"_s);
        tabs->setCurrentIndex(2);
        const QAbstractItemModel *notes = test.find<QTableView>("importLeftOut")->model();
        QCOMPARE(notes->rowCount(), 2);
        QCOMPARE(cell(notes, 0, ImportNoteModel::Row), u"32"_s);
        QVERIFY(!cell(notes, 0, ImportNoteModel::Place).isEmpty());
        QVERIFY(!cell(notes, 0, ImportNoteModel::Reason).isEmpty());
        tabs->setCurrentIndex(0);
        const QAbstractItemModel *rows = test.find<QTableView>("importPreview")->model();
        QCOMPARE(rows->rowCount(), 180);
        QCOMPARE(cell(rows, 0, ImportPreviewModel::Fate), u"New"_s);
        QVERIFY(cell(rows, 30, ImportPreviewModel::Fate).startsWith(u"Row 32 was left out"_s));
    }
    void anotherDelimiterIsReadAgain()
    {
        TestWindow test;
        open(test, data(kForms));
        QTRY_VERIFY(!verb(test).isEmpty());
        choose(test.find<QComboBox>("importDelimiter"), u"Semicolon  ;"_s);
        // One column without names: that is said, and the way back stays open.
        QTRY_VERIFY(test.has("bannerSentence"));
        QVERIFY(verb(test).isEmpty());
        choose(test.find<QComboBox>("importDelimiter"), u"Comma  ,"_s);
        QTRY_COMPARE(verb(test), u"Import 173 registration(s)"_s);
        QVERIFY(!test.has("bannerSentence"));
    }
    void aColumnLeftOutStaysOut()
    {
        TestWindow test;
        open(test, data(kForms));
        QTRY_VERIFY(!verb(test).isEmpty());
        const int column = columnOf(test, u"Organisme"_s);
        QVERIFY(column >= 0);
        const QByteArray name = "column" + QByteArray::number(column);
        QTRY_VERIFY(test.has(name.constData()));
        choose(test.find<QComboBox>(name.constData()), u"Leave out"_s);
        QTRY_COMPARE(verb(test), u"Import 173 registration(s)"_s);
        test.click("importCarryOut");
        QTRY_COMPARE(test.session().roster().size(), 173);
        for (const AttendeeCard &card : test.session().roster().cards()) {
            QVERIFY(card.attendee.organisation.isEmpty());
            QVERIFY(!card.attendee.familyName.isEmpty() || !card.attendee.givenName.isEmpty());
        }
    }
    void workshopsAreCreatedOnlyWithConsent()
    {
        TestWindow test;
        open(test, data(kForms));
        QTRY_VERIFY(test.has("createWorkshops"));
        auto *consent = test.find<QCheckBox>("createWorkshops");
        QCOMPARE(consent->text(), u"Create 3 workshop(s)"_s);
        consent->setFocus();
        QTest::keyClick(consent, Qt::Key_Space);
        QTRY_VERIFY(!verb(test).isEmpty());
        test.click("importCarryOut");
        QTRY_COMPARE(test.session().roster().size(), 173);
        QCOMPARE(int(test.session().programme().workshops.size()), 0);
    }
    void whoIsRightIsAsked_data()
    {
        QTest::addColumn<QByteArray>("way");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("the list") << QByteArray("settleMine") << u"02 02 02 02 02"_s
                                  << u"Keep what the list has"_s;
        QTest::newRow("the file") << QByteArray("settleTheirs") << u"03 03 03 03 03"_s
                                  << u"Import 1 registration(s)"_s;
    }
    void whoIsRightIsAsked()
    {
        QFETCH(QByteArray, way);
        QFETCH(QString, phone);
        QFETCH(QString, wanted);
        TestWindow test;
        const QByteArray head = "Horodateur,Adresse e-mail,Nom,Prénom,Téléphone\n"
                                "03/10/2017 09:34:56,lea@mairie.example,Martin,Léa,";
        importWhole(test, fileOf(test, head + "01 01 01 01 01\n"));
        QCOMPARE(test.session().roster().size(), 1);
        const Attendee lea = test.session().roster().cards().front().attendee;
        QVERIFY_RESULT(test.session().edit(u"Change phone"_s, lea, u"phone"_s, u"02 02 02 02 02"_s));
        open(test, fileOf(test, head + "03 03 03 03 03\n"));
        auto *tabs = test.find<QTabWidget>("importTabs");
        QTRY_VERIFY(tabs->isTabVisible(1));
        QVERIFY(verb(test).isEmpty());
        QCOMPARE(tabs->tabText(1), u"Both changed (1)"_s);
        tabs->setCurrentIndex(1);
        test.click(way.constData());
        QTRY_COMPARE(verb(test), wanted);
        test.click("importCarryOut");
        QTRY_VERIFY(!test.has("importCarryOut"));
        QCOMPARE(test.session().roster().cards().front().attendee.phone, phone);
        open(test, fileOf(test, head + "03 03 03 03 03\n"));
        QTRY_COMPARE(sentence(test), u"Everything in this file is in the list already."_s);
    }
    void whatSomebodyElseWritesMeanwhileIsSeen()
    {
        TestWindow test;
        open(test, fileOf(test, "Nom;Prénom;E-mail\nMartin;Léa;lea@mairie.example\n"));
        QTRY_COMPARE(verb(test), u"Import 1 registration(s)"_s);
        QVERIFY_RESULT(test.session().write(u"Add Léa Martin"_s, [](Writer &writer) -> Result<void> {
            Attendee lea;
            lea.familyName = u"Martin"_s;
            lea.givenName = u"Léa"_s;
            lea.email = u"lea@mairie.example"_s;
            return people::add(writer, lea);
        }));
        QTRY_COMPARE(sentence(test), u"Everything in this file is in the list already."_s);
    }
    void aFileThatCannotBeReadIsSaid()
    {
        TestWindow test;
        open(test, test.folder() + u"/gone.csv"_s);
        QTRY_VERIFY(test.has("bannerSentence"));
        QVERIFY(verb(test).isEmpty());
        QTest::keyClick(test.find("importDialog"), Qt::Key_Escape);
        QVERIFY(!test.has("importCarryOut"));
    }
    void modelsKeepTheirPromises()
    {
        TestWindow test;
        LookWish wish;
        wish.document = test.path();
        wish.identity = kMarie;
        wish.file = data(kForms);
        const auto look = lookAt(wish, Progress::none());
        QVERIFY_RESULT(look);
        ImportPreviewModel rows;
        const QAbstractItemModelTester rowsTester(&rows,
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.show(*look);
        QCOMPARE(rows.rowCount(), 180);
        ImportNoteModel notes(ImportNoteModel::LeftOut);
        const QAbstractItemModelTester notesTester(&notes,
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
        notes.show(**look);
        QCOMPARE(notes.rowCount(), 2);
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
