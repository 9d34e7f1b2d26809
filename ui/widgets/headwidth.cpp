// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/headwidth.h"

#include <QHeaderView>

namespace colloquia {

int headWidth(const QHeaderView &header, int section)
{
    // The style sheet's padding, and the arrow. In a narrow column of ticks, whose head stands in the middle,
    // the arrow has what is left beside it.
    const int alignment =
        header.model()->headerData(section, header.orientation(), Qt::TextAlignmentRole).toInt();
    const int around = alignment & Qt::AlignHCenter ? 28 : 36;
    QFont font = header.font();
    font.setWeight(QFont::DemiBold);
    const QString head = header.model()->headerData(section, header.orientation()).toString();
    return QFontMetrics(font).size(0, head).width() + around;
}

} // namespace colloquia
