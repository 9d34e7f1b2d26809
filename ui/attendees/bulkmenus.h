// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

#include <QObject>

class QMenu;

namespace colloquia {

// What is done with one or many selected people from menus: status, category, workshops, presence, removal.
// Each is one undo, named with how many people it concerns.
class BulkMenus : public QObject
{
    Q_OBJECT

public:
    // `selected` tells whom it concerns at that moment.
    BulkMenus(const Workbench &bench, const std::function<std::vector<AttendeeId>()> &selected,
              QWidget *parent);
    ~BulkMenus() override;

    void remove();
    void checkIn(bool present);

private:
    void fillStatus();
    void fillCategories();
    void fillWorkshops();
    void write(const QString &label, const std::function<Result<void>(class Writer &, AttendeeId)> &one);
    void setField(const QString &label, const QString &key, const QVariant &value);

    Workbench m_bench;
    std::function<std::vector<AttendeeId>()> m_selected;
    QWidget *m_window;
    QMenu *m_status;
    QMenu *m_categories;
    QMenu *m_workshops;
};

} // namespace colloquia
