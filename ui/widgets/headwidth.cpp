// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/headwidth.h"

#include <QHeaderView>

namespace colloquia {

int headWidth(const QHeaderView &header, int section)
{
    // The style sheet's padding, and the arrow: Qt keeps its room free in every column.
    constexpr int kAround = 36;
    QFont font = header.font();
    font.setWeight(QFont::DemiBold);
    const QString head = header.model()->headerData(section, header.orientation()).toString();
    return QFontMetrics(font).size(0, head).width() + kAround;
}

} // namespace colloquia
