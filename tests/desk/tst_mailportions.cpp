// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/desk/mailportions.h"
#include "tests/support/testing.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// Somebody for each address; "" for none.
std::vector<AttendeeCard> peopleWith(const QStringList &addresses)
{
    std::vector<AttendeeCard> cards;
    for (const QString &address : addresses) {
        AttendeeCard &card = cards.emplace_back();
        card.attendee.familyName = u"P%1"_s.arg(cards.size());
        card.attendee.email = address;
    }
    return cards;
}

MailPortions portionsOf(const QStringList &addresses, const MailLimits &limits = {})
{
    const std::vector<AttendeeCard> cards = peopleWith(addresses);
    std::vector<const AttendeeCard *> people;
    for (const AttendeeCard &card : cards)
        people.push_back(&card);
    return mailPortions(people, limits);
}

QStringList numbered(int count)
{
    QStringList addresses;
    for (int i = 0; i < count; ++i)
        addresses.append(u"a%1@x.example"_s.arg(i));
    return addresses;
}

} // namespace

class TestMailPortions : public QObject
{
    Q_OBJECT

private slots:
    void addressesStandAsOutlookTakesThem()
    {
        const MailPortions mail = portionsOf({u"a@x.example"_s, u"b@x.example"_s});
        QCOMPARE(mail.portions, (std::vector<MailPortion>{{u"a@x.example; b@x.example"_s, 2}}));
    }
    void eachAddressStandsOnce()
    {
        const MailPortions mail = portionsOf({u"A@x.example"_s, u"a@X.example"_s, u"b@x.example"_s});
        QCOMPARE(mail.addresses, 2);
        QCOMPARE(mail.repeated, 1);
        QCOMPARE(mail.portions.front().text, u"A@x.example; b@x.example"_s);
    }
    void whoeverHasNoneIsNamed()
    {
        const MailPortions mail = portionsOf({u"a@x.example"_s, {}, {}});
        QCOMPARE(mail.without, (QStringList{u"P2"_s, u"P3"_s}));
        QCOMPARE(mail.addresses, 1);
        QVERIFY(portionsOf({{}}).portions.empty());
    }
    void aPortionIsNoLargerThanItMayBe()
    {
        const MailPortions mail = portionsOf(numbered(230), {.addresses = 100});
        QCOMPARE(mail.portions.size(), 3u);
        QCOMPARE(mail.portions[0].addresses, 100);
        QCOMPARE(mail.portions[2].addresses, 30);
        QCOMPARE(portionsOf(numbered(200), {.addresses = 100}).portions.size(), 2u);
        QCOMPARE(portionsOf({}).portions.size(), 0u);
    }
    void norLongerAndNothingIsLost()
    {
        const QStringList addresses = numbered(300);
        const MailPortions mail = portionsOf(addresses, {.addresses = 1000, .characters = 200});
        QStringList all;
        for (const MailPortion &portion : mail.portions) {
            QVERIFY(portion.text.size() <= 200);
            QCOMPARE(portion.text.split(u"; "_s).size(), portion.addresses);
            all += portion.text.split(u"; "_s);
        }
        QCOMPARE(all, addresses);
        // One that is longer than a portion has one of its own.
        QCOMPARE(portionsOf(addresses.mid(0, 2), {.addresses = 9, .characters = 3}).portions.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(TestMailPortions)
#include "tst_mailportions.moc"
