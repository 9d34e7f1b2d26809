// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace colloquia {

// The wheel over a box that one is not in scrolls what it stands in, and changes nothing: somebody who
// scrolls a form or a pane of choices chooses none by it. Of the whole program, for as long as it lives.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace colloquia
