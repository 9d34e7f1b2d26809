// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "tests/support/testwindow.h"
#include "ui/tidying/proposalmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestNamesDialog : public QObject
{
    Q_OBJECT

    static void addPeople(Store &store)
    {
        const std::vector<std::pair<QString, QString>> names = {{u"Élise"_s, u"LEFÈVRE"_s},
                                                                {u"océane"_s, u"le goff"_s},
                                                                {u"Karim "_s, u"Benali"_s},
                                                                {u"DUPONT"_s, u"Jeanne"_s},
                                                                {u"Zoé"_s, u"Étcheverry"_s}};
        const auto written = store.write(u"People"_s, [&names](Writer &writer) -> Result<void> {
            for (const auto &[given, family] : names) {
                Attendee attendee;
                attendee.givenName = given;
                attendee.familyName = family;
                if (const auto done = people::add(writer, attendee); !done)
                    return done;
            }
            return {};
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().sentence));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void open(TestWindow &test)
    {
        test.trigger("actionShowNames");
        QTRY_COMPARE(QApplication::activeWindow(), test.find("namesDialog"));
    }
    static void close(TestWindow &test)
    {
        QTest::keyClick(test.find("namesDialog"), Qt::Key_Escape);
        test.window().activateWindow(); // as a window manager does
        QTRY_COMPARE(QApplication::activeWindow(), &test.window());
    }
    static QStringList names(TestWindow &test)
    {
        QStringList names;
        for (const AttendeeCard &card : test.session().roster().cards())
            names.append(card.attendee.givenName + u'|' + card.attendee.familyName);
        return names;
    }

private slots:
    void whatIsTickedIsAcceptedInOneUndo()
    {
        TestWindow test(addPeople);
        const QStringList before = names(test);
        open(test);
        const auto *table = test.find<QTableView>("namesTable");
        const QAbstractItemModelTester tester(table->model());
        QVERIFY(table->hasFocus());
        QCOMPARE(test.find<QLabel>("namesCount")->text(), u"4 name(s) to look at"_s);
        // A swap only a person can be sure of.
        QCOMPARE(test.find<QPushButton>("namesAccept")->text(), u"&Accept the ticked (3)"_s);
        press(Qt::Key_Space); // not Lefèvre
        QCOMPARE(test.find<QPushButton>("namesAccept")->text(), u"&Accept the ticked (2)"_s);
        press(Qt::Key_Return);
        QCOMPARE(names(test), QStringList({u"Élise|LEFÈVRE"_s, u"Océane|Le Goff"_s, u"Karim|Benali"_s,
                                           u"DUPONT|Jeanne"_s, u"Zoé|Étcheverry"_s}));
        QCOMPARE(table->model()->rowCount(), 2);
        press(Qt::Key_Down);
        press(Qt::Key_Space); // the swap
        press(Qt::Key_Return);
        QCOMPARE(names(test)[3], u"Jeanne|Dupont"_s);
        close(test);
        QTest::keyClick(&test.window(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&test.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(names(test), before);
    }
    void ctrlReturnAcceptsWhatIsTicked()
    {
        TestWindow test(addPeople);
        open(test);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(names(test).contains(u"Élise|Lefèvre"_s));
        close(test);
    }
    void whatIsRefusedDoesNotComeBack()
    {
        TestWindow test(addPeople);
        open(test);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        QCOMPARE(test.find<QLabel>("namesEmpty")->text(), u"All names look right."_s);
        QVERIFY(!test.find<QPushButton>("namesAccept")->isEnabled());
        close(test);
        test.restart();
        open(test);
        QVERIFY(test.has("namesEmpty"));
        close(test);
        QTest::keyClick(&test.window(), Qt::Key_Z, Qt::ControlModifier);
        open(test);
        QCOMPARE(test.find<QTableView>("namesTable")->model()->rowCount(), 4);
    }
    void allAreTickedAndUntickedTogether()
    {
        TestWindow test(addPeople);
        open(test);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Space);
        QCOMPARE(test.find<QPushButton>("namesAccept")->text(), u"&Accept the ticked (4)"_s);
        press(Qt::Key_Space);
        QVERIFY(!test.find<QPushButton>("namesAccept")->isEnabled());
    }
};

QTEST_MAIN(TestNamesDialog)
#include "tst_namesdialog.moc"
