// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/artwork.h"

namespace colloquia {

// What a kind of element is called: "Text", "QR code".
QString kindName(const Element &element);
// An element among others: its text with its fields, or its kind.
QString nameOf(const Element &element);
QString iconOf(const Element &element);

// What of a design will not do on paper, in sentences; empty: nothing.
QStringList remarksOn(const Artwork &artwork);

// A new one in the middle of the face, as large as such things usually are.
Element newElement(Element::Kind kind, QSizeF face);
// The band in the category's colour along the upper edge.
Element newBand(QSizeF face);

} // namespace colloquia
