// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace colloquia::taborder {

// Moves the focus to what stands next, or before, in these parts of the window: as it stands beside and below
// each other now, whenever it was made. False where the focus is in none of them.
bool step(const QWidget *window, const QList<QWidget *> &parts, bool next);

} // namespace colloquia::taborder
