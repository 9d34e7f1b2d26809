// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// What libFuzzer invents is read as a whole file, as the rows of a sheet in a sound workbook, and as the
// tables of LibreOffice's. What is read and written again must read the same.
#include "app/exchange/sourcetable.h"
#include "app/exchange/xlsxwriter.h"
#include "tests/support/workbooks.h"

using namespace colloquia;
using namespace colloquia::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWritten = 200;

QStringList rowOf(const SourceTable &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column)
        cells.append(table.cell(row, column).toString());
    return cells;
}

void goesThere(const SourceTable &table)
{
    if (table.rowCount() > kMostWritten || table.columnCount() > kMostWritten)
        return;
    XlsxWriter writer(u"x"_s, table.headers);
    for (int row = 0; row < table.rowCount(); ++row) {
        for (const QString &cell : rowOf(table, row))
            writer.text(cell);
        writer.endRow();
    }
    const auto bytes = std::move(writer).bytes();
    const auto again = bytes ? readTable(*bytes, u"x.xlsx"_s) : tl::unexpected(bytes.error());
    if (!again)
        qFatal("what was written cannot be read");
    for (int row = 0; row < qMin(again->rowCount(), table.rowCount()); ++row) {
        // Characters that XML cannot hold are left out, and long texts are cut.
        const QStringList before = rowOf(table, row);
        const QStringList after = rowOf(*again, row);
        for (qsizetype i = 0; i < qMin(before.size(), after.size()); ++i) {
            if (after[i].size() > before[i].size())
                qFatal("a cell has grown");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto whole = readTable(bytes, u"x.xlsx"_s))
        goesThere(*whole);
    const MadeWorkbook book{.rows = bytes,
                            .sharedStrings = "<si><t>Nom</t></si>",
                            .formats = "<numFmt numFmtId=\"170\" formatCode=\"0.00;[Red](0.0);;@\"/>",
                            .styles = "<xf/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"};
    if (const auto sheet = readTable(book.bytes(), u"x.xlsx"_s))
        goesThere(*sheet);
    if (const auto tables = readTable(madeOds(bytes), u"x.ods"_s))
        goesThere(*tables);
    return 0;
}
