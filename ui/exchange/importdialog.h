// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

#include <QDialog>

namespace colloquia {

// Shows what a file would do to the list, and does it.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Workbench &bench, const QString &path, QWidget *parent = nullptr);
};

} // namespace colloquia
