// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/artworkjson.h"
#include "app/paper/ownstock.h"
#include "tests/support/paperwindow.h"

#include <QDir>
#include <QLineEdit>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

// Certificates, place cards, and sheets that the office has measured itself.
class TestCardsDialog : public QObject
{
    Q_OBJECT

    static void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
    }

private slots:
    void certificatesAndPlaceCardsAreMadeByKeys()
    {
        TestWindow test(addFourteen);
        test.trigger("actionMakeCertificates");
        QTRY_COMPARE(QApplication::activeWindow(), test.find("cardsDialog"));
        QVERIFY(test.has("sheetEmpty"));
        QVERIFY(!test.find("cardsSave")->isEnabled());
        press(test.find("cardsDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!test.has("cardsDialog"));
        const std::vector<AttendeeId> there = {test.session().roster().cards()[0].attendee.id,
                                               test.session().roster().cards()[3].attendee.id};
        QVERIFY_RESULT(test.session().write(u"Check in"_s, [&there](Writer &writer) -> Result<void> {
            for (const AttendeeId id : there) {
                Presence presence{.attendee = id, .at = writer.now()};
                if (const auto done = writer.add(presence); !done)
                    return done;
            }
            return {};
        }));
        test.trigger("actionMakeCertificates");
        QTRY_COMPARE(QApplication::activeWindow(), test.find("cardsDialog"));
        QCOMPARE(test.find<QLabel>("cardsWhom")->text(), u"2 who were there, by name"_s);
        const QString folder = test.folder() + u"/Attestations"_s;
        QVERIFY(QDir().mkpath(folder));
        test.prompts.files.enqueue(folder);
        test.click("cardsEach");
        QTRY_VERIFY(test.find<QLabel>("cardsSentence")->text().contains(u"Attestations"_s));
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
        QVERIFY(QFile::exists(folder + u"/Lefèvre Élise.pdf"_s));
        // Once more: nothing is written over unasked.
        const QString one = folder + u"/Lefèvre Élise.pdf"_s;
        QVERIFY(QFile::resize(one, 3));
        test.prompts.confirms = false;
        test.prompts.files.enqueue(folder);
        test.click("cardsEach");
        QVERIFY2(test.prompts.asked.last().contains(u"2 file"_s), qPrintable(test.prompts.asked.last()));
        QCOMPARE(QFileInfo(one).size(), 3);
        test.prompts.confirms = true;
        test.prompts.files.enqueue(folder);
        test.click("cardsEach");
        QTRY_VERIFY(QFileInfo(one).size() > 3);
        QTRY_VERIFY(!test.window().findChild<Jobs *>()->isBusy());
        test.prompts.files.enqueue(test.folder() + u"/all.pdf"_s);
        test.click("cardsSave");
        QTRY_VERIFY(QFile::exists(test.folder() + u"/all.pdf"_s));
        // The design is the colloquium's once somebody changes it.
        test.click("cardsDesigner");
        QTRY_COMPARE(QApplication::activeWindow(), test.find("designerDialog"));
        const Design made = test.session().programme().designs.back();
        QCOMPARE(made.purpose, DesignPurpose::Certificate);
        QCOMPARE(artworkOf(made.contents).size, QSizeF(210, 297));
        press(test.find("designCanvas"), Qt::Key_Escape);
        QTRY_VERIFY(!test.has("designerDialog"));
        press(test.find("cardsDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!test.has("cardsDialog"));
        test.trigger("actionMakePlaceCards");
        QTRY_COMPARE(QApplication::activeWindow(), test.find("cardsDialog"));
        QCOMPARE(test.find<QLabel>("cardsWhom")->text(), u"12 who come, by the order of protocol"_s);
        QVERIFY(!test.has("cardsEach"));
    }
    void theOfficesOwnSheetIsMeasuredOnceAndUsed()
    {
        TestWindow test(addFourteen);
        test.trigger("actionShowBadges");
        test.click("ownStock");
        QTRY_COMPARE(QApplication::activeWindow(), test.find("ownStockDialog"));
        QVERIFY(!test.find("ownKeep")->isEnabled());
        QTest::keyClicks(test.find("ownName"), u"Carton du placard"_s);
        QVERIFY(test.find("ownKeep")->isEnabled());
        const auto type = [&test](const char *name, const QString &value) {
            auto *box = test.find<QAbstractSpinBox>(name);
            box->setFocus();
            box->selectAll();
            QTest::keyClicks(box, value);
            QTest::keyClick(box, Qt::Key_Tab);
        };
        type("ownRows", u"6"_s);
        QVERIFY(!test.find("ownKeep")->isEnabled());
        QVERIFY(!test.find<QLabel>("ownError")->text().isEmpty());
        type("ownRows", u"4"_s);
        test.find("ownName")->setFocus();
        QStringList down;
        do {
            down.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (!down.contains(QApplication::focusWidget()->objectName()));
        QStringList form{u"ownName"_s,   u"ownPageWidth"_s, u"ownPageHeight"_s, u"ownWidth"_s,
                         u"ownHeight"_s, u"ownColumns"_s,   u"ownRows"_s,       u"ownLeft"_s,
                         u"ownTop"_s,    u"ownAcross"_s,    u"ownDown"_s,       u"ownCorner"_s,
                         u"ownBleed"_s,  u"ownCut"_s,       u"ownKeep"_s,       u"ownCancel"_s};
        form.removeIf(
            [&test](const QString &name) { return !test.find(name.toLatin1().constData())->isEnabled(); });
        QCOMPARE(down, form);
        QTest::keyClick(test.find("ownName"), Qt::Key_Return);
        QTRY_VERIFY(!test.has("ownStockDialog"));
        const Stock *own = findStock(u"Carton du placard"_s);
        QVERIFY(own && own->perSheet() == 8);
        QVERIFY(test.find<QLineEdit>("stock")->text().contains(u"Carton du placard"_s));
        QVERIFY(ownstock::remove(own->id).has_value());
        QVERIFY(!findStock(u"Carton du placard"_s));
    }
};

QTEST_MAIN(TestCardsDialog)
#include "tst_cardsdialog.moc"
