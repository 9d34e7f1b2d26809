// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/store/people.h"
#include "tests/support/invented.h"
#include "tests/support/testwindow.h"
#include "ui/attendees/attendeetable.h"
#include "ui/tidying/mergeview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextLayout>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

class TestDuplicatesDialog : public QObject
{
    Q_OBJECT

    static void addPeople(Store &store)
    {
        const std::vector<std::array<QString, 4>> people = {
            {u"Élise"_s, u"Lefèvre"_s, u"elise@mairie.example"_s, u"Mairie de Valmont"_s},
            {u"Elise"_s, u"LEFEVRE"_s, u"elise@mairie.example"_s, u"Ville de Valmont"_s},
            {u"Karim"_s, u"Benali"_s, {}, u"Université"_s},
            {u"Karim"_s, u"Benalli"_s, {}, u"Université"_s},
            {u"Zoé"_s, u"Étcheverry"_s, {}, u"Réseau des villes"_s}};
        const auto written = store.write(u"People"_s, [&people](Writer &writer) -> Result<void> {
            Workshop workshop;
            workshop.title = u"Atelier 1"_s;
            if (const auto done = writer.add(workshop); !done)
                return done;
            AttendeeId last;
            for (const auto &[given, family, email, organisation] : people) {
                Attendee attendee;
                attendee.givenName = given;
                attendee.familyName = family;
                attendee.email = email;
                attendee.organisation = organisation;
                if (const auto done = people::add(writer, attendee); !done)
                    return done;
                if (attendee.familyName == u"LEFEVRE"_s)
                    last = attendee.id;
            }
            return people::enrol(writer, last, workshop.id, EnrolmentState::Enrolled);
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().sentence));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void openByKey(TestWindow &test)
    {
        QTest::keyClick(&test.window(), Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::activeWindow(), test.find("duplicatesDialog"));
    }
    static void close(TestWindow &test)
    {
        QTest::keyClick(test.find("duplicatesDialog"), Qt::Key_Escape);
        test.window().activateWindow(); // as a window manager does
        QTRY_COMPARE(QApplication::activeWindow(), &test.window());
    }
    static int rowCalled(const MergeView *view, const QString &label)
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, MergeModel::What).data().toString() == label)
                return row;
        }
        return -1;
    }
    // Goes there by the arrow keys.
    static void goTo(const MergeView *view, const QString &label)
    {
        const int wanted = rowCalled(view, label);
        QVERIFY2(wanted >= 0, qPrintable(label));
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < wanted; ++i)
            press(Qt::Key_Down);
        QCOMPARE(view->currentIndex().row(), wanted);
    }
    static QStringList names(TestWindow &test)
    {
        QStringList names;
        for (const AttendeeCard &card : test.session().roster().cards())
            names.append(card.attendee.familyName);
        return names;
    }

