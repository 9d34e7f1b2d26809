// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/document.h"

#include <QAbstractListModel>

#include <vector>

namespace colloquia {

// The documents of the colloquium, links and files, in the organisers' order, for an OrderView.
class DocumentListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setDocuments(const std::vector<Document> &documents);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;

private:
    std::vector<Document> m_documents;
};

} // namespace colloquia
