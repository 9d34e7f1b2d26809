// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// figures, its report, and new --from.
#include "tests/support/commandline.h"
#include "tests/support/pdftools.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestCliFigures : public QObject
{
    Q_OBJECT

    // Four people of three départements, one of them there.
    static CommandLine &prepared(CommandLine &line)
    {
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes 2017"_s});
        line.sure({u"set"_s, u"@x.colloquium"_s, u"start_date=2017-12-10"_s, u"start_time=8:00"_s,
                   u"time_zone=UTC"_s, u"language=fr"_s, u"city=Lyon"_s});
        line.write(u"form.csv"_s, "Nom,Prénom,Organisme,Profil,Code postal,Pays\n"
                                  "Lefèvre,Élise,Mairie de Valmont,Researcher,69007,France\n"
                                  "Zola,Émile,MAIRIE DE VALMONT,Researcher,69001,\n"
                                  "Rossi,Anna,=Università,Other,20100,\n"
                                  "Weber,Karl,Stadt,Other,69115,Allemagne\n");
        line.run({u"import"_s, u"@x.colloquium"_s, u"@form.csv"_s});
        line.sure({u"check-in"_s, u"@x.colloquium"_s, line.codeOf(u"lefevre"_s)});
        return line;
    }
    static Said figures(CommandLine &line, const QStringList &options)
    {
        return line.run(QStringList{u"figures"_s, u"@x.colloquium"_s} + options);
    }
    static QJsonObject rowOf(const QJsonObject &json, const QString &label)
    {
        for (const QJsonValue &row : json[u"rows"_s].toArray()) {
            if (row[u"label"_s].toString() == label)
                return row.toObject();
        }
        return {};
    }

private slots:
    void peopleAreCountedByWhatTheFormAsked()
    {
        CommandLine line;
        prepared(line);
        const Said answer = figures(line, {u"--by"_s, u"departement"_s, u"--json"_s});
        QCOMPARE_STATUS(answer, 0);
        const QJsonObject json = answer.object();
        QCOMPARE(json[u"by"_s].toString(), u"departement"_s);
        QCOMPARE(rowOf(json, u"69 Rhône"_s)[u"registered"_s].toInt(), 2);
        QCOMPARE(rowOf(json, u"69 Rhône"_s)[u"present"_s].toInt(), 1);
        QCOMPARE(rowOf(json, u"69 Rhône"_s)[u"absent"_s].toInt(), 1);
        QCOMPARE(rowOf(json, u"2A Corse-du-Sud"_s)[u"registered"_s].toInt(), 1);
        QCOMPARE(rowOf(json, u"Outside France"_s)[u"registered"_s].toInt(), 1);
        QCOMPARE(json[u"total"_s][u"registered"_s].toInt(), 4);
        QCOMPARE(json[u"expected_is"_s].toString(), u"registered"_s);
    }
    void theTableIsCsvThatNoSpreadsheetRuns()
    {
        CommandLine line;
        prepared(line);
        const Said answer = figures(line, {u"--by"_s, u"organisation"_s, u"--csv"_s});
        QCOMPARE_STATUS(answer, 0);
        QVERIFY2(answer.out.startsWith(u"organisation,registered,present,absent,expected\r\n"_s),
                 qPrintable(answer.out));
        QVERIFY(answer.out.contains(u"\r\n'=Università,1,0,1,1\r\n"_s));
        QVERIFY(answer.out.endsWith(u"\r\nTotal,4,1,3,4\r\n"_s));
    }
    void whatIsFilteredIsCounted()
    {
        CommandLine line;
        prepared(line);
        const Said answer = figures(line, {u"--where"_s, u"category=Researcher"_s});
        QCOMPARE_STATUS(answer, 0);
        QVERIFY2(answer.out.contains(QRegularExpression(u"Total +2 "_s)), qPrintable(answer.out));
    }
    void anUnknownGroupingListsWhatThereIs()
    {
        CommandLine line;
        prepared(line);
        const Said answer = figures(line, {u"--by"_s, u"shoe"_s});
        QCOMPARE_STATUS(answer, 2);
        QVERIFY(answer.err.contains(u"departement"_s) && answer.err.contains(u"Code postal"_s));
    }
    void theReportHasTheFiguresInTheColloquiumsLanguage()
    {
        CommandLine line;
        prepared(line);
        QCOMPARE_STATUS(figures(line, {u"--report"_s, u"@r.pdf"_s}), 0);
        const QStringList pages = textOfPages(line.bytes(u"r.pdf"_s));
        QVERIFY(!pages.isEmpty() && pages.size() <= 2);
        const QString text = pages.join(u' ');
        for (const QString &words : {u"Villes 2017"_s, u"10 décembre 2017"_s, u"Lyon"_s, u"69 Rhône"_s,
                                     u"Mairie de Valmont"_s, u"Allemagne"_s, u"25"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        QVERIFY(infoOf(line.bytes(u"r.pdf"_s)).contains(u"Villes 2017"_s));
    }
    void aLongReportHasTwoPagesAtMost()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        QCOMPARE_STATUS(figures(line, {u"--report"_s, u"@r.pdf"_s}), 0);
        const QStringList pages = textOfPages(line.bytes(u"r.pdf"_s));
        QVERIFY(pages.size() <= 2);
        QVERIFY(pages.join(u' ').contains(u"173"_s) || pages.join(u' ').contains(u"180"_s));
    }
    void theLastEditionStandsBeside()
    {
        CommandLine line;
        prepared(line);
        line.sure(
            {u"new"_s, u"@y.colloquium"_s, u"--from"_s, u"@x.colloquium"_s, u"--people"_s, u"all-allowed"_s});
        const Said answer = line.run({u"figures"_s, u"@y.colloquium"_s, u"--json"_s});
        QCOMPARE_STATUS(answer, 0);
        const QJsonObject total = answer.object()[u"total"_s].toObject();
        QCOMPARE(total[u"invited"_s].toInt(), 4);
        QCOMPARE(total[u"last_edition"_s][u"registered"_s].toInt(), 4);
        QFile::remove(line.path(u"x.colloquium"_s));
        const Said gone = line.run({u"figures"_s, u"@y.colloquium"_s});
        QCOMPARE_STATUS(gone, 3);
        QVERIFY(gone.err.contains(u"x.colloquium"_s));
    }
    void aNewEditionSaysWhomItInvites()
    {
        CommandLine line;
        prepared(line);
        line.sure({u"edit"_s, u"@x.colloquium"_s, line.codeOf(u"zola"_s), u"next_edition=yes"_s});
        line.sure({u"edit"_s, u"@x.colloquium"_s, line.codeOf(u"rossi"_s), u"next_edition=no"_s});
        const QByteArray before = line.bytes(u"x.colloquium"_s);
        const Said made = line.run({u"new"_s, u"@y.colloquium"_s, u"--from"_s, u"@x.colloquium"_s});
        QCOMPARE_STATUS(made, 0);
        QVERIFY2(made.err.contains(u"1 attendee(s) taken over"_s), qPrintable(made.err));
        QVERIFY(made.err.contains(u"1 did not agree"_s));
        QVERIFY(made.err.contains(u"2 were never asked"_s));
        QCOMPARE(line.bytes(u"x.colloquium"_s), before);
        const QJsonObject shown = line.sure({u"show"_s, u"@y.colloquium"_s, u"--json"_s}).object();
        QCOMPARE(shown[u"colloquium"_s][u"title"_s].toString(), u"Villes 2018"_s);
        QCOMPARE(shown[u"counts"_s][u"by_status"_s][u"invited"_s].toInt(), 1);
    }
    void wrongWordsAreRefusedAndNothingIsMade()
    {
        CommandLine line;
        prepared(line);
        const QString y = u"@y.colloquium"_s;
        QCOMPARE_STATUS(line.run({u"new"_s, y, u"--from"_s, u"@x.colloquium"_s, u"--people"_s, u"some"_s}),
                        2);
        QCOMPARE_STATUS(line.run({u"new"_s, y, u"--from"_s, u"@x.colloquium"_s, u"--sample"_s}), 2);
        QCOMPARE_STATUS(line.run({u"new"_s, y, u"--title"_s, u"T"_s, u"--people"_s, u"none"_s}), 2);
        QCOMPARE_STATUS(line.run({u"new"_s, y, u"--from"_s, u"@nowhere.colloquium"_s}), 1);
        QVERIFY(!QFile::exists(line.path(u"y.colloquium"_s)));
    }
};

QTEST_MAIN(TestCliFigures)
#include "tst_clifigures.moc"
