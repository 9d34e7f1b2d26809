// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/csvreader.h"

#include <QCoreApplication>
#include <QHash>

#include <limits>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// How far a quoted cell may go on over line ends once a quote in it stood where none should.
constexpr qsizetype kFarthestBroken = 4 * 1024;
constexpr qsizetype kRowsBetweenReports = 4096;

class CsvParser
{
public:
    CsvParser(QString text, QChar delimiter) : m_delimiter(delimiter.unicode())
    {
        m_table.text = std::move(text);
        m_text = m_table.text;
        m_begin = m_text.utf16();
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] qsizetype at() const { return m_at; }

    void row()
    {
        const qsizetype start = m_at;
        const size_t first = m_table.cells.size();
        record(false);
        const bool several = m_table.rowEnds.size() > 0;
        const size_t expected = several ? m_table.rowEnds.front() : 0;
        if (m_unclosed || (m_manyLines && several && (m_stray || m_table.cells.size() - first != expected))) {
            // Perhaps a quote that nobody closed has swallowed rows: read the first line alone and compare.
            const bool unclosed = m_unclosed;
            const qsizetype end = m_at;
            const std::vector<CsvTable::Cell> whole(m_table.cells.begin() + qptrdiff(first),
                                                    m_table.cells.end());
            m_table.cells.resize(first);
            m_at = start;
            record(true);
            if (!unclosed && m_table.cells.size() - first != expected) {
                m_table.cells.resize(first);
                m_table.cells.insert(m_table.cells.end(), whole.begin(), whole.end());
                m_at = end;
            }
        }
        m_table.rowEnds.push_back(quint32(m_table.cells.size()));
    }

    CsvTable table() &&
    {
        while (!m_table.rowEnds.empty() && m_table.cellCount(m_table.rowCount() - 1) == 1 &&
               m_table.cells.back().length == 0) {
            m_table.rowEnds.pop_back();
            m_table.cells.pop_back();
        }
        m_text = {};
        m_table.text += m_unquoted;
        return std::move(m_table);
    }

private:
    [[nodiscard]] static bool isLineEnd(char16_t c) { return c == u'\n' || c == u'\r'; }

    void add(qsizetype start, qsizetype length)
    {
        m_table.cells.push_back({quint32(start), quint32(length)});
    }

    void record(bool oneLine)
    {
        m_unclosed = m_stray = m_manyLines = false;
        while (true) {
            if (atEnd() || m_begin[m_at] != u'"' || !quotedCell(oneLine))
                plainCell();
            if (atEnd())
                return;
            const char16_t c = m_begin[m_at++];
            if (c == m_delimiter)
                continue;
            if (c == u'\r' && !atEnd() && m_begin[m_at] == u'\n')
                ++m_at;
            return;
        }
    }

    void plainCell()
    {
        const qsizetype start = m_at;
        const qsizetype size = m_text.size();
        while (m_at < size && m_begin[m_at] != m_delimiter && !isLineEnd(m_begin[m_at]))
            ++m_at;
        add(start, m_at - start);
    }

    // False, and nothing read, where only one line is looked at and the quote is not closed in it.
    bool quotedCell(bool oneLine)
    {
        const qsizetype size = m_text.size();
        const qsizetype start = m_at + 1;
        bool doubled = false;
        bool stray = false;
        bool lines = false; // the cell goes on over line ends
        for (qsizetype from = start;;) {
            // Every letter of a form is looked at here, once.
            qsizetype quote = from;
            while (quote < size && m_begin[quote] != u'"') {
                if (isLineEnd(m_begin[quote])) {
                    if (oneLine)
                        return false;
                    lines = true;
                }
                ++quote;
            }
            const bool broken = quote == size || (stray && quote - start > kFarthestBroken);
            if (broken && oneLine)
                return false;
            if (broken) {
                m_unclosed = true;
                add(start, size - start);
                m_at = size;
                return true;
            }
            qsizetype next = quote + 1;
            if (next < size && m_begin[next] == u'"') {
                doubled = true;
                from = next + 1;
                continue;
            }
            while (next < size && m_begin[next] == u' ')
                ++next;
            if (next == size || m_begin[next] == m_delimiter || isLineEnd(m_begin[next])) {
                m_stray = m_stray || stray;
                m_manyLines = m_manyLines || lines;
                if (doubled)
                    addUnquoted(start, quote);
                else
                    add(start, quote - start);
                m_at = next;
                return true;
            }
            stray = true;
            from = quote + 1;
        }
    }

    void addUnquoted(qsizetype from, qsizetype to)
    {
        const qsizetype start = m_unquoted.size();
        for (qsizetype i = from; i < to; ++i) {
            m_unquoted += QChar(m_begin[i]);
            if (m_begin[i] == u'"' && i + 1 < to && m_begin[i + 1] == u'"')
                ++i;
        }
        add(m_text.size() + start, m_unquoted.size() - start);
    }

    CsvTable m_table;
    QString m_unquoted; // cells that differ from what the text holds; added behind it at the end
    QStringView m_text;
    const char16_t *m_begin = nullptr;
    char16_t m_delimiter;
    qsizetype m_at = 0;
    bool m_unclosed = false;
    bool m_stray = false;
    bool m_manyLines = false;
};

} // namespace

Result<CsvTable> parseCsv(QString text, QChar delimiter, Progress &progress)
{
    const qsizetype size = text.size();
    if (size > std::numeric_limits<qint32>::max()) {
        return failure(Error::Invalid,
                       QCoreApplication::translate("Import", "The file is too large: split it in two."));
    }
    CsvParser parser(std::move(text), delimiter);
    for (qsizetype row = 0; !parser.atEnd(); ++row) {
        if (row % kRowsBetweenReports == 0) {
            progress.report(parser.at(), size);
            if (progress.cancelled()) {
                return failure(Error::Cancelled,
                               QCoreApplication::translate("Import", "The import was stopped."));
            }
        }
        parser.row();
    }
    progress.report(size, size);
    return std::move(parser).table();
}

QChar guessDelimiter(const QString &text)
{
    constexpr qsizetype kLooked = 64 * 1024;
    QChar best = u',';
    double bestShare = -1;
    int mostCells = 1;
    for (const QChar candidate : {u',', u';', u'\t', u'|'}) {
        CsvParser parser(text.left(kLooked), candidate);
        while (!parser.atEnd())
            parser.row();
        const CsvTable table = std::move(parser).table();
        // The last row may be cut.
        const int rows =
            text.size() > kLooked && table.rowCount() > 1 ? table.rowCount() - 1 : table.rowCount();
        if (rows == 0)
            continue;
        QHash<int, int> counts;
        for (int row = 0; row < rows; ++row)
            ++counts[table.cellCount(row)];
        int usual = 1;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.key() > 1 && (usual == 1 || it.value() > counts.value(usual)))
                usual = it.key();
        }
        if (usual == 1)
            continue;
        const double share = double(counts.value(usual)) / rows;
        if (share > bestShare || (share == bestShare && usual > mostCells)) {
            best = candidate;
            bestShare = share;
            mostCells = usual;
        }
    }
    return best;
}

std::optional<QChar> takeSeparatorLine(QString &text)
{
    if (!text.startsWith(u"sep="_s, Qt::CaseInsensitive) || text.size() < 6)
        return std::nullopt;
    const QChar separator = text[4];
    if (text[5] != u'\n' && text[5] != u'\r')
        return std::nullopt;
    text.remove(0, text.size() > 6 && text[5] == u'\r' && text[6] == u'\n' ? 7 : 6);
    return separator;
}

} // namespace colloquia
