// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/mergechoices.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace colloquia {

// Two people side by side, a line for each thing that either has, and what becomes of it.
class MergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, First, Second, Result, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<MergeChoice> &choices, const QString &first, const QString &second);
    [[nodiscard]] const std::vector<MergeChoice> &choices() const { return m_choices; }
    // Nothing happens where both say the same.
    void choose(int row, MergeChoice::Side side);
    // The other side; where both can be kept, one after the other.
    void chooseNext(int row);
    // The first line where the two differ; -1: none.
    [[nodiscard]] int firstDifference() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static bool counts(const MergeChoice &choice, int column);

    std::vector<MergeChoice> m_choices;
    QString m_first;
    QString m_second;
};

// Left and Right choose a side, Space the next one; so does a click.
class MergeView : public QTableView
{
    Q_OBJECT

public:
    explicit MergeView(MergeModel *model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    MergeModel *m_model;
};

} // namespace colloquia
