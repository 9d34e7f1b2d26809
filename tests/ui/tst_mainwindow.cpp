// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/peoplelist.h"
#include "ui/shell/commandlist.h"
#include "ui/widgets/fitscreen.h"
#include "ui/widgets/wholelines.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace colloquia;
using namespace colloquia::testing;
using namespace colloquia::testing::peoplelist;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

    static QString sentence(TestWindow &test) { return test.find<QLabel>("statusSentence")->text(); }
    static QString undoWords(TestWindow &test)
    {
        return test.window().findChild<QAction *>(u"actionUndo"_s)->text();
    }
    // As `colloquia edit` does it, on the same PC.
    static void changeByCommand(TestWindow &test, const QString &family, const QString &organisation)
    {
        const auto store = Store::open(test.path(), test.session().store().identity());
        QVERIFY_RESULT(store);
        const Attendee before = called(test, family);
        Attendee after = before;
        after.organisation = organisation;
        QVERIFY_RESULT(
            (*store)->write(u"By a command"_s, [&](Writer &writer) { return writer.change(before, after); }));
        QVERIFY_RESULT(test.session().store().poll());
    }
    static void excuse(TestWindow &test, const QString &family)
    {
        QVERIFY_RESULT(test.session().edit(u"Excuse %1"_s.arg(family), called(test, family), u"status"_s,
                                           stored::value(Status::Excused)));
    }

