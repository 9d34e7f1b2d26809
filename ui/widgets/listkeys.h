// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QListWidget;
class QWidget;

namespace colloquia {

// Lets the arrow keys move through a list while the focus stays in the field that one types in. Lives as long
// as the field.
class ListKeys : public QObject
{
    Q_OBJECT

public:
    ListKeys(QWidget *field, QListWidget *list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListWidget *m_list;
    bool m_walking = false; // in the list: a blank ticks there, and is no letter of the field
};

} // namespace colloquia
