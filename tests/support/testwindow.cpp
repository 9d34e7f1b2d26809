// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "tests/support/testwindow.h"

#include "ui/shell/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>

#include <algorithm>

namespace colloquia::testing {

using namespace Qt::StringLiterals;

void ScriptedPrompts::openFile(QWidget *, const FileQuestion &question,
                               const std::function<void(const QString &)> &chosen)
{
    answer(question, chosen);
}

void ScriptedPrompts::saveFile(QWidget *, const FileQuestion &question,
                               const std::function<void(const QString &)> &chosen)
{
    answer(question, chosen);
}

void ScriptedPrompts::chooseFolder(QWidget *, const FileQuestion &question,
                                   const std::function<void(const QString &)> &chosen)
{
    answer(question, chosen);
}

void ScriptedPrompts::answer(const FileQuestion &question, const std::function<void(const QString &)> &chosen)
{
    asked.append(question.title);
    proposed.append(question.proposed);
    if (!files.isEmpty())
        chosen(files.dequeue());
    else if (question.cancelled)
        question.cancelled();
}

void ScriptedPrompts::confirm(QWidget *, const QString &question, const QString &,
                              const std::function<void()> &confirmed)
{
    asked.append(question);
    if (confirms)
        confirmed();
}

void ScriptedPrompts::askText(QWidget *, const QString &title, const QString &, const QString &,
                              const QString &, const std::function<void(const QString &)> &answered)
{
    asked.append(title);
    if (!texts.isEmpty())
        answered(texts.dequeue());
}

void ScriptedPrompts::tell(QWidget *, const QString &sentence)
{
    asked.append(sentence);
}

TestWindow::TestWindow(const std::function<void(Store &)> &prepare)
{
    QSettings().clear();
    Colloquium colloquium;
    colloquium.title = u"Les villes et le monde"_s;
    colloquium.language = u"fr"_s;
    colloquium.timeZone = u"Europe/Paris"_s;
    {
        const auto store = Store::create(path(), colloquium, kMarie);
        if (!store)
            qFatal("%s", qPrintable(store.error().sentence));
        if (prepare)
            prepare(**store);
    }
    open();
}

void TestWindow::open()
{
    static bool isThemed = false;
    if (!isThemed)
        theme::install(*qobject_cast<QApplication *>(QApplication::instance()));
    isThemed = true;
    m_window = std::make_unique<MainWindow>(prompts);
    m_window->resize(1280, 800);
    m_window->show();
    if (!m_window->openFile(path()))
        qFatal("the window could not open its document");
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    // Writing is held back until the file has been checked.
    QTRY_VERIFY(!session().store().isReadOnly());
}

void TestWindow::restart()
{
    m_window->close();
    m_window.reset();
    open();
}

QWidget *TestWindow::findWidget(const char *name) const
{
    const QString wanted = QString::fromLatin1(name);
    // What stands in this window before what another one of the test has.
    QWidgetList tops = QApplication::topLevelWidgets();
    std::ranges::stable_partition(tops, [this](const QWidget *top) {
        return top == m_window.get() ||
               (top->parentWidget() && top->parentWidget()->window() == m_window.get());
    });
    for (QWidget *top : tops) {
        if (!top->isVisible())
            continue;
        if (top->objectName() == wanted)
            return top;
        for (QWidget *widget : top->findChildren<QWidget *>(wanted)) {
            if (widget->isVisible())
                return widget;
        }
    }
    qWarning("no visible widget is called %s", name);
    return nullptr;
}

bool TestWindow::has(const char *name) const
{
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        for (const QWidget *widget : top->findChildren<QWidget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return true;
        }
    }
    return false;
}

void TestWindow::trigger(const char *action)
{
    auto *found = m_window->findChild<QAction *>(QString::fromLatin1(action));
    QVERIFY2(found, action);
    QVERIFY2(found->isEnabled(), action);
    found->trigger();
}

void TestWindow::click(const char *name)
{
    QWidget *widget = findWidget(name);
    QVERIFY2(widget, name);
    QTest::mouseClick(widget, Qt::LeftButton);
}

void TestWindow::fill(const char *name, const QString &text)
{
    QWidget *widget = findWidget(name);
    QVERIFY2(widget, name);
    widget->setFocus();
    QTest::keySequence(widget, QKeySequence::SelectAll);
    if (auto *plain = qobject_cast<QPlainTextEdit *>(widget)) {
        plain->selectAll();
        plain->insertPlainText(text);
        QTest::keyClick(widget, Qt::Key_Tab);
        return;
    }
    // QTest types letter by letter as Latin-1 keys; other scripts come as an input method brings them.
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->clear();
        line->insert(text);
        emit line->textEdited(text);
    }
    QTest::keyClick(widget, Qt::Key_Return);
}

} // namespace colloquia::testing
