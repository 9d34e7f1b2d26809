// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace colloquia {

// The PDF that QPdfWriter made, in fewer bytes and with the same pages: small objects are deflated together,
// the table of objects as well (PDF 1.5), lengths stand where they belong, and what deflating has made longer
// is stored as it is. Texts are found under the letters that people type. What it does not understand it
// gives back as it was.
QByteArray packedPdf(const QByteArray &pdf);

} // namespace colloquia
