// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace colloquia {

// Questions and file choosers, so that tests can answer them. All return at once; the answer comes by the
// function, which is not called when the person cancels.
class Prompts
{
public:
    virtual ~Prompts() = default;

    struct FileQuestion
    {
        QString title = {};
        QString filter = {};   // "Colloquia (*.colloquium)"
        QString proposed = {}; // a name or path
        QString purpose = {};  // remembers the folder under this word: "document", "import", "pdf"
        std::function<void()> cancelled = {}; // where something is said then
    };
    // The folder of the colloquium that is open: what is saved goes beside it, until another one is chosen.
    // "" where none is open.
    void setHome(const QString &folder) { m_home = folder; }
    virtual void openFile(QWidget *parent, const FileQuestion &question,
                          const std::function<void(const QString &)> &chosen) = 0;
    virtual void saveFile(QWidget *parent, const FileQuestion &question,
                          const std::function<void(const QString &)> &chosen) = 0;
    // A folder that is there, or made in the dialog.
    virtual void chooseFolder(QWidget *parent, const FileQuestion &question,
                              const std::function<void(const QString &)> &chosen) = 0;
    // A question with one way to go on, named by a verb: "Remove 3 attendees".
    virtual void confirm(QWidget *parent, const QString &question, const QString &verb,
                         const std::function<void()> &confirmed) = 0;
    // A line of text; the function gets what was typed. The button says the verb.
    virtual void askText(QWidget *parent, const QString &title, const QString &verb, const QString &label,
                         const QString &proposed, const std::function<void(const QString &)> &answered) = 0;
    // Only where the program cannot go on otherwise.
    virtual void tell(QWidget *parent, const QString &sentence) = 0;

protected:
    Prompts() = default;
    Prompts(const Prompts &) = default;
    Prompts &operator=(const Prompts &) = default;
    [[nodiscard]] const QString &home() const { return m_home; }

private:
    QString m_home;
};

// The real ones: the system's dialogs, opened without a loop of their own.
class DialogPrompts : public Prompts
{
public:
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
};

// Where a chooser of the purpose begins for the colloquium in that folder ("": none), and that one was
// chosen.
QString folderFor(const QString &purpose, const QString &home);
void keepFolder(const QString &purpose, const QString &home, const QString &folder);

} // namespace colloquia
