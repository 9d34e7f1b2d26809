// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/zipwriter.h"

#include <QByteArray>
#include <QString>

namespace colloquia::testing {

// A workbook from its parts, as programs other than ours would write it.
struct MadeWorkbook
{
    QByteArray rows = {};          // what stands inside sheetData of the first sheet
    QByteArray sharedStrings = {}; // "<si>…</si>…"
    QByteArray formats = {};       // "<numFmt …/>…"
    QByteArray styles = {};        // "<xf …/>…"
    QByteArray properties = {};    // of the workbook: "<workbookPr …/>"
    QByteArray sheets = "<sheet name=\"Answers\" sheetId=\"1\" r:id=\"rId1\"/>";
    QByteArray secondRows = {}; // of a sheet rId2

    [[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> parts() const
    {
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const auto relation = [&kinds](const char *id, const char *kind, const char *target) {
            return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + kinds + kind + "\" Target=\"" +
                   target + "\"/>";
        };
        const auto sheet = [&main](const QByteArray &inside) {
            return QByteArray("<?xml version=\"1.0\"?><worksheet xmlns=\"" + main + "\"><sheetData>" +
                              inside + "</sheetData></worksheet>");
        };
        return {{"[Content_Types].xml", "<Types/>"},
                {"_rels/.rels", "<Relationships>" + relation("rId1", "officeDocument", "/xl/workbook.xml") +
                                    "</Relationships>"},
                {"xl/workbook.xml",
                 "<workbook xmlns:r=\"r\">" + properties + "<sheets>" + sheets + "</sheets></workbook>"},
                {"xl/_rels/workbook.xml.rels",
                 "<Relationships>" + relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                     relation("rId2", "worksheet", "worksheets/sheet2.xml") +
                     relation("rId3", "sharedStrings", "sharedStrings.xml") +
                     relation("rId4", "styles", "styles.xml") + "</Relationships>"},
                {"xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + sharedStrings + "</sst>"},
                {"xl/styles.xml", "<styleSheet><numFmts>" + formats + "</numFmts><cellXfs>" + styles +
                                      "</cellXfs></styleSheet>"},
                {"xl/worksheets/sheet1.xml", sheet(rows)},
                {"xl/worksheets/sheet2.xml", sheet(secondRows)}};
    }
    [[nodiscard]] QByteArray bytes() const { return zipOf(parts()); }

    static QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &entries)
    {
        const auto packed = packedZip(entries);
        if (!packed)
            qFatal("%s", qPrintable(packed.error().sentence));
        return *packed;
    }
};

// A spreadsheet as LibreOffice saves it, from what stands in its body: "<table:table …>…".
inline QByteArray madeOds(const QByteArray &tables, const QByteArray &styles = {},
                          const QByteArray &manifest = {})
{
    return MadeWorkbook::zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml", "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
                         "xmlns:style=\"s\" xmlns:draw=\"d\"><office:automatic-styles>" +
                             styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                             "</office:spreadsheet></office:body></office:document-content>"},
         {"META-INF/manifest.xml",
          "<manifest:manifest xmlns:manifest=\"m\">" + manifest + "</manifest:manifest>"}});
}

// A row of texts: "<row …><c …>…".
inline QByteArray textRow(int row, const QList<QByteArray> &texts)
{
    QByteArray xml = "<row r=\"" + QByteArray::number(row) + "\">";
    for (const QByteArray &text : texts)
        xml += "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    return xml + "</row>";
}

} // namespace colloquia::testing
