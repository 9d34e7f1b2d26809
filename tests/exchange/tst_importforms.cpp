// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakedocument.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

SourceTable formTable(const QString &name)
{
    const auto table = readTable(data(u"forms/"_s + name));
    if (!table)
        qFatal("%s", qPrintable(table.error().sentence));
    return *table;
}

Plan planOf(const FakeDocument &document, const QString &name)
{
    const SourceTable table = formTable(name);
    const Mapping mapping = guessMapping(table, document.programme, document.forms);
    const auto plan = makePlan(table, mapping, document.basis());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence));
    return *plan;
}

FakeDocument newDocument()
{
    FakeDocument document;
    document.programme.colloquium.timeZone = u"Europe/Paris"_s;
    document.programme.categories = defaultCategories(Language::french());
    for (Category &category : document.programme.categories)
        category.id = CategoryId(++document.lastId);
    return document;
}

bool writesNothing(const Plan &plan)
{
    return plan.people.empty() && !plan.form && plan.newCategories.empty() && plan.newWorkshops.empty() &&
           plan.newQuestions.empty();
}

} // namespace

class TestImportForms : public QObject
{
    Q_OBJECT

private slots:
    void everyPersonComesInOnce_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("delimiter");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("people");
        QTest::addColumn<QList<int>>("refused");
        QTest::newRow("registrations-forms.csv") << u"UTF-8"_s << u","_s << 180 << 173 << QList<int>{32, 50};
        QTest::newRow("registrations-forms-later.csv")
            << u"UTF-8"_s << u","_s << 205 << 197 << QList<int>{32, 50};
        QTest::newRow("registrations-sheet.csv") << u"UTF-8"_s << u","_s << 120 << 114 << QList<int>{11, 13};
        QTest::newRow("registrations-excel.csv")
            << u"Windows-1252"_s << u";"_s << 120 << 117 << QList<int>{31, 89};
        QTest::newRow("registrations-english.csv") << u"UTF-8"_s << u","_s << 60 << 57 << QList<int>{16, 23};
    }
    void everyPersonComesInOnce()
    {
        QFETCH(int, rows);
        QFETCH(int, people);
        QFETCH(QList<int>, refused);
        FakeDocument document = newDocument();
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const Plan plan = planOf(document, name);
        QTEST(plan.encoding, "encoding");
        QTEST(plan.delimiter, "delimiter");
        QCOMPARE(plan.rows, rows);
        QList<int> out;
        for (const RowRemark &one : plan.refused)
            out.append(one.row);
        QCOMPARE(out, refused);
        QCOMPARE(plan.created, people);
        QCOMPARE(plan.updated, 0);
        QCOMPARE(plan.unchanged, 0);
        QCOMPARE(plan.conflicts.size(), 0u);
        QCOMPARE(plan.people.size(), size_t(people));
        QCOMPARE(plan.newWorkshops.size(), 3u);
        QCOMPARE(plan.newCategories.size(), 0u);
        QCOMPARE(plan.newQuestions.size(), 2u);
        QCOMPARE(plan.newQuestions[0].sensitive, true);
        QCOMPARE(plan.newQuestions[1].sensitive, false);
        for (const auto &[header, target] : plan.mapping)
            QVERIFY2(!target.isEmpty(), qPrintable(header));

        document.apply(plan);
        const Plan again = planOf(document, name);
        QCOMPARE(again.created, 0);
        QCOMPARE(again.updated, 0);
        QCOMPARE(again.unchanged, people);
        QCOMPARE(again.conflicts.size(), 0u);
        QVERIFY(writesNothing(again));
    }
    void aLaterExportBringsOnlyWhatIsNew()
    {
        FakeDocument document = newDocument();
        document.apply(planOf(document, u"registrations-forms.csv"_s));
        const Plan later = planOf(document, u"registrations-forms-later.csv"_s);
        QCOMPARE(later.created, 24);
        QCOMPARE(later.updated + later.unchanged, 173);
        QVERIFY(later.updated <= 1);
        QCOMPARE(later.conflicts.size(), 0u);
        document.apply(later);
        QCOMPARE(document.cards.size(), 197u);
        QVERIFY(writesNothing(planOf(document, u"registrations-forms-later.csv"_s)));
    }
    void oneAfterTheOtherStaysInOrder()
    {
        FakeDocument document = newDocument();
        for (const QString &name :
             {u"registrations-forms.csv"_s, u"registrations-sheet.csv"_s, u"registrations-excel.csv"_s})
            document.apply(planOf(document, name));
        // The three are exports of one form, and the workshops are the same three.
        QCOMPARE(document.forms.size(), 1u);
        QCOMPARE(document.programme.workshops.size(), 3u);
        QCOMPARE(document.programme.questions.size(), 2u);
        QVERIFY(writesNothing(planOf(document, u"registrations-forms.csv"_s)));
    }
    void namesComeInAsTheyWereTyped()
    {
        FakeDocument document = newDocument();
        document.apply(planOf(document, u"registrations-english.csv"_s));
        AttendeeCard *card = document.called(u"WEISS"_s, u"Léa"_s);
        QVERIFY(card);
        QCOMPARE(card->attendee.phone, u"04 65 71 57 45"_s);
        QCOMPARE(find(document.programme.categories, card->attendee.category)->name,
                 document.programme.categories[3].name);
        // Months come first there: 3 October, 11:34 in Paris.
        QCOMPARE(card->attendee.registeredAt, QDateTime(QDate(2017, 10, 3), QTime(9, 34, 10), Qt::UTC));
        QCOMPARE(answerTo(*card, document.programme.questions[1].id),
                 u"Merci de me préciser :\n- le lieu,\n- l'horaire"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportForms)
#include "tst_importforms.moc"
