// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"

#include <QAbstractTableModel>

namespace colloquia {

// The prints of badges, the newest first.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Badges, Sheets, StockUsed, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    // Their hours are shown as they were at the colloquium.
    void setBatches(std::vector<Batch> batches, const Colloquium &colloquium);
    [[nodiscard]] const Batch &batch(int row) const { return m_batches[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString textOf(const Batch &batch, Column column);

    std::vector<Batch> m_batches;
};

// Whose badges were in one of them, and where.
class PrintModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Organisation, Where, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setPrints(std::vector<Print> prints, const Roster &roster);
    [[nodiscard]] const std::vector<Print> &prints() const { return m_prints; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Print> m_prints;
    std::vector<QStringList> m_rows;
};

} // namespace colloquia
