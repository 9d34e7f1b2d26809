// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/headwidth.h"

#include <QHeaderView>

namespace colloquia {

int headWidth(const QHeaderView &header, int section, bool withArrow)
{
    constexpr int kAround = 28; // the style sheet's padding and the style's margin
    constexpr int kArrow = 10;
    QFont font = header.font();
    font.setWeight(QFont::DemiBold);
    const QString head = header.model()->headerData(section, header.orientation()).toString();
    return QFontMetrics(font).size(0, head).width() + kAround + (withArrow ? kArrow : 0);
}

bool hasArrow(const QHeaderView &header, int section)
{
    return header.isSortIndicatorShown() && header.sortIndicatorSection() == section;
}

} // namespace colloquia
