// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/conflictmodel.h"

#include "app/model/names.h"
#include "ui/shell/theme.h"

#include <QFont>

#include <algorithm>
#include <tuple>

namespace colloquia {

using namespace Qt::StringLiterals;

void ConflictModel::show(const ImportLook &look)
{
    std::vector<PlannedConflict> all;
    if (look.plan) {
        all = look.plan->conflicts;
        for (const auto &[conflict, how] : look.plan->settled)
            all.push_back(conflict);
    }
    std::ranges::sort(all, [](const PlannedConflict &a, const PlannedConflict &b) {
        return std::tie(a.row, a.field) < std::tie(b.row, b.field);
    });
    std::vector<Dispute> disputes;
    if (!all.empty()) {
        QHash<AttendeeId, const AttendeeCard *> cards;
        for (const AttendeeCard &card : look.plan->compared)
            cards.insert(card.attendee.id, &card);
        for (const PlannedConflict &conflict : all) {
            const AttendeeCard *card = cards.value(conflict.attendee);
            disputes.push_back({conflict, card ? displayName(card->attendee) : QString()});
        }
    }
    const bool isSame = std::ranges::equal(disputes, m_disputes, [](const Dispute &a, const Dispute &b) {
        return a.conflict == b.conflict && a.who == b.who;
    });
    // Whoever settles one after the other stays where they are.
    if (isSame) {
        if (!m_disputes.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_disputes = std::move(disputes);
    endResetModel();
}

void ConflictModel::settle(const QModelIndexList &rows, Settle settle)
{
    if (rows.isEmpty())
        return;
    for (const QModelIndex &row : rows) {
        const PersonCell cell = m_disputes[size_t(row.row())].cell();
        if (settle == Settle::Ask)
            m_settled.remove(cell);
        else
            m_settled.insert(cell, settle);
        emit dataChanged(index(row.row(), 0), index(row.row(), ColumnCount - 1));
    }
    emit settledChanged();
}

int ConflictModel::openCount() const
{
    return int(std::ranges::count_if(
        m_disputes, [this](const Dispute &dispute) { return settleOf(dispute) == Settle::Ask; }));
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_disputes.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConflictModel::text(const Dispute &dispute, int column) const
{
    switch (Column(column)) {
    case Row:
        return QString::number(dispute.conflict.row);
    case Who:
        return dispute.who;
    case What:
        return shownCell(dispute.conflict.field);
    case Before:
        return dispute.conflict.was;
    case Mine:
        return dispute.conflict.mine;
    case Theirs:
        return dispute.conflict.theirs;
    case Decision:
        switch (settleOf(dispute)) {
        case Settle::Ask:
            return tr("open");
        case Settle::KeepMine:
            return tr("← the list");
        case Settle::TakeTheirs:
            return tr("→ the file");
        }
        break;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Dispute &dispute = m_disputes[size_t(index.row())];
    const Settle settle = settleOf(dispute);
    const int column = index.column();
    const bool isChosen =
        (column == Mine && settle == Settle::KeepMine) || (column == Theirs && settle == Settle::TakeTheirs);
    switch (role) {
    case Qt::DisplayRole:
        return text(dispute, column).simplified();
    case Qt::ToolTipRole:
        return text(dispute, column).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return column == Row ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole: {
        QFont font;
        const bool isOther = settle != Settle::Ask && (column == Mine || column == Theirs) && !isChosen;
        font.setBold(isChosen);
        font.setStrikeOut(isOther);
        return isChosen || isOther ? QVariant(font) : QVariant();
    }
    case Qt::BackgroundRole:
        return isChosen ? QVariant(theme::colours().selection) : QVariant();
    case Qt::ForegroundRole:
        if (column == Decision)
            return settle == Settle::Ask ? theme::colours().warning : theme::colours().success;
        return column == Row || column == Before ? QVariant(theme::colours().muted) : QVariant();
    default:
        return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Row:
        return tr("Row");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Before:
        return tr("Before");
    case Mine:
        return tr("The list");
    case Theirs:
        return tr("The file");
    case Decision:
        return tr("Decision");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace colloquia
