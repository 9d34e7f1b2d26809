// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/paperwindow.h"
#include "tests/support/pdftools.h"
#include "ui/attendees/filterbar.h"
#include "ui/paper/sheetarea.h"
#include "ui/widgets/columnlist.h"

#include <QAbstractItemModelTester>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList savedPages(TestWindow &test)
{
    const QString path = test.folder() + u"/list.pdf"_s;
    QFile::remove(path);
    test.prompts.files.enqueue(path);
    test.trigger("actionSaveListPdf");
    auto *jobs = test.window().findChild<Jobs *>();
    if (!QTest::qWaitFor([jobs] { return !jobs->isBusy(); }))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? textOfPages(file.readAll()) : QStringList();
}

} // namespace

class TestListsPage : public QObject
{
    Q_OBJECT

private slots:
    void thePageIsNotScrolledWhereThereIsRoomEnough()
    {
        TestWindow test(addFourteen);
        auto *scroll = test.find<QScrollArea>("windowScroll");
        const auto *pages = scroll->findChild<QStackedWidget *>();
        for (const char *page : {"actionShowLists", "actionShowBadges"}) {
            test.trigger(page);
            for (int height = 480; height < 800; height += 40) {
                test.window().resize(1264, height);
                QTRY_COMPARE(scroll->verticalScrollBar()->maximum(),
                             std::max(0, pages->minimumSizeHint().height() - scroll->viewport()->height()));
            }
        }
    }
    void whatIsFilteredIsWhatIsListed()
    {
        TestWindow test(addFourteen);
        auto *filters = test.window().findChild<FilterBar *>();
        filters->setFilter({{u"family_name"_s, Condition::Contains, {u"Le"_s}}});
        test.trigger("actionShowLists");
        QVERIFY(test.find<QRadioButton>("listShown")->isChecked());
        test.trigger("actionShowAttendees");
        filters->setFilter({});
        test.trigger("actionShowLists");
        QVERIFY(test.find<QRadioButton>("listOnSite")->isChecked());
    }
    void theAlphabeticalListHasEverybodyWhoComes()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowLists");
        const QString text = savedPages(test).join(u' ');
        QVERIFY(text.contains(u"ABADIE Élise"_s));
        QVERIFY(text.contains(u"ØRSTED Élise"_s));
        QVERIFY(text.contains(u"Mairie de Valmont"_s));
        QVERIFY(!text.contains(u"LOINTAINE"_s));
        QVERIFY(!text.contains(u"ABSENT"_s));
        test.click("listEverybody");
        const QString all = savedPages(test).join(u' ');
        QVERIFY(all.contains(u"LOINTAINE Inès"_s));
        QVERIFY(all.contains(u"ABSENT Karim"_s));
    }
    void aSignInSheetHasItsBlankLines()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowLists");
        test.click("kindSignIn");
        typeNumber(test, "blankLines", u"5"_s);
        const QStringList pages = savedPages(test);
        QCOMPARE(pages.size(), test.find<SheetArea>("sheet")->count());
        const QString text = pages.join(u' ');
        // Twelve people and five lines for others, numbered on.
        QVERIFY(text.contains(QRegularExpression(u"\\b17\\b"_s)));
        QVERIFY(!text.contains(QRegularExpression(u"\\b18\\b"_s)));
    }
    void theSheetOfATrainingHasNamesAndFirstNames()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowLists");
        for (const char *kind : {"kindTraining", "kindSignIn", "kindTraining"}) {
            test.click(kind);
            const QString text = savedPages(test).join(u' ');
            QVERIFY2(text.contains(u"ABADIE"_s) && text.contains(u"Élise"_s), kind);
        }
        test.click("fold_listOrder");
        auto *columns = test.find<ColumnList>("columns");
        QCOMPARE(columns->columns().first(), u"family_name"_s);
        // Under its organisation nobody needs it once more; what was chosen goes along.
        test.click("kindByOrganisation");
        QVERIFY(!columns->columns().contains(u"organisation"_s));
        test.click("kindAlphabetical");
        QVERIFY(columns->columns().contains(u"organisation"_s));
        columns->setColumns({u"name"_s, u"email"_s});
        test.click("kindSignIn");
        test.click("kindByCategory");
        QCOMPARE(columns->columns(), (QStringList{u"name"_s, u"email"_s}));
    }
    void columnsAreTickedAndMovedByKeys()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowLists");
        test.click("fold_listOrder");
        auto *columns = test.find<ColumnList>("columns");
        auto tester = std::make_unique<QAbstractItemModelTester>(columns->model());
        QCOMPARE(columns->columns(), (QStringList{u"name"_s, u"organisation"_s, u"category"_s}));
        columns->setFocus();
        columns->setCurrentRow(1);
        QTest::keyClick(columns, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(columns->columns().first(), u"organisation"_s);
        QCOMPARE(columns->currentRow(), 0);
        QTest::keyClick(columns, Qt::Key_Space);
        QCOMPARE(columns->columns(), (QStringList{u"name"_s, u"category"_s}));
        QVERIFY(!savedPages(test).join(u' ').contains(u"Mairie de Valmont"_s));
        // Remembered for this document.
        tester.reset();
        test.restart();
        test.trigger("actionShowLists");
        QCOMPARE(test.find<ColumnList>("columns")->columns(), (QStringList{u"name"_s, u"category"_s}));
    }
    void theTitleAndLandscapeArePrinted()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowLists");
        test.click("fold_listLook");
        test.fill("listTitle", u"Accueil, lettres A à L"_s);
        test.click("landscape");
        QVERIFY(savedPages(test).join(u' ').contains(u"Accueil, lettres A à L"_s));
    }
    void tabGoesDownThroughTheChoices()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowLists");
        test.click("kindSignIn");
        QWidget *choices = test.find("layouts")->parentWidget();
        int lowest = -1;
        int seen = 0;
        for (QWidget *one = test.find("layouts");
             choices->isAncestorOf(one) || !one->isVisible() || !(one->focusPolicy() & Qt::TabFocus);
             one = one->nextInFocusChain()) {
            if (!choices->isAncestorOf(one) || !one->isVisible() || !(one->focusPolicy() & Qt::TabFocus))
                continue;
            const int top = one->mapTo(choices, QPoint(0, 0)).y();
            QVERIFY2(top >= lowest, qPrintable(one->objectName()));
            lowest = top;
            ++seen;
        }
        QVERIFY2(seen > 12, qPrintable(QString::number(seen)));
    }
    void whatIsFoldedAwayAndNotAsUsualIsSaid()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowLists");
        QVERIFY(!test.has("columns") && !test.has("listTitle") && !test.has("summary_listLook"));
        test.click("fold_listLook");
        test.fill("listTitle", u"Accueil"_s);
        QTest::keyClick(test.find("landscape"), Qt::Key_Space);
        test.click("fold_listLook");
        QVERIFY(!test.has("landscape"));
        const QString summary = test.find<QLabel>("summary_listLook")->text();
        QVERIFY2(summary.contains(u"Accueil"_s) && summary.contains(u"Landscape"_s), qPrintable(summary));
        QVERIFY(savedPages(test).join(u' ').contains(u"Accueil"_s));
        // Open or folded is remembered.
        test.click("fold_listOrder");
        test.restart();
        test.trigger("actionShowLists");
        QVERIFY(test.has("columns") && !test.has("landscape"));
        QVERIFY(test.has("summary_listLook"));
    }
    void lettersWithoutAFontAreFoundBeforePrinting()
    {
        TestWindow test([](Store &store) {
            addPeople(store, {{u"Sumer"_s, QString::fromUcs4(U"\U0010FFFD", 1), u"Ur"_s},
                              {u"Zoé"_s, u"Martin"_s, u"Aube"_s}});
        });
        test.trigger("actionShowLists");
        QTRY_VERIFY(test.has("problems"));
        auto *problems = test.find<QAbstractItemView>("problems");
        QCOMPARE(problems->model()->rowCount(), 2); // a head, and one person
        const QModelIndex one = problems->model()->index(1, 0);
        QVERIFY(one.data().toString().contains(QString::fromUcs4(U"\U0010FFFD", 1)));
        emit problems->clicked(one);
        QTRY_VERIFY(test.find("attendeesPage")->isVisible());
    }
    void nobodyIsSaidWithAWayOn()
    {
        TestWindow test;
        test.trigger("actionShowLists");
        QVERIFY(test.has("sheetEmpty"));
        QVERIFY(!test.window().actions().print->isEnabled());
    }
    void theProtocolListCountsThoseWhoStandOnIt()
    {
        TestWindow test(addFourteen);
        QTRY_VERIFY(!test.session().isChecking());
        test.trigger("actionShowLists");
        test.click("kindProtocol");
        QTRY_COMPARE(test.find<QLabel>("sheetEmpty")->text(), u"Nobody of these has a rank yet."_s);
        QVERIFY(!test.window().actions().print->isEnabled());
        Rank rank;
        rank.title = u"Prefect"_s;
        rank.position = 1;
        QVERIFY_RESULT(test.session().write(u"Add a rank"_s, [&](Writer &writer) -> Result<void> {
            if (const auto added = writer.add(rank); !added)
                return added;
            Attendee ranked = test.session().roster().cards().front().attendee;
            const Attendee before = ranked;
            ranked.rank = rank.id;
            return writer.change(before, ranked);
        }));
        QTRY_VERIFY(!test.has("sheetEmpty"));
        QVERIFY(test.find<QLabel>("pageSummary")->text().startsWith(u"1 attendee"_s));
    }
    void longerWordsAreNotCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1280, 800);
        QTest::newRow("small") << QSize(1100, 700);
    }
    void longerWordsAreNotCut()
    {
        QFETCH(QSize, size);
        const LongerWords longer;
        TestWindow test(addFourteen);
        test.window().resize(size);
        test.trigger("actionShowLists");
        test.click("kindSignIn");
        QCoreApplication::processEvents();
        const QStringList cut = cutWords(*test.find("listsPage"));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u" | "_s)));
    }
};

QTEST_MAIN(TestListsPage)
#include "tst_listspage.moc"
