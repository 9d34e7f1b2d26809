// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>

namespace colloquia {

// Modules of white that scanners need around a code; the layout keeps them free.
inline constexpr int kQuietModules = 4;
// Modules on each side of the code of a badge (version 1).
inline constexpr int kQrModules = 21;

// The letters and digits as a QR code, level M: one dot a module, without its quiet zone. A null image
// where the text cannot be one (small letters, more than 20 characters).
QImage qrImage(const QString &code);

} // namespace colloquia
