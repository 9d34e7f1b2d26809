// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exchange/importlook.h"

#include <QAbstractTableModel>

#include <array>

namespace colloquia {

// The file's rows with what will become of each, cell by cell; all of them, or those of one fate.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Fate, FirstCell };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const ImportLook> look);
    // Unset: all rows. Where none has the fate any more, all are shown again.
    void showOnly(std::optional<RowFate::Kind> kind);
    [[nodiscard]] std::optional<RowFate::Kind> shownOnly() const { return m_only; }
    [[nodiscard]] int count(RowFate::Kind kind) const { return m_counts[size_t(kind)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void sift();
    [[nodiscard]] int tableRow(int row) const { return m_only ? m_rows[size_t(row)] : row; }
    [[nodiscard]] const RowFate &fateOf(int tableRow) const;
    [[nodiscard]] const CellFate *cellFate(const RowFate &fate, int column) const;
    [[nodiscard]] QVariant background(const RowFate &fate, const CellFate *cell, int column) const;
    [[nodiscard]] QVariant foreground(const RowFate &fate, int column) const;
    [[nodiscard]] QString text(int tableRow, const RowFate &fate, int column) const;

    std::shared_ptr<const ImportLook> m_look;
    std::optional<RowFate::Kind> m_only;
    std::vector<int> m_rows; // of the table, where only some are shown
    std::array<int, RowFate::KindCount> m_counts{};
};

// "New", "Both changed".
QString wordFor(RowFate::Kind kind);

} // namespace colloquia
