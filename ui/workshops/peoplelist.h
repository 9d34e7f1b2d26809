// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/figures.h"
#include "app/desk/roster.h"
#include "app/model/workshop.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace colloquia {

class OrderView;

// Who is in a workshop and who waits for it. Enter or a double click opens somebody; who waits can be given a
// seat.
class PeopleList : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleList(QWidget *parent = nullptr);

    void showPeople(const Roster &roster, const Workshop &workshop, const WorkshopFigures &figures);
    void setEditable(bool editable);
    // The id of who is selected; 0: nobody.
    [[nodiscard]] qint64 selected() const;

signals:
    void openAsked(qint64 attendee);
    void seatAsked(qint64 attendee);
    void selectionMoved();

private:
    void refreshButton();

    QStandardItemModel *m_model;
    OrderView *m_view;
    QLabel *m_hint;
    QPushButton *m_give;
    bool m_editable = true;
    bool m_hasSeat = false;
};

} // namespace colloquia
