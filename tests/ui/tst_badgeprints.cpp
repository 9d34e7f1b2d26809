// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Badges on the day after they were printed: the half-used sheet, what has changed, what jammed or was lost.
#include "app/tasks/batches.h"
#include "tests/support/paperwindow.h"
#include "tests/support/pdftools.h"
#include "ui/paper/placepicker.h"
#include "ui/paper/sheetarea.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

QString summaryOf(TestWindow &test)
{
    return test.find<QLabel>("pageSummary")->text();
}

int printedIn(TestWindow &test)
{
    return int(std::ranges::count_if(test.session().roster().cards(),
                                     [](const AttendeeCard &card) { return card.printedAt.isValid(); }));
}

std::vector<Batch> batchesIn(TestWindow &test)
{
    return *test.session().store().batches();
}

QString printAll(TestWindow &test, const QString &name)
{
    const QString path = test.folder() + u'/' + name;
    const size_t before = batchesIn(test).size();
    test.prompts.files.enqueue(path);
    test.trigger("actionSaveBadgesPdf");
    [&] { QTRY_COMPARE(batchesIn(test).size(), before + 1); }();
    return path;
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void renameFour(TestWindow &test)
{
    int left = 4;
    for (const AttendeeCard &card : std::vector(test.session().roster().cards())) {
        if (!needsBadge(card.attendee) || left-- <= 0)
            continue;
        QVERIFY_RESULT(
            test.session().edit(u"Correct a name"_s, card.attendee, u"given_name"_s, u"Corinne"_s));
    }
}

} // namespace

