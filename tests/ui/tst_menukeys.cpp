// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Keys that would do one thing here and another there: no two actions share a shortcut, and in each menu each
// letter is one entry's, in every language.
#include "app/tasks/screenlanguage.h"
#include "tests/support/testwindow.h"

#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTranslator>

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

void speak(const QString &language)
{
    QSettings().setValue(u"language"_s, language);
    qDeleteAll(qApp->findChildren<QTranslator *>());
    installLanguage(*qApp);
}

QString letterOf(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.toString();
}

// Each entry that shares its letter with one before it.
QStringList doubled(const QList<QAction *> &entries)
{
    QHash<QString, QString> taken;
    QStringList twice;
    for (const QAction *entry : entries) {
        const QString letter = letterOf(entry->text());
        if (letter.isEmpty() || !entry->isVisible())
            continue;
        if (taken.contains(letter))
            twice.append(u"%1: “%2” and “%3”"_s.arg(letter, taken.value(letter), entry->text()));
        taken.insert(letter, entry->text());
    }
    return twice;
}

} // namespace

class TestMenuKeys : public QObject
{
    Q_OBJECT

private slots:
    void eachLetterIsOneEntrys_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Language::known())
            QTest::addRow("%s", qPrintable(language)) << language;
    }
    void eachLetterIsOneEntrys()
    {
        QFETCH(QString, language);
        speak(language);
        TestWindow test;
        const QList<QAction *> menus = test.window().menuBar()->actions();
        QStringList twice = doubled(menus);
        for (const QAction *menu : menus)
            twice += doubled(menu->menu()->actions());
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }
    void noTwoActionsShareAShortcut()
    {
        TestWindow test;
        QHash<QKeySequence, QString> taken;
        QStringList twice;
        for (const QAction *action : test.window().findChildren<QAction *>()) {
            if (!action->objectName().startsWith(u"action"))
                continue;
            for (const QKeySequence &key : action->shortcuts()) {
                if (taken.contains(key) && taken.value(key) != action->objectName())
                    twice.append(key.toString() + u": "_s + taken.value(key) + u", "_s +
                                 action->objectName());
                taken.insert(key, action->objectName());
            }
        }
        QVERIFY(!taken.isEmpty());
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }
};

QTEST_MAIN(TestMenuKeys)
#include "tst_menukeys.moc"
