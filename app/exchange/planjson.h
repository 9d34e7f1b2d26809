// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/columns.h"
#include "app/model/plan.h"

#include <QJsonObject>

namespace colloquia {

// What `import --json` prints.
QJsonObject planJson(const Plan &plan, const CodeOf &codeOf);

} // namespace colloquia
