// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/cells.h"
#include "app/desk/roster.h"

#include <QAbstractTableModel>

#include <vector>

namespace colloquia {

// The rows of the list that are wanted, in their order, with every column there can be. Never asks the store:
// the roster has everything.
class AttendeeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        HourRole // beside the tick: when somebody arrived, by the event's clock
    };

    explicit AttendeeTableModel(const Roster &roster, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    // What is shown; the model is reset where it differs from before.
    void setListing(const Listing &listing);
    [[nodiscard]] const Listing &listing() const { return m_listing; }
    // Nobody fits what is searched for exactly: those shown are similar.
    [[nodiscard]] bool isSimilar() const { return m_similar; }
    // The words searched for, as they are compared.
    [[nodiscard]] const QStringList &searchWords() const { return m_words; }
    // Those of them that mean a status, a workshop or the like.
    [[nodiscard]] const QStringList &sharedWords() const { return m_sharedWords; }
    // Whether cells can be edited at all.
    void setEditable(bool editable) { m_editable = editable; }

    // The person's row stays where it is, though what is typed there would put it elsewhere; nobody: the list
    // is put in order again.
    void hold(AttendeeId id);
    [[nodiscard]] AttendeeId held() const { return m_held; }

    // The card of a row of this model, and the row of an attendee (-1: not shown).
    [[nodiscard]] const AttendeeCard &card(int row) const;
    // Whether the person is in the document, shown or not.
    [[nodiscard]] bool isKnown(AttendeeId id) const { return m_roster.card(id) != nullptr; }
    [[nodiscard]] int rowOf(AttendeeId id) const;

    // The columns there are, and the one of a key (-1: none).
    [[nodiscard]] const std::vector<CellColumn> &columns() const { return m_columns; }
    [[nodiscard]] const CellColumn &column(int section) const { return m_columns[size_t(section)]; }
    [[nodiscard]] int columnOf(const QString &key) const;
    [[nodiscard]] const Programme &programme() const { return m_roster.programme(); }

signals:
    // The listing speaks of things by other names than before; the model was reset with it.
    void listingRenamed();

private:
    void refresh();
    void takeProgramme();
    void mend(const std::vector<AttendeeId> &ids);
    void look();
    void take(Roster::Found &&found);
    void keepHeld(std::vector<int> &rows) const;
    [[nodiscard]] QVariant toolTip(const AttendeeCard &card, const CellColumn &column) const;

    const Roster &m_roster;
    std::vector<CellColumn> m_columns;
    Programme m_known; // as the listing and the columns speak of it
    Listing m_listing;
    QStringList m_words;
    QStringList m_sharedWords;
    std::vector<int> m_rows; // into the roster's cards
    AttendeeId m_held;
    bool m_similar = false;
    bool m_editable = true;
};

} // namespace colloquia
