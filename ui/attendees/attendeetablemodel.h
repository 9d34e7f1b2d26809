// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"

#include <QAbstractTableModel>

#include <vector>

namespace colloquia {

// The rows of the list that are wanted, in their order. Never asks the store: the roster has everything.
class AttendeeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FamilyName,
        GivenName,
        Organisation,
        CategoryName,
        StatusText,
        BadgePrinted,
        Present,
        Position,
        RoleText,
        ModeText,
        Email,
        Phone,
        Workshops,
        RegisteredAt,
        FollowUp,
        Code,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole };

    explicit AttendeeTableModel(const Roster &roster, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // What is shown; the model is reset where it differs from before.
    void setListing(const Listing &listing);
    [[nodiscard]] const Listing &listing() const { return m_listing; }

    // The card of a row of this model, and the row of an attendee (-1: not shown).
    [[nodiscard]] const AttendeeCard &card(int row) const;
    [[nodiscard]] int rowOf(AttendeeId id) const;

    // The field or derived key that a column shows and is sorted by.
    static QString key(Column column);

private:
    void refresh();
    void mend(const std::vector<AttendeeId> &ids);
    [[nodiscard]] QString text(const AttendeeCard &card, Column column) const;
    [[nodiscard]] QString statusText(const AttendeeCard &card) const;

    const Roster &m_roster;
    Listing m_listing;
    std::vector<int> m_rows; // into the roster's cards
};

} // namespace colloquia
