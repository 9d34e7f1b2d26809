// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace colloquia {

// A form that is longer than the window: scrolls, and keeps what has the focus in view.
class FormScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormScroll(QWidget *content, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void bringIntoView(QWidget *focus);

    bool m_isFresh = true; // has just come to the front
};

} // namespace colloquia
