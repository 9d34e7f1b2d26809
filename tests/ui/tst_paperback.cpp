// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Lists that are kept under a name, and sheets that come back signed, in the window.
#include "tests/support/paperwindow.h"
#include "tests/support/pdftools.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// Runs an entry of the menu of kept lists.
void choose(TestWindow &test, const QString &entry)
{
    test.trigger("actionShowKeptLists");
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    auto *action = menu->findChild<QAction *>(entry);
    QVERIFY2(action && action->isEnabled(), qPrintable(entry));
    action->trigger();
    menu->close();
}

QString savedText(TestWindow &test)
{
    const QString path = test.folder() + u"/list.pdf"_s;
    QFile::remove(path);
    test.prompts.files.enqueue(path);
    test.trigger("actionSaveListPdf");
    auto *jobs = test.window().findChild<Jobs *>();
    if (!QTest::qWaitFor([jobs] { return !jobs->isBusy(); }))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? textOfPages(file.readAll()).join(u'\n') : QString();
}

void type(QWidget *field, const QString &text)
{
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

// Saves a sign-in sheet; the code that stands on it.
QString signInSheet(TestWindow &test)
{
    static const QRegularExpression shape(u"Feuille ([B-X]{2}-[B-X]{2})"_s);
    test.trigger("actionShowLists");
    test.click("kindSignIn");
    return shape.match(savedText(test)).captured(1);
}

} // namespace

class TestPaperBack : public QObject
{
    Q_OBJECT

private slots:
    void aListIsKeptTakenOutRenamedAndRemoved()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowLists");
        test.click("kindByOrganisation");
        test.click("listEverybody");
        test.click("fold_listOrder");
        test.click("fold_listLook");
        test.fill("listTitle", u"Tout le monde"_s);
        QTest::keyClick(test.find("a3"), Qt::Key_Space);
        auto *grouping = test.find<QComboBox>("listGrouping");
        grouping->setFocus();
        grouping->setCurrentIndex(grouping->findData(u"status"_s));
        emit grouping->activated(grouping->currentIndex());
        QVERIFY2(savedText(test).contains(u"Excusé·e · 1"_s), qPrintable(savedText(test)));
        test.prompts.texts.enqueue(u"Accueil"_s);
        choose(test, u"keepLayout"_s);
        QCOMPARE(test.session().programme().layouts.size(), size_t(1));

