// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Whom a design is tried with: those who get it.
#include "tests/support/paperwindow.h"
#include "ui/designer/designcanvas.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestDesignerPeople : public QObject
{
    Q_OBJECT

    // The longest name is of nobody's category; Zoé and Marc are of the first one.
    static void addThree(Store &store)
    {
        const CategoryId first = store.programme()->categories.front().id;
        const auto written = store.write(u"People"_s, [first](Writer &writer) -> Result<void> {
            for (const auto &[given, family, category] :
                 {std::tuple(u"Zoé"_s, u"Le Goff"_s, first),
                  {u"Marc"_s, u"Étcheverry-Dumas"_s, first},
                  {u"Marie-Bénédicte"_s, u"de La Tour d’Auvergne"_s, CategoryId()}}) {
                Attendee attendee;
                attendee.givenName = given;
                attendee.familyName = family;
                attendee.category = category;
                if (const auto done = people::add(writer, attendee); !done)
                    return done;
            }
            return {};
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().sentence));
    }
    static void open(TestWindow &test)
    {
        test.trigger("actionShowBadges");
        test.trigger("actionDesignBadges");
        QTRY_COMPARE(QApplication::activeWindow(), test.find("designerDialog"));
    }
    static void begin(TestWindow &test, const QString &design)
    {
        const auto actions = test.find<QPushButton>("designNew")->menu()->actions();
        const auto found = std::ranges::find(actions, design, [](QAction *one) { return one->objectName(); });
        QVERIFY(found != actions.end());
        (*found)->trigger();
    }
    static QString tried(TestWindow &test)
    {
        return test.find<DesignCanvas>("designCanvas")->person().givenName;
    }
    static void setFor(TestWindow &test, int row)
    {
        auto *whom = test.find<QComboBox>("designFor");
        whom->setCurrentIndex(row);
        emit whom->activated(row);
    }
    static void checkIn(TestWindow &test, const QString &given)
    {
        for (const AttendeeCard &card : test.session().roster().cards()) {
            if (card.attendee.givenName != given)
                continue;
            const AttendeeId id = card.attendee.id;
            QVERIFY(test.session().write(u"Check in"_s, [id](Writer &writer) {
                return people::checkIn(writer, id, {}, writer.now());
            }));
            return;
        }
    }

private slots:
    void aCategorysDesignIsTriedWithItsPeople()
    {
        TestWindow test(&addThree);
        open(test);
        QCOMPARE(tried(test), u"Marie-Bénédicte"_s);
        QVERIFY(test.find<QPushButton>("tryName")->text().endsWith(u"(1 of 3)"_s));
        begin(test, u"begin_big_name"_s);
        setFor(test, 1);
        QCOMPARE(tried(test), u"Marc"_s);
        QVERIFY(test.find<QPushButton>("tryName")->text().endsWith(u"(1 of 2)"_s));
        QVERIFY(!test.has("tryNobody"));
        // Everybody's own design is for the others from now on.
        auto *designs = test.find<QComboBox>("designs");
        designs->setCurrentIndex(0);
        emit designs->activated(0);
        QCOMPARE(tried(test), u"Marie-Bénédicte"_s);
        QVERIFY(test.find<QPushButton>("tryName")->text().endsWith(u"(1 of 1)"_s));
    }
    void whereNobodyGetsItEverybodyTriesAndItIsSaid()
    {
        TestWindow test(&addThree);
        open(test);
        begin(test, u"begin_big_name"_s);
        setFor(test, 2);
        QCOMPARE(tried(test), u"Marie-Bénédicte"_s);
        QCOMPARE(test.find<QLabel>("tryNobody")->text(),
                 u"Nobody gets this design yet: tried with everybody."_s);
        setFor(test, 1);
        QCOMPARE(tried(test), u"Marc"_s);
        QVERIFY(!test.has("tryNobody"));
    }
    void aCertificateIsTriedWithThoseWhoCame()
    {
        TestWindow test(&addThree);
        open(test);
        begin(test, u"begin_certificate"_s);
        QCOMPARE(test.find<QLabel>("tryNobody")->text(), u"Nobody has come yet: tried with everybody."_s);
        QTest::keyClick(test.find("designCanvas"), Qt::Key_Escape);
        QTRY_VERIFY(!test.has("designerDialog"));
        checkIn(test, u"Zoé"_s);
        test.trigger("actionMakeCertificates");
        test.click("cardsDesigner");
        QTRY_VERIFY(test.has("designerDialog"));
        QCOMPARE(tried(test), u"Zoé"_s);
        QVERIFY(test.find<QPushButton>("tryName")->text().endsWith(u"(1 of 1)"_s));
        QVERIFY(!test.has("tryNobody"));
    }
};

QTEST_MAIN(TestDesignerPeople)
#include "tst_designerpeople.moc"
