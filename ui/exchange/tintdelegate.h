// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPainter>
#include <QStyledItemDelegate>

namespace colloquia {

// Paints a model's backgrounds, which cells with a style of their own leave out.
class TintDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant tint = index.data(Qt::BackgroundRole);
        if (tint.isValid() && !(option.state & QStyle::State_Selected))
            painter->fillRect(option.rect.adjusted(0, 0, 0, -1), tint.value<QColor>());
        QStyledItemDelegate::paint(painter, option, index);
    }
};

} // namespace colloquia
