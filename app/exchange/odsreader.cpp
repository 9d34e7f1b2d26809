// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/odsreader.h"

#include "app/exchange/cellcollector.h"

#include <QCoreApplication>
#include <QSet>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

const QString kContent = u"content.xml"_s;
const QString kManifest = u"META-INF/manifest.xml"_s;
constexpr qsizetype kMostSheets = 1000;
constexpr int kMostTimes = 100'000; // a row that says something

// Encrypted parts are listed with how they are.
class ManifestReader : public XmlHandler
{
public:
    void opened(QByteArrayView name, const XmlAttributes &) override
    {
        encrypted = encrypted || name == "encryption-data";
    }

    bool encrypted = false;
};

// Reads the one sheet that is wanted while it passes all of them.
class OdsReader : public CellCollector
{
public:
    OdsReader(SourceTable &table, const QString &wanted)
        : CellCollector(table.cells, table.name), m_table(table), m_wanted(wanted)
    {}

    void opened(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (m_passedOver > 0)
            ++m_passedOver;
        else if (name == "style")
            m_style = attributes.text("name");
        else if (name == "table-properties" && attributes.value("display") == "false")
            m_hiddenStyles.insert(m_style);
        else if (name == "table")
            openSheet(attributes);
        else if (!m_reads)
            return;
        else if (name == "annotation" || name == "shapes" || name == "frame" || name == "custom-shape")
            m_passedOver = 1; // what comments and pictures say is none of the cell's
        else if (name == "table-row")
            openRow(attributes);
        else if (name == "table-cell" || name == "covered-table-cell")
            openCell(attributes, name == "covered-table-cell");
        else if (m_inCell)
            openText(name, attributes);
    }
    void closed(QByteArrayView name) override
    {
        if (m_passedOver > 0)
            --m_passedOver;
        else if (name == "table")
            closeSheet();
        else if (!m_reads)
            return;
        else if (name == "table-row")
            closeRow();
        else if (name == "table-cell" || name == "covered-table-cell")
            closeCell();
        else if (name == "p" && m_inCell)
            collect(false);
    }

    [[nodiscard]] const QString &sheetRead() const { return m_read; }

private:
    void openSheet(const XmlAttributes &attributes)
    {
        const QString sheet = attributes.text("name");
        const bool hidden = m_hiddenStyles.contains(attributes.text("style-name"));
        if ((!hidden || sheet == m_wanted) && m_table.sheets.size() < kMostSheets)
            m_table.sheets.append(sheet);
        // A cover without a cell is passed over.
        m_reads = m_wanted.isEmpty() ? !hidden && m_table.cells.rowCount() == 0 : sheet == m_wanted;
        if (m_reads)
            m_read = sheet;
        m_row = 0;
    }
    void closeSheet() { m_reads = false; }

    // How often a row or a cell stands there; what is empty is repeated to the sheet's end.
    static int repeated(const XmlAttributes &attributes, QByteArrayView name)
    {
        return qBound(1, attributes.value(name).toInt(), kMostSheetRows);
    }

    void openRow(const XmlAttributes &attributes)
    {
        m_rows = repeated(attributes, "number-rows-repeated");
        m_column = 0;
        m_placed.clear();
    }
    void closeRow()
    {
        if (m_placed.empty()) {
            m_row = qMin(m_row + m_rows, kMostSheetRows);
            return;
        }
        if (m_rows > kMostTimes)
            refuseAsTooLarge();
        for (int i = 0; i < m_rows && !refusal(); ++i) {
            for (const auto &[column, cell] : m_placed)
                place(column, cell);
            if (++m_row > kMostSheetRows)
                refuseAsDamaged(u"more rows than any sheet has"_s);
            endRow(m_row);
        }
    }

    // Behind a merged cell others lie covered: what they say nobody sees.
    void openCell(const XmlAttributes &attributes, bool covered)
    {
        begin();
        m_inCell = !covered;
        m_paragraphs = 0;
        m_columns = repeated(attributes, "number-columns-repeated");
        const QByteArrayView type = attributes.value("value-type");
        m_date = type == "date" && !covered ? attributes.text("date-value") : QString();
        m_value = covered ? QString() : attributes.text(type == "boolean" ? "boolean-value" : "value");
    }
    void openText(QByteArrayView name, const XmlAttributes &attributes)
    {
        if (name == "p") {
            if (m_paragraphs++ > 0)
                append("\n");
            collect(true);
        } else if (name == "s") {
            append(QByteArray(qBound(1, attributes.value("c").toInt(), kMostSheetColumns), ' '));
        } else if (name == "tab") {
            append("\t");
        } else if (name == "line-break") {
            append("\n");
        }
    }
    void closeCell()
    {
        collect(false);
        m_inCell = false;
        const int first = m_column + 1;
        m_column = qMin(m_column + m_columns, kMostSheetRows);
        const QString text = !m_date.isEmpty()   ? dateAsWritten()
                             : piece().isEmpty() ? m_value
                                                 : QString::fromUtf8(piece());
        if (refusal() || text.isEmpty())
            return;
        const CsvTable::Cell cell = keep(text);
        for (int i = 0; i < m_columns && !refusal(); ++i) {
            m_placed.emplace_back(first + i, cell);
            if (m_placed.size() > size_t(kMostSheetColumns))
                place(kMostSheetColumns + 1, cell); // is refused
        }
    }
    [[nodiscard]] QString dateAsWritten() const
    {
        QString date = m_date;
        date.replace(u'T', u' ');
        return date.section(u'.', 0, 0);
    }

    SourceTable &m_table;
    QString m_wanted;
    QString m_read;
    QString m_style;
    QSet<QString> m_hiddenStyles;
    bool m_reads = false;
    bool m_inCell = false;
    int m_passedOver = 0; // elements that are open in one that is passed over, itself included
    int m_row = 0;
    int m_rows = 1; // that the row stands for
    int m_column = 0;
    int m_columns = 1; // that the cell stands for
    int m_paragraphs = 0;
    QString m_date;  // of a cell with one
    QString m_value; // serves where a program has not written how it is shown
    std::vector<std::pair<int, CsvTable::Cell>> m_placed;
};

} // namespace

bool isOds(const ZipFile &zip)
{
    // What is a text document has both too, but no sheet.
    return zip.has(kContent) && zip.has(kManifest);
}

tl::unexpected<Error> noSuchSheet(const QString &name, const ReadSettings &settings,
                                  const QStringList &sheets)
{
    return failure(Error::NotFound,
                   QCoreApplication::translate("Import", "“%1” has no sheet “%2”: choose among %3.")
                       .arg(name, settings.sheet, sheets.join(u", "_s)));
}

Result<SourceTable> readOds(ZipFile &zip, const ReadSettings &settings, Progress &progress)
{
    ManifestReader manifest;
    if (const auto done = readXml(zip, kManifest, manifest); !done)
        return tl::unexpected(done.error());
    if (manifest.encrypted)
        return lockedFile(zip.name());
    SourceTable table;
    table.name = zip.name();
    OdsReader reader(table, settings.sheet);
    if (const auto done = readXml(zip, kContent, reader, progress); !done)
        return tl::unexpected(done.error());
    if (table.sheets.isEmpty() && settings.sheet.isEmpty())
        return damagedFile(zip.name(), u"no sheets"_s);
    if (reader.sheetRead().isEmpty())
        return noSuchSheet(zip.name(), settings, table.sheets);
    table.sheet = reader.sheetRead();
    return table;
}

} // namespace colloquia
