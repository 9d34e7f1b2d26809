// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/mapping.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;

namespace colloquia {

// The columns of a file, each with an example and what it becomes.
class ColumnChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    // Shows the table's columns; keeps the inputs where the columns are the same as before.
    void setColumns(const SourceTable &table, const Mapping &mapping);
    [[nodiscard]] const Mapping &mapping() const { return m_mapping; }

signals:
    // The person has chosen what a column becomes.
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild(const SourceTable &table);
    void choose(int column);
    void showTarget(int column);
    void giveBack(int column);

    QGridLayout *m_grid;
    QStringList m_headers;
    QStringList m_examples;
    Mapping m_mapping;
    // Who lost its field to whom: keys walk through the entries of a box, and what they only pass shall cost
    // no other column anything.
    struct Taken
    {
        int by = -1;
        int from = -1;
        ColumnTarget target = {};
    } m_taken;
    std::vector<QComboBox *> m_boxes; // one for each column
};

} // namespace colloquia
