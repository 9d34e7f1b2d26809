// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/model/attendee.h"
#include "app/model/colloquium.h"
#include "app/model/workshop.h"
#include "tests/support/testing.h"

#include <QSet>

using namespace colloquia;
using namespace Qt::StringLiterals;

class TestField : public QObject
{
    Q_OBJECT

private slots:
    void keysAreUniqueWithinAKindAndEveryFieldReadsAndWrites()
    {
        for (int kind = 0; kind < int(RecordKind::KindCount); ++kind) {
            QSet<QString> keys;
            for (const Field &field : fieldsOf(RecordKind(kind))) {
                QVERIFY2(!keys.contains(field.name()), field.key);
                keys.insert(field.name());
                QVERIFY(field.get && field.set);
                QVERIFY2(field.type != FieldType::Choice || field.choices, field.key);
                QVERIFY2(field.type != FieldType::Reference || field.target != RecordKind::KindCount,
                         field.key);
            }
            QVERIFY(!keys.contains(u"id"_s));
        }
    }
    void aStampIsWrittenAsTheStandardSays()
    {
        const QDateTime first(QDate(1, 1, 1), QTime(0, 0), Qt::UTC);
        const QDateTime late(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
        const QDateTime summer(QDate(2017, 7, 9), QTime(1, 2, 3, 4), Qt::OffsetFromUTC, 7200);
        for (const QDateTime &stamp : {first, late, summer}) {
            const QVariant kept = stored::value(stamp);
            QCOMPARE(kept.toString(), stamp.toUTC().toString(Qt::ISODateWithMs));
            QDateTime read;
            stored::into(read, kept);
            QCOMPARE(read, stamp.toUTC());
        }
        QVERIFY(stored::value(QDateTime()).isNull());
    }
    void whatIsKeptComesBack()
    {
        Attendee attendee;
        attendee.familyName = u"Lefèvre"_s;
        attendee.category = CategoryId(4);
        attendee.status = Status::Excused;
        attendee.registeredAt = QDateTime(QDate(2017, 10, 3), QTime(8, 34, 56, 7), Qt::UTC);
        attendee.callBackOn = QDate(2017, 11, 2);
        attendee.photoConsent = Consent::No;
        attendee.seat = 2;
        Attendee back;
        for (const Field &field : attendeeFields())
            field.set(&back, field.get(&attendee));
        QCOMPARE(back, attendee);
    }
    void aPersonsWordsAreUnderstood_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QVariant>("kept");
        QTest::newRow("a date, ISO") << u"start_date"_s << u"2017-12-11"_s << QVariant(u"2017-12-11"_s);
        QTest::newRow("a date, French") << u"start_date"_s << u"11/12/2017"_s << QVariant(u"2017-12-11"_s);
        QTest::newRow("a time") << u"start_time"_s << u"9:30"_s << QVariant(u"09:30"_s);
        QTest::newRow("a time, French") << u"start_time"_s << u"9 h 30"_s << QVariant(u"09:30"_s);
        QTest::newRow("an hour, French") << u"start_time"_s << u"14h"_s << QVariant(u"14:00"_s);
        QTest::newRow("a number") << u"capacity"_s << u"300"_s << QVariant(300ll);
        QTest::newRow("not known") << u"capacity"_s << u""_s << QVariant();
        QTest::newRow("yes") << u"capitals"_s << u"oui"_s << QVariant(1ll);
        QTest::newRow("a text on one line") << u"title"_s << u" A\r\nB "_s << QVariant(u"A B"_s);
        QTest::newRow("a long text") << u"description"_s << u"A\r\nB"_s << QVariant(u"A\nB"_s);
        QTest::newRow("a broken surrogate")
            << u"title"_s << QString(u"A"_s + QChar(0xD800)) << QVariant(u"A"_s);
    }
    void aPersonsWordsAreUnderstood()
    {
        QFETCH(QString, key);
        QFETCH(QString, given);
        const auto kept = understood(*findField(RecordKind::Colloquium, key), given);
        QVERIFY_RESULT(kept);
        QTEST(*kept, "kept");
    }
    void whatCannotBeIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("given");
        QTest::newRow("no such day") << u"start_date"_s << u"2017-02-30"_s;
        QTest::newRow("no such hour") << u"start_time"_s << u"25:00"_s;
        QTest::newRow("no number") << u"capacity"_s << u"many"_s;
        QTest::newRow("below nothing") << u"capacity"_s << u"-3"_s;
        QTest::newRow("no address") << u"contact_email"_s << u"lea at mairie.example"_s;
    }
    void whatCannotBeIsRefusedWithASentence()
    {
        QFETCH(QString, key);
        QFETCH(QString, given);
        const auto kept = understood(*findField(RecordKind::Colloquium, key), given);
        QVERIFY(!kept);
        QVERIFY(kept.error().sentence.contains(given));
        QCOMPARE(kept.error().field, key);
    }
    void aRoomTakenTwiceAndAPersonInTwoPlacesAreSeen()
    {
        Workshop first;
        first.id = WorkshopId(1);
        first.date = QDate(2017, 12, 11);
        first.startTime = QTime(9, 0);
        first.endTime = QTime(11, 0);
        first.room = u"Amphi A"_s;
        first.speakers = u"Élise Lefèvre, Rémi Fauré"_s;
        Workshop second = first;
        second.id = WorkshopId(2);
        second.startTime = QTime(10, 30);
        second.endTime = QTime(12, 0);
        second.speakers = u"Remi Faure"_s;
        Workshop third = second;
        third.id = WorkshopId(3);
        third.startTime = QTime(12, 0);
        third.endTime = {};
        const auto clashes = clashesOf({first, second, third});
        QCOMPARE(clashes.size(), size_t(2));
        QCOMPARE(clashes[0].room, u"Amphi A"_s);
        QCOMPARE(clashes[1].person, u"Rémi Fauré"_s);
    }
};

QTEST_GUILESS_MAIN(TestField)
#include "tst_field.moc"
