// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/pdf.h"
#include "app/paper/report.h"
#include "tests/support/paperpeople.h"
#include "tests/support/pdftools.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestReport : public QObject
{
    Q_OBJECT

    static ReportContent withRows(int rows)
    {
        ReportContent content;
        content.title = u"Figures"_s;
        content.figures = {{u"173"_s, u"registered"_s, {}}};
        ReportTable table;
        table.title = u"Organisations"_s;
        table.heads = QStringList{u"Registered"_s};
        for (int i = 1; i <= rows; ++i)
            table.rows.push_back({u"Row%1."_s.arg(i), {QString::number(i)}, 0.5, {}, false});
        table.remark = u"The remark."_s;
        content.tables = {table};
        return content;
    }

private slots:
    void noRowGoesOverThePageAlone()
    {
        const Programme programme = testing::paperProgramme(u"en"_s);
        int most = 0; // rows on one page
        for (int rows = 20; rows < 60; ++rows) {
            const ReportPages pages(programme, {}, withRows(rows));
            if (pages.count() == 1) {
                most = rows;
                continue;
            }
            const auto pdf = makePdf(pages, {});
            QVERIFY_RESULT(pdf);
            const QStringList texts = testing::textOfPages(*pdf);
            QCOMPARE(int(texts.size()), pages.count());
            QVERIFY2(texts.last().count(u"Row"_s) >= 3, qPrintable(texts.last()));
            QVERIFY(texts.last().contains(u"The remark."_s));
            int all = 0;
            for (const QString &text : texts)
                all += int(text.count(u"Row"_s));
            QCOMPARE(all, rows);
        }
        QVERIFY(most >= 34);
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
