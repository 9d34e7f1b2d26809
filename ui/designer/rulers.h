// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

class QPainter;
class QWidget;

// Rulers in millimetres along the upper and the left edge of what can be seen of a widget.
namespace colloquia::rulers {

inline constexpr int kWidth = 22; // pixels

// `paper` begins at 0; `marked` is shown on both.
void paint(QPainter &painter, const QWidget &widget, const QRectF &paper, double scale, const QRectF &marked);

} // namespace colloquia::rulers
