// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/designcheck.h"

namespace colloquia {

QString iconOf(const Element &element);

// A new one in the middle of the face, as large as such things usually are.
Element newElement(Element::Kind kind, QSizeF face);
// The band in the category's colour along the upper edge.
Element newBand(QSizeF face);

} // namespace colloquia
