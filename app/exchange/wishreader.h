// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/mapping.h"
#include "app/exchange/textmap.h"
#include "app/exchange/workshopcells.h"

namespace colloquia {

// The workshops that a cell names.
struct WishedWorkshops
{
    std::vector<WorkshopId> workshops = {}; // in the order of the wishes; negative: to be created
    QStringList unknown = {};               // titles that no workshop has and none shall be created for
};

// "Oui", "yes", "x": unset if the cell says neither yes nor no.
std::optional<bool> yesOrNo(QStringView cell);
// Whether a column of these different cells says of each person yes or no.
bool isYesOrNo(const QStringList &cells);
// What a column of yes and no is about: its header without marks at the end.
QString attendedTitle(const QString &header);

// Reads the cells of the columns that hold workshops, once each, and names those to be created. A column of
// yes and no is about the workshop in its header.
class WishReader
{
public:
    WishReader(const Programme &programme, const Mapping &mapping, bool create);

    // All different cells of a column, before any is read.
    void learn(int column, const QString &header, const QStringList &cells);
    // Once all columns are learned.
    void createMissing();
    const WishedWorkshops &read(int column, QStringView text);

    // The titles in the cell that no workshop has, whatever the person made of them.
    [[nodiscard]] QStringList foreignTitles(int column, const QString &text) const;
    [[nodiscard]] const std::vector<Workshop> &newWorkshops() const { return m_created; }
    // "A; B", as a person reads a conflict.
    [[nodiscard]] QString titlesOf(const std::vector<WorkshopId> &workshops) const;

private:
    [[nodiscard]] WishedWorkshops wishedIn(int column, const QString &text) const;
    [[nodiscard]] QStringList titlesIn(int column, const QString &text) const;
    [[nodiscard]] const ValueMeaning *meaningOf(const QString &title) const;
    // Invalid: there is none.
    [[nodiscard]] WorkshopId idOf(const QString &title) const;

    const Programme &m_programme;
    const Mapping &m_mapping;
    bool m_create;
    WorkshopTitles m_titles;
    QHash<int, WorkshopColumn> m_columns;
    QHash<int, QStringList> m_cells;
    QHash<QString, WorkshopId> m_ids; // by folded title
    std::vector<Workshop> m_created;
    QHash<int, QString> m_attended;              // the workshop a column of yes and no is about
    QHash<int, TextMap<WishedWorkshops>> m_read; // by column
};

} // namespace colloquia
