// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Files as other programs write them, and what is remembered of where a form stands in them.
#include "app/tasks/savedagain.h"
#include "tests/support/document.h"

#include <QFile>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2017, 11, 20), QTime(8, 0), Qt::UTC);

QString form(const QString &name)
{
    return QStringLiteral(COLLOQUIA_TEST_DATA) + u"/forms/"_s + name;
}

ImportPlan planned(Store &store, const QString &path)
{
    const auto forms = store.forms();
    const auto table = readAsRemembered(path, {}, *forms);
    if (!table)
        qFatal("%s", qPrintable(table.error().sentence));
    const auto mapping = guessedMapping(store, *table);
    ImportChoice choice;
    choice.now = kNow;
    const auto plan = planImport(store, *table, *mapping, choice);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence));
    return *plan;
}

// Everything a plan says of its people, in the order of the file.
QStringList told(const ImportPlan &plan)
{
    QStringList lines;
    for (const PlannedPerson &person : plan.people) {
        QStringList cells;
        for (const Field &field : attendeeFields()) {
            if (!field.is(Field::Internal))
                cells.append(field.get(&person.attendee).toString());
        }
        for (const PlannedAnswer &answer : person.answers) {
            // What begins like a formula is one to a spreadsheet: it cannot be worked out there.
            const bool formula = answer.text.startsWith(u'=') || answer.text.startsWith(u'#') ||
                                 answer.text.startsWith(u"Err:"_s);
            if (!formula)
                cells.append(answer.text);
        }
        for (const PlannedWish &wish : person.wishes.value_or(std::vector<PlannedWish>()))
            cells.append(QString::number(wish.workshop.value));
        lines.append(cells.join(u'|'));
    }
    return lines;
}

} // namespace

class TestImporting : public QObject
{
    Q_OBJECT

private slots:
    void workbooksOfOtherProgramsSayWhatTheFormSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("LibreOffice") << u"libreoffice.xlsx"_s;
        QTest::newRow("LibreOffice's own") << u"libreoffice.ods"_s;
        QTest::newRow("Gnumeric") << u"gnumeric.xlsx"_s;
    }
    void workbooksOfOtherProgramsSayWhatTheFormSaid()
    {
        QFETCH(QString, file);
        TestDocument document;
        const ImportPlan ofForm = planned(document.store(), form(u"registrations-forms.csv"_s));
        const ImportPlan ofWorkbook = planned(document.store(), form(file));
        QCOMPARE(ofWorkbook.created, 173);
        QCOMPARE(told(ofWorkbook), told(ofForm));
        QCOMPARE(ofWorkbook.refused.size(), ofForm.refused.size());
    }
    void theSheetThatHoldsARememberedFormIsReadFirst()
    {
        TestDocument document;
        const QString path = form(u"second-sheet.xlsx"_s);
        const auto strange = readAsRemembered(path, {}, {});
        QVERIFY(strange);
        QCOMPARE(strange->sheet, u"À lire"_s);
        QVERIFY(carryOut(document.store(), planned(document.store(), form(u"registrations-forms.csv"_s))));
        const auto known = readAsRemembered(path, {}, *document.store().forms());
        QVERIFY(known);
        QCOMPARE(known->sheet, u"Réponses au formulaire 1"_s);
        // Who asks for a sheet gets it.
        const auto asked = readAsRemembered(path, {.sheet = u"À lire"_s}, *document.store().forms());
        QVERIFY(asked);
        QCOMPARE(asked->sheet, u"À lire"_s);
    }
    void whatWasSavedAgainIsReadFromItsSheet()
    {
        TestDocument document;
        QVERIFY(carryOut(document.store(), planned(document.store(), form(u"registrations-forms.csv"_s))));
        const auto again = lookAtSaved(document.path(), kMarie, form(u"second-sheet.xlsx"_s), kNow);
        QVERIFY(again);
        QVERIFY2(!again->bringsSomething(), "the sheet says what the form said");
        TestDocument fresh;
        const auto all = lookAtSaved(fresh.path(), kMarie, form(u"libreoffice.xlsx"_s), kNow);
        QVERIFY(all);
        QCOMPARE(all->created, 173);
    }
};

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
