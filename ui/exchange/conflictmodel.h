// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exchange/importlook.h"

#include <QAbstractTableModel>

namespace colloquia {

// The cells that both the list and the file changed, side by side, and who is right.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Who, What, Before, Mine, Theirs, Decision, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ImportLook &look);
    // Settles these rows; Settle::Ask leaves them open.
    void settle(const QModelIndexList &rows, Settle settle);
    // What was settled, by the cell.
    [[nodiscard]] const QHash<PersonCell, Settle> &settled() const { return m_settled; }
    [[nodiscard]] int openCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void settledChanged();

private:
    struct Dispute
    {
        PlannedConflict conflict;
        QString who;

        [[nodiscard]] PersonCell cell() const { return {conflict.attendee, conflict.field}; }
    };

    [[nodiscard]] Settle settleOf(const Dispute &dispute) const { return m_settled.value(dispute.cell()); }
    [[nodiscard]] QString text(const Dispute &dispute, int column) const;

    std::vector<Dispute> m_disputes;
    QHash<PersonCell, Settle> m_settled;
};

} // namespace colloquia
