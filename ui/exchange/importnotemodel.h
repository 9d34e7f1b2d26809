// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exchange/importlook.h"

#include <QAbstractTableModel>

namespace colloquia {

// What a person should know about an import, one line each: rows left out, remarks, people whom the form
// names no more.
class ImportNoteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Place, Reason, ColumnCount };
    enum Subject { LeftOut, Remarks, Gone };

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
        QString place; // the column; of somebody who is gone the name
        QString reason;
    };

    void add(const std::vector<RowRemark> &remarks);
    void add(const std::vector<AttendeeId> &gone, const ImportBasis &basis);

    Subject m_subject;
    std::vector<Note> m_notes;
};

} // namespace colloquia
