// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/pagefactory.h"

namespace colloquia {

Page *makePage(PageKind kind, const Workbench &bench, QWidget *parent)
{
    Q_UNUSED(kind)
    Q_UNUSED(bench)
    Q_UNUSED(parent)
    return nullptr;
}

bool hasPage(PageKind kind)
{
    Q_UNUSED(kind)
    return false;
}

} // namespace colloquia
