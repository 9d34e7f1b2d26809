// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/badges.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace colloquia {

// What is wrong with a print, or worth a look: by kinds, each with a head that says how many there are.
class ProblemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole, HeadRole, SeriousRole };

    using QAbstractListModel::QAbstractListModel;
    // The serious kinds stand first.
    void setProblems(std::vector<BadgeProblem> problems);
    // Null for heads, and for the row that says how many more there are.
    [[nodiscard]] const BadgeProblem *problemAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    // A problem, or a head above some.
    struct Row
    {
        QString words = {};
        BadgeProblem::Kind kind = BadgeProblem::KindCount;
        int problem = -1;
        bool isHead = false;
    };

    std::vector<BadgeProblem> m_problems;
    std::vector<Row> m_rows;
};

// Wraps the sentence; the name in it looks like the link it is.
class ProblemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The list of them; a row leads to what it is about.
class ProblemList : public QListView
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);
    [[nodiscard]] ProblemModel &problems() const { return *m_model; }

signals:
    void chosen(const colloquia::BadgeProblem &problem);

private:
    ProblemModel *m_model;
};

} // namespace colloquia
