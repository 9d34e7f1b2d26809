// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/csvwriter.h"

#include "app/exchange/formulasafety.h"

namespace colloquia {

CsvWriter::CsvWriter(CsvFlavour flavour) : m_delimiter(flavour == CsvFlavour::ExcelFr ? ';' : ',')
{
    // Without it French Excel takes UTF-8 for Windows-1252.
    if (flavour == CsvFlavour::ExcelFr)
        m_bytes = "\xEF\xBB\xBF";
}

void CsvWriter::cell(const QString &text)
{
    if (m_cells++ > 0)
        m_bytes += m_delimiter;
    m_empty = m_empty && text.isEmpty();
    const QString safe = protectedCell(text);
    const bool quoted = safe.contains(QLatin1Char(m_delimiter)) || safe.contains(u'"') ||
                        safe.contains(u'\n') || safe.contains(u'\r') || safe.startsWith(u' ') ||
                        safe.endsWith(u' ');
    if (!quoted) {
        m_bytes += safe.toUtf8();
        return;
    }
    m_bytes += '"';
    m_bytes += safe.toUtf8().replace('"', "\"\"");
    m_bytes += '"';
}

void CsvWriter::endRow()
{
    // A blank line is no row.
    if (m_cells == 1 && m_empty)
        m_bytes += "\"\"";
    m_bytes += "\r\n";
    m_cells = 0;
    m_empty = true;
}

} // namespace colloquia
