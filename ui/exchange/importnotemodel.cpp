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
        case Remarks:
            add(look.plan->remarks);
            break;
        case Gone:
            add(look.plan->gone, *look.basis);
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

void ImportNoteModel::add(const std::vector<AttendeeId> &gone, const ImportBasis &basis)
{
    if (gone.empty())
        return;
    QHash<AttendeeId, const KnownPerson *> people;
    for (const KnownPerson &person : basis.people)
        people.insert(person.id, &person);
    for (const AttendeeId id : gone) {
        if (const KnownPerson *person = people.value(id))
            m_notes.push_back({0, joinedName(person->givenName, person->familyName),
                               tr("Stood in this form before, and does not now: stays in the list.")});
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
        return m_subject == Gone ? tr("Who") : tr("Column");
    case Reason:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace colloquia
