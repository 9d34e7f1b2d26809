// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

// The few colours on paper. Text is pure black: laser printers print any other dark colour as dots.
namespace colloquia::inks {

inline constexpr QColor kText(0, 0, 0);
inline constexpr QColor kMuted(0x56, 0x61, 0x71);
inline constexpr QColor kLine(0xb9, 0xc1, 0xcb);
inline constexpr QColor kNoCategory(0xb9, 0xc1, 0xcb);
inline constexpr QColor kPaper(255, 255, 255);

} // namespace colloquia::inks