private slots:
    void anActionIsFoundAsOneTypesIt()
    {
        TestWindow test(addPeople);
        QVERIFY_RESULT(test.session().edit(u"Workshops of Lefèvre"_s, called(test, u"Lefèvre"_s), u"status"_s,
                                           stored::value(Status::Excused)));
        test.trigger("actionRunAction");
        auto *line = test.find<QLineEdit>("commandName");
        auto *list = test.find<QListWidget>("commandNames");
        // Undo is no action on workshops, whatever was done last.
        QTest::keyClicks(line, u"worksh"_s);
        for (int row = 0; row < list->count(); ++row)
            QVERIFY2(!list->item(row)->text().startsWith(u"Undo"_s), qPrintable(list->item(row)->text()));
        QVERIFY(list->currentItem());
        line->clear();
        QTest::keyClicks(line, u"undo"_s);
        QVERIFY(list->currentItem()->text().startsWith(u"Undo"_s));
        // What waits for something says for what, and is not run.
        line->clear();
        QTest::keyClicks(line, u"merge these"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(u"select two people"_s), qPrintable(list->item(0)->text()));
        QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(test.has("commandName"));
        line->clear();
        QTest::keyClicks(line, u"qqq"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"no action"_s));
    }
    void anActionIsFoundByWhatElseItIsCalled()
    {
        TestWindow test(addPeople);
        test.trigger("actionRunAction");
        auto *line = test.find<QLineEdit>("commandName");
        auto *list = test.find<QListWidget>("commandNames");
        for (const auto &[typed, action] :
             {std::pair{u"represented"_s, u"instead"_s}, {u"substitute"_s, u"instead"_s}}) {
            line->setText(typed);
            QCOMPARE(list->count(), 1);
            QVERIFY2(list->item(0)->text().contains(action), qPrintable(list->item(0)->text()));
        }
    }
    void aMedianPointNeedNotBeTyped()
    {
        QAction people(u"Les participant·es"_s, nullptr);
        CommandList dialog({&people});
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>(u"commandNames"_s);
        for (const QString &typed : {u"participantes"_s, u"participant"_s, u"participant·es"_s}) {
            dialog.findChild<QLineEdit *>(u"commandName"_s)->setText(typed);
            QVERIFY2(list->currentItem() && list->currentItem()->text().startsWith(u"Les"_s),
                     qPrintable(typed));
        }
    }
    void aWindowFitsASmallScreen_data()
    {
        QTest::addColumn<QRect>("screen");
        QTest::newRow("Full HD at 150 %") << QRect(0, 0, 1280, 720);
        QTest::newRow("Full HD at 200 %") << QRect(0, 0, 960, 540);
    }
    void aWindowFitsASmallScreen()
    {
        QFETCH(QRect, screen);
        TestWindow test(addPeople);
        fitscreen::fit(&test.window(), screen);
        QVERIFY2(screen.contains(test.window().geometry()), "the window is larger");
        // What has no room is scrolled to, and never lies outside.
        auto *scroll = test.find<QScrollArea>("windowScroll");
        QCOMPARE(scroll->verticalScrollBar()->maximum() > 0,
                 scroll->widget()->height() > scroll->viewport()->height());
        const QWidget *strip = test.find("statusStrip");
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        QVERIFY(!strip->visibleRegion().isEmpty());
        if (screen.height() >= 720)
            QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
        QDialog dialog(&test.window());
        auto *column = new QVBoxLayout(&dialog);
        auto *tall = new QLabel(u"Much"_s, &dialog);
        tall->setMinimumSize(1100, 700);
        auto *button = new QPushButton(u"Go on"_s, &dialog);
        column->addWidget(tall);
        column->addWidget(button);
        dialog.move(300, 200);
        dialog.show();
        fitscreen::fitDialog(&dialog, screen);
        QVERIFY(screen.contains(dialog.geometry()));
        dialog.activateWindow();
        QTRY_VERIFY(dialog.isActiveWindow());
        // Where the focus goes, one sees it.
        button->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), button);
        QVERIFY(!button->visibleRegion().isEmpty());
    }
    // It breaks its lines by itself, and only once it is shown.
    void aLongQuestionIsReadWhole()
    {
        TestWindow test(addPeople);
        fitscreen::Keeper keeper;
        qApp->installEventFilter(&keeper);
        QMessageBox box(QMessageBox::Question, u"Colloquia"_s, u"One word of very many. "_s.repeated(60),
                        QMessageBox::Ok | QMessageBox::Cancel, &test.window());
        box.open();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        const auto *label = box.findChild<QLabel *>(u"qt_msgbox_label"_s);
        QVERIFY(label && label->visibleRegion().boundingRect().size() == label->size());
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        for (const QAbstractButton *button : box.buttons())
            QCOMPARE(button->visibleRegion().boundingRect().size(), button->size());
    }
    // The sentence stands in a part of a part, and comes when the dialog stands already.
    void aDialogGrowsWithItsSentences()
    {
        QDialog dialog;
        const WholeLines whole(&dialog);
        auto *part = new QWidget(&dialog);
        auto *label = new QLabel(u"Short"_s, part);
        label->setWordWrap(true);
        auto *line = new QLabel(u"Another"_s, &dialog);
        auto *inner = new QVBoxLayout(part);
        inner->addWidget(label);
        auto *outer = new QVBoxLayout(&dialog);
        outer->addWidget(part);
        outer->addWidget(line);
        dialog.resize(300, 0);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const int before = dialog.height();
        label->setText(u"Words that need more lines than one. "_s.repeated(12));
        QTRY_VERIFY(dialog.height() > before);
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
        QTRY_VERIFY(line->height() >= line->sizeHint().height());
        // And when it is made narrower.
        dialog.resize(200, dialog.height());
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
        QVERIFY(line->height() >= line->sizeHint().height());
    }
    void onlyThePageIsScrolledWhereItHasNoRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("the first window") << QSize(1264, 752);
        QTest::newRow("Full HD at 150 %") << QSize(1264, 672);
        QTest::newRow("Full HD at 200 %") << QSize(944, 492);
    }
    void onlyThePageIsScrolledWhereItHasNoRoom()
    {
        QFETCH(QSize, size);
        TestWindow test(addPeople);
        test.window().resize(size);
        const auto isWhole = [](const QWidget *widget) {
            return widget->visibleRegion().boundingRect().size() == widget->size();
        };
        // Twice: what a page wants must not stay when another one is shown.
        for (int i = 0; i < 2 * int(PageKind::KindCount); ++i) {
            const auto kind = PageKind(i % int(PageKind::KindCount));
            test.window().showPage(kind);
            QTRY_VERIFY2(isWhole(test.find("statusStrip")), qPrintable(u"strip of page %1"_s.arg(i)));
            QTRY_VERIFY2(isWhole(test.find("searchPeople")), qPrintable(u"search of page %1"_s.arg(i)));
            const QList<QPushButton *> entries =
                test.find("sidebar")->findChildren<QPushButton *>(QRegularExpression(u"^sidebar"_s));
            const auto current = std::ranges::find_if(entries, &QPushButton::isChecked);
            QVERIFY(current != entries.end());
            QTRY_VERIFY2(isWhole(*current), qPrintable((*current)->objectName()));
        }
    }
    void anEmptyPageHasOneButtonToBeginWith()
    {
        TestWindow test;
        const auto primary = [&test] {
            QStringList names;
            for (const QPushButton *button : test.window().findChildren<QPushButton *>()) {
                if (button->isVisible() && button->property("primary").toBool())
                    names.append(button->objectName());
            }
            return names;
        };
        for (int kind = 0; kind < int(PageKind::KindCount); ++kind) {
            test.window().showPage(PageKind(kind));
            QVERIFY2(primary().size() <= 1, qPrintable(primary().join(u' ')));
        }
        test.window().showPage(PageKind::Partners);
        QCOMPARE(primary(), QStringList{u"emptyAddPartner"_s});
        test.window().showPage(PageKind::Attendees);
        QCOMPARE(primary(), QStringList{u"emptyImport"_s});
        QVERIFY_RESULT(test.session().write(u"Somebody"_s, [](Writer &writer) {
            Attendee attendee;
            attendee.familyName = u"Lefèvre"_s;
            return people::add(writer, attendee);
        }));
        QTRY_COMPARE(primary(), QStringList{u"buttonAddAttendee"_s});
    }
    void theSideBarFoldsWhereTheWindowIsNarrow()
    {
        TestWindow test(addPeople);
        test.window().resize(1264, 752);
        const QWidget *sidebar = test.find("sidebar");
        const int whole = sidebar->width();
        test.window().resize(944, 492);
        QTRY_VERIFY(sidebar->width() < whole);
        QVERIFY(test.window().actions().foldSidebar->isChecked());
        // Whoever wants it all the same has it.
        test.trigger("actionFoldSidebar");
        QCOMPARE(sidebar->width(), whole);
        const QWidget *strip = test.find("statusStrip");
        QTRY_COMPARE(strip->visibleRegion().boundingRect().size(), strip->size());
        test.window().resize(1264, 752);
        QTRY_COMPARE(sidebar->width(), whole);
        // What was chosen in the wide window is so again.
        test.trigger("actionFoldSidebar");
        test.window().resize(944, 492);
        test.window().resize(1264, 752);
        QTRY_VERIFY(sidebar->width() < whole);
        test.trigger("actionFoldSidebar");
        QCOMPARE(sidebar->width(), whole);
    }
    void theStripSaysAllThereIsRoomFor()
    {
        TestWindow test(addPeople);
        test.window().resize(1264, 752);
        const QString label =
            u"Quentin Moreau: enrolled in “Workshop 1: Attractiveness, territorial marketing”. "
            "Quentin Moreau now waits for a seat in it (no. 3), as do three others"_s;
        QVERIFY_RESULT(test.session().write(label, [](Writer &writer) {
            Attendee attendee;
            attendee.familyName = u"Moreau"_s;
            return people::add(writer, attendee);
        }));
        auto *strip = test.find<QLabel>("statusSentence");
        QCOMPARE(strip->text(), label);
        QTRY_VERIFY(strip->width() >= strip->fontMetrics().horizontalAdvance(label));
        // Where there is none, the sentence gives way and not what undoes it.
        test.window().resize(944, 752);
        const auto isWhole = [](const QWidget *widget) {
            return widget->visibleRegion().boundingRect().size() == widget->size();
        };
        QTRY_VERIFY(strip->width() < strip->fontMetrics().horizontalAdvance(label));
        QVERIFY(isWhole(test.find("statusUndo")));
        QVERIFY(isWhole(test.find("statusRight")));
    }
    void undoIsOfWhatTheStripAndTheMenuName()
    {
        TestWindow test(addPeople);
        excuse(test, u"Lefèvre"_s);
        changeByCommand(test, u"Le Goff"_s, u"Ailleurs"_s);
        QCOMPARE(sentence(test), u"Excuse Lefèvre"_s);
        QVERIFY(test.has("statusUndo"));
        QVERIFY(undoWords(test).endsWith(u": Excuse Lefèvre"_s));
        QTest::keySequence(&table(test), QKeySequence::Undo);
        QCOMPARE(called(test, u"Lefèvre"_s).status, Status::Registered);
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Ailleurs"_s);
        QCOMPARE(sentence(test), u"Undone: Excuse Lefèvre"_s);
        QVERIFY(!test.has("statusUndo"));
        QTest::keySequence(&table(test), QKeySequence::Redo);
        QCOMPARE(called(test, u"Lefèvre"_s).status, Status::Excused);
        QVERIFY(test.has("statusUndo"));
        QVERIFY(undoWords(test).endsWith(u": Excuse Lefèvre"_s));
    }
    void whereACommandTookItBackTheStripSaysSo()
    {
        TestWindow test(addPeople);
        excuse(test, u"Lefèvre"_s);
        excuse(test, u"Le Goff"_s);
        {
            const auto commands = Store::open(test.path(), test.session().store().identity());
            QVERIFY_RESULT(commands);
            QVERIFY_RESULT((*commands)->undo({}));
        }
        QVERIFY_RESULT(test.session().store().poll());
        QCOMPARE(sentence(test), u"Undone elsewhere: Excuse Le Goff"_s);
        QVERIFY(!test.has("statusUndo"));
        QVERIFY(undoWords(test).endsWith(u": Excuse Lefèvre"_s));
    }
    void aCommandsStepOverOnesOwnIsNamedAndStays()
    {
        TestWindow test(addPeople);
        QVERIFY_RESULT(
            test.session().edit(u"Move"_s, called(test, u"Le Goff"_s), u"organisation"_s, u"Ici"_s));
        changeByCommand(test, u"Le Goff"_s, u"Ailleurs"_s);
        QTest::keySequence(&table(test), QKeySequence::Undo);
        QCOMPARE(called(test, u"Le Goff"_s).organisation, u"Ailleurs"_s);
        QVERIFY2(test.find<QLabel>("bannerSentence")->text().contains(u"By a command"_s),
                 qPrintable(test.find<QLabel>("bannerSentence")->text()));
    }
    void itOpensADocumentAndClosesItAgain()
    {
        TestWindow test;
        QVERIFY(test.session().colloquium().title == u"Les villes et le monde"_s);
        QVERIFY(test.window().windowTitle().contains(u"Les villes"_s));
        test.trigger("actionCloseColloquium");
        QVERIFY(!test.window().session());
        QVERIFY(test.has("startNewColloquium"));
    }
    void whatIsSavedIsOfferedBesideTheColloquium()
    {
        TestWindow test;
        DialogPrompts prompts;
        prompts.setHome(test.folder());
        prompts.saveFile(&test.window(), {u"Figures"_s, u"CSV (*.csv)"_s, u"figures.csv"_s, u"export"_s}, {});
        auto *dialog = test.window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->directory().canonicalPath(), QDir(test.folder()).canonicalPath());
        dialog->reject();
    }
    void aHalfDayThatIsOnlySignedForIsNoWorkshop()
    {
        TestWindow test;
        const auto add = [&test](WorkshopKind kind) {
            Workshop workshop;
            workshop.kind = kind;
            workshop.title = u"Morning"_s;
            workshop.date = QDate(2017, 12, 11);
            QVERIFY_RESULT(
                test.session().write(u"Add"_s, [&](Writer &writer) { return writer.add(workshop); }));
        };
        add(WorkshopKind::HalfDay);
        add(WorkshopKind::Plenary);
        QTRY_COMPARE(test.find("sidebarWorkshops")->accessibleDescription(), u"1"_s);
    }
    void whatIsSavedGoesBesideTheColloquiumAndThenWhereItWentLast()
    {
        TestWindow test;
        const QString other = test.folder() + u"/prints"_s;
        QVERIFY(QDir().mkpath(other));
        QCOMPARE(folderFor(u"pdf"_s, test.folder()), test.folder());
        keepFolder(u"pdf"_s, test.folder(), other);
        QCOMPARE(folderFor(u"pdf"_s, test.folder()), other);
        // Another kind of file, and another colloquium, have a place of their own.
        QCOMPARE(folderFor(u"certificates"_s, test.folder()), test.folder());
        QCOMPARE(folderFor(u"pdf"_s, other + u"/.."_s), other + u"/.."_s);
        // What comes in lies where it lay last, whichever colloquium is open.
        keepFolder(u"import"_s, test.folder(), other);
        QCOMPARE(folderFor(u"import"_s, {}), other);
    }
    void aFileThatIsNoColloquiumIsSaidInTheWindow()
    {
        TestWindow test;
        QFile file(test.folder() + u"/list.colloquium"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Nom;Prénom\n");
        file.close();
        QVERIFY(!test.window().openFile(file.fileName()));
        QVERIFY(test.has("bannerSentence"));
        QVERIFY(test.window().session());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
