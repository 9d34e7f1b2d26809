// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>

class QWidget;

namespace colloquia::helpdialogs {

// Every key of the program, from the actions themselves.
void showKeys(QWidget *window, const QList<QAction *> &actions);
void showAbout(QWidget *window);

} // namespace colloquia::helpdialogs
