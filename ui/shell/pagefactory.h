// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

namespace colloquia {

// Makes a page when it is first shown. Null for a page that this program does not have yet: it has no entry
// either.
Page *makePage(PageKind kind, const Workbench &bench, QWidget *parent);
bool hasPage(PageKind kind);

} // namespace colloquia
