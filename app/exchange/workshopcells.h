// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/workshop.h"

#include <QHash>
#include <QStringList>

namespace colloquia {

// Titles of workshops, case, accents and marks aside. They may hold the very characters that separate them
// in a cell.
class WorkshopTitles
{
public:
    WorkshopTitles() = default;
    explicit WorkshopTitles(const std::vector<Workshop> &workshops);

    void add(const QString &title);
    // As it is written where it was learned first; null if it is none.
    [[nodiscard]] QString called(const QString &title) const;
    // The titles in a cell, the longest first at each place; what is none stands as it is.
    [[nodiscard]] QStringList titlesIn(const QString &cell, bool semicolons) const;
    // Whether the cell holds nothing but known titles.
    [[nodiscard]] bool knowsAllOf(const QString &cell) const;

private:
    QHash<QString, QString> m_titles; // by the folded title
};

// A form's column of chosen workshops.
struct WorkshopColumn
{
    bool semicolons = false; // separates by ";", as Google Forms' own download does, not by ", "

    [[nodiscard]] QStringList titlesIn(const QString &cell, const WorkshopTitles &titles) const;
};

// Finds out how a column separates titles and which titles there are beyond the known ones, and adds these.
// `cells` are the column's different cells. A piece that never begins a cell and always follows the same
// piece belongs to that one's title.
WorkshopColumn learnWorkshops(const QStringList &cells, WorkshopTitles &titles);

} // namespace colloquia
