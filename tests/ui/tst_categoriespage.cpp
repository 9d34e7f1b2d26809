// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/testwindow.h"

#include "app/store/people.h"
#include "ui/widgets/orderview.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

OrderView *listOf(TestWindow &test)
{
    test.trigger("actionShowCategories");
    auto *list = test.find<OrderView>("categoryList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    return list;
}

// Somebody of the first category.
void prepare(Store &store)
{
    Attendee attendee;
    attendee.familyName = u"Fauré"_s;
    attendee.category = store.programme()->categories.front().id;
    QVERIFY_RESULT(store.write(u"Prepare"_s, [&](Writer &writer) { return people::add(writer, attendee); }));
}

// Contrast of white text on a colour, after the Web Content Accessibility Guidelines.
double contrastOfWhite(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const double luminance =
        0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    return 1.05 / (luminance + 0.05);
}

} // namespace

class TestCategoriesPage : public QObject
{
    Q_OBJECT

private slots:
    void oneIsAddedColouredAndMoved()
    {
        TestWindow test;
        OrderView *list = listOf(test);
        const auto before = test.session().programme().categories.size();
        test.trigger("actionAddNew");
        test.fill("name", u"Presse"_s);
        QCOMPARE(test.session().programme().categories.size(), before + 1);
        QCOMPARE(test.session().programme().categories.back().colour, u"#00707A"_s); // the first unused
        auto *colour = test.find<QComboBox>("colour");
        colour->setFocus();
        QTest::keyClick(colour, Qt::Key_Home);
        QTest::keyClick(colour, Qt::Key_Down);
        QVERIFY(test.session().programme().categories.back().colour != u"#00707A"_s);
        list->setFocus();
        test.trigger("actionMoveUp");
        QCOMPARE(test.session().programme().categories[before - 1].name, u"Presse"_s);
    }
    void twoBecomeOneWithTheirPeopleAndWords()
    {
        TestWindow test(prepare);
        listOf(test);
        const Category from = test.session().programme().categories[0];
        const Category into = test.session().programme().categories[1];
        QMenu *menu = test.find<QPushButton>("mergeCategory")->menu();
        emit menu->aboutToShow();
        QVERIFY(menu->actions().first()->text().contains(from.name)); // who goes
        menu->actions().at(1)->trigger();
        const Programme &programme = test.session().programme();
        QVERIFY(!find(programme.categories, from.id));
        QCOMPARE(test.session().roster().cards().front().attendee.category, into.id);
        QCOMPARE(categoryMeant(programme.categories, from.name)->id, into.id); // forms go on saying it
        test.trigger("actionUndo");
        QCOMPARE(test.session().roster().cards().front().attendee.category, from.id);
    }
    void whiteIsReadOnEveryColour()
    {
        for (const NamedColour &colour : categoryColours()) {
            const double contrast = contrastOfWhite(QColor(QLatin1StringView(colour.colour)));
            QVERIFY2(contrast >= 4.5, colour.name);
        }
    }
};

QTEST_MAIN(TestCategoriesPage)
#include "tst_categoriespage.moc"
