// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/historywords.h"

#include <QAbstractItemModel>

namespace colloquia {

// The journal as people read it: days, in them what was done, in that each cell and record.
class HistoryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, Before, After, Time, Who, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    // Newest first, as the store gives them. With a card they are of that attendee alone.
    void show(const std::vector<HistoryItem> &items, const HistoryWords &words,
              const AttendeeCard *card = nullptr);
    // Only what holds all these words.
    void search(const QString &words);
    // Only what this person did, on this day; "" and an invalid date: anybody, any day.
    void narrow(const QString &who, QDate day);
    // Who did something, and on which days, newest first.
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] QList<QDate> days() const;

    // The group that the index stands for or in, its target the edit that it is or turned round; number 0: of
    // a day.
    [[nodiscard]] JournalGroup groupAt(const QModelIndex &index) const;
    [[nodiscard]] bool isUndone(const QModelIndex &index) const;
    [[nodiscard]] int shownGroups() const { return int(m_shown.size()); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QString what;
        QString before;
        QString after;
        QString folded; // all of it, as it is searched
    };
    struct Group
    {
        JournalGroup group;
        QDateTime at; // in the colloquium's zone
        bool undone = false;
        std::vector<Line> lines = {};
    };
    struct Shown
    {
        int group; // of m_groups
        int day;   // of m_days
        std::vector<int> lines;
    };
    struct Day
    {
        QDate date;
        int first; // of m_shown
        int count;
    };

    static Line lineOf(const HistoryItem &item, const HistoryWords &words, const AttendeeCard *card);
    void choose();
    // Null of a day.
    [[nodiscard]] const Shown *shownAt(const QModelIndex &index) const;
    [[nodiscard]] QString dayText(const QModelIndex &index) const;
    [[nodiscard]] QString groupText(const Shown &shown, int column) const;

    std::vector<Group> m_groups;
    std::vector<Shown> m_shown;
    std::vector<Day> m_days;
    QStringList m_words; // folded
    QString m_who;
    QDate m_day;
};

} // namespace colloquia
