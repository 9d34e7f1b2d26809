// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/program.h"

#include "app/tasks/screenlanguage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QScreen>

namespace colloquia {

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    installLanguage(application);
    theme::install(application);
    const QString file = QCoreApplication::arguments().value(1);
    DialogPrompts prompts;
    MainWindow window(prompts);
    // On a small screen the status line would lie below its edge.
    const QSize room = window.screen()->availableSize();
    if (window.width() > room.width() || window.height() > room.height())
        window.showMaximized();
    else
        window.show();
    if (!file.isEmpty())
        window.openFile(file);
    return QApplication::exec();
}

} // namespace colloquia
