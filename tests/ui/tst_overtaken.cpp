// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Two write the same field of the same page: what was typed here stays, with the reason, until somebody
// decides.
#include "tests/support/testwindow.h"
#include "ui/widgets/orderview.h"

#include <QLabel>
#include <QLineEdit>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kTyped = u"Typed here"_s;
const QString kTheirs = u"Written elsewhere"_s;

void prepare(Store &store)
{
    QVERIFY_RESULT(store.write(u"Prepare"_s, [](Writer &writer) -> Result<void> {
        Partner partner;
        partner.name = u"CUF"_s;
        if (const auto done = writer.add(partner); !done)
            return done;
        Workshop workshop;
        workshop.title = u"Visite"_s;
        return writer.add(workshop);
    }));
}

// A page, one of its fields, and what the document has there.
struct Place
{
    const char *page;
    const char *list; // whose first entry is looked at; null: the page has none
    const char *field;
    QString (*kept)(const Programme &programme);
    Result<void> (*writeTheirs)(Writer &writer, const Programme &programme);
};

const Place kPlaces[] = {{"actionShowDetails", nullptr, "venue",
                          [](const Programme &programme) { return programme.colloquium.venue; },
                          [](Writer &writer, const Programme &programme) {
                              Colloquium after = programme.colloquium;
                              after.venue = kTheirs;
                              return writer.change(programme.colloquium, after);
                          }},
                         {"actionShowPartners", "partnerList", "contact_name",
                          [](const Programme &programme) { return programme.partners.front().contactName; },
                          [](Writer &writer, const Programme &programme) {
                              Partner after = programme.partners.front();
                              after.contactName = kTheirs;
                              return writer.change(programme.partners.front(), after);
                          }},
                         {"actionShowWorkshops", "workshopList", "room",
                          [](const Programme &programme) { return programme.workshops.front().room; },
                          [](Writer &writer, const Programme &programme) {
                              Workshop after = programme.workshops.front();
                              after.room = kTheirs;
                              return writer.change(programme.workshops.front(), after);
                          }}};

} // namespace

class TestOvertaken : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedStaysUntilSomebodyDecides_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("isNoticed"); // before the field is kept, or by keeping it
        QTest::addColumn<Qt::Key>("decision");
        QTest::addColumn<QString>("kept");
        for (int place = 0; place < int(std::size(kPlaces)); ++place) {
            for (const bool isNoticed : {true, false}) {
                const QByteArray name =
                    QByteArray(kPlaces[place].page) + (isNoticed ? ", noticed" : ", refused");
                QTest::newRow((name + ", mine").constData())
                    << place << isNoticed << Qt::Key_Return << kTyped;
                QTest::newRow((name + ", theirs").constData())
                    << place << isNoticed << Qt::Key_Escape << kTheirs;
            }
        }
    }
    void whatIsTypedStaysUntilSomebodyDecides()
    {
        QFETCH(int, place);
        QFETCH(bool, isNoticed);
        QFETCH(Qt::Key, decision);
        QFETCH(QString, kept);
        const Place &at = kPlaces[place];
        TestWindow test(prepare);
        test.trigger(at.page);
        if (at.list) {
            test.find(at.list)->setFocus();
            QTest::keyClick(test.find(at.list), Qt::Key_Home);
        }
        auto *field = test.find<QLineEdit>(at.field);
        field->setFocus();
        QTest::keyClicks(field, kTyped);

        const auto other = Store::open(test.path(), Identity{u"Paul"_s, u"elsewhere"_s});
        QVERIFY_RESULT(other);
        const auto programme = (*other)->programme();
        QVERIFY_RESULT(programme);
        QVERIFY_RESULT(
            (*other)->write(u"Theirs"_s, [&](Writer &writer) { return at.writeTheirs(writer, *programme); }));
        if (isNoticed)
            QVERIFY_RESULT(test.session().store().poll());
        else
            QTest::keyClick(field, Qt::Key_Tab);

        const QByteArray error = QByteArray("error_") + at.field;
        QTRY_VERIFY(test.has(error.constData()));
        QCOMPARE(field->text(), kTyped);
        const auto reason = [&] { return test.find<QLabel>(error.constData())->text(); };
        QTRY_VERIFY2(reason().contains(kTheirs) && reason().contains(u"Enter keeps"_s), qPrintable(reason()));
        QCOMPARE(field->text(), kTyped);
        const auto stored = [&] { return at.kept(*(*other)->programme()); };
        QCOMPARE(stored(), kTheirs);

        field->setFocus();
        QTest::keyClick(field, decision);
        QTRY_COMPARE(stored(), kept);
        QCOMPARE(field->text(), kept);
        QVERIFY(!test.has(error.constData()));
    }
};

QTEST_MAIN(TestOvertaken)
#include "tst_overtaken.moc"
