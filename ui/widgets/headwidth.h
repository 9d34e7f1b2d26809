// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

class QHeaderView;

namespace colloquia {

// The pixels that a column's head needs to be read whole; with room for the arrow of the order or without.
int headWidth(const QHeaderView &header, int section, bool withArrow);

} // namespace colloquia
