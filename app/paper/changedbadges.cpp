// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/changedbadges.h"

#include "app/paper/keptbadge.h"

namespace colloquia {

ChangedBadges::ChangedBadges(const Programme &programme, const Design &design, bool byCategory)
    : m_programme(programme)
{
    const Logos logos;
    const Pictures pictures;
    const BadgeGround ground{m_programme, logos, pictures, *findStock(defaultStockId()), {}};
    m_drawer = drawerFor(design, ground);
    for (const Design &own : m_programme.designs) {
        if (byCategory && own.onlyFor.isValid() && own.purpose == design.purpose)
            m_ofCategories.insert(own.onlyFor, drawerFor(own, ground));
    }
}

const BadgeDrawer &ChangedBadges::drawerOf(CategoryId category) const
{
    const auto own = m_ofCategories.constFind(category);
    return own == m_ofCategories.constEnd() ? *m_drawer : **own;
}

bool ChangedBadges::hasChanged(const QByteArray &kept, const BadgePerson &now) const
{
    if (kept.isEmpty() || kept == keptBadge(now, m_programme).toUtf8())
        return false;
    const auto badge = badgeAsKept(kept, now);
    if (!badge)
        return false;
    const BadgeDrawer &before = drawerOf(badge->person.category);
    const BadgeDrawer &after = drawerOf(now.category);
    return &before != &after || before.says(badge->person) != after.says(now) ||
           (after.tellsProgramme() && badge->programme != keptProgramme(now, m_programme));
}

} // namespace colloquia
