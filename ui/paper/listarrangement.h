// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/listlayout.h"

#include <QWidget>

class QComboBox;

namespace colloquia {

class Roster;

// Whom of a list's people a view leaves, what they stand under, and in which order.
class ListArrangement : public QWidget
{
    Q_OBJECT

public:
    explicit ListArrangement(QWidget *parent = nullptr);

    // What there is to choose from; what is chosen stays.
    void setOffers(const Roster &roster);
    void set(const ListOptions &options);
    // Fills in what is chosen here.
    void read(ListOptions &options) const;

signals:
    void changed();

private:
    void choose(const Filter &filter);

    QComboBox *m_view;
    QComboBox *m_grouping;
    QComboBox *m_order;
    std::vector<ListView> m_views;
    Filter m_kept; // of a kept list, where it is none of the views
};

} // namespace colloquia
