// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>

#include <array>
#include <optional>

namespace colloquia {

// Modules of white that scanners need around a code; the layout keeps them free.
inline constexpr int kQuietModules = 4;
// Modules on each side of the code of a badge (version 1).
inline constexpr int kQrModules = 21;

// A QR code's rows from the top; bit x is set where the module in column x is dark.
using QrRows = std::array<quint32, kQrModules>;

// Of the sizes and kinds of ISO/IEC 18004 the one that badges have: version 1, level M, digits, capital
// letters and "$%*+-./: ", twenty of them at most. The mask (0 to 7) is the one that scanners read best
// unless one is asked for. Nothing where the text cannot be such a code.
std::optional<QrRows> qrRows(const QString &text, std::optional<int> mask = {});

// The same as a picture, one dot a module, without its quiet zone; null where the text cannot be one.
QImage qrImage(const QString &text);

} // namespace colloquia
