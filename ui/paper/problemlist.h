// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/badges.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace colloquia {

// What is wrong with a print, or worth a look, one a row.
class ProblemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole, AttendeeRole, SeriousRole };

    using QAbstractListModel::QAbstractListModel;
    // The serious ones stand first.
    void setProblems(std::vector<BadgeProblem> problems);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<BadgeProblem> m_problems;
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

// The list of them; a row leads to the attendee.
class ProblemList : public QListView
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);
    [[nodiscard]] ProblemModel &problems() const { return *m_model; }

signals:
    void attendeeChosen(qint64 attendee);

private:
    ProblemModel *m_model;
};

} // namespace colloquia
