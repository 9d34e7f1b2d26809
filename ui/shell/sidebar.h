// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

#include <QWidget>

#include <array>

class QLabel;
class QScrollArea;

namespace colloquia {

// The pages in the order of an organiser's months, with the event's name above; folds to icons.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const Actions &actions, QWidget *parent = nullptr);

    void setEvent(const QString &title, const QString &dateAndPlace);
    // The number or word at the right of an entry; "" for none.
    void setFigure(PageKind page, const QString &figure);
    void setCurrent(PageKind page);
    void setFolded(bool folded);

private:
    class Entry;

    std::array<Entry *, size_t(PageKind::KindCount)> m_entries{};
    QLabel *m_title;
    QLabel *m_when;
    QList<QLabel *> m_headings;
    QScrollArea *m_scroll;
};

} // namespace colloquia
