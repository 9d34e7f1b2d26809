// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/printercorrection.h"

#include <QStringList>

// What this PC knows of its printers: how each is adjusted, and which was used last.
namespace colloquia::printers {

PrinterCorrection correctionOf(const QString &printer);
// One that corrects nothing is forgotten.
void keep(const QString &printer, const PrinterCorrection &correction);

void noteUsed(const QString &printer);
// The one used last, or the system's; "" if there is none.
QString usual();
// Those that are there, and those that were adjusted once.
QStringList known();

// The pages as they must be drawn for that printer's paper.
std::shared_ptr<const Pages> corrected(const QString &printer, std::shared_ptr<const Pages> pages);

} // namespace colloquia::printers
