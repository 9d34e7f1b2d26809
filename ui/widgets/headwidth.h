// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

class QHeaderView;

namespace colloquia {

// The pixels that a column's head needs to be read whole, beside the arrow of the order.
int headWidth(const QHeaderView &header, int section);

} // namespace colloquia
