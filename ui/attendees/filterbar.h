// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/filterwords.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace colloquia {

class FlowLayout;
class Roster;

// The conditions in force as chips, each of which is opened again by Enter and removed by Delete, and a menu
// to add more.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const Roster &roster, QWidget *parent = nullptr);

    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    // Offers what can be filtered by, below its button.
    void offer();

signals:
    void filterChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChips();
    void fillMenu();
    void addSubject(QMenu *menu, const FilterSubject &subject);
    void ask(const FilterSubject &subject);
    void reopen(size_t index);
    void removeAt(size_t index);

    const Roster &m_roster;
    Filter m_filter;
    FlowLayout *m_chips;
    QPushButton *m_add;
    QMenu *m_menu;
};

} // namespace colloquia
