// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/document.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QQueue>

namespace colloquia::testing {

// Answers what the program asks, in order; a question without an answer is cancelled.
class ScriptedPrompts : public Prompts
{
public:
    QQueue<QString> files = {}; // for openFile, saveFile and chooseFolder
    QQueue<QString> texts = {};
    bool confirms = true;
    QStringList asked = {};    // the questions and sentences, as they came
    QStringList proposed = {}; // names for files

    void openFile(QWidget *parent, const FileQuestion &question,
                  const std::function<void(const QString &)> &chosen) override;
    void saveFile(QWidget *parent, const FileQuestion &question,
                  const std::function<void(const QString &)> &chosen) override;
    void chooseFolder(QWidget *parent, const FileQuestion &question,
                      const std::function<void(const QString &)> &chosen) override;
    void confirm(QWidget *parent, const QString &question, const QString &verb,
                 const std::function<void()> &confirmed) override;
    void askText(QWidget *parent, const QString &title, const QString &verb, const QString &label,
                 const QString &proposed, const std::function<void(const QString &)> &answered) override;
    void tell(QWidget *parent, const QString &sentence) override;

private:
    void answer(const FileQuestion &question, const std::function<void(const QString &)> &chosen);
};

// The real main window on a fresh document, driven by keys and clicks on object names.
class TestWindow
{
public:
    // On a document of its own; `prepare` writes into it before the window opens it.
    explicit TestWindow(const std::function<void(Store &)> &prepare = {});

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Session &session() { return *m_window->session(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.colloquium")); }
    // Closes the window and opens the document in a new one, as after a restart.
    void restart();

    // A visible widget of the window or of an open dialog, by its object name; the test stops where there is
    // none.
    template<class Widget = QWidget>
    Widget *find(const char *name)
    {
        return qobject_cast<Widget *>(findWidget(name));
    }
    [[nodiscard]] bool has(const char *name) const;
    void trigger(const char *action);
    void click(const char *name);
    // Clears the field, types the text, presses Enter.
    void fill(const char *name, const QString &text);

    ScriptedPrompts prompts;

private:
    QWidget *findWidget(const char *name) const;
    void open();

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace colloquia::testing
