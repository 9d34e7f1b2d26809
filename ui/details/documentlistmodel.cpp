// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/details/documentlistmodel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/orderview.h"

#include <QIcon>

namespace colloquia {

using namespace Qt::StringLiterals;

void DocumentListModel::setDocuments(const std::vector<Document> &documents)
{
    const bool sameRows = std::ranges::equal(documents, m_documents, {}, &Document::id, &Document::id);
    if (!sameRows)
        beginResetModel();
    m_documents = documents;
    if (!sameRows)
        endResetModel();
    else if (!documents.empty())
        emit dataChanged(index(0), index(int(documents.size()) - 1));
}

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_documents.size());
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Document &document = m_documents[size_t(index.row())];
    const bool isFile = document.file.isValid();
    switch (role) {
    case Qt::DisplayRole:
        return document.title;
    case Qt::ToolTipRole:
        return (isFile ? document.title : document.link).toHtmlEscaped();
    case Qt::DecorationRole:
        return theme::icon(isFile ? u"file"_s : u"link"_s);
    case OrderView::IdRole:
        return document.id.value;
    case OrderView::FigureRole:
        return isFile ? tr("in this file") : document.link;
    default:
        return {};
    }
}

Qt::ItemFlags DocumentListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled |
           Qt::ItemNeverHasChildren;
}

Qt::DropActions DocumentListModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

} // namespace colloquia
