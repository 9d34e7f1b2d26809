// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

class QWidget;

// What the window does to put the list in order.
namespace colloquia::tidyingwork {

// People who are perhaps there twice; first those who came after `known`.
void showDuplicates(QWidget *window, const Workbench &bench, AttendeeId known = {});
// The two who are selected in the list, beside each other.
void mergeSelected(QWidget *window, const Workbench &bench);
// Names that look odd, with how they would be written.
void showNames(QWidget *window, const Workbench &bench);

} // namespace colloquia::tidyingwork
