// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/partner.h"

#include <QAbstractListModel>

#include <vector>

namespace colloquia {

// The partners in printing order, each role under its heading, for an OrderView.
class PartnerListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPartners(const std::vector<Partner> &partners);
    // Where a row is dropped: the role, and the partner that comes after it (0: none of the role).
    struct Place
    {
        PartnerRole role = PartnerRole::ProgrammeLead;
        qint64 before = 0;
    };
    [[nodiscard]] Place placeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;

private:
    std::vector<Partner> m_rows; // without an id: a heading
};

} // namespace colloquia
