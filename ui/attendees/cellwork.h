// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/pasting.h"
#include "ui/shell/page.h"

#include <QObject>

namespace colloquia {

class AttendeeTable;
class AttendeeTableModel;

// What is done with cells of the list: one is edited, a block is copied for a spreadsheet or pasted from one,
// somebody is ticked as present. Each is one undo.
class CellWork : public QObject
{
    Q_OBJECT

public:
    CellWork(const Workbench &bench, AttendeeTable *table, AttendeeTableModel *model, QWidget *parent);

    void copy();
    void paste();
    void togglePresence(AttendeeId id);

private:
    Result<void> keep(const AttendeeCard &before, const AttendeeCard &after, const CellColumn &column);
    void carryOut(const PastePlan &plan);
    [[nodiscard]] std::vector<CellColumn> shownFrom(int section) const;

    Workbench m_bench;
    AttendeeTable *m_table;
    AttendeeTableModel *m_model;
    QWidget *m_window;
};

} // namespace colloquia
