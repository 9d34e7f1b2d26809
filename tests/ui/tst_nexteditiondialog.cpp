// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/paperwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

// Lyon 2017: one agreed, one refused, two were never asked.
void lyon(Store &store)
{
    const auto programme = store.programme();
    Colloquium after = programme->colloquium;
    after.title = u"Lyon 2017"_s;
    after.shortTitle = u"Lyon"_s;
    const auto written = store.write(u"Fill"_s, [&](Writer &writer) -> Result<void> {
        if (const auto done = writer.change(programme->colloquium, after); !done)
            return done;
        Partner partner{.name = u"Institut"_s};
        if (const auto done = writer.add(partner); !done)
            return done;
        for (const Consent consent : {Consent::Yes, Consent::No, Consent::Unknown, Consent::Unknown}) {
            Attendee attendee;
            attendee.familyName = u"Personne %1"_s.arg(int(consent));
            attendee.nextEdition = consent;
            if (const auto done = people::add(writer, attendee); !done)
                return done;
        }
        return {};
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().sentence));
}

bool isRead(TestWindow &test)
{
    return QTest::qWaitFor([&test] { return test.find<QAbstractButton>("nextMake")->isEnabled(); });
}

} // namespace

class TestNextEditionDialog : public QObject
{
    Q_OBJECT

private slots:
    void theOpenColloquiumIsOfferedWithItsCounts()
    {
        TestWindow test(lyon);
        test.trigger("actionNewFromLast");
        QVERIFY(isRead(test));
        QCOMPARE(test.find<QLineEdit>("nextTitle")->text(), u"Lyon 2018"_s);
        QCOMPARE(test.find<QCheckBox>("nextPartners")->text(), u"Partners and logos (1)"_s);
        QVERIFY(test.find<QCheckBox>("nextAgreed")->text().endsWith(u"(1)"_s));
        QVERIFY(test.find<QCheckBox>("nextNeverAsked")->text().endsWith(u"(2)"_s));
        QVERIFY(test.find<QCheckBox>("nextAgreed")->isChecked());
        QVERIFY(!test.find<QCheckBox>("nextNeverAsked")->isChecked());
        QVERIFY(!test.find<QCheckBox>("nextWorkshops")->isEnabled());
        QVERIFY(test.find<QLabel>("nextLeft")->text().contains(u"1 did not agree"_s));
    }
    void allItsLinesAreWhole()
    {
        TestWindow test([](Store &store) {
            lyon(store);
            const Colloquium before = store.programme()->colloquium;
            Colloquium after = before;
            after.title =
                u"L'irrésistible internationalisation des villes et des territoires, vingt ans après : "
                "recherche, action publique, coopération décentralisée et solidarité internationale"_s;
            QVERIFY_RESULT(
                store.write(u"Title"_s, [&](Writer &writer) { return writer.change(before, after); }));
        });
        test.trigger("actionNewFromLast");
        const QWidget *dialog = test.find("nextEditionDialog");
        QVERIFY(isRead(test));
        QVERIFY(test.has("nextLeft"));
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (!label->isVisible())
                continue;
            const auto wanted = [label] {
                return label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            };
            QTRY_VERIFY2(label->height() >= wanted(), qPrintable(label->text()));
        }
    }
    void tabGoesDownTheDialog()
    {
        TestWindow test(lyon);
        test.trigger("actionNewFromLast");
        QVERIFY(isRead(test));
        test.find("nextFile")->setFocus();
        QStringList names;
        do {
            names.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (!names.contains(QApplication::focusWidget()->objectName()));
        QStringList ticks = names.mid(4, names.size() - 6); // only those there is something for
        QCOMPARE(names.first(4),
                 QStringList({u"nextFile"_s, u"nextBrowse"_s, u"nextTitle"_s, u"nextShortTitle"_s}));
        QCOMPARE(names.last(2), QStringList({u"nextMake"_s, u"nextCancel"_s}));
        QCOMPARE(ticks.first(), u"nextPartners"_s);
        QCOMPARE(ticks.last(2), QStringList({u"nextAgreed"_s, u"nextNeverAsked"_s}));
    }
    void theNewColloquiumIsMadeAndOpenedByKeys()
    {
        TestWindow test(lyon);
        test.trigger("actionNewFromLast");
        QVERIFY(isRead(test));
        auto *neverAsked = test.find("nextNeverAsked");
        neverAsked->setFocus();
        QTest::keyClick(neverAsked, Qt::Key_Space);
        const QString path = test.folder() + u"/next.colloquium"_s;
        test.prompts.files.enqueue(path);
        QCOMPARE(test.find<QLineEdit>("nextShortTitle")->text(), u"Lyon"_s); // as it was: it is asked for
        test.find<QLineEdit>("nextShortTitle")->setText(u"Lyon bis"_s);
        QTest::keyClick(test.find("nextTitle"), Qt::Key_Return);
        QTRY_COMPARE(QFileInfo(test.session().path()).fileName(), u"next.colloquium"_s);
        QTRY_VERIFY(!test.has("nextMake"));
        QCOMPARE(test.session().colloquium().title, u"Lyon 2018"_s);
        QCOMPARE(test.session().colloquium().shortTitle, u"Lyon bis"_s);
        QCOMPARE(test.session().roster().size(), 3);
        QCOMPARE(test.session().roster().figures().of(Status::Invited), 3);
        QCOMPARE(test.session().colloquium().lastEdition, QFileInfo(test.path()).absoluteFilePath());
    }
    void anotherFileIsRead()
    {
        TestWindow test;
        const QString path = test.folder() + u"/lyon.colloquium"_s;
        {
            Colloquium colloquium;
            colloquium.title = u"2e forum"_s;
            const auto store = Store::create(path, colloquium, kMarie);
            QVERIFY_RESULT(store);
        }
        test.trigger("actionNewFromLast");
        test.prompts.files.enqueue(path);
        QTest::keyClick(test.find("nextBrowse"), Qt::Key_Space);
        QTRY_COMPARE(test.find<QLineEdit>("nextTitle")->text(), u"3e forum"_s);
        QCOMPARE(test.find<QComboBox>("nextFile")->currentData().toString(), path);
    }
    void aFileThatIsNoneIsSaidInTheDialog()
    {
        TestWindow test;
        const QString path = test.folder() + u"/notes.colloquium"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no colloquium");
        file.close();
        test.trigger("actionNewFromLast");
        test.prompts.files.enqueue(path);
        QTest::keyClick(test.find("nextBrowse"), Qt::Key_Space);
        QTRY_VERIFY(test.find<QLabel>("nextSays")->text().contains(u"notes.colloquium"_s));
        QVERIFY(!test.find<QAbstractButton>("nextMake")->isEnabled());
    }
};

QTEST_MAIN(TestNextEditionDialog)
#include "tst_nexteditiondialog.moc"
