// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/people.h"
#include "tests/support/testwindow.h"
#include "ui/attendees/attendeetable.h"
#include "ui/attendees/attendeetablemodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

// The attendee list of a window, with four people and a question, driven by keys.
namespace colloquia::testing::peoplelist {

using namespace Qt::StringLiterals;

inline void addPeople(Store &store)
{
    const std::vector<std::array<QString, 3>> people = {
        {u"Élise"_s, u"Lefèvre"_s, u"Mairie de Valmont"_s},
        {u"Océane"_s, u"Le Goff"_s, u"Université de Hautecombe"_s},
        {u"Chloé"_s, u"Œuvrard"_s, u"Mairie d'Aubeterre"_s},
        {u"Zoé"_s, u"Étcheverry"_s, u"Réseau des villes"_s}};
    const auto written = store.write(u"People"_s, [&people](Writer &writer) -> Result<void> {
        for (const auto &[given, family, organisation] : people) {
            Attendee attendee;
            attendee.givenName = given;
            attendee.familyName = family;
            attendee.organisation = organisation;
            if (const auto done = people::add(writer, attendee); !done)
                return done;
        }
        Question question;
        question.text = u"Régime"_s;
        return writer.add(question);
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().sentence));
}

inline AttendeeTable &table(TestWindow &test)
{
    return *test.find<AttendeeTable>("attendeeTable");
}
inline const AttendeeTableModel &model(TestWindow &test)
{
    return *qobject_cast<const AttendeeTableModel *>(table(test).model());
}

inline QStringList names(TestWindow &test)
{
    QStringList names;
    for (int row = 0; row < model(test).rowCount(); ++row)
        names.append(model(test).card(row).attendee.familyName);
    return names;
}

inline const Attendee &called(TestWindow &test, const QString &family)
{
    for (const AttendeeCard &card : test.session().roster().cards()) {
        if (card.attendee.familyName == family)
            return card.attendee;
    }
    qFatal("nobody is called %s", qPrintable(family));
}

// Types it into the search field.
inline void search(TestWindow &test, const QString &text)
{
    QTest::keySequence(&test.window(), QKeySequence::Find);
    QTest::keyClicks(test.find<QLineEdit>("searchPeople"), text);
}

// Opens the action's menu and takes the entry of that name.
inline void choose(TestWindow &test, const char *action, const QString &entry)
{
    test.trigger(action);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction *found = menu->findChild<QAction *>(entry);
    QVERIFY2(found, qPrintable(entry));
    menu->setActiveAction(found);
    QTest::keyClick(menu, Qt::Key_Return);
}

// To the person and column by the arrow keys.
inline void goTo(TestWindow &test, const QString &family, const QString &column)
{
    AttendeeTable &list = table(test);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home, Qt::ControlModifier);
    while (called(test, family).id != list.currentId() &&
           list.currentIndex().row() + 1 < model(test).rowCount())
        QTest::keyClick(&list, Qt::Key_Down);
    const auto place = [&list](int section) { return list.horizontalHeader()->visualIndex(section); };
    const int wanted = place(model(test).columnOf(column));
    QVERIFY(!list.isColumnHidden(model(test).columnOf(column)));
    for (int tries = 0; tries < 60 && place(list.currentIndex().column()) != wanted; ++tries)
        QTest::keyClick(&list, place(list.currentIndex().column()) < wanted ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(list.currentId(), called(test, family).id);
    QCOMPARE(list.currentIndex().column(), model(test).columnOf(column));
}

} // namespace colloquia::testing::peoplelist
