// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/figures.h"

#include <QTreeWidget>

namespace colloquia {

// The workshops and meals of one person as ticks, with hours, or "full" where no seat is left.
class WorkshopChecks : public QTreeWidget
{
    Q_OBJECT

public:
    explicit WorkshopChecks(QWidget *parent = nullptr);

    void show(const Programme &programme, const Figures &figures, const AttendeeCard &card, bool editable);

signals:
    // `state` is waiting where the workshop is full by now.
    void enrolled(colloquia::WorkshopId workshop, colloquia::EnrolmentState state);
    void left(colloquia::WorkshopId workshop);

private:
    bool m_filling = false;
};

} // namespace colloquia
