// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "tests/support/document.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestBlockInsertion : public QObject
{
    Q_OBJECT

private:
    static std::vector<Attendee> invented(int count)
    {
        std::vector<Attendee> people;
        for (int i = 0; i < count; ++i) {
            Attendee person{.familyName = u"Martin %1"_s.arg(i)};
            people::giveCode(person);
            people.push_back(person);
        }
        return people;
    }

    // Adds them in one write and reads them again.
    static void checkKept(TestDocument &document, std::vector<Attendee> people)
    {
        const auto before = document.cards();
        const auto done =
            document.store().write(u"Many"_s, [&](Writer &writer) { return writer.addAll(people); });
        QVERIFY_RESULT(done);
        document.reopen();
        const auto cards = document.cards();
        QCOMPARE(cards.size(), before.size() + people.size());
        for (size_t i = 0; i < people.size(); ++i) {
            QVERIFY(people[i].id.isValid());
            QCOMPARE(cards[before.size() + i].attendee, people[i]);
        }
    }

private slots:
    // One by one, a block, a block and a rest, several blocks.
    void everybodyIsKeptInTheirOrder_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 10, 11, 49, 50, 51, 100, 263})
            QTest::newRow(QByteArray::number(count).constData()) << count;
    }
    void everybodyIsKeptInTheirOrder()
    {
        QFETCH(int, count);
        TestDocument document;
        document.add(u"Somebody before"_s);
        checkKept(document, invented(count));
        checkKept(document, invented(count));
    }
    void whatAllHaveAlikeAndWhatOneHasAlone()
    {
        TestDocument document;
        std::vector<Attendee> people = invented(120);
        for (Attendee &person : people) {
            person.organisation = u"Mairie de Grandval"_s;
            person.registeredAt = QDateTime(QDate(2017, 10, 3), QTime(8, 34, 56), Qt::UTC);
            person.mode = Mode::Remote;
        }
        people[7].phone = u"+33 6 39 98 12 28"_s; // in the first block alone
        people[119].status = Status::Excused;     // in the rest alone
        people[60].organisation.clear();
        checkKept(document, people);
    }
    // The same statement serves the next list, whose common values are others.
    void commonValuesAreThoseOfTheirOwnList()
    {
        TestDocument document;
        for (const QString &organisation : {u"Ville de Lyon"_s, u"Métropole de Lyon"_s}) {
            std::vector<Attendee> people = invented(60);
            for (Attendee &person : people)
                person.organisation = organisation;
            checkKept(document, people);
        }
    }
    void rowsThatAreAllTheSameAreAllKept()
    {
        TestDocument document;
        std::vector<Question> questions(55, Question{.text = u"Remarks"_s});
        const auto done =
            document.store().write(u"Many"_s, [&](Writer &writer) { return writer.addAll(questions); });
        QVERIFY_RESULT(done);
        QCOMPARE(document.store().programme()->questions.size(), size_t(55));
    }
    void aRowThatCannotBeKeptTakesAllBack()
    {
        TestDocument document;
        const Attendee before = document.add(u"Somebody before"_s);
        std::vector<Attendee> people = invented(130);
        people[128].code = people[3].code; // found out in the third block
        const auto refused = document.store().write(u"Many"_s, [&](Writer &writer) -> Result<void> {
            Attendee first{.familyName = u"Written before"_s};
            if (const auto done = people::add(writer, first); !done)
                return done;
            return writer.addAll(people);
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Conflict);
        QCOMPARE(document.cards().size(), size_t(1));
        QCOMPARE(document.card(before.id).attendee, before);
        // And the document goes on being written.
        checkKept(document, invented(60));
        QVERIFY_RESULT(document.store().check());
    }
};

QTEST_GUILESS_MAIN(TestBlockInsertion)
#include "tst_blockinsertion.moc"
