// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace colloquia {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::insertWidget(int place, QWidget *widget)
{
    addWidget(widget);
    std::rotate(m_items.begin() + place, m_items.end() - 1, m_items.end());
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int place) const
{
    return place >= 0 && place < count() ? m_items[size_t(place)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int place)
{
    QLayoutItem *item = itemAt(place);
    if (item)
        m_items.erase(m_items.begin() + place);
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &room)
{
    QLayout::setGeometry(room);
    arrange(room, true);
}

int FlowLayout::arrange(const QRect &room, bool place) const
{
    int x = room.left();
    int y = room.top();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(room.width(), item->sizeHint().height()));
        if (x > room.left() && x + size.width() > room.right() + 1) {
            x = room.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (place)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - room.top();
}

} // namespace colloquia
