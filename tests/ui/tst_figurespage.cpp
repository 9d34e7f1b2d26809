// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/programmework.h"
#include "tests/support/paperwindow.h"
#include "tests/support/pdftools.h"
#include "ui/figures/barchart.h"
#include "ui/figures/figurestable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// The fourteen, the twelve of them from the Rhône.
void withPostalCodes(Store &store)
{
    addFourteen(store);
    const auto cards = store.cards();
    const auto written = store.write(u"Answers"_s, [&cards](Writer &writer) -> Result<void> {
        Question question{.text = u"Code postal"_s};
        if (const auto done = writer.add(question); !done)
            return done;
        for (size_t i = 0; i < 12; ++i) {
            const AttendeeId id = (*cards)[i].attendee.id;
            if (const auto done = people::setAnswer(writer, id, question.id, u"69007"_s); !done)
                return done;
        }
        return {};
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().sentence));
}

void waitForJobs(TestWindow &test)
{
    auto *jobs = test.window().findChild<Jobs *>();
    QTRY_VERIFY(!jobs->isBusy());
    QCoreApplication::processEvents();
}

// The table as text, a line for each row.
QStringList shown(TestWindow &test)
{
    const QAbstractItemModel *model = test.find<FiguresTable>("figuresTable")->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        lines.append(cells.join(u'|'));
    }
    return lines;
}

void countBy(TestWindow &test, const QString &key)
{
    auto *by = test.find<QComboBox>("figuresBy");
    by->setFocus();
    QTest::keyClick(by, Qt::Key_Home);
    for (int i = 0; i < by->count() && by->currentData().toString() != key; ++i)
        QTest::keyClick(by, Qt::Key_Down);
    QCOMPARE(by->currentData().toString(), key);
}

QString lastEditionIn(TestWindow &test, const QString &name)
{
    const QString path = test.folder() + u'/' + name;
    Colloquium colloquium;
    colloquium.title = u"Lyon 2016"_s;
    colloquium.language = u"fr"_s;
    const auto store = Store::create(path, colloquium, kMarie);
    if (!store)
        qFatal("%s", qPrintable(store.error().sentence));
    addPeople(**store, {{u"Zoé"_s, u"Ancienne"_s, u"Mairie d'Aube"_s}, {u"Paul"_s, u"Ancien"_s, u"Autre"_s}});
    return path;
}

} // namespace

