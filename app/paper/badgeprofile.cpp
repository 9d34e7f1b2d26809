// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/badgeprofile.h"

#include "app/model/names.h"
#include "app/paper/inks.h"

#include <algorithm>
#include <cmath>

namespace colloquia {

namespace {

// White on dark colours, black on light ones.
QColor readableOn(QColor colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const double light =
        0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    return light < 0.3 ? inks::kPaper : inks::kText;
}

// What can stand for a category where there are no colours: "E", or where that is taken "EL", "El", "Elu".
QStringList marksFor(const QString &name)
{
    const QString first = name.left(1).toUpper();
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts).mid(0, 2))
        initials += word.front().toUpper();
    return {first, initials, first + name.mid(1, 1), first + name.mid(1, 2)};
}

} // namespace

BadgeProfiles::BadgeProfiles(const Programme &programme)
{
    const bool medianPoint = programme.colloquium.medianPoint;
    for (const Category &category : programme.categories) {
        BadgeProfile profile;
        profile.category = category.id;
        profile.name = medianPoint ? category.name : withoutMedianPoint(category.name);
        profile.colour = QColor(category.colour);
        if (!profile.colour.isValid())
            profile.colour = inks::kNoCategory;
        profile.onColour = readableOn(profile.colour);
        for (const QString &mark : marksFor(profile.name)) {
            profile.mark = mark;
            if (std::none_of(m_profiles.begin(), m_profiles.end(),
                             [&mark](const BadgeProfile &other) { return other.mark == mark; }))
                break;
        }
        m_profiles.push_back(profile);
    }
    BadgeProfile none;
    none.colour = inks::kNoCategory;
    none.onColour = inks::kText;
    m_profiles.push_back(none);
}

const BadgeProfile &BadgeProfiles::of(CategoryId category) const
{
    const auto found =
        std::find_if(m_profiles.begin(), m_profiles.end() - 1, [category](const BadgeProfile &p) {
            return category.isValid() && p.category == category;
        });
    return *found;
}

} // namespace colloquia
