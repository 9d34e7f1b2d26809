// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QDialog>

class QLineEdit;
class QListWidget;

namespace colloquia {

// Any action by its name: type some letters, Enter runs the first. What cannot be done just now stands there
// as well, with what it waits for.
class CommandList : public QDialog
{
    Q_OBJECT

public:
    explicit CommandList(const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    void filter(const QString &text);
    void run();

    QList<QAction *> m_actions;
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace colloquia
