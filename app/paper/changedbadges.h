// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/badgedrawer.h"

#include <QHash>

namespace colloquia {

// Whether badges would say something else today than when they were printed; what a design does not show
// changes no badge.
class ChangedBadges
{
public:
    ChangedBadges(const Programme &programme, const Design &design, bool byCategory);

    // `kept` as keptBadge() wrote it. Where nothing is known of what stood there, nothing has changed.
    [[nodiscard]] bool hasChanged(const QByteArray &kept, const BadgePerson &now) const;

private:
    [[nodiscard]] const BadgeDrawer &drawerOf(CategoryId category) const;

    Programme m_programme;
    std::shared_ptr<const BadgeDrawer> m_drawer;
    QHash<CategoryId, std::shared_ptr<const BadgeDrawer>> m_ofCategories;
};

} // namespace colloquia
