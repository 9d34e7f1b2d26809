// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// export to .json and back: everything, into an empty document and into the document itself.
#include "app/store/programmework.h"
#include "app/store/store.h"
#include "tests/support/commandline.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestCliWhole : public QObject
{
    Q_OBJECT

    static QJsonObject jsonIn(CommandLine &line, const QString &name)
    {
        return QJsonDocument::fromJson(line.bytes(name)).object();
    }
    // The sample with everything that hangs on people and programme.
    static void prepare(CommandLine &line)
    {
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--sample"_s});
        const QString code = line.codeOf(u"Béranger"_s);
        line.sure({u"check-in"_s, u"@x.colloquium"_s, code});
        line.sure({u"edit"_s, u"@x.colloquium"_s, code, u"share_consent=yes"_s, u"follow_up=à rappeler"_s,
                   u"phone=+33 6 39 98 12 28"_s, u"notes=-5"_s});
        line.sure({u"badges"_s, u"@x.colloquium"_s, u"@b.pdf"_s, u"--code"_s, code});
        const auto store = Store::open(line.path(u"x.colloquium"_s), Identity{u"Marie"_s, u"test"_s});
        QVERIFY(store);
        const auto done = (*store)->write(u"More"_s, [&store](Writer &writer) -> Result<void> {
            ListView view{{}, u"À relancer"_s, u"{}"_s, 1};
            ExportPreset kept{{}, u"Mairie"_s, u"{}"_s, 1};
            Rank rank{{}, u"Préfet"_s, 1};
            const auto people = (*store)->cards();
            Distinct pair{{}, people->at(0).attendee.id, people->at(1).attendee.id};
            RefusedName name{{}, people->at(0).attendee.id, u"LEFÈVRE"_s};
            Enrolment waiting = people->at(0).enrolments.at(0);
            waiting.state = EnrolmentState::Waiting;
            for (const auto &one :
                 {writer.add(view), writer.add(kept), writer.add(rank), writer.add(pair), writer.add(name),
                  writer.change(people->at(0).enrolments.at(0), waiting)}) {
                if (!one)
                    return one;
            }
            const auto logo = programmework::keepFile(writer, u"a.png"_s, u"image/png"_s, "\x89PNG logo");
            const auto programme = (*store)->programme();
            Partner withLogo = programme->partners.at(0);
            withLogo.logo = *logo;
            if (const auto changed = writer.change(programme->partners.at(0), withLogo); !changed)
                return changed;
            Attendee ranked = people->at(2).attendee;
            ranked.rank = rank.id;
            return writer.change(people->at(2).attendee, ranked);
        });
        QVERIFY(done);
    }
    static QStringList everySensitiveQuestion(CommandLine &line)
    {
        QStringList options;
        const QJsonObject shown = line.sure({u"show"_s, u"@x.colloquium"_s, u"--json"_s}).object();
        for (const QJsonValue &question : shown[u"questions"_s].toArray()) {
            if (question[u"sensitive"_s].toBool())
                options += {u"--sensitive"_s, question[u"text"_s].toString()};
        }
        return options;
    }

private slots:
    void intoTheDocumentItselfEverythingIsUnchanged()
    {
        CommandLine line;
        prepare(line);
        line.sure({u"export"_s, u"@x.colloquium"_s, u"@all.json"_s});
        const QJsonObject before = line.sure({u"history"_s, u"@x.colloquium"_s, u"--json"_s}).object();
        const Said said = line.sure({u"import"_s, u"@x.colloquium"_s, u"@all.json"_s});
        QVERIFY2(said.out.contains(u"All unchanged"_s), qPrintable(said.out));
        QCOMPARE(line.sure({u"history"_s, u"@x.colloquium"_s, u"--json"_s}).object(), before);
        const QJsonObject report =
            line.sure({u"import"_s, u"@x.colloquium"_s, u"@all.json"_s, u"--json"_s}).object();
        QCOMPARE(report[u"unchanged"_s].toInt(), 180);
        QCOMPARE(report[u"created"_s].toInt() + report[u"updated"_s].toInt(), 0);
        QCOMPARE(report[u"conflicts"_s].toArray().size(), 0);
    }
    void intoAnEmptyDocumentEverythingComesBack()
    {
        CommandLine line;
        prepare(line);
        const QStringList sensitive = everySensitiveQuestion(line);
        QVERIFY(!sensitive.isEmpty());
        line.sure(QStringList{u"export"_s, u"@x.colloquium"_s, u"@all.json"_s} + sensitive);
        line.sure({u"new"_s, u"@y.colloquium"_s, u"--title"_s, u"Empty"_s});
        const QJsonObject report =
            line.sure({u"import"_s, u"@y.colloquium"_s, u"@all.json"_s, u"--json"_s}).object();
        QCOMPARE(report[u"created"_s].toInt(), 180);
        line.sure(QStringList{u"export"_s, u"@y.colloquium"_s, u"@again.json"_s} + sensitive);
        const Said same = line.sure({u"import"_s, u"@x.colloquium"_s, u"@again.json"_s});
        QVERIFY2(same.out.contains(u"All unchanged"_s), qPrintable(same.out));
        // The same but for the numbers of records that were there before and are gone.
        const auto withoutNumbers = [](QByteArray bytes) {
            static const QRegularExpression numbers(u"\"(id|workshop|question)\": \\d+"_s);
            return QString::fromUtf8(bytes).remove(numbers);
        };
        QCOMPARE(withoutNumbers(line.bytes(u"again.json"_s)), withoutNumbers(line.bytes(u"all.json"_s)));
        // One group, taken back as a whole.
        line.sure({u"undo"_s, u"@y.colloquium"_s});
        QCOMPARE(line.sure({u"show"_s, u"@y.colloquium"_s, u"--json"_s})
                     .object()[u"counts"_s][u"attendees"_s]
                     .toInt(),
                 0);
    }
    void theFileNamesWhatADocumentHas()
    {
        CommandLine line;
        prepare(line);
        line.sure({u"export"_s, u"@x.colloquium"_s, u"@all.json"_s});
        const QJsonObject json = jsonIn(line, u"all.json"_s);
        QCOMPARE(json[u"format"_s].toString(), u"colloquia"_s);
        QVERIFY(!json[u"colloquium"_s].toObject().contains(u"document_id"_s));
        QVERIFY(!json[u"files"_s].toArray().isEmpty());
        const QJsonArray partners = json[u"partners"_s].toArray();
        QVERIFY(std::any_of(partners.begin(), partners.end(),
                            [](const QJsonValue &one) { return one[u"logo"_s].isString(); }));
        for (const char *list : {"categories", "workshops", "questions", "ranks", "views", "exports",
                                 "designs", "batches", "attendees"})
            QVERIFY2(!json[QLatin1StringView(list)].toArray().isEmpty(), list);
        const QJsonObject person = json[u"attendees"_s][0].toObject();
        for (const char *key : {"code", "family_name", "category", "workshops", "enrolments", "answers",
                                "presences", "follow_up", "share_consent", "represented_by"})
            QVERIFY2(person.contains(QLatin1StringView(key)), key);
    }
    void sensitiveAnswersStayUnlessTheyAreAskedFor()
    {
        CommandLine line;
        prepare(line);
        const QStringList sensitive = everySensitiveQuestion(line);
        const Said said = line.sure({u"export"_s, u"@x.colloquium"_s, u"@all.json"_s});
        QVERIFY(said.err.contains(sensitive.at(1)));
        const auto answers = [](const QJsonObject &json) {
            qsizetype count = 0;
            for (const QJsonValue &person : json[u"attendees"_s].toArray())
                count += person[u"answers"_s].toArray().size();
            return count;
        };
        const qsizetype without = answers(jsonIn(line, u"all.json"_s));
        line.sure(QStringList{u"export"_s, u"@x.colloquium"_s, u"@all.json"_s} + sensitive);
        QVERIFY(answers(jsonIn(line, u"all.json"_s)) > without);
    }
    void whatDiffersIsAConflictUntilItIsSettled()
    {
        CommandLine line;
        prepare(line);
        line.sure({u"export"_s, u"@x.colloquium"_s, u"@all.json"_s});
        const QString code = line.codeOf(u"Béranger"_s);
        line.sure({u"edit"_s, u"@x.colloquium"_s, code, u"phone=01 00 00 00 00"_s, u"follow_up="_s});
        const Said asked = line.sure({u"import"_s, u"@x.colloquium"_s, u"@all.json"_s, u"--json"_s}, 3);
        const QJsonArray conflicts = asked.object()[u"conflicts"_s].toArray();
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts[0][u"field"_s].toString(), u"phone"_s);
        QCOMPARE(conflicts[0][u"code"_s].toString(), code);
        QCOMPARE(conflicts[0][u"mine"_s].toString(), u"01 00 00 00 00"_s);
        // What the office has emptied is filled again: the file says something, the document nothing.
        QCOMPARE(asked.object()[u"updated"_s].toInt(), 1);
        line.sure({u"import"_s, u"@x.colloquium"_s, u"@all.json"_s, u"--keep-mine"_s});
        line.sure({u"import"_s, u"@x.colloquium"_s, u"@all.json"_s, u"--take-theirs"_s});
        QVERIFY(line.sure({u"search"_s, u"@x.colloquium"_s, u"Béranger"_s, u"--json"_s})
                    .out.contains(u"+33 6 39 98 12 28"_s));
    }
    void oneBadPersonCostsNoOther()
    {
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"X"_s});
        line.write(u"in.json"_s, R"({"format": "colloquia", "version": 1, "colloquium": {"title": "Villes"},
            "workshops": [{"id": 7, "title": "Eau"}], "questions": [{"text": "Train ?"}],
            "attendees": [{"family_name": "Zola", "email": "zola at mairie"}, {"family_name": "Sand",
            "workshops": ["Eau"], "Train ?": "oui"}, {"family_name": "Hugo", "workshops": ["Feu"]}, {}, 5,
            {"family_name": "Verne", "colour": "red"}]})");
        const QJsonObject report =
            line.sure({u"import"_s, u"@x.colloquium"_s, u"@in.json"_s, u"--json"_s}, 3).object();
        QCOMPARE(report[u"created"_s].toInt(), 1);
        QCOMPARE(report[u"rows"_s].toInt(), 6);
        QStringList reasons;
        for (const QJsonValue &row : report[u"refused"_s].toArray())
            reasons.append(row[u"reason"_s].toString());
        QCOMPARE(reasons.size(), 5);
        QVERIFY2(reasons[0].contains(u"zola at mairie"_s) && reasons[1].contains(u"Feu"_s) &&
                     reasons[4].contains(u"colour"_s),
                 qPrintable(reasons.join(u'|')));
        const QJsonArray found = line.sure({u"search"_s, u"@x.colloquium"_s, u"Sand"_s, u"--json"_s}).array();
        QCOMPARE(found[0][u"workshops"_s].toArray(), QJsonArray{u"Eau"_s});
        QCOMPARE(found[0][u"Train ?"_s].toString(), u"oui"_s);
    }
    void whatIsNoSuchFileIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("no JSON") << QByteArray("{\"format\":\n oops") << u"line 2"_s;
        QTest::newRow("another JSON") << QByteArray("[1, 2]") << u"not exported"_s;
        QTest::newRow("newer") << QByteArray(R"({"format":"colloquia","version":99,"colloquium":{}})")
                               << u"newer"_s;
        QTest::newRow("no title") << QByteArray(R"({"format":"colloquia","colloquium":{}})")
                                  << u"colloquium"_s;
        QTest::newRow("unknown list")
            << QByteArray(R"({"format":"colloquia","colloquium":{"title":"X"},"x":[]})") << u"“x”"_s;
        QTest::newRow("damaged file")
            << QByteArray(R"({"format":"colloquia","colloquium":{"title":"X"},"files":[{"content":"@@"}]})")
            << u"files 1"_s;
    }
    void whatIsNoSuchFileIsRefusedWithTheReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        CommandLine line;
        line.sure({u"new"_s, u"@x.colloquium"_s, u"--title"_s, u"X"_s});
        line.write(u"in.json"_s, bytes);
        const Said said = line.sure({u"import"_s, u"@x.colloquium"_s, u"@in.json"_s}, 1);
        QVERIFY2(said.err.contains(word), qPrintable(said.err));
    }
    void onlyTheChosenPeopleLeaveWithAllThatIsTheirs()
    {
        CommandLine line;
        prepare(line);
        line.sure({u"export"_s, u"@x.colloquium"_s, u"@some.json"_s, u"--where"_s, u"status=excused"_s});
        const QJsonArray people = jsonIn(line, u"some.json"_s)[u"attendees"_s].toArray();
        QVERIFY(!people.isEmpty());
        for (const QJsonValue &person : people)
            QCOMPARE(person[u"status"_s].toString(), u"excused"_s);
        line.sure({u"export"_s, u"@x.colloquium"_s, u"@list.json"_s, u"--columns"_s, u"code,family_name"_s});
        const QJsonArray list = QJsonDocument::fromJson(line.bytes(u"list.json"_s)).array();
        QCOMPARE(list.size(), 180);
        QCOMPARE(list[0].toObject().keys(), (QStringList{u"code"_s, u"family_name"_s}));
    }
};

QTEST_MAIN(TestCliWhole)
#include "tst_cliwhole.moc"
