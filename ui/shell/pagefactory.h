// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

namespace colloquia {

// Makes a page when it is first shown.
// either.
Page *makePage(PageKind kind, const Workbench &bench, QWidget *parent);

} // namespace colloquia
