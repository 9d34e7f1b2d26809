// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/language.h"
#include "app/model/partner.h"

#include <vector>

// The order of partners: by role, then by place within it. All give the partners as they stand after.
namespace colloquia::partnerorder {

// One place up (-1) or down (1); from the end of a role into the next one, which may be empty.
std::vector<Partner> moved(std::vector<Partner> partners, const std::vector<qint64> &ids, int step);
// Put into the role, before the partner `before`; 0: at its end.
std::vector<Partner> put(const std::vector<Partner> &partners, const std::vector<qint64> &ids,
                         PartnerRole role, qint64 before);
// By name within each role, as readers of the language expect.
std::vector<Partner> byName(std::vector<Partner> partners, const Language &language);
// The place of one more partner of the role.
int nextPosition(const std::vector<Partner> &partners, PartnerRole role);

} // namespace colloquia::partnerorder
