// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/pdftools.h"
#include "tests/support/testwindow.h"
#include "ui/attendees/attendeetable.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

// An organiser's work from the first line written to the paper on the table, in one window.
class TestDay : public QObject
{
    Q_OBJECT

private slots:
    void fromTheFirstLineToThePaper()
    {
        TestWindow test;
        Session *session = &test.session();

        // Months before: the event is written down.
        test.trigger("actionShowDetails");
        test.fill("title", u"L'irrésistible internationalisation des villes et des territoires"_s);
        test.fill("start_date", u"11/12/2017"_s);
        test.fill("city", u"Lyon"_s);
        QCOMPARE(session->colloquium().startDate, QDate(2017, 12, 11));
        QCOMPARE(session->colloquium().city, u"Lyon"_s);

        // Weeks before: the form's answers come in.
        test.prompts.files.enqueue(data(u"forms/registrations-forms.csv"_s));
        test.trigger("actionImportRegistrations");
        QTRY_VERIFY(test.find<QPushButton>("importCarryOut")->isEnabled());
        QTest::keyClick(test.find("importDialog"), Qt::Key_Return);
        QTRY_COMPARE(session->roster().size(), 173);
        test.trigger("actionShowAttendees");

        // "Am I registered?" is answered from the search field, without accents.
        QTest::keySequence(&test.window(), QKeySequence::Find);
        auto *search = test.find<QLineEdit>("searchPeople");
        QTest::keyClicks(search, u"lefevre"_s);
        auto *table = test.find<AttendeeTable>("attendeeTable");
        const int found = table->model()->rowCount();
        QVERIFY(found > 0 && found < 20);
        for (int row = 0; row < found; ++row) {
            const QString name = table->model()->index(row, 0).data().toString();
            QVERIFY2(name.compare(u"Lefèvre"_s, Qt::CaseInsensitive) == 0, qPrintable(name));
        }
        QTest::keyClick(search, Qt::Key_Return);

        // She cannot come; that was a mistake; it is taken back.
        const AttendeeId person = table->currentId();
        auto *status = test.find<QComboBox>("status");
        status->setFocus();
        QTest::keyClick(status, Qt::Key_Down);
        QTest::keyClick(status, Qt::Key_Down);
        QCOMPARE(session->roster().card(person)->attendee.status, Status::Excused);
        test.trigger("actionUndo");
        test.trigger("actionUndo");
        QCOMPARE(session->roster().card(person)->attendee.status, Status::Registered);
        QTest::keyClick(&test.window(), Qt::Key_Escape);

        // The day before: badges, a sign-in sheet, a list for Excel.
        const QString badges = test.folder() + u"/badges.pdf"_s;
        test.prompts.files.enqueue(badges);
        test.trigger("actionSaveBadgesPdf");
        QTRY_COMPARE(session->roster().figures().badgesPrinted, session->roster().figures().badgesNeeded);
        QFile pdf(badges);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(textOfPages(pdf.readAll()).join(u' ').contains(u"LEFÈVRE"_s));
        const QString list = test.folder() + u"/sign-in.pdf"_s;
        test.trigger("actionShowLists");
        test.click("kindSignIn");
        test.prompts.files.enqueue(list);
        test.trigger("actionSaveListPdf");
        QTRY_VERIFY(QFile::exists(list));
        const QString csv = test.folder() + u"/list.csv"_s;
        test.trigger("actionExportList");
        test.prompts.files.enqueue(csv);
        QTest::keyClick(test.find("exportDialog"), Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(csv));

        // After a restart everything is there, and the import can still be taken back but for whom it kept.
        test.restart();
        session = &test.session();
        QCOMPARE(session->roster().size(), 173);
        QCOMPARE(session->roster().figures().badgesPrinted, session->roster().figures().badgesNeeded);
        QVERIFY(!session->undoLabel().isEmpty());
    }
};

QTEST_MAIN(TestDay)
#include "tst_day.moc"
