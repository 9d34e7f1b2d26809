// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace colloquia::titlewidth {

// As wide as the window wants to be, and so that its title is not cut: the system draws it in a font of about
// ours, with its buttons beside it.
inline int ofWhole(const QWidget &window)
{
    constexpr int kButtons = 160;
    const int title = window.fontMetrics().horizontalAdvance(window.windowTitle()) + kButtons;
    return std::min(std::max(window.sizeHint().width(), title), window.screen()->availableSize().width() / 2);
}

} // namespace colloquia::titlewidth
