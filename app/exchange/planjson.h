// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/columns.h"
#include "app/exchange/importplan.h"

#include <QJsonObject>

namespace colloquia {

// What `import --json` prints.
QJsonObject planJson(const Plan &plan, const CodeOf &codeOf);
// With the words that nobody knew and the people who are in the form no more.
QJsonObject planJson(const ImportPlan &plan, const CodeOf &codeOf);

} // namespace colloquia
