// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/headwidth.h"

#include <QHeaderView>

namespace colloquia {

int headWidth(const QHeaderView &header, int section, bool withArrow)
{
    // Qt's own hint keeps room for the arrow in every column, as if the list were sorted by all of them.
    constexpr int kPadding = 2 * 8 + 4; // of the style sheet, and the frame
    constexpr int kArrow = 16;
    QFont font = header.font();
    font.setWeight(QFont::DemiBold);
    const QString head = header.model()->headerData(section, header.orientation()).toString();
    return QFontMetrics(font).size(0, head).width() + kPadding + (withArrow ? kArrow : 0);
}

} // namespace colloquia
