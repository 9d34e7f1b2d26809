// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/vcardwriter.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNoon = QDateTime(QDate(2017, 10, 3), QTime(12, 0, 5), Qt::UTC);

Attendee person(const QString &familyName)
{
    Attendee attendee;
    attendee.id = AttendeeId(1);
    attendee.code = u"BCDFGHJKLNPR"_s;
    attendee.familyName = familyName;
    return attendee;
}

QByteArray cardOf(const Attendee &attendee, const QString &documentId = u"d1"_s)
{
    Programme programme;
    programme.colloquium.documentId = documentId;
    programme.colloquium.language = u"fr"_s;
    const AttendeeCard card{.attendee = attendee};
    const std::vector<const AttendeeCard *> people{&card};
    const auto bytes = exportVcards(people, programme, {{AttendeeId(1), kNoon}});
    return bytes ? *bytes : bytes.error().sentence.toUtf8();
}

// As a reader sees the lines: put together again.
QByteArrayList linesOf(QByteArray card)
{
    return card.replace("\r\n ", "").split('\n');
}

QByteArray valueOf(const QByteArray &card, const QByteArray &name)
{
    for (const QByteArray &line : linesOf(card)) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

class TestVcard : public QObject
{
    Q_OBJECT

private slots:
    void aPersonIsACard()
    {
        Attendee attendee = person(u"Lefèvre"_s);
        attendee.title = u"Madame"_s;
        attendee.givenName = u"Élise"_s;
        attendee.organisation = u"Mairie de Valmont"_s;
        attendee.position = u"Adjointe au maire"_s;
        attendee.email = u"elise@mairie.example"_s;
        attendee.phone = u"+33 6 39 98 12 28"_s;
        const QByteArray uid = valueOf(cardOf(attendee), "UID");
        QCOMPARE(QString::fromUtf8(cardOf(attendee)),
                 u"BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:individual\r\nUID:%1\r\nREV:20171003T120005Z\r\n"
                 "FN:Élise Lefèvre\r\nN:Lefèvre;Élise;;Madame;\r\nORG:Mairie de Valmont\r\n"
                 "TITLE:Adjointe au maire\r\nEMAIL:elise@mairie.example\r\nTEL:+33 6 39 98 12 28\r\n"
                 "END:VCARD\r\n"_s.arg(QString::fromUtf8(uid)));
    }
    void theUidStaysThePersonsAndTheDocumentsOwn()
    {
        Attendee attendee = person(u"Zola"_s);
        const QByteArray uid = valueOf(cardOf(attendee), "UID");
        QVERIFY(QRegularExpression(u"^urn:uuid:[0-9a-f-]{36}$"_s).match(QString::fromUtf8(uid)).hasMatch());
        attendee.familyName = u"Sand"_s;
        QCOMPARE(valueOf(cardOf(attendee), "UID"), uid);
        QVERIFY(valueOf(cardOf(attendee, u"d2"_s), "UID") != uid);
        attendee.code = u"BCDFGHJKLNPS"_s;
        QVERIFY(valueOf(cardOf(attendee), "UID") != uid);
    }
    void whatMeansSomethingIsEscaped()
    {
        Attendee attendee = person(u"a;b,c\\d"_s);
        attendee.organisation = u"Ville; Métropole"_s;
        attendee.position = u"une\nligne"_s;
        const QByteArray card = cardOf(attendee);
        QCOMPARE(valueOf(card, "N"), "a\\;b\\,c\\\\d;;;;");
        QCOMPARE(QString::fromUtf8(valueOf(card, "ORG")), u"Ville\\; Métropole"_s);
        QCOMPARE(valueOf(card, "TITLE"), "une\\nligne");
        QCOMPARE(valueOf(card, "EMAIL"), QByteArray());
    }
    void longLinesAreFoldedBetweenCharacters_data()
    {
        QTest::addColumn<QString>("name");
        for (int length : {60, 71, 72, 73, 74, 75, 76, 146, 147, 148, 300})
            QTest::addRow("%d letters", length) << QString(length, u'x');
        for (int length : {34, 35, 36, 37, 38, 100})
            QTest::addRow("%d accents", length) << QString(length, u'é');
        QTest::newRow("emoji") << u"𝔐🎓"_s.repeated(40);
    }
    void longLinesAreFoldedBetweenCharacters()
    {
        QFETCH(QString, name);
        const QByteArray card = cardOf(person(name));
        for (const QByteArray &line : card.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and the CR
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
        }
        QCOMPARE(QString::fromUtf8(valueOf(card, "FN")), name);
    }
    void aSeatWithoutANameIsNobodyInAnAddressBook()
    {
        Attendee seat = person({});
        seat.organisation = u"Mairie"_s;
        seat.seat = 2;
        QCOMPARE(cardOf(seat), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestVcard)
#include "tst_vcard.moc"
