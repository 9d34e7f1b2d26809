// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// new, show, set, backup, check.
#include "tests/support/commandline.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestCliProgramme : public QObject
{
    Q_OBJECT

private slots:
    void theSampleIsTheLyonCaseWithPeople()
    {
        CommandLine line;
        QCOMPARE_STATUS(line.run({u"new"_s, u"@x.colloquium"_s, u"--sample"_s}), 0);
        const QJsonObject shown = line.sure({u"show"_s, u"@x.colloquium"_s, u"--json"_s}).object();
        QCOMPARE(QStringList(shown.keys()), (QStringList{u"categories"_s, u"colloquium"_s, u"counts"_s,
                                                         u"partners"_s, u"questions"_s, u"workshops"_s}));
        QCOMPARE(shown[u"colloquium"_s][u"start_date"_s].toString(), u"2017-12-11"_s);
        QVERIFY(shown[u"colloquium"_s][u"venue"_s].isNull());
        QCOMPARE(shown[u"partners"_s].toArray().size(), 10);
        QVERIFY(shown[u"workshops"_s].toArray().size() >= 3);
        QCOMPARE(line.sure({u"undo"_s, u"@x.colloquium"_s}, 1).err, u"There is nothing to undo.\n"_s);
    }
    void countsAddUp()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        const QJsonObject shown = line.sure({u"show"_s, u"@x.colloquium"_s, u"--json"_s}).object();
        const QJsonObject counts = shown[u"counts"_s].toObject();
        const int attendees = counts[u"attendees"_s].toInt();
        QCOMPARE(attendees, 180);
        for (const QString &by : {u"by_status"_s, u"by_category"_s}) {
            int sum = 0;
            for (const QJsonValue &count : counts[by].toObject())
                sum += count.toInt();
            QCOMPARE(sum, attendees);
        }
        const QJsonObject byWorkshop = counts[u"by_workshop"_s].toObject();
        for (const QJsonValue &workshop : shown[u"workshops"_s].toArray()) {
            const QJsonObject counted = byWorkshop[workshop[u"title"_s].toString()].toObject();
            QCOMPARE(QStringList(counted.keys()), (QStringList{u"capacity"_s, u"enrolled"_s, u"waiting"_s}));
        }
    }
    void detailsAreSetByKeyAndShown()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        QCOMPARE_STATUS(
            line.run({u"set"_s, u"@x.colloquium"_s, u"start_date=11/12/2017"_s, u"start_time=9 h 30"_s,
                      u"capacity=250"_s, u"capitals=non"_s, u"description=a=b"_s}),
            0);
        const QJsonObject colloquium =
            line.sure({u"show"_s, u"@x.colloquium"_s, u"--json"_s}).object()[u"colloquium"_s].toObject();
        QCOMPARE(colloquium[u"start_date"_s].toString(), u"2017-12-11"_s);
        QCOMPARE(colloquium[u"start_time"_s].toString(), u"09:30"_s);
        QCOMPARE(colloquium[u"capacity"_s].toInt(), 250);
        QCOMPARE(colloquium[u"capitals"_s].toBool(true), false);
        QCOMPARE(colloquium[u"description"_s].toString(), u"a=b"_s);
        QVERIFY(line.sure({u"show"_s, u"@x.colloquium"_s}).out.contains(u"Capacity: 250"_s));
        QVERIFY(line.sure({u"set"_s, u"@x.colloquium"_s, u"capacity=250"_s})
                    .err.contains(u"nothing was changed"_s));
        line.sure({u"undo"_s, u"@x.colloquium"_s});
        QVERIFY(!line.sure({u"show"_s, u"@x.colloquium"_s}).out.contains(u"Capacity"_s));
    }
    void whatShowPrintsCanBeSetElsewhere()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        line.sure({u"new"_s, u"@y.colloquium"_s, u"--title"_s, u"Copy"_s});
        const Said shown = line.sure({u"show"_s, u"@x.colloquium"_s, u"--json"_s});
        line.write(u"in.json"_s, shown.out.toUtf8());
        QCOMPARE_STATUS(line.run({u"set"_s, u"@y.colloquium"_s, u"--from"_s, u"@in.json"_s}), 0);
        const QJsonObject copied = line.sure({u"show"_s, u"@y.colloquium"_s, u"--json"_s}).object();
        QCOMPARE(copied[u"colloquium"_s], shown.object()[u"colloquium"_s]);
        for (const QString &list : {u"partners"_s, u"workshops"_s, u"categories"_s, u"questions"_s}) {
            const QJsonArray wanted = shown.object()[list].toArray();
            const QJsonArray got = copied[list].toArray();
            QCOMPARE(got.size(), wanted.size());
            for (qsizetype i = 0; i < wanted.size(); ++i) {
                QJsonObject a = wanted[i].toObject();
                QJsonObject b = got[i].toObject();
                a.remove(u"id"_s);
                b.remove(u"id"_s);
                QCOMPARE(b, a);
            }
        }
        line.sure({u"undo"_s, u"@y.colloquium"_s});
        QCOMPARE(line.sure({u"show"_s, u"@y.colloquium"_s, u"--json"_s})
                     .object()[u"colloquium"_s][u"title"_s]
                     .toString(),
                 u"Copy"_s);
    }
    void aBackupIsAWholeColloquium()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        line.write(u"copy.colloquium"_s, "something old");
        QCOMPARE_STATUS(line.run({u"backup"_s, u"@x.colloquium"_s, u"@copy.colloquium"_s}), 0);
        QCOMPARE(line.sure({u"show"_s, u"@copy.colloquium"_s, u"--json"_s}).object(),
                 line.sure({u"show"_s, u"@x.colloquium"_s, u"--json"_s}).object());
    }
    void aDamagedFileIsSaid()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        const QJsonObject sound = line.sure({u"check"_s, u"@x.colloquium"_s, u"--json"_s}).object();
        QVERIFY(sound[u"ok"_s].toBool());
        QByteArray bytes = line.bytes(u"x.colloquium"_s);
        for (qsizetype at = 30 * 4096; at < 34 * 4096; ++at)
            bytes[at] = '\x55';
        line.write(u"x.colloquium"_s, bytes);
        const Said damaged = line.run({u"check"_s, u"@x.colloquium"_s, u"--json"_s});
        QCOMPARE_STATUS(damaged, 1);
        QVERIFY(!damaged.object()[u"ok"_s].toBool(true));
        QCOMPARE(damaged.object()[u"problems"_s].toArray().size(), 1);
        QVERIFY(damaged.err.contains(u"x.colloquium"_s));
    }
};

QTEST_GUILESS_MAIN(TestCliProgramme)
#include "tst_cliprogramme.moc"
