// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <vector>

class QPainter;
class QTableView;

namespace colloquia {

// A block of cells in a list whose rows are selected: of the selected rows, the columns from one to another.
// It is framed, and gone when the cursor goes elsewhere.
class BlockChoice : public QObject
{
    Q_OBJECT

public:
    explicit BlockChoice(QTableView *table);

    [[nodiscard]] bool isOpen() const { return m_from >= 0; }
    // From where it began, or from that section, to this one.
    void widen(int from, int to);
    void end();

    // The sections that are shown, from the left.
    [[nodiscard]] std::vector<int> sections() const;
    [[nodiscard]] bool contains(const QModelIndex &cell) const;
    // Upon the cells, in the viewport.
    void paint(QPainter &painter) const;

signals:
    void changed();

private:
    QTableView *m_table;
    int m_from = -1; // -1: there is none
    int m_to = -1;
};

} // namespace colloquia
