// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/peoplefinder.h"

namespace colloquia {

// Which rows cannot come in, and why.
class RowCheck
{
public:
    RowCheck(const SourceTable &table, const ImportColumns &columns);

    // Cells too many, or too few.
    [[nodiscard]] std::optional<RowRemark> shape(int row) const;
    // No name, or an e-mail that is none. The seats of the list that have no name yet are known by code.
    [[nodiscard]] std::optional<RowRemark> person(int row, const RowPerson &said,
                                                  const PeopleFinder &finder) const;
    // Good until the next row is asked for.
    [[nodiscard]] RowPerson person(int row);
    [[nodiscard]] bool hasEmail(int row) const
    {
        return m_email && !m_table.cell(row, m_email->column).trimmed().isEmpty();
    }

private:
    // What was made of cells that could not stay as they are.
    struct Made
    {
        QString code = {};
        QString givenName = {};
        QString familyName = {};
        QString email = {};
        QString organisation = {};
    };

    QStringView text(int row, const ImportColumn *column, QString &made) const;

    const SourceTable &m_table;
    const ImportColumn *m_code;
    const ImportColumn *m_givenName;
    const ImportColumn *m_familyName;
    const ImportColumn *m_email;
    const ImportColumn *m_organisation;
    int m_leastCells = 0; // a row may end behind the last of these
    Made m_made;
};

} // namespace colloquia
