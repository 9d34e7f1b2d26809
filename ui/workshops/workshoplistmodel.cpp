// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/workshops/workshoplistmodel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/orderview.h"
#include "ui/workshops/workshopwords.h"

#include <QIcon>

namespace colloquia {

using namespace Qt::StringLiterals;

void WorkshopListModel::setWorkshops(const std::vector<Workshop> &workshops,
                                     const std::vector<WorkshopFigures> &figures)
{
    const bool sameRows = std::ranges::equal(workshops, m_workshops, {}, &Workshop::id, &Workshop::id);
    if (!sameRows)
        beginResetModel();
    m_workshops = workshops;
    m_figures = figures;
    m_clashing.clear();
    for (const Clash &clash : clashesOf(workshops))
        m_clashing << clash.first << clash.second;
    if (!sameRows)
        endResetModel();
    else if (!workshops.empty())
        emit dataChanged(index(0), index(int(workshops.size()) - 1));
}

QString WorkshopListModel::detailOf(const Workshop &workshop) const
{
    QStringList words{labelOf(workshop.kind), workshopwords::when(workshop)};
    if (!workshop.room.isEmpty())
        words.append(workshop.room);
    return words.join(u" · "_s);
}

int WorkshopListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_workshops.size());
}

QVariant WorkshopListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Workshop &workshop = m_workshops[size_t(index.row())];
    const WorkshopFigures &figures = m_figures[size_t(index.row())];
    const bool clashes = m_clashing.contains(workshop.id);
    switch (role) {
    case Qt::DisplayRole:
        return workshop.title;
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(workshop.title, detailOf(workshop)).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    case Qt::AccessibleTextRole:
        return QStringList{workshop.title, detailOf(workshop), workshopwords::places(workshop, figures),
                           workshopwords::others(figures)}
            .join(u", "_s);
    case Qt::DecorationRole:
        return clashes ? theme::icon(u"warning"_s, theme::colours().warning)
                       : theme::icon(workshopwords::iconOf(workshop.kind));
    case OrderView::IdRole:
        return workshop.id.value;
    case OrderView::DetailRole:
        return detailOf(workshop);
    case OrderView::FigureRole:
        return workshopwords::places(workshop, figures);
    case OrderView::FigureDetailRole:
        return workshopwords::others(figures);
    case OrderView::WarningRole:
        return workshop.capacity && figures.enrolled - figures.remote > *workshop.capacity;
    default:
        return {};
    }
}

Qt::ItemFlags WorkshopListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled |
           Qt::ItemNeverHasChildren;
}

Qt::DropActions WorkshopListModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

} // namespace colloquia
