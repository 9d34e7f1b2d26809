// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

#include <vector>

namespace colloquia {

// Columns of a list: ticked ones, in their order; moved by the mouse or by Alt+Up and Alt+Down.
class ColumnList : public QListWidget
{
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    // All there can be, as offered: keys and what a person calls them.
    void setKnown(const std::vector<std::pair<QString, QString>> &known) { m_known = known; }
    // Those that are ticked, in their order.
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

    std::vector<std::pair<QString, QString>> m_known;
};

} // namespace colloquia
