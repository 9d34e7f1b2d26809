// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/orderview.h"

#include <QIcon>
#include <QStandardItemModel>

namespace colloquia {

// Rows of an OrderView that need no model of their own: a name, perhaps an icon, a second line and a figure.
class PlainListModel : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;

    void add(qint64 id, const QString &name, const QString &detail, const QString &figure,
             const QIcon &icon = {})
    {
        auto *item = new QStandardItem(icon, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                       Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren);
        item->setData(id, OrderView::IdRole);
        item->setData(detail, OrderView::DetailRole);
        item->setData(figure, OrderView::FigureRole);
        item->setToolTip(name.toHtmlEscaped());
        appendRow(item);
    }
};

} // namespace colloquia
