// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/rowcheck.h"

#include "app/exchange/formulasafety.h"
#include "app/model/rules.h"

#include <QCoreApplication>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// Some programs leave out the empty cells at the end of rows. They do it often; where it is rare, a row
// is broken.
bool endsAreLeftOut(const SourceTable &table)
{
    int rows = 0;
    int shorter = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.isBlank(row))
            continue;
        ++rows;
        shorter += table.cellCount(row) < table.columnCount();
    }
    return rows >= 10 && shorter * 5 >= rows;
}

} // namespace

RowCheck::RowCheck(const SourceTable &table, const ImportColumns &columns)
    : m_table(table), m_code(columns.of("code"_L1)), m_givenName(columns.of("given_name"_L1)),
      m_familyName(columns.of("family_name"_L1)), m_email(columns.of("email"_L1)),
      m_organisation(columns.of("organisation"_L1)), m_leastCells(table.columnCount())
{
    if (!endsAreLeftOut(table))
        return;
    m_leastCells = 0;
    for (const ImportColumn *needed : {m_givenName, m_familyName, m_email}) {
        if (needed)
            m_leastCells = qMax(m_leastCells, needed->column + 1);
    }
}

QStringView RowCheck::text(int row, const ImportColumn *column, QString &made) const
{
    return column ? cellText(m_table, row, *column, made) : QStringView();
}

std::optional<RowRemark> RowCheck::shape(int row) const
{
    const int count = m_table.cellCount(row);
    bool tooMany = false;
    for (int cell = m_table.columnCount(); cell < count; ++cell)
        tooMany = tooMany || !m_table.cell(row, cell).trimmed().isEmpty();
    if (!tooMany && count >= m_leastCells)
        return std::nullopt;
    const QString sentence =
        tooMany
            ? QCoreApplication::translate("Import", "Row %1 was left out: it has %2 cells, but there are %3 "
                                                    "columns. Look for a separator or a quote too many.")
            : QCoreApplication::translate("Import", "Row %1 was left out: it has %2 cells, but there are %3 "
                                                    "columns. Look for a line break or a missing cell.");
    return RowRemark{
        m_table.fileRow(row), {}, sentence.arg(m_table.fileRow(row)).arg(count).arg(m_table.columnCount())};
}

RowPerson RowCheck::person(int row)
{
    return {text(row, m_code, m_made.code), text(row, m_givenName, m_made.givenName),
            text(row, m_familyName, m_made.familyName), text(row, m_email, m_made.email),
            text(row, m_organisation, m_made.organisation)};
}

std::optional<RowRemark> RowCheck::person(int row, const RowPerson &said, const PeopleFinder &finder) const
{
    const int fileRow = m_table.fileRow(row);
    for (const auto &[column, name] :
         {std::pair(m_familyName, said.familyName), std::pair(m_givenName, said.givenName)}) {
        if (isFormulaError(name)) {
            return RowRemark{fileRow, column->header,
                             QCoreApplication::translate(
                                 "Import",
                                 "Row %1 was left out: “%2” stands for a formula that could not be worked "
                                 "out. Write the name in the form's sheet and import again, or add the "
                                 "person here.")
                                 .arg(QString::number(fileRow), name)};
        }
    }
    if (said.givenName.isEmpty() && said.familyName.isEmpty() && !finder.knowsCode(said.code)) {
        const ImportColumn *column = m_familyName ? m_familyName : m_givenName;
        return RowRemark{fileRow, column ? column->header : QString(),
                         QCoreApplication::translate(
                             "Import",
                             "Row %1 was left out: it has no name. Write it in the form's sheet and "
                             "import again, or add the person here.")
                             .arg(fileRow)};
    }
    if (!said.email.isEmpty() && !rules::canBeEmail(said.email)) {
        return RowRemark{fileRow, m_email->header,
                         QCoreApplication::translate(
                             "Import",
                             "Row %1 was left out: “%2” is no e-mail address. Correct it in the form's "
                             "sheet and import again, or add the person here.")
                             .arg(QString::number(fileRow), said.email)};
    }
    return std::nullopt;
}

} // namespace colloquia
