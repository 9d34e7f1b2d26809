// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/filter.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace colloquia {

// The conditions in force as chips, and a menu to add more.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setProgramme(const Programme &programme);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }

signals:
    void filterChanged();

private:
    void showChips();
    void fillMenu();
    void offer(QMenu *menu, const QString &key, const QString &label,
               const std::vector<std::pair<QString, QString>> &values, bool mayBeEmpty);
    void add(const Condition &condition);
    void removeAt(size_t index);

    Programme m_programme;
    Filter m_filter;
    QHBoxLayout *m_chips;
    QPushButton *m_add;
    QMenu *m_menu;
};

} // namespace colloquia
