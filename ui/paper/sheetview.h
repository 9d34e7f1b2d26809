// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paper/sheetarea.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace colloquia {

class Actions;

// The sheets of a print with what one turns them by: "‹ Sheet 1 of 23 ›", the size. Where there is nothing to
// print it says so and offers what one can do.
class SheetView : public QFrame
{
    Q_OBJECT

public:
    explicit SheetView(const Actions &actions, QWidget *parent = nullptr);

    void setPages(std::shared_ptr<const Pages> pages, const SheetArea::Places &places = {});
    // What stands there instead of pages: one sentence, one hint, one button ("": none).
    void setEmpty(const QString &sentence, const QString &hint, const QString &button);
    [[nodiscard]] SheetArea &area() const { return *m_area; }

signals:
    void emptyButtonClicked();

private:
    [[nodiscard]] QToolButton *made(const char *name, const QString &icon, const QString &says);
    void refresh();

    QStackedWidget *m_stack;
    SheetArea *m_area;
    QLabel *m_sentence;
    QLabel *m_hint;
    QPushButton *m_button;
    QWidget *m_pager;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLabel *m_where;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QComboBox *m_zoom;
};

} // namespace colloquia
