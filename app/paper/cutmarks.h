// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/canvas.h"
#include "app/paper/stock.h"

namespace colloquia {

// Short lines in the page's margins that show where to cut, clear of what reaches over the cut.
void drawCutMarks(Canvas &canvas, const Stock &stock);

} // namespace colloquia
