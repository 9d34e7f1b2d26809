// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace colloquia {

// The wheel over a box that one is not in scrolls what it stands in, and changes nothing: somebody who
// scrolls a pane of choices chooses none by it. Looks after all that stand below the widget, now and later.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QWidget *pane);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QObject *below);
};

} // namespace colloquia