class TestBadgePrints : public QObject
{
    Q_OBJECT

private slots:
    // Measured on another computer, it is not in the document.
    void aSheetThatThisComputerDoesNotKnowIsNamed()
    {
        TestWindow test([](Store &store) {
            addFourteen(store);
            const auto written = store.write(u"Print"_s, [](Writer &writer) {
                Batch batch;
                batch.at = QDateTime(QDate(2017, 12, 1), QTime(9, 0), Qt::UTC);
                batch.stock = u"own-cards"_s;
                batch.badges = 3;
                return writer.add(batch);
            });
            if (!written)
                qFatal("%s", qPrintable(written.error().sentence));
        });
        test.trigger("actionShowBadges");
        QTRY_VERIFY2(test.find<QLabel>("statusRight")->text().contains(u"“own-cards”"_s),
                     qPrintable(test.find<QLabel>("statusRight")->text()));
    }
    void theNextDaysTwelveChangesArePrintedOnTheHalfUsedSheet()
    {
        TestWindow test(addFourteen);
        QTRY_VERIFY(!test.session().isChecking());
        test.trigger("actionShowBadges");
        printAll(test, u"monday.pdf"_s);
        QTRY_COMPARE(printedIn(test), 12);
        QVERIFY(!test.has("whoChanged"));

        // Overnight eight registered, and four names were spelt wrongly.
        test.trigger("actionShowAttendees");
        addMany(test.session().store(), 8);
        renameFour(test);
        QTest::keyClick(&test.window(), Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(test.has("whoNewAndChanged"));
        QCOMPARE(test.find<QSpinBox>("start")->value(), 3);
        QVERIFY(test.find<QAbstractButton>("placesLeft")->text().contains(u'8'));
        // New, changed, both: the arrows go through them.
        QVERIFY(test.find<QAbstractButton>("whoNew")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(test.find<QAbstractButton>("whoChanged")->isChecked());
        QVERIFY2(summaryOf(test).contains(u"1 sheet"_s), qPrintable(summaryOf(test)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(test.find<QAbstractButton>("whoNewAndChanged")->isChecked());
        QVERIFY2(summaryOf(test).contains(u"2 sheet"_s), qPrintable(summaryOf(test)));
        const QString path = printAll(test, u"tuesday.pdf"_s);

        const Batch batch = batchesIn(test).front();
        QCOMPARE(batch.badges, 12);
        QCOMPARE(batch.start, 3);
        const QByteArray pdf = bytesAt(path);
        const QString text = textOfPages(pdf).join(u' ');
        for (int i = 0; i < 8; ++i)
            QVERIFY2(text.contains(u"MARTIN %1"_s.arg(i)), qPrintable(text));
        QCOMPARE(text.count(u"Corinne"_s), 4);
        // The two places that Monday used stay white; the others are printed.
        const QImage sheet = picturesOf(pdf, 60).first();
        const Stock &stock = *findStock(defaultStockId());
        for (int place = 0; place < stock.perSheet(); ++place)
            QCOMPARE(inkIn(sheet, 60, stock.place(place).adjusted(2, 2, -2, -2)).isEmpty(), place < 2);
        QTRY_VERIFY(!test.has("whoChanged") || test.find<QAbstractButton>("whoNewAndChanged")->isChecked());
        QTRY_COMPARE(test.find<QSpinBox>("start")->value(), 5);
        // All of it is one step back.
        test.trigger("actionUndo");
        QTRY_COMPARE(test.find<QSpinBox>("start")->value(), 3);
        QTRY_COMPARE(printedIn(test), 12);
    }
    void whereNobodyIsNewTheChangedAreOffered()
    {
        TestWindow test(addFourteen);
        QTRY_VERIFY(!test.session().isChecking());
        test.trigger("actionShowBadges");
        printAll(test, u"b.pdf"_s);
        QTRY_VERIFY(test.has("sheetEmptyButton"));
        renameFour(test);
        QTRY_COMPARE(test.find<QLabel>("sheetEmpty")->text(), u"Nobody is new."_s);
        test.click("sheetEmptyButton");
        QVERIFY(test.find<QAbstractButton>("whoChanged")->isChecked());
        QVERIFY2(summaryOf(test).contains(u"1 sheet"_s), qPrintable(summaryOf(test)));
        // Whoever is called again as on the badge has the right one.
        for (int i = 0; i < 4; ++i)
            test.trigger("actionUndo");
        QTRY_VERIFY(test.has("sheetEmptyButton"));
    }
    void oneKeyBeginsAFullSheet()
    {
        TestWindow test(addFourteen);
        QTRY_VERIFY(!test.session().isChecking());
        test.trigger("actionShowBadges");
        printAll(test, u"b.pdf"_s);
        test.click("whoOnSite");
        QTRY_COMPARE(test.find<QSpinBox>("start")->value(), 3);
        QTest::keyClick(&test.window(), Qt::Key_F7);
        QCOMPARE(test.find<QSpinBox>("start")->value(), 1);
        // It stays so while one goes on choosing.
        test.click("whoShown");
        QCOMPARE(test.find<QSpinBox>("start")->value(), 1);
        test.restart();
        test.trigger("actionShowBadges");
        QCOMPARE(test.find<QSpinBox>("start")->value(), 3);
    }
    void theFirstFreePlaceIsChosenOnThePictureOfTheSheet()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowBadges");
        auto *picker = test.find<PlacePicker>("placePicker");
        picker->setFocus();
        QTest::keyClick(picker, Qt::Key_Down);
        QTest::keyClick(picker, Qt::Key_Down);
        QTest::keyClick(picker, Qt::Key_Right);
        QCOMPARE(picker->accessibleDescription(), u"Place 6 of 10"_s);
        QCOMPARE(test.find<QSpinBox>("start")->value(), 1);
        QTest::keyClick(picker, Qt::Key_Space);
        QCOMPARE(test.find<QSpinBox>("start")->value(), 6);
        QTest::mouseClick(picker, Qt::LeftButton, {}, picker->placeOnScreen(2).center());
        QCOMPARE(test.find<QSpinBox>("start")->value(), 3);
        // Beyond the sheet there is nothing.
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(picker, Qt::Key_Right);
        QTest::keyClick(picker, Qt::Key_Return);
        QCOMPARE(test.find<QSpinBox>("start")->value(), 10);
    }
    void tabGoesDownThePage()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowBadges");
        QTRY_VERIFY(test.find("whoNew")->hasFocus());
        QStringList reached;
        for (int i = 0; i < 7; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached.append(QApplication::focusWidget()->objectName());
        }
        const QStringList wanted = {u"stock"_s, u"placePicker"_s, u"start"_s,
                                    u"order"_s, u"design"_s,      u"openDesigner"_s};
        reached.removeIf([&wanted](const QString &name) { return !wanted.contains(name); });
        QCOMPARE(reached, wanted);
    }
    void aLostBadgeIsPrintedAgainWithItsReason()
    {
        TestWindow test(addFourteen);
        QTRY_VERIFY(!test.session().isChecking());
        test.trigger("actionShowBadges");
        QVERIFY(!test.has("reason"));
        printAll(test, u"b.pdf"_s);
        QTRY_COMPARE(printedIn(test), 12);
        test.trigger("actionShowPrints");
        auto *people = test.find<QTableView>("prints");
        QCOMPARE(people->model()->rowCount(), 12);
        people->setFocus();
        people->selectRow(2);
        const QString lost = people->model()->index(2, 0).data().toString();
        test.find<QComboBox>("againReason")->setCurrentText(u"Perdu"_s);
        test.click("printAgain");
        QTRY_VERIFY(!test.has("printsDialog"));
        QVERIFY(test.find<QAbstractButton>("whoSelected")->isChecked());
        QCOMPARE(test.find<QComboBox>("reason")->currentText(), u"Perdu"_s);
        const QString path = printAll(test, u"again.pdf"_s);
        QCOMPARE(batchesIn(test).front().reason, u"Perdu"_s);
        QCOMPARE(batchesIn(test).front().badges, 1);
        QVERIFY2(textOfPages(bytesAt(path)).first().contains(lost.section(u' ', 1), Qt::CaseInsensitive),
                 qPrintable(lost + u" is not in "_s + textOfPages(bytesAt(path)).join(u' ')));
        // The next ones have none.
        QTRY_COMPARE(test.find<QComboBox>("reason")->currentText(), QString());
        const auto history = test.session().store().history({.most = 1});
        QVERIFY(history->front().label.contains(u"Perdu"_s));
    }
    void somebodyOfTheListIsPrintedAgain()
    {
        TestWindow test(addFourteen);
        QTRY_VERIFY(!test.session().isChecking());
        test.trigger("actionShowBadges");
        printAll(test, u"b.pdf"_s);
        QTRY_COMPARE(printedIn(test), 12);
        test.trigger("actionShowAttendees");
        auto *table = test.find<QTableView>("attendeeTable");
        table->setFocus();
        table->selectRow(3);
        const QString family = table->model()->index(3, 0).data().toString();
        QTest::keyClick(table, Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(test.has("reason"));
        QVERIFY(test.find<QAbstractButton>("whoSelected")->isChecked());
        auto *reason = test.find<QComboBox>("reason");
        reason->setFocus();
        QTest::keyClick(reason, Qt::Key_Down);
        QCOMPARE(reason->currentText(), usualReasons().first());
        const QString path = printAll(test, u"again.pdf"_s);
        QCOMPARE(batchesIn(test).front().reason, usualReasons().first());
        QVERIFY2(textOfPages(bytesAt(path)).first().contains(family, Qt::CaseInsensitive),
                 qPrintable(family));
    }
    void aFullDiskIsSaidAndNobodyIsMarked()
    {
        TestWindow test(addFourteen);
        QTRY_VERIFY(!test.session().isChecking());
        test.trigger("actionShowBadges");
        test.prompts.files.enqueue(u"/dev/full"_s);
        test.trigger("actionSaveBadgesPdf");
        QTRY_VERIFY(test.has("bannerSentence"));
        QVERIFY(test.find<QLabel>("bannerSentence")->text().contains(u"/dev/full"_s));
        QVERIFY(test.find<QLabel>("bannerSentence")->text().contains(u"the disk is full"_s));
        QCOMPARE(printedIn(test), 0);
        QVERIFY(batchesIn(test).empty());
    }
    void whatJammedIsTakenBackInOneStep()
    {
        TestWindow test([](Store &store) { addMany(store, 35); });
        QTRY_VERIFY(!test.session().isChecking());
        test.trigger("actionShowBadges");
        printAll(test, u"b.pdf"_s);
        QTRY_COMPARE(printedIn(test), 35);
        test.click("whoOnSite");
        QTest::keyClick(&test.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(test.has("printsDialog"));
        QTRY_VERIFY(test.find<QTableView>("batches")->hasFocus());
        typeNumber(test, "jamSheet", u"3"_s);
        auto *jam = test.find<QAbstractButton>("jam");
        jam->setFocus();
        QTest::keyClick(jam, Qt::Key_Space);
        QTRY_COMPARE(printedIn(test), 20);
        QVERIFY(test.find<QLabel>("printsSentence")->text().contains(u"15"_s));
        QCOMPARE(test.find<QTableView>("prints")->model()->rowCount(), 20);
        test.find<QDialog>("printsDialog")->close();
        QTRY_VERIFY2(summaryOf(test).startsWith(u"15 new"_s), qPrintable(summaryOf(test)));
        QCOMPARE(test.find<QSpinBox>("start")->value(), 1);
        QVERIFY(test.find<QAbstractButton>("whoNew")->isChecked());
        QVERIFY2(summaryOf(test).contains(u"2 sheet"_s), qPrintable(summaryOf(test)));
        test.trigger("actionUndo");
        QTRY_COMPARE(printedIn(test), 35);
    }
    void blankBadgesAreCountedAmongThePrints()
    {
        TestWindow test(addFourteen);
        QTRY_VERIFY(!test.session().isChecking());
        test.trigger("actionShowBadges");
        test.click("whoBlank");
        typeNumber(test, "blanks", u"7"_s);
        printAll(test, u"blank.pdf"_s);
        QVERIFY2(test.find<QLabel>("statusRight")->text().contains(u"7 badge"_s),
                 qPrintable(test.find<QLabel>("statusRight")->text()));
        test.click("whoNew");
        test.trigger("actionShowPrints");
        QCOMPARE(test.find<QLabel>("whoseBadges")->text(), u"7 without a name"_s);
        QVERIFY(!test.find("jam")->isEnabled());
        test.click("printAgain");
        QTRY_VERIFY(!test.has("printsDialog"));
        QVERIFY(test.find<QAbstractButton>("whoBlank")->isChecked());
        QCOMPARE(test.find<QSpinBox>("blanks")->value(), 7);
    }
    void whoStandsInTheListIsCountedAnewAsSoonAsTheListChanges()
    {
        TestWindow test(addFourteen);
        QTRY_VERIFY(!test.session().isChecking());
        test.fill("searchPeople", u"Garçon"_s);
        test.trigger("actionShowBadges");
        const auto shown = [&test] { return test.find<QAbstractButton>("whoShown")->text(); };
        QVERIFY2(shown().endsWith(u": 1"_s), qPrintable(shown()));
        for (const AttendeeCard &card : std::vector(test.session().roster().cards())) {
            if (card.attendee.familyName == u"Garçon"_s)
                QVERIFY_RESULT(
                    test.session().edit(u"Correct a name"_s, card.attendee, u"family_name"_s, u"Fille"_s));
        }
        QTRY_VERIFY2(shown().endsWith(u": 0"_s), qPrintable(shown()));
        test.trigger("actionUndo");
        QTRY_VERIFY2(shown().endsWith(u": 1"_s), qPrintable(shown()));
    }
    void theStockOfTheLastPrintIsProposedWhoeverMadeIt()
    {
        TestWindow test(addFourteen);
        QTRY_VERIFY(!test.session().isChecking());
        test.trigger("actionShowBadges");
        test.fill("stock", u"l7418"_s);
        printAll(test, u"b.pdf"_s);
        // On another computer nothing is remembered but what the document says.
        QSettings().remove(u"documents"_s);
        test.restart();
        test.trigger("actionShowBadges");
        QVERIFY2(test.find<QLineEdit>("stock")->text().startsWith(u"Avery L7418"_s),
                 qPrintable(test.find<QLineEdit>("stock")->text()));
        QCOMPARE(test.find<QSpinBox>("start")->value(), 5); // twelve on sheets of eight
        // What is chosen afterwards stays.
        test.fill("stock", u"l4785"_s);
        test.restart();
        test.trigger("actionShowBadges");
        QVERIFY(test.find<QLineEdit>("stock")->text().startsWith(u"Avery L4785"_s));
    }
    void nothingPrintedYetIsSaid()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowPrints");
        QVERIFY(test.has("noPrints"));
        QVERIFY(!test.find("jam")->isEnabled());
        QVERIFY(!test.find("printAgain")->isEnabled());
    }
    void theChangeSheetIsSavedAndLeadsToItsBadges()
    {
        TestWindow test(addFourteen);
        QTRY_VERIFY(!test.session().isChecking());
        test.trigger("actionShowBadges");
        printAll(test, u"b.pdf"_s);
        QTRY_COMPARE(printedIn(test), 12);
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > batchesIn(test).front().at);
        addMany(test.session().store(), 3);
        renameFour(test);
        test.trigger("actionMakeChangeSheet");
        const QString counts = test.find<QLabel>("changesCounts")->text();
        QVERIFY2(counts.startsWith(u"3 new"_s) && counts.contains(u"4 changed"_s), qPrintable(counts));
        test.prompts.files.enqueue(test.folder() + u"/changes.pdf"_s);
        test.click("changesSave");
        const QString text = textOfPages(bytesAt(test.folder() + u"/changes.pdf"_s)).join(u' ');
        QVERIFY2(text.contains(u"Corinne"_s) && text.contains(u"MARTIN 2 Zoé"_s), qPrintable(text));
        test.prompts.files.enqueue(test.folder() + u"/none/changes.pdf"_s);
        test.click("changesSave");
        QVERIFY(!test.find<QLabel>("changesSentence")->text().isEmpty());
        test.click("changesBadges");
        QTRY_VERIFY(!test.has("changesDialog"));
        QVERIFY(test.find<QAbstractButton>("whoNewAndChanged")->isChecked());
        QVERIFY2(summaryOf(test).contains(u"1 sheet"_s), qPrintable(summaryOf(test)));
    }
};

QTEST_MAIN(TestBadgePrints)
#include "tst_badgeprints.moc"
