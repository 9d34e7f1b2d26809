// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

class QHeaderView;

namespace colloquia {

// The pixels that a column's head needs to be read whole, beside the arrow of the order where it has one.
int headWidth(const QHeaderView &header, int section, bool withArrow = true);
// Whether the list is in the order of this column, and says so.
bool hasArrow(const QHeaderView &header, int section);

} // namespace colloquia
