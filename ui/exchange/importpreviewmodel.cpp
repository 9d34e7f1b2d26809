// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/importpreviewmodel.h"

#include "ui/shell/theme.h"

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(RowFate::Kind kind)
{
    switch (kind) {
    case RowFate::New:
        return ImportPreviewModel::tr("New");
    case RowFate::Changed:
        return ImportPreviewModel::tr("Changed");
    case RowFate::Same:
        return ImportPreviewModel::tr("Same");
    case RowFate::Conflict:
        return ImportPreviewModel::tr("Both changed");
    case RowFate::Refused:
        return ImportPreviewModel::tr("Left out");
    case RowFate::Folded:
        return ImportPreviewModel::tr("Earlier");
    case RowFate::Blank:
        return ImportPreviewModel::tr("Blank");
    }
    return {};
}

QString fateText(const RowFate &fate)
{
    if (fate.words.isEmpty())
        return wordFor(fate.kind);
    // Why a row is left out is a whole sentence.
    return fate.kind == RowFate::Refused
               ? fate.words
               : ImportPreviewModel::tr("%1: %2").arg(wordFor(fate.kind), fate.words);
}

QColor colourFor(RowFate::Kind kind)
{
    const theme::Colours &colours = theme::colours();
    switch (kind) {
    case RowFate::New:
        return colours.success;
    case RowFate::Changed:
        return colours.accent;
    case RowFate::Conflict:
        return colours.warning;
    case RowFate::Refused:
        return colours.danger;
    case RowFate::Same:
    case RowFate::Folded:
    case RowFate::Blank:
        break;
    }
    return colours.muted;
}

} // namespace

void ImportPreviewModel::show(std::shared_ptr<const ImportLook> look)
{
    beginResetModel();
    m_look = std::move(look);
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_look ? 0 : m_look->table->rowCount();
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_look ? 0 : FirstCell + m_look->table->columnCount();
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool known = !m_look->fates.empty();
    const RowFate what = known ? m_look->fates[size_t(row)] : RowFate{RowFate::Blank, {}};
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole) {
        if (index.column() == Fate)
            return colourFor(what.kind);
        const bool isOut =
            what.kind == RowFate::Refused || what.kind == RowFate::Folded || what.kind == RowFate::Blank ||
            (index.column() >= FirstCell &&
             m_look->mapping.columns[size_t(index.column() - FirstCell)].what == ColumnTarget::Ignore);
        return index.column() == Row || isOut ? QVariant(theme::colours().muted) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    if (index.column() == Row)
        text = QString::number(m_look->table->fileRow(row));
    else if (index.column() == Fate)
        text = known ? fateText(what) : QString();
    else if (role == Qt::ToolTipRole)
        text = m_look->table->cell(row, index.column() - FirstCell).toString();
    else
        text = m_look->table->cell(row, index.column() - FirstCell).left(200).toString().simplified();
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_look || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == Row)
        return tr("Row");
    if (section == Fate)
        return tr("What happens");
    const QString header = m_look->table->headers[section - FirstCell];
    return role == Qt::ToolTipRole ? header.toHtmlEscaped() : header;
}

} // namespace colloquia
