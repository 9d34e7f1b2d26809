// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;

namespace colloquia {

// What stands where nothing is yet: one sentence, one button, one hint.
class EmptyHint : public QWidget
{
    Q_OBJECT

public:
    EmptyHint(const QString &icon, const QString &sentence, QAction *action, const QString &hint,
              QWidget *parent = nullptr);
};

} // namespace colloquia
