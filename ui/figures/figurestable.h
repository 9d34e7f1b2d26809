// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/breakdown.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace colloquia {

// A breakdown as a table: what is counted, a column for each measure that says something, the last edition
// beside, the total below whatever the order.
class FiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // `compared` is the measure that is shown of the last edition.
    void setBreakdown(const Breakdown &breakdown, const QString &head, Measure compared);
    // The rows in the order shown.
    [[nodiscard]] const Breakdown &breakdown() const { return m_breakdown; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // -1: as it was counted.
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }

private:
    [[nodiscard]] const BreakdownRow &rowAt(int row) const;
    // Of a column of figures.
    [[nodiscard]] int valueOf(const BreakdownRow &row, int column) const;
    [[nodiscard]] bool isChange(int column) const;
    void putInOrder();

    Breakdown m_natural; // as it was counted
    Breakdown m_breakdown;
    QString m_head;
    Measure m_compared = Measure::Registered;
    std::vector<Measure> m_measures;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

// The table on the screen. A click on a head sorts by it, as Enter does by the column one is in.
class FiguresTable : public QTableView
{
    Q_OBJECT

public:
    explicit FiguresTable(FiguresModel *model, QWidget *parent = nullptr);

    // What it takes to show every column, and names that can be read.
    [[nodiscard]] int wholeWidth() const;
    // What it takes to show every row.
    [[nodiscard]] int wholeHeight() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void sortBy(int column);
    void fitColumns();

    FiguresModel *m_model;
};

} // namespace colloquia