class TestFiguresPage : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyListSaysWhatToDo()
    {
        TestWindow test;
        test.trigger("actionShowFigures");
        QVERIFY(test.has("emptyImportRegistrations"));
    }
    void peopleAreCountedByWhatIsChosenWithKeys()
    {
        TestWindow test(withPostalCodes);
        test.trigger("actionShowFigures");
        auto *table = test.find<FiguresTable>("figuresTable");
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(QApplication::focusWidget(), table);
        countBy(test, u"organisation"_s);
        QCOMPARE(shown(test),
                 (QStringList{u"Mairie de Valmont|12|0|12"_s, u"Mairie d'Aube|1|1|0"_s, u"Total|13|1|12"_s}));
        countBy(test, u"departement"_s);
        QCOMPARE(shown(test), (QStringList{u"69 Rhône|12|0|12"_s, u"Not known|1|1|0"_s, u"Total|13|1|12"_s}));
        QVERIFY(test.find("figuresChart")->accessibleDescription().contains(u"69 Rhône: 12"_s));
        // Remembered for this document.
        test.restart();
        test.trigger("actionShowFigures");
        QCOMPARE(test.find<QComboBox>("figuresBy")->currentData().toString(), u"departement"_s);
    }
    void enterSortsByTheColumnAndTheTotalStaysBelow()
    {
        TestWindow test(withPostalCodes);
        test.trigger("actionShowFigures");
        countBy(test, u"organisation"_s);
        auto *table = test.find<FiguresTable>("figuresTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(shown(test).first().startsWith(u"Mairie d'Aube"_s));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(shown(test).first().startsWith(u"Mairie de Valmont"_s));
        QVERIFY(shown(test).last().startsWith(u"Total"_s));
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Return); // the most excused
        QVERIFY(shown(test).first().startsWith(u"Mairie d'Aube"_s));
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 2);
    }
    void theListsFilterComesAlongAndEscapeTakesItOff()
    {
        TestWindow test(withPostalCodes);
        test.window().showPage(PageKind::Attendees, {{}, {{u"status"_s, Condition::Is, {u"excused"_s}}}, 0});
        test.trigger("actionShowFigures");
        QVERIFY(shown(test).last().startsWith(u"Total|0|1"_s));
        QTest::keyClick(test.find("figuresTable"), Qt::Key_Escape);
        QCOMPARE(shown(test).last(), u"Total|13|1|12"_s);
        // What was taken off here stays off.
        test.trigger("actionShowDetails");
        test.trigger("actionShowFigures");
        QCOMPARE(shown(test).last(), u"Total|13|1|12"_s);
    }
    void figuresFollowTheList()
    {
        TestWindow test(withPostalCodes);
        test.trigger("actionShowFigures");
        addPeople(test.session().store(), {{u"Ida"_s, u"Neuve"_s, u"Mairie d'Aube"_s}});
        QTRY_COMPARE(shown(test).last(), u"Total|14|1|13"_s);
    }
    void theLastEditionIsChosenComparedAndRemembered()
    {
        TestWindow test(withPostalCodes);
        const QString last = lastEditionIn(test, u"lyon-2016.colloquium"_s);
        test.trigger("actionShowFigures");
        countBy(test, u"organisation"_s);
        test.prompts.files.enqueue(last);
        auto *compare = test.find("compareWith");
        compare->setFocus();
        QTest::keyClick(compare, Qt::Key_Space);
        waitForJobs(test);
        QTRY_VERIFY(shown(test).last().endsWith(u"|2|+11"_s));
        QVERIFY(shown(test).contains(u"Autre|0|0|0|1|−1"_s));
        QVERIFY(test.find<QLabel>("comparedWith")->text().contains(u"Lyon 2016"_s));
        QCOMPARE(test.session().colloquium().lastEdition, QFileInfo(last).absoluteFilePath());
        test.restart();
        test.trigger("actionShowFigures");
        waitForJobs(test);
        QTRY_VERIFY(shown(test).last().endsWith(u"|2|+11"_s));
        test.click("compareNoMore");
        QTRY_COMPARE(shown(test).last(), u"Total|13|1|12"_s);
        QVERIFY(test.session().colloquium().lastEdition.isEmpty());
    }
    void aLastEditionThatIsGoneIsSaid()
    {
        TestWindow test([](Store &store) {
            withPostalCodes(store);
            const auto programme = store.programme();
            Colloquium after = programme->colloquium;
            after.lastEdition = u"/nowhere/lyon-2016.colloquium"_s;
            QVERIFY_RESULT(store.write(
                u"Last"_s, [&](Writer &writer) { return writer.change(programme->colloquium, after); }));
        });
        test.trigger("actionShowFigures");
        waitForJobs(test);
        QTRY_VERIFY(test.find<QLabel>("comparedWith")->text().contains(u"lyon-2016.colloquium"_s));
        QVERIFY(test.find<QAbstractButton>("compareWith")->isEnabled());
        QCOMPARE(shown(test).last(), u"Total|13|1|12"_s);
    }
    void theTableLeavesAsCsvAsItIsShown()
    {
        TestWindow test(withPostalCodes);
        test.trigger("actionShowFigures");
        countBy(test, u"departement"_s);
        const QString path = test.folder() + u"/figures.csv"_s;
        test.prompts.files.enqueue(path);
        test.trigger("actionSaveFiguresCsv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()),
                 u"departement,registered,excused,expected\r\n69 Rhône,12,0,12\r\n"
                 "Not known,1,1,0\r\nTotal,13,1,12\r\n"_s);
    }
    void theReportIsSavedAsPdf()
    {
        TestWindow test(withPostalCodes);
        const QString path = test.folder() + u"/report.pdf"_s;
        test.prompts.files.enqueue(path);
        test.trigger("actionSaveReportPdf");
        waitForJobs(test);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = textOfPages(file.readAll()).join(u' ');
        QVERIFY(text.contains(u"Les villes et le monde"_s));
        QVERIFY(text.contains(u"69 Rhône"_s));
    }
    void theColloquiumItselfIsNotOverwritten()
    {
        TestWindow test(withPostalCodes);
        test.prompts.files.enqueue(test.path());
        test.trigger("actionSaveReportPdf");
        waitForJobs(test);
        QVERIFY_RESULT(test.session().store().check());
    }
    void barsStandOutFromLightAndDark_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<QColor>("ground");
        QTest::newRow("dark blue on dark") << QColor(0x0b, 0x5c, 0x7d) << QColor(0x1c, 0x22, 0x29);
        QTest::newRow("yellow on white") << QColor(0xff, 0xee, 0x88) << QColor(Qt::white);
        QTest::newRow("black on dark") << QColor(Qt::black) << QColor(0x1c, 0x22, 0x29);
    }
    void barsStandOutFromLightAndDark()
    {
        QFETCH(QColor, colour);
        QFETCH(QColor, ground);
        const QColor seen = BarChart::standingOut(colour, ground);
        QVERIFY(std::abs(qGray(seen.rgb()) - qGray(ground.rgb())) > 50);
    }
    void theChartGoesBelowWhereTheTableNeedsTheRoom()
    {
        TestWindow test([](Store &store) {
            addFourteen(store);
            const auto cards = store.cards();
            QVERIFY_RESULT(cards);
            // Somebody in each measure: nine columns.
            QVERIFY_RESULT(store.write(u"All sorts"_s, [&cards](Writer &writer) -> Result<void> {
                size_t i = 0;
                for (const Choice &choice : choices<Status>()) {
                    Attendee after = (*cards)[i].attendee;
                    after.status = fromKey<Status>(QString::fromLatin1(choice.key), Status::Registered);
                    if (const auto done = writer.change((*cards)[i++].attendee, after); !done)
                        return done;
                }
                Attendee sure = (*cards)[i].attendee;
                sure.confirmedAt = writer.now();
                if (const auto done = writer.change((*cards)[i].attendee, sure); !done)
                    return done;
                return people::checkIn(writer, sure.id, {}, writer.now());
            }));
        });
        test.trigger("actionShowFigures");
        auto *table = test.find<FiguresTable>("figuresTable");
        auto *chart = test.find<BarChart>("figuresChart");
        QVERIFY(table->model()->columnCount() >= 9);
        QTRY_VERIFY(chart->mapTo(&test.window(), QPoint()).y() >
                    table->mapTo(&test.window(), QPoint(0, table->height())).y());
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        // The table has half of the room at least, or as much as its rows want, whatever is counted.
        const QWidget *split = test.find("figuresSplitter");
        for (const QString &by : {u"category"_s, u"organisation"_s, u"role"_s, u"organisation"_s}) {
            countBy(test, by);
            const int wanted = std::min(table->wholeHeight(), split->height() / 2 - 16);
            QTRY_VERIFY2(table->height() >= wanted,
                         qPrintable(u"%1: %2 of %3"_s.arg(by).arg(table->height()).arg(wanted)));
        }
        test.window().resize(1800, 800);
        QTRY_VERIFY(chart->mapTo(&test.window(), QPoint()).x() >
                    table->mapTo(&test.window(), QPoint(table->width(), 0)).x());
    }
    void whoIsSearchedForIsNotTakenForWhoIsCounted()
    {
        TestWindow test(addFourteen);
        QTest::keySequence(&test.window(), QKeySequence::Find);
        QTest::keyClicks(test.find("searchPeople"), u"zzz"_s);
        test.trigger("actionShowFigures");
        const auto *rule = test.find<QLabel>("turnoutRule");
        QVERIFY2(rule->text().contains(u"not only those found for “zzz”"_s), qPrintable(rule->text()));
        test.find("figuresTable")->setFocus();
        QTest::keyClick(test.find("figuresTable"), Qt::Key_Escape);
        QTRY_VERIFY(!rule->text().contains(u"zzz"_s));
    }
    void everythingHasANameAndLongerWordsAreNotCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1280, 800);
        QTest::newRow("small") << QSize(1100, 700);
    }
    void everythingHasANameAndLongerWordsAreNotCut()
    {
        QFETCH(QSize, size);
        const LongerWords longer;
        TestWindow test(withPostalCodes);
        test.window().resize(size);
        test.trigger("actionShowFigures");
        QCoreApplication::processEvents();
        const QWidget *page = test.find("figuresPage");
        const QStringList cut = cutWords(*page);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u" | "_s)));
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) &&
                !(button && !button->text().isEmpty()))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestFiguresPage)
#include "tst_figurespage.moc"
