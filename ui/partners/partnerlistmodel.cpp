// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/partners/partnerlistmodel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/orderview.h"

#include <QIcon>

namespace colloquia {

using namespace Qt::StringLiterals;

void PartnerListModel::setPartners(const std::vector<Partner> &partners)
{
    std::vector<Partner> rows;
    for (const Partner &partner : partners) {
        if (rows.empty() || rows.back().role != partner.role) {
            Partner heading;
            heading.role = partner.role;
            rows.push_back(heading);
        }
        rows.push_back(partner);
    }
    const bool sameRows = std::ranges::equal(rows, m_rows, {}, &Partner::id, &Partner::id);
    if (!sameRows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!rows.empty()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
    }
}

PartnerListModel::Place PartnerListModel::placeAt(int row) const
{
    const int count = int(m_rows.size());
    if (count == 0)
        return {};
    // Above a heading is the end of the role before it; the list begins with a heading.
    const int above = std::clamp(row - 1, 0, count - 1);
    Place place;
    place.role = m_rows[size_t(above)].role;
    if (above + 1 < count && m_rows[size_t(above) + 1].role == place.role)
        place.before = m_rows[size_t(above) + 1].id.value;
    return place;
}

int PartnerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PartnerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Partner &partner = m_rows[size_t(index.row())];
    const bool heading = !partner.id.isValid();
    switch (role) {
    case Qt::DisplayRole:
        return heading ? labelOf(partner.role) : partner.name;
    case Qt::ToolTipRole:
        return heading ? QVariant() : QVariant(partner.name.toHtmlEscaped());
    case Qt::DecorationRole:
        return heading ? QVariant()
                       : QVariant(theme::icon(partner.logo.isValid() ? u"image"_s : u"partners"_s));
    case OrderView::IdRole:
        return partner.id.value;
    case OrderView::FigureRole:
        return heading ? QVariant() : QVariant(partner.acronym);
    default:
        return {};
    }
}

Qt::ItemFlags PartnerListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const bool heading = !m_rows[size_t(index.row())].id.isValid();
    // A heading is nothing to stop at.
    return heading ? Qt::ItemFlags(Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren)
                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                         Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
}

Qt::DropActions PartnerListModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

} // namespace colloquia
