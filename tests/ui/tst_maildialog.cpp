// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "tests/support/testwindow.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// Five with an address, two of them with the same, and one without.
void prepare(Store &store)
{
    const auto written = store.write(u"Prepare"_s, [](Writer &writer) -> Result<void> {
        for (const auto &[name, email] :
             {std::pair(u"Arc"_s, u"a@x.example"_s), std::pair(u"Bel"_s, u"b@x.example"_s),
              std::pair(u"Cid"_s, u"a@x.example"_s), std::pair(u"Dol"_s, u"d@x.example"_s),
              std::pair(u"Eve"_s, u"e@x.example"_s), std::pair(u"Fay"_s, QString())}) {
            Attendee attendee;
            attendee.familyName = name;
            attendee.email = email;
            if (const auto added = people::add(writer, attendee); !added)
                return added;
        }
        return {};
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().sentence));
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestMailDialog : public QObject
{
    Q_OBJECT

private slots:
    void oneKeyCopiesOnePortionAfterTheOther()
    {
        TestWindow test(prepare);
        QTest::keyClick(&test.window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        test.find<QSpinBox>("mailMost")->setValue(3);
        QCOMPARE(test.find<QLabel>("mailFigures")->text(), u"4 address(es) in 2 portion(s)"_s);
        QVERIFY(test.find<QLabel>("mailWithout")->text().contains(u"Fay"_s));
        QCOMPARE(test.find<QPushButton>("mailCopy")->text(), u"Copy portion 1 of 2"_s);
        test.find("mailCopy")->setFocus();
        QTest::keyClick(test.find("mailDialog"), Qt::Key_Return);
        QCOMPARE(clipboard(), u"a@x.example; b@x.example; d@x.example"_s);
        QCOMPARE(test.find<QLabel>("mailDone")->text(), u"Portion 1 of 2 copied: 3 address(es)"_s);
        QTest::keyClick(test.find("mailDialog"), Qt::Key_Return);
        QCOMPARE(clipboard(), u"e@x.example"_s);
        QCOMPARE(test.find<QLabel>("mailDone")->text(), u"Portion 2 of 2 copied: 1 address(es)"_s);
        QTest::keyClick(test.find("mailDialog"), Qt::Key_Return);
        QCOMPARE(clipboard(), u"a@x.example; b@x.example; d@x.example"_s);
    }
    void theListAsItIsFilteredIsMeant()
    {
        TestWindow test(prepare);
        test.fill("searchPeople", u"Dol"_s);
        test.trigger("actionCopyAddresses");
        QTRY_COMPARE(test.find<QLabel>("mailFigures")->text(), u"1 address(es) in 1 portion(s)"_s);
        test.click("mailCopy");
        QCOMPARE(clipboard(), u"d@x.example"_s);
        QTest::keyClick(test.find("mailDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!test.has("mailDialog"));
    }
    void nobodyHasAnAddress()
    {
        TestWindow test(prepare);
        test.fill("searchPeople", u"Fay"_s);
        test.trigger("actionCopyAddresses");
        QTRY_VERIFY(!test.find("mailCopy")->isEnabled());
    }
};

QTEST_MAIN(TestMailDialog)
#include "tst_maildialog.moc"
