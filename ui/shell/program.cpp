// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/program.h"

#include "app/tasks/screenlanguage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/fitscreen.h"

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
    application.installEventFilter(new fitscreen::Keeper(&application));
    if (!window.isMaximized() && !window.isFullScreen())
        fitscreen::fit(&window, window.screen()->availableGeometry());
    window.show();
    if (!file.isEmpty())
        window.openFile(file);
    return QApplication::exec();
}

} // namespace colloquia
