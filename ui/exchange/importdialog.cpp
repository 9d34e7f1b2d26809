// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/importdialog.h"

namespace colloquia {

ImportDialog::ImportDialog(const Workbench &bench, const QString &path, QWidget *parent) : QDialog(parent)
{
    Q_UNUSED(bench)
    Q_UNUSED(path)
}

} // namespace colloquia
