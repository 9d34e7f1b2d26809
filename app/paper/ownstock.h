// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/result.h"
#include "app/paper/stock.h"

#include <memory>

// The office's own sheets: measured once, kept for all colloquia of this computer's user.
namespace colloquia::ownstock {

// In the order of their names. What was handed out before stays valid.
const std::vector<std::shared_ptr<const Stock>> &all();
bool isOwn(const QString &id);

// Which rule the sheet breaks, if any: everything lies on the page, and no label on another.
Result<void> validate(const Stock &stock);
// Keeps it under the id of its maker and part; one of that id is replaced. Gives back the id.
Result<QString> keep(Stock stock);
Result<void> remove(const QString &id);

} // namespace colloquia::ownstock
