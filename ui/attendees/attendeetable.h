// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/listing.h"
#include "ui/attendees/attendeedelegate.h"

#include <QTableView>

#include <set>

namespace colloquia {

class BlockChoice;

// The list itself: columns to choose, move and sort, all remembered; cells that are edited where they stand;
// the selection outlives every change of the list. Rows are selected, and one cell is the current one; with
// Shift and the arrows, or the mouse, a block of their cells; after Shift and Space the rows alone.
class AttendeeTable : public QTableView
{
    Q_OBJECT

public:
    AttendeeTable(AttendeeTableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<AttendeeId> selectedIds() const;
    // The rows that are selected, from above.
    [[nodiscard]] std::vector<int> selectedRows() const;
    // The one the editor shows; invalid if none is.
    [[nodiscard]] AttendeeId currentId() const;
    // Selects and shows the attendee; false if the list does not hold it.
    bool select(AttendeeId id);
    // Selects those of them whom the list holds.
    void select(const std::vector<AttendeeId> &ids);

    // The columns as they are shown.
    [[nodiscard]] std::vector<ShownColumn> shownColumns() const;
    void showColumns(const std::vector<ShownColumn> &columns);
    // The sections that are shown, in their order.
    [[nodiscard]] std::vector<int> shownSections() const;
    void sortBy(const QString &key, bool descending);
    // By the column that the cursor stands in; the other way round where it is so already.
    void sortByCurrent();

    // How somebody left the list, to be given back as it was.
    struct Place
    {
        std::vector<AttendeeId> selected = {};
        AttendeeId current = {};
        int column = 0;
        int scrolled = 0;
    };
    [[nodiscard]] Place place() const;
    void goBackTo(const Place &place);

    [[nodiscard]] AttendeeDelegate &cells() { return *m_cells; }
    [[nodiscard]] const BlockChoice &block() const { return *m_block; }
    // Starts editing the current cell; false if it cannot be edited.
    bool editCell();
    // Why the current cell cannot be; "" if it can.
    [[nodiscard]] QString lockedWhy() const;

signals:
    void selectionMoved();
    void opened();
    void removalWanted();
    // The block's cells are to be emptied.
    void emptyingWanted();
    void menuWanted(const QPoint &globalPlace);
    void columnsWanted();
    void presenceToggled(colloquia::AttendeeId id);
    // An edit was given up because the person is no longer in the list.
    void editLost();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void sortBySection(int section);
    void choose(const QModelIndex &cell, QItemSelectionModel::SelectionFlags command);
    void keepSelection();
    void restoreSelection();
    void resumeEdit(const AttendeeDelegate::Edit &edit);
    void restoreColumns();
    void keepColumns();
    void offerHead(const QPoint &place);
    void noteLeaving(int rows, int columns);
    void goOn();
    void letGo();
    bool goAlong(int step);
    void widenBlock(int before, bool evenInOneColumn = false);
    [[nodiscard]] int firstShown() const;

    AttendeeTableModel *m_model;
    AttendeeDelegate *m_cells;
    BlockChoice *m_block;
    std::set<AttendeeId> m_kept; // the selection while the model is reset
    int m_keptRow = -1;          // of the current person
    AttendeeId m_keptCurrent;
    int m_keptColumn = 0;
    std::optional<AttendeeDelegate::Edit> m_keptEdit;
    AttendeeId m_next; // where an edit goes on
    int m_nextColumn = 0;
    bool m_isInRun = false;                                       // along a row, by Tab
    std::optional<QItemSelectionModel::SelectionFlags> m_command; // while the program chooses, not a key
    bool m_restoring = false;
    bool m_widening = false;  // the cursor moves as the block's edge
    bool m_wholeRows = false; // Shift takes people, not a block of their cells
    int m_pressed = -1;       // the column where the mouse was pressed
    bool m_arranging = false; // columns are being put in place by the program
    size_t m_columnsKnown = 0;
};

} // namespace colloquia
