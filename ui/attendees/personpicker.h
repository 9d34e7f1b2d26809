// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QListWidget;

namespace colloquia {

// Finds one person by typing, or takes the name of somebody who is not on the list: for "represented by".
class PersonPicker : public QDialog
{
    Q_OBJECT

public:
    PersonPicker(const Roster &roster, const QString &title, AttendeeId except, QWidget *parent = nullptr);

signals:
    void picked(colloquia::AttendeeId id);
    // Somebody who is to be added.
    void named(const QString &name);

private:
    void search(const QString &text);
    void pick();

    const Roster &m_roster;
    AttendeeId m_except;
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace colloquia