private slots:
    void twoAreMadeOneByKeysAlone()
    {
        TestWindow test(addPeople);
        openByKey(test);
        const auto *list = test.find<QListWidget>("duplicatesList");
        QCOMPARE(test.find<QLabel>("duplicatesCount")->text(), u"2 pair(s) to look at"_s);
        QVERIFY(list->item(0)->text().contains(u"Same e-mail and same name"_s));
        const auto *view = test.find<MergeView>("mergeView");
        QVERIFY(view->hasFocus());
        const QAbstractItemModelTester tester(view->model());
        const auto result = [view](const QString &label) {
            return view->model()->index(rowCalled(view, label), MergeModel::Result).data().toString();
        };
        QCOMPARE(result(u"Family name"_s), u"Lefèvre"_s);
        QCOMPARE(result(u"Atelier 1"_s), u"Enrolled"_s);
        goTo(view, u"Organisation"_s);
        press(Qt::Key_Right);
        QCOMPARE(result(u"Organisation"_s), u"Ville de Valmont"_s);
        press(Qt::Key_Left);
        QCOMPARE(result(u"Organisation"_s), u"Mairie de Valmont"_s);
        press(Qt::Key_Space);
        QCOMPARE(result(u"Organisation"_s), u"Ville de Valmont"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(names(test), QStringList({u"Lefèvre"_s, u"Benali"_s, u"Benalli"_s, u"Étcheverry"_s}));
        const AttendeeCard &kept = test.session().roster().cards().front();
        QCOMPARE(kept.attendee.organisation, u"Ville de Valmont"_s);
        QCOMPARE(kept.enrolments.size(), size_t(1));
        // On to the next pair.
        QCOMPARE(test.find<QLabel>("duplicatesCount")->text(), u"1 pair(s) to look at"_s);
        QVERIFY(view->hasFocus());
        QCOMPARE(result(u"Given name"_s), u"Karim"_s);
    }
    void whatIsLongerThanItsColumnIsReadWhole()
    {
        TestWindow test([](Store &store) {
            const auto written = store.write(u"People"_s, [](Writer &writer) -> Result<void> {
                Workshop workshop;
                workshop.title = u"Atelier 3 : Réseaux de villes et de territoires"_s;
                if (const auto done = writer.add(workshop); !done)
                    return done;
                for (const auto &[email, organisation] :
                     {std::pair{u"d.orsted@universitedebellerivelaboratoireterritoires.example"_s,
                                u"Communauté d'agglomération de Bellerive et du Pays des Trois-Fontaines"_s},
                      {u"dominique.orsted@communautedagglomerationdechampvert.example"_s,
                       u"Agence nationale de la coopération locale"_s}}) {
                    Attendee attendee;
                    attendee.givenName = u"Dominique"_s;
                    attendee.familyName = u"Ørsted"_s;
                    attendee.email = email;
                    attendee.organisation = organisation;
                    if (const auto done = people::add(writer, attendee); !done)
                        return done;
                    if (const auto done =
                            people::enrol(writer, attendee.id, workshop.id, EnrolmentState::Enrolled);
                        !done)
                        return done;
                }
                return {};
            });
            QVERIFY_RESULT(written);
        });
        openByKey(test);
        auto *view = test.find<MergeView>("mergeView");
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                QStyleOptionViewItem option;
                option.initFrom(view);
                option.rect = QRect(0, 0, view->columnWidth(column), view->rowHeight(row));
                option.text = index.data().toString();
                option.font = index.data(Qt::FontRole).value<QFont>().resolve(view->font());
                option.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::WrapText;
                if (!index.data(Qt::DecorationRole).isNull())
                    option.features |= QStyleOptionViewItem::HasDecoration;
                option.decorationSize = view->iconSize().isValid() ? view->iconSize() : QSize(16, 16);
                const QRect room = view->style()
                                       ->subElementRect(QStyle::SE_ItemViewItemText, &option, view)
                                       .adjusted(3, 0, -3, 0);
                QTextLayout text(option.text, option.font);
                text.setTextOption(QTextOption(Qt::AlignLeft));
                text.beginLayout();
                double height = 0;
                for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
                    line.setLineWidth(room.width());
                    QVERIFY2(line.naturalTextWidth() <= room.width(), qPrintable(option.text));
                    height += line.height();
                }
                text.endLayout();
                QVERIFY2(height <= view->rowHeight(row), qPrintable(option.text));
            }
        }
        close(test);
    }
    void twoPeopleAreRememberedAndThatIsOneUndo()
    {
        TestWindow test(addPeople);
        openByKey(test);
        // A button that is asked for by its letter shows that it is pressed first.
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(test.find<QListWidget>("duplicatesList")->count(), 1);
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(test.has("duplicatesEmpty"));
        QCOMPARE(test.find<QLabel>("duplicatesEmpty")->text(), u"Nobody seems to be there twice."_s);
        QVERIFY(!test.find<QPushButton>("duplicatesMerge")->isEnabled());
        close(test);
        QVERIFY(!test.has("mergeView"));
        test.restart();
        openByKey(test);
        QVERIFY(test.has("duplicatesEmpty"));
        close(test);
        QTest::keyClick(&test.window(), Qt::Key_Z, Qt::ControlModifier);
        openByKey(test);
        QCOMPARE(test.find<QListWidget>("duplicatesList")->count(), 1);
    }
    void aMergeIsTakenBackWhereItWasMadeAndInTheWindow()
    {
        TestWindow test(addPeople);
        const QStringList before = contentOf(test.path());
        openByKey(test);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(test.session().roster().size(), 4);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(test.session().roster().size(), 5);
        QCOMPARE(contentOf(test.path()), before);
        QCOMPARE(test.find<QListWidget>("duplicatesList")->count(), 2);
        press(Qt::Key_Return, Qt::ControlModifier);
        close(test);
        QTest::keyClick(&test.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(contentOf(test.path()), before);
    }
    void anyTwoOfTheListCanBeMadeOne()
    {
        TestWindow test(addPeople);
        auto *table = test.find<AttendeeTable>("attendeeTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        auto *merge = test.window().findChild<QAction *>(u"actionMergeSelected"_s);
        QVERIFY(!merge->isEnabled());
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        const auto chosen = table->selectedIds();
        QCOMPARE(chosen.size(), size_t(2));
        QVERIFY(merge->isEnabled());
        merge->trigger();
        QTRY_COMPARE(QApplication::activeWindow(), test.find("duplicatesDialog"));
        QVERIFY(test.find<QListWidget>("duplicatesList")->count() >= 2);
        QCOMPARE(test.find<QListWidget>("duplicatesList")->currentRow(), 0);
        press(Qt::Key_Return, Qt::ControlModifier);
        int left = 0;
        for (const AttendeeId id : chosen)
            left += test.session().roster().card(id) ? 1 : 0;
        QCOMPARE(left, 1);
    }
    void whatSomebodyElseChangesMeanwhileIsShown()
    {
        TestWindow test(addPeople);
        openByKey(test);
        const auto *view = test.find<MergeView>("mergeView");
        const Attendee before = test.session().roster().cards().front().attendee;
        QVERIFY_RESULT(test.session().edit(u"Phone"_s, before, u"phone"_s, u"04"_s));
        QVERIFY(rowCalled(view, u"Telephone"_s) >= 0);
    }
    void theOverviewLeadsHere()
    {
        TestWindow test(addPeople);
        test.window().showPage(PageKind::Overview);
        QAbstractButton *link = nullptr;
        for (QAbstractButton *button : test.find("overviewOddities")->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().contains(u"perhaps the same"_s))
                link = button;
        }
        QVERIFY(link);
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Space);
        QTRY_VERIFY(test.has("mergeView"));
    }
};

QTEST_MAIN(TestDuplicatesDialog)
#include "tst_duplicatesdialog.moc"
