// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paper/badgerecipe.h"

namespace colloquia {

class Session;

// On which stock, in which order and in which design a document's badges were printed last: as its newest
// print says, whoever made it, or as was chosen on this computer since.
namespace badgememory {

struct Remembered
{
    QString stock = defaultStockId();
    BadgeOrder order = BadgeOrder::ByName;
    DesignId design = {};
};

Remembered of(Session &session);
void keep(const Session &session, const Remembered &remembered);

} // namespace badgememory

} // namespace colloquia
