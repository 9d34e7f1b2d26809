// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Keys that would do one thing here and another there: no two actions share a shortcut, and in each menu each
// letter is one entry's, in every language.
#include "app/tasks/screenlanguage.h"
#include "tests/support/testwindow.h"
#include "ui/due/duemodel.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
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

QString labelBeside(const QWidget *input)
{
    for (const QLabel *label : input->window()->findChildren<QLabel *>()) {
        if (label->buddy() == input)
            return label->text();
    }
    return {};
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
    // The button of the page of what is due says another verb for each kind.
    void whatIsDueHasLettersOfItsOwn_data() { eachLetterIsOneEntrys_data(); }
    void whatIsDueHasLettersOfItsOwn()
    {
        QFETCH(QString, language);
        speak(language);
        TestWindow test;
        test.trigger("actionShowDue");
        QStringList others;
        for (const QAction *menu : test.window().menuBar()->actions())
            others.append(letterOf(menu->text()));
        const auto *page = test.window().findChild<QWidget *>(u"duePage"_s);
        for (const char *beside : {"dueLater", "dueReply"})
            others.append(letterOf(page->findChild<QPushButton *>(QString::fromLatin1(beside))->text()));
        others.append(letterOf(labelBeside(page->findChild<QWidget *>(u"duePatience"_s))));
        QVERIFY2(!others.contains(QString()) && others.removeDuplicates() == 0,
                 qPrintable(others.join(u' ')));
        for (const Due::What what : {Due::Seat, Due::CallBack, Due::Chase, Due::Speaker, Due::Confirmation}) {
            const QString verb = DueModel::action(what);
            QVERIFY2(!letterOf(verb).isEmpty() && !others.contains(letterOf(verb)), qPrintable(verb));
        }
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
