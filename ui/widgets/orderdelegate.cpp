// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/orderdelegate.h"

#include "ui/shell/theme.h"
#include "ui/widgets/orderview.h"

#include <QPainter>

namespace colloquia {

namespace {

constexpr int kRow = 30;
constexpr int kTwoLines = 48;
constexpr int kHeading = 34;
constexpr int kEdge = 12;
constexpr int kIcon = 16;
constexpr int kSmall = 12; // px

bool isHeading(const QModelIndex &index)
{
    return index.data(OrderView::IdRole).toLongLong() == 0;
}

bool hasTwoLines(const QModelIndex &index)
{
    return !index.data(OrderView::DetailRole).toString().isEmpty() ||
           !index.data(OrderView::FigureDetailRole).toString().isEmpty();
}

QFont sized(QFont font, int pixels, bool bold = false)
{
    font.setPixelSize(pixels);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

void drawLine(QPainter *painter, const QRect &room, const QString &text, const QFont &font,
              const QColor &colour, Qt::Alignment alignment)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(room, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

QSize OrderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    return {120, isHeading(index) ? kHeading : hasTwoLines(index) ? kTwoLines : kRow};
}

void OrderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto &colours = theme::colours();
    const QFont font = sized(option.font, 13);
    const QFont small = sized(option.font, kSmall);
    QRect room = option.rect.adjusted(kEdge, 0, -kEdge, 0);
    painter->save();
    if (isHeading(index)) {
        drawLine(painter, room.adjusted(0, 8, 0, 0), index.data().toString(),
                 sized(option.font, kSmall, true), colours.muted, Qt::AlignLeft);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colours.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.hover);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // On the selection only the text's own colour is read easily enough.
    const QColor muted = selected ? colours.text : colours.muted;

    if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        icon.paint(painter, QRect(room.left(), room.center().y() - kIcon / 2, kIcon, kIcon));
        room.setLeft(room.left() + kIcon + kEdge);
    }
    const bool two = hasTwoLines(index);
    const QRect upper = two ? QRect(room.left(), room.top() + 5, room.width(), 20) : room;
    const QRect lower(room.left(), room.top() + 24, room.width(), 18);
    const QString figure = index.data(OrderView::FigureRole).toString();
    const QString figureDetail = index.data(OrderView::FigureDetailRole).toString();
    const int figureWidth =
        figure.isEmpty() ? 0
                         : std::min(QFontMetrics(font).horizontalAdvance(figure) + kEdge, room.width() / 2);
    const int detailWidth =
        figureDetail.isEmpty()
            ? 0
            : std::min(QFontMetrics(small).horizontalAdvance(figureDetail) + kEdge, room.width() / 2);
    drawLine(painter, upper.adjusted(0, 0, -figureWidth, 0), index.data().toString(), font, colours.text,
             Qt::AlignLeft);
    const bool warns = index.data(OrderView::WarningRole).toBool();
    drawLine(painter, QRect(upper.right() - figureWidth + 1, upper.top(), figureWidth, upper.height()),
             figure, font, warns && !selected ? colours.warning : muted, Qt::AlignRight);
    if (two) {
        drawLine(painter, lower.adjusted(0, 0, -detailWidth, 0), index.data(OrderView::DetailRole).toString(),
                 small, muted, Qt::AlignLeft);
        drawLine(painter, QRect(lower.right() - detailWidth + 1, lower.top(), detailWidth, lower.height()),
                 figureDetail, small, muted, Qt::AlignRight);
    }
    painter->restore();
}

} // namespace colloquia
