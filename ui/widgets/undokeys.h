// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAbstractSpinBox;

namespace colloquia {

// A number that holds at once has nothing of its own to take back: in its box, too, undo and redo do what the
// menu names. Lives as long as the box.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    explicit UndoKeys(QAbstractSpinBox *box);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace colloquia
