// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/importnotemodel.h"

#include "app/model/names.h"

#include <QHash>

namespace colloquia {

using namespace Qt::StringLiterals;

void ImportNoteModel::show(const ImportLook &look)
{
    beginResetModel();
    m_notes.clear();
    if (look.plan) {
        switch (m_subject) {
        case LeftOut:
            add(look.plan->refused);
            break;
        case BothChanged:
            add(look.plan->conflicts, *look.list);
            break;
        case Remarks:
            add(look.plan->remarks);
            break;
        }
    }
    endResetModel();
}

void ImportNoteModel::add(const std::vector<RowRemark> &remarks)
{
    for (const RowRemark &remark : remarks)
        m_notes.push_back({remark.row, remark.column, remark.reason});
}

void ImportNoteModel::add(const std::vector<PlannedConflict> &conflicts, const ImportList &list)
{
    const auto quoted = [](const QString &text) {
        return text.isEmpty() ? tr("nothing") : tr("“%1”").arg(text);
    };
    if (conflicts.empty())
        return;
    QHash<AttendeeId, const AttendeeCard *> cards;
    for (const AttendeeCard &card : list.cards)
        cards.insert(card.attendee.id, &card);
    for (const PlannedConflict &conflict : conflicts) {
        const AttendeeCard *card = cards.value(conflict.attendee);
        const Field *field = findField(RecordKind::Attendee, conflict.field);
        const QString name = field                              ? field->shown()
                             : conflict.field == u"workshops"_s ? tr("Workshops")
                                                                : conflict.field;
        const QString who = card ? displayName(card->attendee) : QString();
        m_notes.push_back(
            {conflict.row, tr("%1, %2", "a person and a field").arg(who, name),
             tr("The list has %1, the file says %2.").arg(quoted(conflict.mine), quoted(conflict.theirs))});
    }
}

int ImportNoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

int ImportNoteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportNoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Note &note = m_notes[size_t(index.row())];
    const QString text = index.column() == Row     ? QString::number(note.row)
                         : index.column() == Place ? note.place
                                                   : note.reason;
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant ImportNoteModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Place:
        return m_subject == BothChanged ? tr("Who and what") : tr("Column");
    case Reason:
        return m_subject == BothChanged ? tr("What differs") : tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace colloquia
