// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace colloquia {

// Columns to print: ticked ones, in their order; moved by the mouse or by Alt+Up and Alt+Down.
class ColumnList : public QListWidget
{
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    // Those that are printed, in their order.
    [[nodiscard]] QStringList columns() const;
    // They stand first, ticked; the others below.
    void setColumns(const QStringList &columns);

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void moveCurrent(int step);
};

} // namespace colloquia
