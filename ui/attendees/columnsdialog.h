// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;

namespace colloquia {

class AttendeeTable;
class AttendeeTableModel;
class ColumnList;

// Which columns the list shows, and in which order: ticked and moved by keys, seen in the list at once.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(AttendeeTable *table, const AttendeeTableModel *model, QWidget *parent);

private:
    void fill();
    void apply();

    AttendeeTable *m_table;
    const AttendeeTableModel *m_model;
    ColumnList *m_list;
};

} // namespace colloquia
