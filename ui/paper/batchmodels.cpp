// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/batchmodels.h"

#include "app/model/names.h"
#include "app/paper/stock.h"

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

QString stampText(const QDateTime &local)
{
    const Language screen = Language::ofScreen();
    return screen.shortDate(local.date()) + u' ' + screen.time(local.time());
}

} // namespace

void BatchModel::setBatches(std::vector<Batch> batches, const Colloquium &colloquium)
{
    beginResetModel();
    m_batches = std::move(batches);
    for (Batch &batch : m_batches)
        batch.at = there(batch.at, colloquium);
    endResetModel();
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_batches.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BatchModel::textOf(const Batch &batch, Column column)
{
    switch (column) {
    case When:
        return stampText(batch.at);
    case Badges:
        return Language::ofScreen().number(batch.badges);
    case Sheets:
        return Language::ofScreen().number(batch.sheets);
    case StockUsed: {
        const Stock *stock = findStock(batch.stock);
        const QString sheet = stock ? nameOf(*stock) : batch.stock;
        return batch.design.isEmpty() ? sheet : tr("%1, %2", "sheet and design").arg(sheet, batch.design);
    }
    case Reason:
        return batch.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = textOf(m_batches[size_t(index.row())], Column(index.column()));
    const bool isNumber = index.column() == Badges || index.column() == Sheets;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return text.toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When:
        return tr("When");
    case Badges:
        return tr("Badges");
    case Sheets:
        return tr("Sheets");
    case StockUsed:
        return tr("On what");
    case Reason:
        return tr("Why again");
    case ColumnCount:
        break;
    }
    return {};
}

void PrintModel::setPrints(std::vector<Print> prints, const Roster &roster)
{
    beginResetModel();
    m_prints = std::move(prints);
    m_rows.clear();
    m_rows.reserve(m_prints.size());
    for (const Print &print : m_prints) {
        const AttendeeCard *card = roster.card(print.attendee);
        m_rows.push_back({card ? displayName(card->attendee) : QString(),
                          card ? card->attendee.organisation : QString(),
                          tr("sheet %1, place %2").arg(print.sheet).arg(print.place)});
    }
    endResetModel();
}

int PrintModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PrintModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PrintModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &text = m_rows[size_t(index.row())][index.column()];
    if (role == Qt::DisplayRole)
        return text;
    return role == Qt::ToolTipRole ? QVariant(text.toHtmlEscaped()) : QVariant();
}

QVariant PrintModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Organisation:
        return tr("Organisation");
    case Where:
        return tr("Where");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace colloquia
