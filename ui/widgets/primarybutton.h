// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialogButtonBox>
#include <QPushButton>

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

} // namespace colloquia
