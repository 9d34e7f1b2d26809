// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"

#include <QColor>

namespace colloquia {

// A category as badges show it.
struct BadgeProfile
{
    CategoryId category = {};
    QString name = {};
    QString mark = {}; // one letter, or two, for printers that know no colours
    QColor colour = {};
    QColor onColour = {};
};

// Those of a colloquium, and one for whoever has no category.
class BadgeProfiles
{
public:
    explicit BadgeProfiles(const Programme &programme);

    [[nodiscard]] const BadgeProfile &of(CategoryId category) const;

private:
    std::vector<BadgeProfile> m_profiles; // the last one is for those without a category
};

} // namespace colloquia
