// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/figures.h"
#include "app/model/workshop.h"

#include <QAbstractListModel>
#include <QSet>

#include <vector>

namespace colloquia {

// The workshops in the organisers' order, with how full they are, for an OrderView.
class WorkshopListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    // The figures are those of the same workshops, in the same order.
    void setWorkshops(const std::vector<Workshop> &workshops, const std::vector<WorkshopFigures> &figures);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;

private:
    [[nodiscard]] QString detailOf(const Workshop &workshop) const;

    std::vector<Workshop> m_workshops;
    std::vector<WorkshopFigures> m_figures;
    QSet<WorkshopId> m_clashing;
};

} // namespace colloquia
