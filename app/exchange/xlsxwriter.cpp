// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/exchange/xlsxwriter.h"

#include "app/exchange/serialdate.h"
#include "app/exchange/zipwriter.h"

#include <algorithm>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCell = 32'767; // Excel takes a file with a longer one for damaged
constexpr qsizetype kLongestSheetName = 31;
constexpr int kNarrowest = 8; // characters
constexpr int kWidest = 60;
constexpr int kFilterRoom = 3; // for the button in the header
constexpr int kDayWidth = 10;
constexpr int kMinuteWidth = 16;

const QByteArray kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray kPackage = "http://schemas.openxmlformats.org/package/2006/";
const QByteArray kTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

// "_x0041_" would be read as an escape.
bool looksEscaped(QStringView rest)
{
    if (rest.size() < 7 || rest[1] != u'x' || rest[6] != u'_')
        return false;
    const QStringView digits = rest.sliced(2, 4);
    return std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toUpper() >= u'A' && c.toUpper() <= u'F');
    });
}

// Without what XML cannot hold.
QByteArray escaped(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            safe += c;
            safe += text[++i];
        } else if (c == u'&') {
            safe += u"&amp;"_s;
        } else if (c == u'<') {
            safe += u"&lt;"_s;
        } else if (c == u'>') {
            safe += u"&gt;"_s;
        } else if (c == u'"') {
            safe += u"&quot;"_s;
        } else if (c == u'\r') {
            safe += u"_x000D_"_s;
        } else if (c == u'_' && looksEscaped(QStringView(text).sliced(i))) {
            safe += u"_x005F_"_s;
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE && (c >= u' ' || c == u'\t' || c == u'\n')) {
            safe += c;
        }
    }
    return safe.toUtf8();
}

// Nothing that Excel forbids in a sheet's name, and whole words if there are several.
QString sheetName(QString name)
{
    for (const QChar forbidden : u"[]:*?/\\"_s)
        name.replace(forbidden, u' ');
    name = name.replace(u'\'', QChar(0x2019)).simplified();
    if (name.size() > kLongestSheetName) {
        const qsizetype end = name.lastIndexOf(u' ', kLongestSheetName);
        name = name.left(end > 0 ? end : kLongestSheetName).trimmed();
    }
    return name.isEmpty() ? u"1"_s : name;
}

QByteArray relation(const char *id, const QByteArray &kind, const QByteArray &target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + kRelations + "/" + kind + "\" Target=\"" +
           target + "\"/>";
}

QByteArray relations(const QByteArray &all)
{
    return kHead + "<Relationships xmlns=\"" + kPackage + "relationships\">" + all + "</Relationships>";
}

QByteArray contentTypes()
{
    const auto part = [](const QByteArray &name, const QByteArray &kind) {
        return QByteArray("<Override PartName=\"" + name + "\" ContentType=\"" + kTypes + kind + "+xml\"/>");
    };
    return kHead + "<Types xmlns=\"" + kPackage + "content-types\">" +
           "<Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
           part("/xl/workbook.xml", "sheet.main") + part("/xl/worksheets/sheet1.xml", "worksheet") +
           part("/xl/styles.xml", "styles") + "</Types>";
}

// The cell styles in the order of XlsxWriter::Style.
QByteArray styles()
{
    const auto style = [](const char *format, const char *font) {
        return QByteArray("<xf numFmtId=\"") + format + "\" fontId=\"" + font +
               "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>";
    };
    return kHead + "<styleSheet xmlns=\"" + kMain + "\"><numFmts count=\"2\">" +
           "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
           "<numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/></numFmts>"
           "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
           "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
           "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
           "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
           "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
           "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
           "borderId=\"0\"/></cellStyleXfs>"
           "<cellXfs count=\"4\">" +
           style("0", "0") + style("0", "1") + style("164", "0") + style("165", "0") +
           "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" "
           "builtinId=\"0\"/></cellStyles>"
           "</styleSheet>";
}

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

XlsxWriter::XlsxWriter(const QString &sheet, const QStringList &headers)
    : m_sheet(sheetName(sheet)), m_widths(size_t(headers.size()), kNarrowest)
{
    for (int column = 0; column < int(headers.size()); ++column)
        m_letters.push_back(columnLetters(column).toLatin1());
    m_rows = "<row r=\"1\">";
    for (const QString &header : headers) {
        measure(header.size() + kFilterRoom);
        inlineText(header, Bold);
    }
    endRow();
}

