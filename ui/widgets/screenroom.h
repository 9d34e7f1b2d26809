// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScreen>
#include <QWidget>

namespace colloquia {

// The size as far as the screen has room for it, the window's frame included; what a window cannot do without
// it has all the same.
inline QSize withinScreen(const QWidget &window, QSize wanted)
{
    constexpr QSize kFrame(8, 36); // px, at most
    constexpr QSize kLeast(1120, 560);
    return wanted.boundedTo((window.screen()->availableSize() - kFrame).expandedTo(kLeast));
}

} // namespace colloquia
