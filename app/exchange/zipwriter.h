// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/result.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace colloquia {

// An archive of these entries, each a name and what it holds, in their order.
Result<QByteArray> packedZip(const std::vector<std::pair<QByteArray, QByteArray>> &entries);

} // namespace colloquia
