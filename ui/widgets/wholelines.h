// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace colloquia {

// Keeps its window high enough for all lines of its sentences, whenever these change and however narrow it is
// made: a layout by itself asks only for what they need at a width of its own choice.
class WholeLines : public QObject
{
public:
    explicit WholeLines(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace colloquia