        test.restart();
        test.trigger("actionShowLists");
        test.click("kindAlphabetical");
        test.click("listOnSite");
        test.fill("listTitle", {});
        QVERIFY(!savedText(test).contains(u"Tout le monde"_s));
        choose(test, u"layout_Accueil"_s);
        QCOMPARE(test.find<QLineEdit>("listTitle")->text(), u"Tout le monde"_s);
        QVERIFY(test.find<QAbstractButton>("kindByOrganisation")->isChecked());
        QVERIFY(test.find<QAbstractButton>("a3")->isChecked());
        const QString text = savedText(test);
        QVERIFY(text.contains(u"Excusé·e · 1"_s) && text.contains(u"LOINTAINE"_s));
        // What is changed of it is said where it is named.
        const auto named = [&test] { return test.find<QAbstractButton>("layouts")->text(); };
        QVERIFY2(named().startsWith(u"Kept list: Accueil"_s), qPrintable(named()));
        test.fill("listTitle", u"Autre"_s);
        QVERIFY2(named().startsWith(u"From “Accueil”"_s), qPrintable(named()));
        test.fill("listTitle", u"Tout le monde"_s);
        QVERIFY2(named().startsWith(u"Kept list: Accueil"_s), qPrintable(named()));
        test.prompts.texts.enqueue(u"Accueil A3"_s);
        choose(test, u"renameLayout"_s);
        QCOMPARE(test.session().programme().layouts.front().name, u"Accueil A3"_s);
        choose(test, u"removeLayout"_s);
        QVERIFY(test.session().programme().layouts.empty());
        test.trigger("actionUndo");
        QCOMPARE(test.session().programme().layouts.front().name, u"Accueil A3"_s);
    }
    void theListAsFilteredIsKeptWithItsFilter()
    {
        TestWindow test(addFourteen);
        PageTarget target;
        target.filter = {{u"organisation"_s, Condition::Contains, {u"aube"_s}}};
        test.window().showPage(PageKind::Attendees, target);
        test.trigger("actionShowLists");
        test.click("listShown");
        QVERIFY(savedText(test).contains(u"LOINTAINE"_s));
        test.prompts.texts.enqueue(u"Aube"_s);
        choose(test, u"keepLayout"_s);
        test.restart();
        choose(test, u"layout_Aube"_s);
        const QString text = savedText(test);
        QVERIFY(text.contains(u"LOINTAINE"_s) && text.contains(u"ABSENT"_s));
        QVERIFY(!text.contains(u"ABADIE"_s));
    }
    void aSheetIsPrintedSignedAndEnteredByKeysAlone()
    {
        TestWindow test(addFourteen);
        const QString code = signInSheet(test);
        QVERIFY(!code.isEmpty());
        QCOMPARE(test.session().store().signInSheets()->size(), size_t(1));
        // Saved once more it is the same sheet.
        QVERIFY(savedText(test).contains(code));
        QCOMPARE(test.session().store().signInSheets()->size(), size_t(1));

        QTest::keyClick(&test.window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto *field = test.find<QLineEdit>("sheetCode");
        type(field, u"xx"_s);
        QVERIFY(!test.find<QLabel>("sheetSentence")->text().isEmpty());
        field->clear();
        type(field, code.toLower());
        QVERIFY(test.find<QLabel>("sheetWhat")->text().contains(u"lines 1 to 12"_s));
        auto *numbers = test.find<QLineEdit>("sheetNumbers");
        QTRY_VERIFY(numbers->hasFocus());
        QTest::keyClicks(numbers, u"1 3-5"_s);
        auto *people = test.find<QListWidget>("sheetPeople");
        QCOMPARE(people->count(), 4);
        QVERIFY(people->item(0)->text().contains(u"Abadie"_s));
        QTest::keyClick(numbers, Qt::Key_Return);
        auto *total = test.find<QLineEdit>("sheetTotal");
        // Enter with nothing typed says what is asked for.
        QTRY_VERIFY(total->hasFocus());
        QTest::keyClick(total, Qt::Key_Return);
        QVERIFY(test.find<QLabel>("sheetSentence")->text().contains(u"Count the signatures"_s));
        type(total, u"5"_s);
        QVERIFY(test.find<QLabel>("sheetSentence")->text().contains(u"5 signature"_s));
        QVERIFY(!test.session().roster().cards().front().presences.size());
        total->setFocus();
        total->clear();
        type(total, u"4"_s);
        // Then the afternoon, which two of them and somebody else signed.
        auto *afternoon = test.find<QLineEdit>("sheetNumbers2");
        QCOMPARE(test.find<QLabel>("sheetHead2")->text(), u"Après-midi"_s);
        type(afternoon, u"1 3 6"_s);
        QCOMPARE(people->count(), 3);
        type(test.find<QLineEdit>("sheetTotal2"), u"3"_s);
        QVERIFY(test.find<QLabel>("sheetSentence")->text().contains(u"5 marked present"_s));
        QVERIFY(test.find<QLabel>("sheetSentence")->text().contains(u"Après-midi 3"_s));
        QCOMPARE(test.session().programme().workshops.size(), size_t(2)); // the half-days
        // Tab goes the same way as Enter.
        field->setText(code);
        const QStringList down{u"sheetNumbers"_s, u"sheetTotal"_s, u"sheetNumbers2"_s, u"sheetTotal2"_s};
        for (const QString &next : down) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), next);
        }
        field->setFocus();
        field->clear();
        // The next one right after: the same again says who is there already.
        type(field, code);
        QTest::keyClicks(numbers, u"-12"_s);
        QCOMPARE(people->count(), 11);
        QVERIFY(people->item(0)->text().contains(u"present already"_s));
        QTest::keyClick(numbers, Qt::Key_Return);
        type(total, u"11"_s);
        type(afternoon, u"="_s);
        QVERIFY(people->item(0)->text().contains(u"present already"_s));
        type(test.find<QLineEdit>("sheetTotal2"), u"11"_s);
        QVERIFY(test.find<QLabel>("sheetSentence")->text().contains(u"5 present already"_s));
        QTest::keyClick(test.find("sheetDialog"), Qt::Key_Escape);
        const auto present = [&test] {
            return std::ranges::count_if(test.session().roster().cards(), [](const AttendeeCard &card) {
                return checkedInAt(card).isValid();
            });
        };
        QCOMPARE(present(), 11);
        test.trigger("actionUndo");
        QCOMPARE(present(), 5);
    }
    void whoWithdrewSinceTheSheetWasPrintedIsNamed()
    {
        TestWindow test(addFourteen);
        const QString code = signInSheet(test);
        QVERIFY(!code.isEmpty());
        const AttendeeId second = peopleOf(test.session().store().signInSheets()->front())[1];
        const Attendee before = test.session().roster().card(second)->attendee;
        Attendee gone = before;
        gone.status = Status::Withdrawn;
        QVERIFY(
            test.session().write(u"Withdraw"_s, [&](Writer &writer) { return writer.change(before, gone); }));
        test.trigger("actionEnterSheet");
        type(test.find<QLineEdit>("sheetCode"), code);
        auto *numbers = test.find<QLineEdit>("sheetNumbers");
        QTRY_VERIFY(numbers->hasFocus());
        QTest::keyClicks(numbers, u"-12"_s);
        auto *people = test.find<QListWidget>("sheetPeople");
        QCOMPARE(people->count(), 11);
        QVERIFY(people->item(10)->text().contains(gone.familyName));
        QVERIFY(people->item(10)->text().contains(u"withdrawn: signed? Then type +2 as well."_s));
        QVERIFY(test.find<QLabel>("sheetSentence")->text().contains(u"1 to look at"_s));
        QTest::keyClicks(numbers, u" +2"_s);
        QCOMPARE(people->count(), 11);
        QVERIFY(!people->item(10)->text().contains(u"signed?"_s));
        QVERIFY(people->item(1)->text().contains(u"withdrawn"_s));
    }
    void thePapersOfTheDayAreShownAndAnEmptyDaySaysWhatToDo()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowLists");
        test.click("kindRunningOrder");
        QVERIFY(test.has("sheetEmpty"));
        Workshop workshop;
        workshop.title = u"Plénière d’ouverture"_s;
        workshop.startTime = QTime(9, 30);
        workshop.material = u"vidéoprojecteur"_s;
        QVERIFY(test.session().write(u"Add"_s, [&](Writer &writer) { return writer.add(workshop); }));
        QTRY_VERIFY(!test.has("sheetEmpty"));
        QString text = savedText(test);
        QVERIFY(text.contains(u"Plénière d’ouverture"_s) && text.contains(u"vidéoprojecteur"_s));
        test.click("kindProgramme");
        text = savedText(test);
        QVERIFY(text.contains(u"Plénière d’ouverture"_s) && !text.contains(u"vidéoprojecteur"_s));
    }
};

QTEST_MAIN(TestPaperBack)
#include "tst_paperback.moc"
