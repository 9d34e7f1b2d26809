// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace colloquia {

// After sentences have changed: the window is high enough for all their lines.
inline void keepLinesWhole(QWidget *window)
{
    const int width = std::max(window->width(), window->minimumWidth());
    window->setMinimumHeight(window->layout()->totalHeightForWidth(width));
}

} // namespace colloquia
