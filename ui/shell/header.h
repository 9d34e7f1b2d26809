// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace colloquia {

class Actions;
class Page;

// Title, one line of figures, the search field that always searches people, undo and redo, and the page's
// buttons.
class Header : public QWidget
{
    Q_OBJECT

public:
    explicit Header(const Actions &actions, QWidget *parent = nullptr);

    void showPage(const Page &page);
    [[nodiscard]] QLineEdit *search() const { return m_search; }

private:
    QLabel *m_title;
    QLabel *m_summary;
    QLineEdit *m_search;
    QHBoxLayout *m_buttons;
    QList<QAction *> m_shown;
    QAction *m_primary = nullptr; // of them
};

} // namespace colloquia
