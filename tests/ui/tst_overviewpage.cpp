// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/testwindow.h"

#include "app/store/people.h"
#include "ui/overview/registrationchart.h"
#include "ui/widgets/linktext.h"

#include <QLabel>
#include <QLineEdit>
#include <QPainter>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

void oneAttendee(Store &store)
{
    Attendee attendee;
    attendee.familyName = u"Lefèvre"_s;
    attendee.registeredAt = QDateTime(QDate(2017, 10, 3), QTime(8, 0), Qt::UTC);
    QVERIFY_RESULT(
        store.write(u"Add"_s, [&attendee](Writer &writer) { return people::add(writer, attendee); }));
}

QImage painted(const std::map<QDate, int> &days)
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const RegistrationChart chart(days, QSizeF(100, 50),
                                  {Qt::black, Qt::gray, Qt::lightGray, Qt::darkGray, Qt::red, QFont()},
                                  Language::english());
    chart.paint(0, painter, 4);
    return image;
}

int redDots(const QImage &image)
{
    int dots = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dots += image.pixel(x, y) == qRgb(255, 0, 0) ? 1 : 0;
    }
    return dots;
}

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyColloquiumSaysWhatToDoFirst()
    {
        TestWindow test;
        test.trigger("actionShowOverview");
        test.click("beginDetails");
        QVERIFY(test.find<QLineEdit>("title")->hasFocus());
    }

    void whatIsMissingLeadsToItsField()
    {
        TestWindow test(oneAttendee);
        test.trigger("actionShowOverview");
        QVERIFY(!test.has("beginDetails"));
        LinkText *venue = nullptr;
        for (LinkText *link : test.find("overviewOddities")->findChildren<LinkText *>()) {
            if (link->text() == u"No venue yet"_s)
                venue = link;
        }
        QVERIFY(venue);
        venue->setFocus();
        QTest::keyClick(venue, Qt::Key_Return);
        QTRY_VERIFY(test.has("venue"));
        QVERIFY(test.find<QLineEdit>("venue")->hasFocus());
        test.fill("venue", u"Maison des associations"_s);
        test.trigger("actionShowOverview");
        for (const LinkText *link : test.find("overviewOddities")->findChildren<LinkText *>())
            QVERIFY(!link->isVisible() || link->text() != u"No venue yet"_s);
    }

    void theChartIsToldInWords()
    {
        TestWindow test(oneAttendee);
        test.trigger("actionShowOverview");
        QVERIFY(test.find("registrationChart")->accessibleDescription().contains(u"3 Oct 2017"_s));
    }

    void theChartIsDrawnWhateverThereIs_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("nothing") << 0;
        QTest::newRow("one day") << 1;
        QTest::newRow("a month") << 30;
        QTest::newRow("three years") << 1100;
    }
    void theChartIsDrawnWhateverThereIs()
    {
        QFETCH(int, days);
        std::map<QDate, int> registrations;
        for (int day = 0; day < days; ++day)
            registrations[QDate(2017, 1, 1).addDays(day)] = day % 7;
        if (days == 1)
            registrations[QDate(2017, 1, 1)] = 5;
        QCOMPARE(redDots(painted(registrations)) > 0, days > 0);
    }

    void axesHaveRoundSteps_data()
    {
        QTest::addColumn<int>("highest");
        QTest::addColumn<int>("step");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("173") << 173 << 50;
        QTest::newRow("a hundred thousand") << 100'000 << 50'000;
    }
    void axesHaveRoundSteps()
    {
        QFETCH(int, highest);
        QFETCH(int, step);
        QCOMPARE(chartStep(highest, 4), step);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
