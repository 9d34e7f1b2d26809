// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QListWidget;

namespace colloquia {

class Actions;

// What stands in the window while no colloquium is open: make one, open one, those of lately, the example.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Actions &actions, QWidget *parent = nullptr);

    // Reads the list of recent files anew.
    void refresh();

signals:
    void recentChosen(const QString &path);

private:
    QListWidget *m_recent;
    QWidget *m_recentPart;
};

} // namespace colloquia
