// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// edit, search, check-in, history, undo, redo.
#include "tests/support/commandline.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestCliAttendees : public QObject
{
    Q_OBJECT

    static CommandLine &prepared(CommandLine &line)
    {
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Villes"_s});
        line.write(u"in.json"_s, R"({"workshops": [{"title": "Atelier 1 ; suite"}, {"title": "Atelier 2"}],
            "questions": [{"text": "Train = oui ?"}, {"text": "Régime", "sensitive": true}]})");
        line.sure({u"set"_s, u"@x.colloquium"_s, u"--from"_s, u"@in.json"_s});
        return line;
    }
    static QJsonObject found(CommandLine &line, const QString &words)
    {
        return line.sure({u"search"_s, u"@x.colloquium"_s, words, u"--json"_s}).array().at(0).toObject();
    }

private slots:
    void somebodyNewHasACodeAndEverythingThatWasSaid()
    {
        CommandLine line;
        prepared(line);
        const Said added = line.run({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Lefèvre"_s,
                                     u"given_name=Élise"_s, u"category=researcher"_s, u"mode=Remote"_s,
                                     u"workshops=atelier 2; Atelier 1 ; suite"_s, u"Train = oui ?=à 9 h"_s});
        QCOMPARE_STATUS(added, 0);
        const QJsonObject person = found(line, u"lefevre"_s);
        QCOMPARE(added.out, person[u"code"_s].toString() + u'\n');
        QCOMPARE(person[u"category"_s].toString(), u"Researcher"_s);
        QCOMPARE(person[u"mode"_s].toString(), u"remote"_s);
        QCOMPARE(person[u"workshops"_s].toArray(), (QJsonArray{u"Atelier 2"_s, u"Atelier 1 ; suite"_s}));
        QCOMPARE(person[u"Train = oui ?"_s].toString(), u"à 9 h"_s);
        QCOMPARE(person[u"registered_at"_s].toString(), u"2017-12-10T08:30:00.000Z"_s);
        QVERIFY(!person.contains(u"Régime"_s));
    }
    void aRankIsGivenByItsTitle()
    {
        CommandLine line;
        prepared(line);
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Martin"_s});
        const QString code = line.codeOf(u"martin"_s);
        const Said unknown = line.run({u"edit"_s, u"@x.colloquium"_s, code, u"rank=Préfète"_s});
        QCOMPARE_STATUS(unknown, 1);
        QVERIFY2(unknown.err.contains(u"Préfète"_s), qPrintable(unknown.err));
        line.write(u"ranks.json"_s,
                   R"({"format": "colloquia", "version": 1, "colloquium": {"title": "Villes"},
                       "ranks": [{"id": 1, "title": "Préfète", "position": 1}]})");
        line.sure({u"import"_s, u"@x.colloquium"_s, u"@ranks.json"_s});
        QCOMPARE_STATUS(line.run({u"edit"_s, u"@x.colloquium"_s, code, u"rank=prefete"_s}), 0);
        QCOMPARE_STATUS(line.run({u"edit"_s, u"@x.colloquium"_s, code, u"rank="_s}), 0);
    }
    void cellsAreChangedAndEmptied()
    {
        CommandLine line;
        prepared(line);
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Martin"_s, u"category=Other"_s,
                   u"phone=01"_s, u"workshops=Atelier 2"_s});
        const QString code = line.codeOf(u"martin"_s);
        QCOMPARE_STATUS(line.run({u"edit"_s, u"@x.colloquium"_s, code.toLower().remove(u'-'), u"category="_s,
                                  u"phone="_s, u"workshops="_s, u"status=Excused"_s}),
                        0);
        const QJsonObject person = found(line, u"martin"_s);
        QVERIFY(person[u"category"_s].isNull() && person[u"phone"_s].isNull());
        QVERIFY(person[u"workshops"_s].toArray().isEmpty());
        QCOMPARE(person[u"status"_s].toString(), u"excused"_s);
        const Said same = line.run({u"edit"_s, u"@x.colloquium"_s, code, u"status=excused"_s});
        QCOMPARE_STATUS(same, 0);
        QVERIFY(same.err.contains(u"nothing was changed"_s));
    }
    void aRepresentativeExcusesTheRepresented()
    {
        CommandLine line;
        prepared(line);
        const QString mayor =
            line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Maire"_s}).out.trimmed();
        line.sure(
            {u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Adjointe"_s, u"represents="_s + mayor});
        QCOMPARE(found(line, u"adjointe"_s)[u"represents"_s].toString(), mayor);
        QCOMPARE(found(line, u"maire"_s)[u"status"_s].toString(), u"excused"_s);
        const QString second =
            line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Préfète"_s}).out.trimmed();
        const QString both = mayor + u"; "_s + second;
        line.sure({u"edit"_s, u"@x.colloquium"_s, line.codeOf(u"adjointe"_s), u"represents="_s + both});
        QCOMPARE(found(line, u"adjointe"_s)[u"represents"_s].toString(), both);
        QCOMPARE(found(line, u"prefete"_s)[u"status"_s].toString(), u"excused"_s);
        line.sure({u"edit"_s, u"@x.colloquium"_s, line.codeOf(u"adjointe"_s), u"represents="_s});
        QVERIFY(found(line, u"adjointe"_s)[u"represents"_s].isNull());
        QCOMPARE_STATUS(line.run({u"edit"_s, u"@x.colloquium"_s, mayor, u"represents="_s + mayor}), 1);
    }
    void theBestMatchComesFirst()
    {
        CommandLine line;
        prepared(line);
        for (const QString &name : {u"Martinez"_s, u"Albert"_s, u"Martin"_s})
            line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name="_s + name, u"given_name=Léa"_s,
                       u"organisation="_s + (name == u"Albert"_s ? u"Saint-Martin"_s : u"Mairie"_s)});
        QStringList names;
        for (const QJsonValue &one :
             line.sure({u"search"_s, u"@x.colloquium"_s, u"MARTIN"_s, u"--json"_s}).array())
            names.append(one[u"family_name"_s].toString());
        QCOMPARE(names, (QStringList{u"Martin"_s, u"Martinez"_s, u"Albert"_s}));
        QVERIFY(line.sure({u"search"_s, u"@x.colloquium"_s, u"lea"_s, u"martinez"_s})
                    .out.contains(u"Léa Martinez"_s));
        const Said nobody = line.sure({u"search"_s, u"@x.colloquium"_s, u"zzz"_s, u"--json"_s});
        QVERIFY(nobody.out.startsWith(u'[') && nobody.array().isEmpty());
        QVERIFY(line.sure({u"search"_s, u"@x.colloquium"_s, u"zzz"_s}).err.contains(u"zzz"_s));
    }
    void arrivalIsNotedOnceWithItsTime()
    {
        CommandLine line;
        prepared(line);
        const QString code =
            line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Martin"_s}).out.trimmed();
        const QJsonObject first = line.sure({u"check-in"_s, u"@x.colloquium"_s, code, u"--json"_s}).object();
        QCOMPARE(first[u"checked_in_at"_s].toString(), u"2017-12-10T08:30:00.000Z"_s);
        QCOMPARE(first[u"already"_s].toBool(true), false);
        line.later(600);
        const QJsonObject again = line.sure({u"check-in"_s, u"@x.colloquium"_s, code, u"--json"_s}).object();
        QCOMPARE(again[u"checked_in_at"_s], first[u"checked_in_at"_s]);
        QVERIFY(again[u"already"_s].toBool());
        QVERIFY(line.sure({u"check-in"_s, u"@x.colloquium"_s, code}).out.contains(u"already"_s));
        QCOMPARE(found(line, u"martin"_s)[u"checked_in_at"_s], first[u"checked_in_at"_s]);
        const QJsonObject workshop =
            line.sure({u"check-in"_s, u"@x.colloquium"_s, code, u"--workshop"_s, u"atelier 2"_s, u"--json"_s})
                .object();
        QCOMPARE(workshop[u"workshop"_s].toString(), u"Atelier 2"_s);
        QCOMPARE(workshop[u"checked_in_at"_s].toString(), u"2017-12-10T08:40:00.000Z"_s);
        line.sure({u"check-in"_s, u"@x.colloquium"_s, code, u"--undo"_s});
        QVERIFY(found(line, u"martin"_s)[u"checked_in_at"_s].isNull());
        QVERIFY(line.sure({u"check-in"_s, u"@x.colloquium"_s, code, u"--undo"_s}).out.contains(u"was not"_s));
        QCOMPARE_STATUS(line.run({u"check-in"_s, u"@x.colloquium"_s, code, u"--workshop"_s, u"Bal"_s}), 1);
    }
    void aDesignThatIsDrawnOtherwiseIsPartOfTheHistory()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"Essai"_s});
        {
            const auto store = Store::open(line.path(u"x.colloquium"_s), Identity{u"Marie"_s, u"test"_s});
            QVERIFY_RESULT(store);
            const Design before = (*store)->programme()->designs.front();
            Design after = before;
            after.contents = u"{}"_s;
            QVERIFY_RESULT((*store)->write(u"Move the name"_s,
                                           [&](Writer &writer) { return writer.change(before, after); }));
        }
        const QString text = line.sure({u"history"_s, u"@x.colloquium"_s}).out;
        QVERIFY2(text.contains(u"Move the name"_s), qPrintable(text));
        const QJsonObject newest =
            line.sure({u"history"_s, u"@x.colloquium"_s, u"--json"_s}).array().first().toObject();
        QCOMPARE(newest[u"label"_s].toString(), u"Move the name"_s);
        QVERIFY(newest[u"field"_s].isNull());
    }
    void historySaysWhoWhenAndWhat()
    {
        CommandLine line;
        prepared(line);
        const QString code =
            line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Martin"_s, u"Régime=halal"_s})
                .out.trimmed();
        line.later(60);
        line.sure({u"edit"_s, u"@x.colloquium"_s, code, u"category=Researcher"_s});
        line.sure({u"edit"_s, u"@x.colloquium"_s, code, u"Régime=casher"_s});
        const QJsonArray items =
            line.sure({u"history"_s, u"@x.colloquium"_s, u"--attendee"_s, code, u"--json"_s}).array();
        QCOMPARE(items.size(), 4);
        for (const QJsonValue &item : items)
            QCOMPARE(QStringList(item.toObject().keys()),
                     (QStringList{u"after"_s, u"at"_s, u"before"_s, u"entity"_s, u"field"_s, u"label"_s,
                                  u"who"_s}));
        QCOMPARE(items[0][u"entity"_s].toString(), u"answer"_s);
        QVERIFY(!items[0][u"after"_s].toString().contains(u"casher"_s)); // sensitive
        QCOMPARE(items[1].toObject(), (QJsonObject{{u"at"_s, u"2017-12-10T08:31:00.000Z"_s},
                                                   {u"who"_s, u"Marie"_s},
                                                   {u"label"_s, u"Change Martin"_s},
                                                   {u"entity"_s, u"attendee"_s},
                                                   {u"field"_s, u"category"_s},
                                                   {u"before"_s, QJsonValue()},
                                                   {u"after"_s, u"Researcher"_s}}));
        QVERIFY(line.sure({u"history"_s, u"@x.colloquium"_s}).out.contains(u"Marie"_s));
        QVERIFY(!line.sure({u"history"_s, u"@x.colloquium"_s}).out.contains(u"halal"_s));
        QVERIFY(line.sure({u"history"_s, u"@x.colloquium"_s, u"--json"_s}).array().size() > items.size());
    }
    void undoAndRedoSayWhatTheyDid()
    {
        CommandLine line;
        prepared(line);
        line.sure({u"edit"_s, u"@x.colloquium"_s, u"new"_s, u"family_name=Martin"_s});
        QCOMPARE(line.sure({u"undo"_s, u"@x.colloquium"_s}).out, u"Undone: Add Martin\n"_s);
        QVERIFY(line.sure({u"search"_s, u"@x.colloquium"_s, u"martin"_s, u"--json"_s}).array().isEmpty());
        QCOMPARE(line.sure({u"redo"_s, u"@x.colloquium"_s}).out, u"Redone: Add Martin\n"_s);
        QCOMPARE(found(line, u"martin"_s)[u"family_name"_s].toString(), u"Martin"_s);
        QCOMPARE_STATUS(line.run({u"redo"_s, u"@x.colloquium"_s}), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliAttendees)
#include "tst_cliattendees.moc"
