// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/sheetreader.h"

#include "app/exchange/cellcollector.h"

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSurelyExact = 15; // digits

// Texts that several cells share. Of one in several fonts the runs are joined; how it is pronounced, which
// Japanese workbooks note, is left out.
class SharedStringReader : public CellCollector
{
public:
    SharedStringReader(CsvTable &table, const QString &name) : CellCollector(table, name) {}

    void opened(QByteArrayView name, const XmlAttributes &) override
    {
        if (name == "si")
            begin();
        else if (name == "rPh")
            m_pronounced = true;
        else if (name == "t")
            collect(!m_pronounced);
    }
    void closed(QByteArrayView name) override
    {
        if (name == "t")
            collect(false);
        else if (name == "rPh")
            m_pronounced = false;
        else if (name == "si")
            strings.push_back(keep(withoutEscapes(QString::fromUtf8(piece()))));
        if (strings.size() > kMostSheetCells)
            refuseAsDamaged(u"too many shared strings"_s);
    }

    std::vector<CsvTable::Cell> strings;

private:
    bool m_pronounced = false;
};

class SheetReader : public CellCollector
{
public:
    SheetReader(CsvTable &table, const Workbook &book, const std::vector<CsvTable::Cell> &strings,
                const QString &name)
        : CellCollector(table, name), m_book(book), m_strings(strings)
    {}

    void opened(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "sheetData")
            m_inside = true;
        else if (!m_inside)
            return;
        else if (name == "row")
            openRow(attributes.value("r"));
        else if (name == "c")
            openCell(attributes);
        else if (name == "rPh")
            m_pronounced = true;
        else if (name == "v" || (name == "t" && !m_pronounced))
            collect(true);
    }
    void closed(QByteArrayView name) override
    {
        if (!m_inside)
            return;
        if (name == "v" || name == "t")
            collect(false);
        else if (name == "rPh")
            m_pronounced = false;
        else if (name == "c")
            closeCell();
        else if (name == "row")
            endRow(m_row);
        else if (name == "sheetData")
            m_inside = false;
    }

private:
    void openRow(QByteArrayView reference)
    {
        bool understood = true;
        const int row = reference.isNull() ? m_row + 1 : reference.toInt(&understood);
        if (!understood || row <= m_row || row > kMostSheetRows)
            refuseAsDamaged(u"row “%1” after row %2"_s.arg(QString::fromUtf8(reference)).arg(m_row));
        m_row = row;
        m_column = 0;
    }

    void openCell(const XmlAttributes &attributes)
    {
        begin();
        const QByteArrayView reference = attributes.value("r");
        m_column = reference.isNull() ? m_column + 1 : columnOf(reference);
        if (m_column < 1)
            refuseAsDamaged(u"cell “%1” in row %2"_s.arg(QString::fromUtf8(reference)).arg(m_row));
        m_type = attributes.value("t").toByteArray();
        const QByteArrayView style = attributes.value("s");
        m_style = style.isNull() ? 0 : style.toInt();
    }

    // 1 for "A7", 0 for what is no cell of this row.
    [[nodiscard]] int columnOf(QByteArrayView reference) const
    {
        int column = 0;
        qsizetype i = 0;
        for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z' && i < 3; ++i)
            column = column * 26 + (reference[i] - 'A' + 1);
        return reference.sliced(i).toInt() == m_row ? column : 0;
    }

    void closeCell()
    {
        if (piece().isEmpty() || refusal())
            return;
        place(m_column, placedText());
    }

    CsvTable::Cell placedText()
    {
        const QByteArray &value = piece();
        if (m_type == "s") {
            bool understood = false;
            const qlonglong place = value.toLongLong(&understood);
            if (understood && place >= 0 && place < qlonglong(m_strings.size()))
                return m_strings[size_t(place)];
            refuseAsDamaged(u"no shared string %1 in row %2"_s.arg(place).arg(m_row));
            return {};
        }
        if (m_type == "b")
            return keep(value.trimmed() == "0" ? u"FALSE"_s : u"TRUE"_s);
        if (m_type == "d")
            return keep(QString::fromUtf8(value).replace(u'T', u' '));
        if (m_type.isEmpty() || m_type == "n")
            return keep(number(value));
        return keep(withoutEscapes(QString::fromUtf8(value)));
    }

    [[nodiscard]] QString number(const QByteArray &value) const
    {
        const NumberFormat &format = m_book.formatOf(m_style);
        const bool whole =
            value.size() <= kSurelyExact && value.front() != '0' &&
            std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (whole && format.isGeneral())
            return QString::fromLatin1(value);
        bool understood = false;
        const double given = value.trimmed().toDouble(&understood);
        return understood ? format.shown(given, m_book.from1904) : QString::fromUtf8(value);
    }

    const Workbook &m_book;
    const std::vector<CsvTable::Cell> &m_strings;
    bool m_inside = false;
    bool m_pronounced = false;
    int m_row = 0;
    int m_column = 0;
    int m_style = 0;
    QByteArray m_type;
};

} // namespace

QString withoutEscapes(const QString &text)
{
    constexpr qsizetype kLength = 7; // "_x000D_"
    if (!text.contains(u"_x"_s))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'_' && i + kLength <= text.size() && text[i + 1] == u'x' &&
            text[i + kLength - 1] == u'_') {
            bool understood = false;
            const ushort code = QStringView(text).sliced(i + 2, 4).toUShort(&understood, 16);
            if (understood && code != 0 && code < 0xFFFE && !QChar::isSurrogate(code)) {
                plain += QChar(code);
                i += kLength - 1;
                continue;
            }
        }
        plain += text[i];
    }
    return plain;
}

Result<CsvTable> readSheet(ZipFile &zip, const Workbook &book, const Workbook::Sheet &sheet,
                           Progress &progress)
{
    CsvTable table;
    SharedStringReader strings(table, zip.name());
    if (!book.sharedStrings.isEmpty()) {
        if (const auto done = readXml(zip, book.sharedStrings, strings, progress); !done)
            return tl::unexpected(done.error());
    }
    SheetReader reader(table, book, strings.strings, zip.name());
    if (const auto done = readXml(zip, sheet.entry, reader, progress); !done)
        return tl::unexpected(done.error());
    return table;
}

} // namespace colloquia
