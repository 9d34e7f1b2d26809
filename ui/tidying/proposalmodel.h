// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/nameproposals.h"
#include "app/desk/roster.h"

#include <QAbstractTableModel>

#include <set>

namespace colloquia {

// Names as they are and as they would be written, each with a tick for those to be accepted.
class ProposalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Now, WillBe, Organisation, Reason, ColumnCount };

    explicit ProposalModel(const Roster &roster, QObject *parent = nullptr);

    // Ticks stay with the people who had them. New proposals come ticked, but for swapped names: whether
    // these are right only a person can say.
    void show(const std::vector<NameProposal> &proposals);
    [[nodiscard]] const NameProposal &proposal(int row) const { return m_proposals[size_t(row)]; }
    [[nodiscard]] std::vector<NameProposal> ticked() const;
    // Ticks them all; takes the ticks off where all have one.
    void toggle(const std::vector<int> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tick(int row, bool isTicked);

    const Roster &m_roster;
    std::vector<NameProposal> m_proposals;
    std::set<AttendeeId> m_ticked;
    std::set<AttendeeId> m_known; // those whose tick is the person's choice by now
};

} // namespace colloquia
