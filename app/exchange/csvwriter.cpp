// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/csvwriter.h"

#include "app/exchange/formulasafety.h"

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

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
    if (text.isEmpty())
        return;
    m_empty = false;
    // At the beginning of a file these would be taken for a mark of the encoding or of the separator.
    const bool misread = m_bytes.size() <= 3 && m_cells == 1 &&
                         (text.startsWith(QChar(0xFEFF)) || text.startsWith(u"sep="_s, Qt::CaseInsensitive));
    const QByteArray safe = protectedCell(text).toUtf8();
    const bool quoted = misread || safe.startsWith(' ') || safe.endsWith(' ') ||
                        std::any_of(safe.begin(), safe.end(), [this](char c) {
                            return c == m_delimiter || c == '"' || c == '\n' || c == '\r';
                        });
    if (!quoted) {
        m_bytes += safe;
        return;
    }
    m_bytes += '"';
    for (const char c : safe) {
        if (c == '"')
            m_bytes += '"';
        m_bytes += c;
    }
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
