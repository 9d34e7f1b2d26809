// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>

namespace colloquia {

// The one button of a dialog that does what the dialog is for. It is what it is before it comes into the row:
// a row styles its buttons as they come.
inline QPushButton *addPrimary(QDialogButtonBox *buttons, const QString &verb, const QString &name)
{
    auto *button = new QPushButton(verb, buttons);
    button->setObjectName(name);
    button->setProperty("primary", true);
    button->setDefault(true);
    buttons->addButton(button, QDialogButtonBox::AcceptRole);
    return button;
}

// Where Return is the list's, Ctrl+Return does what the dialog is for.
inline void clickByCtrlReturn(QDialog *dialog, QPushButton *button)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), dialog);
        QObject::connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
}

} // namespace colloquia
