// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QString>

class QFile;

// The only file that speaks to the operating system about files beyond what Qt offers.
namespace colloquia::disk {

// Writes the file whole or not at all: beside it first, to the disk for sure, then renamed over what was
// there. The old file stays as it was where anything fails; the sentence names the file and the cause.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

// Forces what was written to an open file to the disk; false where the system says no.
[[nodiscard]] bool syncFile(QFile &file);
// Renames over what is there, and makes the new name lasting.
Result<void> renameOver(const QString &from, const QString &to);

// The person's full name as the system knows it, else the account's; the PC's name.
QString systemUserName();
QString stationName();
// Whether a process of that number runs on this PC.
bool isRunning(qint64 process);

} // namespace colloquia::disk
