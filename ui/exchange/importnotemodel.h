// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exchange/importlook.h"

#include <QAbstractTableModel>

namespace colloquia {

// What a person should know about an import, one line each: rows left out, cells that both sides changed,
// remarks.
class ImportNoteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Place, Reason, ColumnCount };
    enum Subject { LeftOut, BothChanged, Remarks };

    explicit ImportNoteModel(Subject subject, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_subject(subject)
    {}

    void show(const ImportLook &look);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Note
    {
        int row;
        QString place; // the column; of a conflict the person and the field
        QString reason;
    };

    void add(const std::vector<RowRemark> &remarks);
    void add(const std::vector<PlannedConflict> &conflicts, const ImportList &list);

    Subject m_subject;
    std::vector<Note> m_notes;
};

} // namespace colloquia
