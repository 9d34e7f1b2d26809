// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/program.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"

#include <QApplication>

namespace colloquia {

int runWindow(QApplication &application, const QString &file)
{
    theme::install(application);
    DialogPrompts prompts;
    MainWindow window(prompts);
    window.show();
    if (!file.isEmpty())
        window.openFile(file);
    return QApplication::exec();
}

} // namespace colloquia
