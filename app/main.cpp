// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/cli/run.h"
#include "app/tasks/ownidentity.h"
#include "app/tasks/screenlanguage.h"
#include "ui/shell/program.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

using namespace colloquia;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Colloquia"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COLLOQUIA_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("Colloquia"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("colloquia.org"));

    QStringList given;
    for (int i = 1; i < argc; ++i)
        given.append(QString::fromLocal8Bit(argv[i]));
    if (!isCommandLine(given))
        return runWindow(argc, argv);

    std::unique_ptr<QCoreApplication> application;
    if (drawsPages(given)) {
        // Fonts need the platform's part of Qt, but no command needs a display.
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    installLanguage(*application);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return runCommand(QCoreApplication::arguments().mid(1), out, err, {ownIdentity()});
}
