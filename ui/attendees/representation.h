// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/store.h"
#include "ui/shell/page.h"

namespace colloquia {

// Asks who comes in somebody's place, and notes it: one of the list, or somebody whose name is typed and who
// is added to it, of the same organisation. What `besides` writes belongs to the same undo.
void askWhoComesFor(const Workbench &bench, AttendeeId absent, QWidget *parent,
                    const Store::Work &besides = {});
// The same; of somebody who is represented already, it ends that.
void askRepresentative(const Workbench &bench, AttendeeId absent, QWidget *parent);

} // namespace colloquia
