// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/artwork.h"

#include <QStringList>

namespace colloquia {

// What a kind of element is called: "Text", "QR code".
QString kindName(const Element &element);
// An element among others: its text with its fields, or its kind.
QString nameOf(const Element &element);

// What of a design will not do on paper, in sentences; empty: nothing.
QStringList remarksOn(const Artwork &artwork);

} // namespace colloquia
