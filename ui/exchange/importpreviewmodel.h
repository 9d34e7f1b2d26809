// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exchange/importlook.h"

#include <QAbstractTableModel>

namespace colloquia {

// The file's rows with what will become of each.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Fate, FirstCell };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const ImportLook> look);
    // Only rows of this fate; none: all.
    void showOnly(std::optional<RowFate::Kind> kind);
    [[nodiscard]] int count(RowFate::Kind kind) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    [[nodiscard]] const RowFate &fate(int row) const;

    std::shared_ptr<const ImportLook> m_look;
    std::optional<RowFate::Kind> m_only;
    std::vector<int> m_rows; // of the table, those that are shown
};

} // namespace colloquia
