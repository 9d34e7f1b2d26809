// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/tidying/proposalmodel.h"

#include "ui/shell/theme.h"

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// Given and family name told apart, and blanks to be seen.
QString shown(const QString &given, const QString &family)
{
    const auto visible = [](QString name) {
        const bool isOdd = name != name.simplified();
        return isOdd ? name.replace(u' ', QChar(0x2423)) : name;
    };
    if (given.isEmpty() || family.isEmpty())
        return visible(given + family);
    return visible(given) + u" | "_s + visible(family);
}

} // namespace

ProposalModel::ProposalModel(const Roster &roster, QObject *parent)
    : QAbstractTableModel(parent), m_roster(roster)
{}

void ProposalModel::show(const std::vector<NameProposal> &proposals)
{
    beginResetModel();
    m_proposals = proposals;
    for (const NameProposal &proposal : m_proposals) {
        const bool isNew = m_known.insert(proposal.attendee).second;
        if (isNew && !(proposal.reasons & NameProposal::Swapped))
            m_ticked.insert(proposal.attendee);
    }
    endResetModel();
}

std::vector<NameProposal> ProposalModel::ticked() const
{
    std::vector<NameProposal> ticked;
    std::ranges::copy_if(m_proposals, std::back_inserter(ticked), [this](const NameProposal &proposal) {
        return m_ticked.contains(proposal.attendee);
    });
    return ticked;
}

void ProposalModel::tick(int row, bool isTicked)
{
    if (isTicked)
        m_ticked.insert(proposal(row).attendee);
    else
        m_ticked.erase(proposal(row).attendee);
    emit dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
}

void ProposalModel::toggle(const std::vector<int> &rows)
{
    const bool areTicked =
        std::ranges::all_of(rows, [this](int row) { return m_ticked.contains(proposal(row).attendee); });
    for (const int row : rows)
        tick(row, !areTicked);
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_proposals.size());
}

int ProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NameProposal &proposal = m_proposals[size_t(index.row())];
    const AttendeeCard *card = m_roster.card(proposal.attendee);
    if (role == Qt::CheckStateRole && index.column() == Now)
        return m_ticked.contains(proposal.attendee) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ForegroundRole && index.column() != WillBe)
        return theme::colours().muted;
    if (role == Qt::ToolTipRole) // what is cut can be read
        return index.data().toString().toHtmlEscaped();
    if (role != Qt::DisplayRole || !card)
        return {};
    switch (Column(index.column())) {
    case Now:
        return shown(card->attendee.givenName, card->attendee.familyName);
    case WillBe:
        return shown(proposal.givenName, proposal.familyName);
    case Organisation:
        return card->attendee.organisation;
    case Reason:
        return reasonOf(proposal);
    case ColumnCount:
        break;
    }
    return {};
}

bool ProposalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    tick(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ProposalModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Now ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Now:
        return tr("Given name | family name");
    case WillBe:
        return tr("Will be");
    case Organisation:
        return tr("Organisation");
    case Reason:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace colloquia
