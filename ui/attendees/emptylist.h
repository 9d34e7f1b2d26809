// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace colloquia {

class Actions;

// What stands in the place of a list that has nobody on it yet.
class EmptyList : public QWidget
{
    Q_OBJECT

public:
    EmptyList(const Actions &actions, QWidget *parent);
};

} // namespace colloquia
