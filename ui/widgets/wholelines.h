// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace colloquia {

// After sentences have changed: the window is high enough for all their lines.
inline void keepLinesWhole(QWidget *window)
{
    // A sentence in a part of the window has told that part alone so far.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const int width = std::max(window->width(), window->minimumWidth());
    window->setMinimumHeight(window->layout()->totalHeightForWidth(width));
}

} // namespace colloquia
