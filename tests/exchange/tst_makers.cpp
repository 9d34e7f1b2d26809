// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// The forms of other makers: what each of their usual headers becomes stands in tests/data/forms/makers.csv.
#include "app/exchange/importplan.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

enum Column { Maker, LanguageCode, Header, Cell, Becomes };

SourceTable makers()
{
    const auto table = readTable(data(u"forms/makers.csv"_s));
    if (!table)
        qFatal("%s", qPrintable(table.error().sentence));
    return *table;
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

class TestMakers : public QObject
{
    Q_OBJECT

private slots:
    void everyHeaderBecomesWhatTheTableSays_data()
    {
        QTest::addColumn<QStringList>("headers");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QStringList>("words");
        const SourceTable table = makers();
        struct Form
        {
            QStringList headers, cells, words;
        };
        QMap<QString, Form> forms;
        for (int row = 0; row < table.rowCount(); ++row) {
            Form &form =
                forms[table.cell(row, Maker).toString() + u", "_s + table.cell(row, LanguageCode).toString()];
            form.headers.append(table.cell(row, Header).toString());
            form.cells.append(table.cell(row, Cell).toString());
            form.words.append(table.cell(row, Becomes).toString());
        }
        QVERIFY(forms.size() >= 11);
        for (auto form = forms.cbegin(); form != forms.cend(); ++form)
            QTest::newRow(qPrintable(form.key())) << form->headers << form->cells << form->words;
    }
    void everyHeaderBecomesWhatTheTableSays()
    {
        QFETCH(QStringList, headers);
        QFETCH(QStringList, cells);
        QFETCH(QStringList, words);
        QStringList head;
        QStringList row;
        for (qsizetype i = 0; i < headers.size(); ++i) {
            head.append(quoted(headers[i]));
            row.append(quoted(cells[i]));
        }
        const QString csv = head.join(u';') + u'\n' + row.join(u';') + u'\n';
        const auto table = readTable(csv.toUtf8(), u"form.csv"_s);
        QVERIFY_RESULT(table);
        Programme programme;
        programme.categories = defaultCategories(Language::french());
        const Mapping mapping = guessMapping(*table, programme);
        for (qsizetype i = 0; i < headers.size(); ++i) {
            const QString word = wordOf(mapping.columns[size_t(i)], headers[i]);
            QVERIFY2(word == words[i],
                     qPrintable(headers[i] + u" became "_s + word + u", not "_s + words[i]));
        }
        // The person comes in, with the time of the form.
        ImportBasis basis;
        basis.programme = programme;
        const auto plan = makePlan(*table, mapping, basis);
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->created, 1);
        QVERIFY2(plan->remarks.empty(),
                 qPrintable(plan->remarks.empty() ? QString() : plan->remarks[0].reason));
        QCOMPARE(plan->people[0].attendee.registeredAt.date(), QDate(2026, 3, 4));
        QCOMPARE(plan->people[0].attendee.email, u"elise@mairie.example"_s);
    }
};

QTEST_GUILESS_MAIN(TestMakers)
#include "tst_makers.moc"
