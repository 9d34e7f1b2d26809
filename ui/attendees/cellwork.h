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
    // The cells of the block.
    void empty();
    void togglePresence(AttendeeId id);

private:
    Result<void> keep(const AttendeeCard &before, const AttendeeCard &after, const CellColumn &column);
    // What is said of a plan: what it does with "3 cells", what it could do, why it does nothing.
    struct Words
    {
        QString verb = {};
        QString possible = {};
        QString refused = {};
    };
    void tryOut(const PastePlan &plan, const Words &words);
    void carryOut(const PastePlan &plan, const QString &verb);
    [[nodiscard]] std::vector<CellColumn> shownFrom(int section) const;
    // The sections of what is copied or filled: the block's, all that are shown, or the current one.
    [[nodiscard]] std::vector<int> chosenSections(bool many) const;
    [[nodiscard]] std::vector<const AttendeeCard *> selectedCards() const;

    Workbench m_bench;
    AttendeeTable *m_table;
    AttendeeTableModel *m_model;
    QWidget *m_window;
};

} // namespace colloquia
