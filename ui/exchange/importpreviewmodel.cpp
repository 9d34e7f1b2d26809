// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/importpreviewmodel.h"

#include "ui/shell/theme.h"

#include <QFont>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTint = 0.13; // of a colour on the surface: text on it stays above 5.5

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
    case RowFate::KindCount:
        break;
    }
    return colours.muted;
}

QColor tint(const QColor &colour)
{
    const QColor surface = theme::colours().surface;
    const auto mixed = [](int of, int on) { return int(of * kTint + on * (1 - kTint)); };
    return {mixed(colour.red(), surface.red()), mixed(colour.green(), surface.green()),
            mixed(colour.blue(), surface.blue())};
}

QColor colourFor(CellFate::Kind kind)
{
    switch (kind) {
    case CellFate::Changed:
        return theme::colours().accent;
    case CellFate::Conflict:
        return theme::colours().warning;
    case CellFate::LeftOut:
        break;
    }
    return theme::colours().danger;
}

QString quoted(const QString &text)
{
    return text.isEmpty() ? ImportPreviewModel::tr("nothing") : ImportPreviewModel::tr("“%1”").arg(text);
}

QString sentenceOf(const CellFate &cell)
{
    switch (cell.kind) {
    case CellFate::Changed:
        return cell.before.isEmpty() && cell.after.isEmpty()
                   ? ImportPreviewModel::tr("Changes")
                   : ImportPreviewModel::tr("%1 → %2", "before and after")
                         .arg(quoted(cell.before), quoted(cell.after));
    case CellFate::Conflict:
        return ImportPreviewModel::tr("Both changed: the list has %1, the file says %2")
            .arg(quoted(cell.before), quoted(cell.after));
    case CellFate::LeftOut:
        break;
    }
    return cell.after;
}

// So that nobody needs to see the colours.
QFont fontFor(CellFate::Kind kind)
{
    QFont font;
    font.setBold(kind != CellFate::LeftOut);
    font.setUnderline(kind == CellFate::Conflict);
    font.setStrikeOut(kind == CellFate::LeftOut);
    return font;
}

} // namespace

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
    case RowFate::KindCount:
        break;
    }
    return {};
}

void ImportPreviewModel::show(std::shared_ptr<const ImportLook> look)
{
    beginResetModel();
    m_look = std::move(look);
    m_counts = {};
    for (const RowFate &fate : m_look->fates)
        ++m_counts[size_t(fate.kind)];
    if (m_only && m_counts[size_t(*m_only)] == 0)
        m_only.reset();
    sift();
    endResetModel();
}

void ImportPreviewModel::showOnly(std::optional<RowFate::Kind> kind)
{
    beginResetModel();
    m_only = kind;
    sift();
    endResetModel();
}

void ImportPreviewModel::sift()
{
    m_rows.clear();
    if (!m_only || !m_look)
        return;
    for (size_t row = 0; row < m_look->fates.size(); ++row) {
        if (m_look->fates[row].kind == *m_only)
            m_rows.push_back(int(row));
    }
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_look)
        return 0;
    return m_only ? int(m_rows.size()) : m_look->table->rowCount();
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_look ? 0 : FirstCell + m_look->table->columnCount();
}

const RowFate &ImportPreviewModel::fateOf(int tableRow) const
{
    static const RowFate unknown{RowFate::Blank, {}, {}};
    return m_look->fates.empty() ? unknown : m_look->fates[size_t(tableRow)];
}

const CellFate *ImportPreviewModel::cellFate(const RowFate &fate, int column) const
{
    for (const CellFate &cell : fate.cells) {
        if (cell.column == column - FirstCell)
            return &cell;
    }
    return nullptr;
}

QVariant ImportPreviewModel::background(const RowFate &fate, const CellFate *cell, int column) const
{
    if (cell)
        return tint(colourFor(cell->kind));
    const bool isWhole = fate.kind == RowFate::New || fate.kind == RowFate::Refused;
    if (column == Fate
            ? fate.kind == RowFate::Same || fate.kind == RowFate::Folded || fate.kind == RowFate::Blank
            : !isWhole)
        return {};
    return tint(colourFor(fate.kind));
}

QVariant ImportPreviewModel::foreground(const RowFate &fate, int column) const
{
    if (column == Fate)
        return colourFor(fate.kind);
    const bool isOut = fate.kind == RowFate::Refused || fate.kind == RowFate::Folded ||
                       fate.kind == RowFate::Blank ||
                       (column >= FirstCell &&
                        m_look->mapping.columns[size_t(column - FirstCell)].what == ColumnTarget::Ignore);
    return column == Row || isOut ? QVariant(theme::colours().muted) : QVariant();
}

QString ImportPreviewModel::text(int tableRow, const RowFate &fate, int column) const
{
    if (column == Row)
        return QString::number(m_look->table->fileRow(tableRow));
    if (column == Fate)
        return m_look->fates.empty() ? QString() : fateText(fate);
    return m_look->table->cell(tableRow, column - FirstCell).toString();
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = tableRow(index.row());
    const RowFate &fate = fateOf(row);
    const int column = index.column();
    const CellFate *cell = column >= FirstCell ? cellFate(fate, column) : nullptr;
    switch (role) {
    case Qt::TextAlignmentRole:
        return column == Row ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return foreground(fate, column);
    case Qt::BackgroundRole:
        return background(fate, cell, column);
    case Qt::FontRole:
        return cell ? QVariant(fontFor(cell->kind)) : QVariant();
    case Qt::DisplayRole:
        return column < FirstCell
                   ? text(row, fate, column)
                   : m_look->table->cell(row, column - FirstCell).left(200).toString().simplified();
    case Qt::AccessibleTextRole:
        return cell ? tr("%1. %2", "a cell and what happens to it")
                          .arg(text(row, fate, column), sentenceOf(*cell))
                    : text(row, fate, column);
    case Qt::ToolTipRole:
        return (cell ? sentenceOf(*cell) : text(row, fate, column)).toHtmlEscaped();
    default:
        return {};
    }
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
