// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/workshopcells.h"
#include "app/model/card.h"

namespace colloquia {

// The workshops that a cell names.
struct WishedWorkshops
{
    std::vector<WorkshopId> workshops = {}; // in the order of the wishes; negative: to be created
    QStringList unknown = {};               // titles that no workshop has and none shall be created for
};

// Reads the cells of the columns that hold workshops, once each, and names those to be created.
class WishReader
{
public:
    WishReader(const Programme &programme, bool create);

    // All different cells of a column, before any is read.
    void learn(int column, const QStringList &cells);
    // Once all columns are learned.
    void createMissing();
    WishedWorkshops read(int column, const QString &text);

    [[nodiscard]] const std::vector<Workshop> &newWorkshops() const { return m_created; }
    // "A; B", as a person reads a conflict.
    [[nodiscard]] QString titlesOf(const std::vector<WorkshopId> &workshops) const;

private:
    const Programme &m_programme;
    bool m_create;
    WorkshopTitles m_titles;
    QHash<int, WorkshopColumn> m_columns;
    QHash<int, QStringList> m_cells;
    QHash<QString, WorkshopId> m_ids; // by folded title
    std::vector<Workshop> m_created;
    QHash<QString, WishedWorkshops> m_read;
};

} // namespace colloquia
