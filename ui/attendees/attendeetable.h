// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/attendees/attendeetablemodel.h"

#include <QTableView>

#include <set>

namespace colloquia {

// The list itself: columns to choose, move and sort, all remembered; the selection outlives every change of
// the list.
class AttendeeTable : public QTableView
{
    Q_OBJECT

public:
    AttendeeTable(AttendeeTableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<AttendeeId> selectedIds() const;
    // The one the editor shows; invalid if none is.
    [[nodiscard]] AttendeeId currentId() const;
    // Selects and shows the attendee; false if the list does not hold it.
    bool select(AttendeeId id);
    // Offers the columns as a menu at the place.
    void offerColumns(const QPoint &globalPlace);

signals:
    void selectionMoved();
    void opened();
    void removalWanted();
    void menuWanted(const QPoint &globalPlace);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void keepSelection();
    void restoreSelection();
    void restoreColumns();
    void keepColumns() const;
    void sortBy(int column);

    AttendeeTableModel *m_model;
    std::set<AttendeeId> m_kept; // the selection while the model is reset
    AttendeeId m_keptCurrent;
    bool m_restoring = false;
};

} // namespace colloquia
