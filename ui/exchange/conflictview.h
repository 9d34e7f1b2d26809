// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/importplan.h"

#include <QWidget>

class QTableView;

namespace colloquia {

class ConflictModel;

// Settles what both sides changed: the left arrow keeps what the list has, the right one takes what the file
// says, Delete leaves it open; for the chosen rows, or for all at once.
class ConflictView : public QWidget
{
    Q_OBJECT

public:
    ConflictView(ConflictModel *model, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle(Settle settle);
    void settleAll(Settle settle);

    ConflictModel *m_model;
    QTableView *m_table;
};

} // namespace colloquia
