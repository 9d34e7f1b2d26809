// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>
#include <QStackedWidget>

class QDialog;

namespace colloquia::fitscreen {

// Room for the window's own frame and title, which the system draws.
inline constexpr QSize kFrame{16, 48};

// The wanted size, or what of it the screen has room for.
QSize within(const QSize &wanted, const QRect &available);
// Makes the window no larger than the screen has room for, and moves it there as a whole.
void fit(QWidget *window, const QRect &available);
// The same of a dialog; what of it cannot be made so small is scrolled.
void fitDialog(QDialog *dialog, const QRect &available);

// All that a window holds, scrolled where the window is smaller. What gets the focus comes into view; keys
// are the window's.
class Scroll : public QScrollArea
{
public:
    Scroll(QWidget *content, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

// Pages of which one is shown; what the others would want of the room counts for nothing.
class Stack : public QStackedWidget
{
public:
    explicit Stack(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    // The least, as a Scroll asks for it: what a page would like to have is no reason to scroll it.
    [[nodiscard]] int heightForWidth(int width) const override;
};

// Every dialog of the program comes up within its screen.
class Keeper : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace colloquia::fitscreen