void XlsxWriter::openCell(Style style)
{
    m_rows += "<c r=\"";
    m_rows += m_letters[m_column];
    m_rows += QByteArray::number(m_row);
    m_rows += "\" s=\"";
    m_rows += char('0' + style);
}

void XlsxWriter::inlineText(const QString &text, Style style)
{
    if (text.isEmpty()) {
        ++m_column;
        return;
    }
    qsizetype length = qMin(text.size(), kLongestCell);
    if (length < text.size() && text[length - 1].isHighSurrogate())
        --length;
    openCell(style);
    m_rows += "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    m_rows += escaped(text.left(length));
    m_rows += "</t></is></c>";
    ++m_column;
}

void XlsxWriter::text(const QString &text)
{
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        longest = qMax(longest, line.size());
    measure(longest);
    inlineText(text, Plain);
}

void XlsxWriter::serial(double number, Style style)
{
    openCell(style);
    m_rows += "\"><v>";
    m_rows += QByteArray::number(number, 'g', 15);
    m_rows += "</v></c>";
    ++m_column;
}

void XlsxWriter::number(qint64 number)
{
    measure(QByteArray::number(number).size());
    serial(double(number), Plain);
}

void XlsxWriter::date(QDate date)
{
    const std::optional<double> day = serialOf(date);
    if (!day)
        return text(date.toString(Qt::ISODate));
    measure(kDayWidth);
    serial(*day, Day);
}

void XlsxWriter::stamp(const QDateTime &local)
{
    const QTime minute(local.time().hour(), local.time().minute());
    const std::optional<double> day = serialOf(local.date(), minute);
    if (!day)
        return text(local.toString(u"yyyy-MM-dd HH:mm"_s));
    measure(kMinuteWidth);
    serial(*day, Minute);
}

void XlsxWriter::endRow()
{
    m_rows += "</row>";
    ++m_row;
    m_column = 0;
    m_rows += "<row r=\"" + QByteArray::number(m_row) + "\">";
}

void XlsxWriter::measure(qsizetype characters)
{
    m_widths[m_column] = int(qBound(qsizetype(m_widths[m_column]), characters, qsizetype(kWidest)));
}

QByteArray XlsxWriter::sheet() const
{
    const QByteArray last = m_letters.empty() ? "A" : m_letters.back();
    QByteArray xml =
        kHead + "<worksheet xmlns=\"" + kMain + "\"><sheetViews>" +
        "<sheetView workbookViewId=\"0\" tabSelected=\"1\">"
        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
        "<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews>"
        "<cols>";
    for (size_t column = 0; column < m_widths.size(); ++column) {
        const QByteArray place = QByteArray::number(qulonglong(column) + 1);
        xml += "<col min=\"" + place + "\" max=\"" + place + "\" width=\"" +
               QByteArray::number(m_widths[column] + 2) + "\" customWidth=\"1\"/>";
    }
    xml += "</cols><sheetData>";
    xml += m_rows;
    xml +=
        "</row></sheetData><autoFilter ref=\"A1:" + last + QByteArray::number(m_row - 1) + "\"/></worksheet>";
    return xml;
}

QByteArray XlsxWriter::workbook() const
{
    const QByteArray last = m_letters.empty() ? "A" : m_letters.back();
    const QByteArray name = escaped(m_sheet);
    return kHead + "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kRelations + "\"><sheets><sheet name=\"" +
           name + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets>" +
           "<definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'" +
           name + "'!$A$1:$" + last + "$" + QByteArray::number(m_row - 1) +
           "</definedName></definedNames></workbook>";
}

Result<QByteArray> XlsxWriter::bytes() &&
{
    const QByteArray xml = sheet();
    m_rows.clear();
    return packedZip(
        {{"[Content_Types].xml", contentTypes()},
         {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
         {"xl/workbook.xml", workbook()},
         {"xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                                                  relation("rId2", "styles", "styles.xml"))},
         {"xl/styles.xml", styles()},
         {"xl/worksheets/sheet1.xml", xml}});
}

} // namespace colloquia
